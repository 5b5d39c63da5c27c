// Forward mode behind the first half of split mode, without the tape.
// EXPECT: error: .*__enzyme_fwdsplit needs the tape of 'f'; pass what __enzyme_augmentfwd returned
// EXPECT: split_forward\.c:[0-9]+
double __enzyme_fwdsplit(void *, ...);
static double f(double x) { return x * x; }
double slope(double x) { return __enzyme_fwdsplit((void *)f, x, 1.0); }
