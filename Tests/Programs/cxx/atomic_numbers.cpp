// Atomic numbers: sums by members, by references, and by loops of compare-and-exchange.

#include "../check.h"

#include <atomic>

static double fetched(double *x, int n) {
    std::atomic<double> sum{0};
    for (int i = 0; i < n; i++) sum.fetch_add(x[i] * x[i]);
    sum += x[0];
    sum.fetch_sub(x[1]);
    const double before = sum -= 2 * x[0];
    return before * sum.load() + sum;
}
SCALAR(fetched, 0.8, -1.2, 0.5)

// A number that is atomic for a while.
static double by_reference(double *x, int n) {
    double sum = 0;
    std::atomic_ref<double> r(sum);
    for (int i = 0; i < n; i++) r.fetch_add(x[i] * x[i]);
    r += x[0] * x[1];
    double old = r.load();
    while (!r.compare_exchange_strong(old, old - x[2] * x[0])) {}
    return sum * x[1];
}
SCALAR(by_reference, 0.8, -1.2, 0.5)

// The way to add before C++20.
static double by_exchange(double *x, int n) {
    std::atomic<double> sum{x[0]};
    for (int i = 0; i < n; i++) {
        double old = sum.load(std::memory_order_relaxed);
        while (!sum.compare_exchange_weak(old, old + x[i] * x[i], std::memory_order_release, std::memory_order_relaxed)) {}
    }
    double old = sum;
    while (!sum.compare_exchange_strong(old, old - x[1])) {}
    return sum * sum;
}
SCALAR(by_exchange, 0.8, -1.2, 0.5)

static double exchanged(double *x, int) {
    std::atomic<double> cell;
    cell.store(x[0] * x[1]);
    const double old = cell.exchange(x[2]);
    return old * cell.load();
}
SCALAR(exchanged, 0.8, -1.2, 0.5)

template <typename Number> static Number sum_of_squares(Number *x, int n) {
    std::atomic<Number> sum{0};
    for (int i = 0; i < n; i++) sum += x[i] * x[i];
    return sum;
}
static double doubles(double *x, int n) { return sum_of_squares(x, n); }
static float floats(float *x, int n) { return sum_of_squares(x, n); }
FLOAT_SCALAR(floats, doubles, 0.8, -1.2, 0.5)
