// An argument by address without its size.
// EXPECT: error: .*enzyme_byref needs a constant size \(argument 1 of 'square'\)
// EXPECT: byref_without_size\.c:[0-9]+
extern int enzyme_byref;
double __enzyme_autodiff(void *, ...);
static double square(double x) { return x * x; }
double slope(double x) { return __enzyme_autodiff((void *)square, enzyme_byref, &x); }
