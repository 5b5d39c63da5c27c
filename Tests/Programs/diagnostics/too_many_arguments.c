// The function has one parameter, the call passes three values.
// EXPECT: error: .*([Aa]rgument|too many)
double __enzyme_autodiff(void *, ...);
static double f(double x) { return x * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, x, 2.0, 3.0); }
