// The number of tangents must be known when compiling.
// EXPECT: error: .*([Ww]idth|constant)
extern int enzyme_width, enzyme_dup;
struct two { double a, b; };
struct two __enzyme_fwddiff(void *, ...);
static double f(double x) { return x * x; }
struct two slope(double x, int n) { return __enzyme_fwddiff((void *)f, enzyme_width, n, enzyme_dup, x, 1.0, 2.0); }
