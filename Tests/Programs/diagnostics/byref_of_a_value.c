// An argument that is said to be passed by address, and is not.
// EXPECT: error: .*the argument for parameter 1 of 'square' has type double, not ptr
// EXPECT: byref_of_a_value\.c:[0-9]+
extern int enzyme_byref;
double __enzyme_autodiff(void *, ...);
static double square(double x) { return x * x; }
double slope(double x) { return __enzyme_autodiff((void *)square, enzyme_byref, 8, x); }
