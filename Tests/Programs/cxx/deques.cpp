// Deques: operations on the whole.

#include "../check.h"

#include <algorithm>
#include <deque>
#include <utility>

// Copies, resizing, rotation and sorting of a deque.
static double deque_operations(double *x, int n) {
    std::deque<double> d(x, x + n), e = d;
    e.resize(6, x[0] * x[1]);
    std::rotate(e.begin(), e.begin() + 2, e.end());
    std::sort(d.begin(), d.end());
    d.swap(e);
    std::deque<double> f = std::move(e);
    double result = f[0] * f[1];
    for (auto it = d.rbegin(); it != d.rend(); ++it) result = 0.7 * result + *it * *it;
    return result;
}
SCALAR(deque_operations, 0.8, -1.2, 0.5, 0.3)
