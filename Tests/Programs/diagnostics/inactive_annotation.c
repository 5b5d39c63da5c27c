// A function annotated as inactive.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*enzyme_
double __enzyme_autodiff(void *, ...);
__attribute__((noinline, annotate("enzyme_inactive"))) static double quality(double x) { return x * x; }
static double f(double x) { return quality(x) * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
