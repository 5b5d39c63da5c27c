// Deques: insertion and removal.

#include "../check.h"

#include <deque>

// Insertion and removal in the middle of a deque, from either side.
static double deque_middle(double *x, int n) {
    std::deque<double> d(x, x + n);
    d.insert(d.begin() + 1, x[0] * x[1]);
    d.insert(d.end() - 1, x[2]);
    d.erase(d.begin() + 2);
    d.insert(d.begin() + 2, x, x + 2);
    d.erase(d.begin() + 1, d.begin() + 3);
    d.emplace_front(x[1]);
    double result = 0;
    for (double v : d) result = 0.7 * result + v * v;
    return result;
}
SCALAR(deque_middle, 0.8, -1.2, 0.5, 0.3)
