// A weak definition may be replaced by the linker.
// EXPECT: error: .*(weak|replace|interpos)
// EXPECT: tuned
__attribute__((weak)) double tuned(double x) { return x * x; }
double __enzyme_autodiff(void *, ...);
static double f(double x) { return tuned(x) * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
