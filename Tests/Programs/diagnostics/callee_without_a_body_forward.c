// The same in forward mode.
// EXPECT: error: .*(no body|not defined|no definition|declaration|[Nn]o derivative)
// EXPECT: mystery
double mystery(double x);
double __enzyme_fwddiff(void *, ...);
static double f(double x) { return mystery(x) * x; }
double slope(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
