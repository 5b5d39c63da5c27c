// An atomic sum, which other threads may add to.
// EXPECT: error: .*the rounding error of an atomic update is not known
double __enzyme_error_estimate(void *, ...);
static double total;
static double g(double x) {
    __atomic_fetch_add(&total, x * x, __ATOMIC_RELAXED);
    return total;
}
double bound(double x) { return __enzyme_error_estimate((void *)g, x, 0.0); }
