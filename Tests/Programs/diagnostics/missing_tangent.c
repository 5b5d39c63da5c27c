// A scalar without its tangent in forward mode.
// EXPECT: error: .*([Tt]angent|[Ss]hadow|[Aa]rgument|too few)
double __enzyme_fwddiff(void *, ...);
static double f(double x) { return x * x; }
double slope(double x) { return __enzyme_fwddiff((void *)f, x); }
