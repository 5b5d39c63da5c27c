// Two derivatives do not fit into one number.
// EXPECT: error: .*([Rr]eturn|[Rr]esult|type)
double __enzyme_autodiff(void *, ...);
static double f(double x, double y) { return x * y; }
double slope(double x, double y) { return __enzyme_autodiff((void *)f, x, y); }
