// The function has two parameters, the call passes one.
// EXPECT: error: .*([Aa]rgument|too few)
double __enzyme_autodiff(void *, ...);
static double f(double x, double y) { return x * y; }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
