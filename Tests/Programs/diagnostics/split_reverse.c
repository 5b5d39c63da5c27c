// Split mode: the reverse sweep alone.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_reverse
// EXPECT: split_reverse\.c:[0-9]+
#include <math.h>
extern int enzyme_out;
double __enzyme_reverse(void *, ...);
static double curve(double x) { return sin(x) * exp(x); }
double slope(double x, void *tape) { return __enzyme_reverse((void *)curve, enzyme_out, x, 1.0, tape); }
