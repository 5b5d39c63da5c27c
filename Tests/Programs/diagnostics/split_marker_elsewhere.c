// Markers of split mode in another mode.
// EXPECT: error: .*enzyme_nofree has a meaning in split mode only
// EXPECT: error: .*enzyme_tape has a meaning in split mode only
// EXPECT: split_marker_elsewhere\.c:[0-9]+
extern int enzyme_nofree, enzyme_tape;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
static double f(double x) { return x * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, enzyme_nofree, x); }
double along(double x, void *place) { return __enzyme_fwddiff((void *)f, enzyme_tape, place, x, 1.0); }
