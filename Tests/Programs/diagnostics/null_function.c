// The function operand is a null pointer.
// EXPECT: error: .*([Ff]unction|differentiate)
// EXPECT: null_function\.c:[0-9]+
double __enzyme_autodiff(void *, ...);
double slope(double x) { return __enzyme_autodiff((void *)0, x); }
