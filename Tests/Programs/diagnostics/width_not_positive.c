// No lane at all in reverse mode.
// EXPECT: error: .*enzyme_width needs a positive constant
// EXPECT: width_not_positive\.c:[0-9]+
extern int enzyme_width;
double __enzyme_autodiff(void *, ...);
static double f(double x) { return x * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, enzyme_width, 0, x); }
