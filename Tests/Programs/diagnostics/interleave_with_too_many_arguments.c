// All arguments first, and one more than there are parameters.
// EXPECT: error: .*too many arguments to differentiate 'f': 1 left over
// EXPECT: interleave_with_too_many_arguments\.c:[0-9]+
extern int enzyme_dup, enzyme_interleave;
double __enzyme_fwddiff(void *, ...);
static double f(double x) { return x * x; }
double slope(double x, double y) { return __enzyme_fwddiff((void *)f, enzyme_dup, x, y, enzyme_interleave, 1.0); }
