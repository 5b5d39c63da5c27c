// A pointer is passed where the function takes a number.
// EXPECT: error: .*([Aa]rgument|type)
double __enzyme_autodiff(void *, ...);
static double f(double x) { return x * x; }
double slope(double *x) { return __enzyme_autodiff((void *)f, x); }
