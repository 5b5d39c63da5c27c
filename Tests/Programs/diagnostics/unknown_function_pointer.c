// The function operand is only known at run time.
// EXPECT: error: .*([Ff]unction|differentiate)
// EXPECT: unknown_function_pointer\.c:[0-9]+
double __enzyme_autodiff(void *, ...);
double slope(double (*f)(double), double x) { return __enzyme_autodiff((void *)f, x); }
