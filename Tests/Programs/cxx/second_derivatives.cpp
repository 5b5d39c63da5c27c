// Second derivatives of programs with vectors that are sorted and shifted: forward mode over reverse mode, where shadows, tapes
// and copies of memory are differentiated as well.

#include "second_derivatives.h"

#include <algorithm>
#include <vector>

namespace {
struct Point {
    double x, y;
};
}

static double sorted_numbers(double *a, int n) {
    std::vector<double> v;
    for (int i = 0; i < n; i++) v.push_back(a[i] * a[(i + 1) % n] * a[i]);
    std::sort(v.begin(), v.end());
    double sum = 0;
    for (size_t i = 0; i < v.size(); i++) sum += (double)(i + 1) * v[i] * v[i];
    return sum;
}
SCALAR(sorted_numbers, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(sorted_numbers_twice) { CHECK_HESSIAN(sorted_numbers, 0.7, 1.3, 0.4, 1.1, 0.9); }

static double sorted_points(double *a, int n) {
    std::vector<Point> v;
    for (int i = 0; i < n; i++) v.push_back({a[i] * a[i], a[(i + 1) % n] * a[i]});
    std::sort(v.begin(), v.end(), [](const Point &p, const Point &q) { return p.x < q.x; });
    double sum = 0;
    for (size_t i = 0; i < v.size(); i++) sum += (double)(i + 1) * v[i].x * v[i].y;
    return sum;
}
SCALAR(sorted_points, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(sorted_points_twice) { CHECK_HESSIAN(sorted_points, 0.7, 1.3, 0.4, 1.1, 0.9); }

// Insertion in front moves everything upwards, erasure downwards.
static double shifted_points(double *a, int n) {
    std::vector<Point> v;
    for (int i = 0; i < n; i++) {
        v.insert(v.begin() + i / 2, Point{a[i], a[i] * a[(i + 1) % n]});
        if (i == 3) v.erase(v.begin() + 1);
    }
    double sum = 0;
    for (size_t i = 0; i < v.size(); i++) sum += (double)(i + 1) * v[i].x * v[i].y;
    return sum;
}
SCALAR(shifted_points, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(shifted_points_twice) { CHECK_HESSIAN(shifted_points, 0.7, 1.3, 0.4, 1.1, 0.9); }

