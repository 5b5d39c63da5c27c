// Forward mode with the tape of the first half of split mode.
// EXPECT: error: .*'__enzyme_fwdsplit' is not supported
// EXPECT: split_forward\.c:[0-9]+
double __enzyme_fwdsplit(void *, ...);
static double f(double x) { return x * x; }
double slope(double x, void *tape) { return __enzyme_fwdsplit((void *)f, x, 1.0, tape); }
