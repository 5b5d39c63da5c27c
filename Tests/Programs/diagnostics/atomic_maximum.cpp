// An atomic maximum is a loop of compare-and-exchange that does not add.
// EXPECT: error: an atomic operation on the bits of a number or an address \('cmpxchg'\) has no derivative
#include <atomic>

double __enzyme_autodiff(void *, ...);

static double largest(double x, double y) {
    std::atomic<double> m{x};
    double old = m.load();
    while (old < y && !m.compare_exchange_weak(old, y)) {}
    return m;
}

double slope(double x, double y) { return __enzyme_autodiff((void *)largest, x, y); }
