// A function that the user declares inactive.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_inactivefn_quality
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) static double quality(double x) { return x * x; }
void *__enzyme_inactivefn_quality = (void *)quality;
static double f(double x) { return quality(x) * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
