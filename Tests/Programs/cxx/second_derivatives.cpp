// Second derivatives of programs with containers: forward mode over reverse mode, where shadows, tapes and copies of memory
// are differentiated as well.

#include "../check.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <vector>

void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);

#ifndef PRIMAL_ONLY
template <double (*f)(double *, int)> static void gradient(double *x, double *dx, int n) {
    __enzyme_autodiff_void((void *)f, enzyme_dup, x, dx, enzyme_const, n);
}
// The Hessian of f, against differences of the gradient.
template <double (*f)(double *, int)> static void check_hessian(std::vector<double> x) {
    int n = (int)x.size();
    for (int j = 0; j < n; j++) {
        std::vector<double> unit(n), zero(n), column(n), above(n), below(n), up = x, down = x, point = x;
        unit[j] = 1, up[j] += 1e-5, down[j] -= 1e-5;
        __enzyme_fwddiff_void((void *)gradient<f>, enzyme_dup, point.data(), unit.data(), enzyme_dup, zero.data(), column.data(),
                              enzyme_const, n);
        gradient<f>(up.data(), above.data(), n), gradient<f>(down.data(), below.data(), n);
        for (int i = 0; i < n; i++) CHECK_NEAR(column[i], (above[i] - below[i]) / 2e-5, 1e-6);
    }
}
#define CHECK_HESSIAN(NAME, ...) check_hessian<NAME>({__VA_ARGS__})
#else
#define CHECK_HESSIAN(NAME, ...)
#endif

namespace {
struct Point {
    double x, y;
};
struct Record {
    double value;
    int count;
    double weight;
    std::vector<double> parts;
};
struct Shape {
    virtual ~Shape() = default;
    virtual double area(double scale) const = 0;
};
struct Disc : Shape {
    double radius;
    explicit Disc(double r) : radius(r) {}
    double area(double scale) const override { return 3.1 * radius * radius * scale; }
};
struct Box : Shape {
    double a, b;
    Box(double a, double b) : a(a), b(b) {}
    double area(double scale) const override { return a * b * scale * scale; }
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

static double map_of_vectors(double *a, int n) {
    std::map<int, std::vector<double>> m;
    for (int i = 0; i < n; i++) m[i % 3].push_back(a[i] * a[(i + 1) % n] * a[i]);
    double sum = 0;
    for (auto &[key, v] : m)
        for (double x : v) sum += (key + 1) * x * x;
    return sum;
}
SCALAR(map_of_vectors, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(map_of_vectors_twice) { CHECK_HESSIAN(map_of_vectors, 0.7, 1.3, 0.4, 1.1, 0.9); }

static double nested_vectors(double *a, int n) {
    std::vector<std::vector<double>> rows(3);
    for (int i = 0; i < n; i++) rows[i % 3].push_back(a[i] * a[(i + 1) % n] * a[i]);
    rows.resize(5, rows[1]);
    double sum = 0, weight = 1;
    for (auto &row : rows)
        for (double x : row) sum += (weight += 0.5) * x * x;
    return sum;
}
SCALAR(nested_vectors, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(nested_vectors_twice) { CHECK_HESSIAN(nested_vectors, 0.7, 1.3, 0.4, 1.1, 0.9); }

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

static double records(double *a, int n) {
    std::vector<Record> v;
    for (int i = 0; i < n; i++) {
        v.push_back({a[i] * a[i], i, 0.5, {a[i], a[(i + 1) % n]}});
        v.back().parts.push_back(a[0] * a[i]);
    }
    std::rotate(v.begin(), v.begin() + 2, v.end());
    double sum = 0;
    for (Record &r : v) sum += r.value * (r.count + r.weight) * std::accumulate(r.parts.begin(), r.parts.end(), 0.0);
    return sum;
}
SCALAR(records, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(records_twice) { CHECK_HESSIAN(records, 0.7, 1.3, 0.4, 1.1, 0.9); }

static double shapes(double *a, int n) {
    std::vector<std::unique_ptr<Shape>> v;
    for (int i = 0; i < n; i++) {
        if (i % 2) v.push_back(std::make_unique<Disc>(a[i]));
        else v.push_back(std::make_unique<Box>(a[i], a[(i + 1) % n]));
    }
    double sum = 0;
    for (auto &shape : v) sum += shape->area(a[0]) * shape->area(a[1]);
    return sum;
}
SCALAR(shapes, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(shapes_twice) { CHECK_HESSIAN(shapes, 0.7, 1.3, 0.4, 1.1, 0.9); }

static double lists_and_queues(double *a, int n) {
    std::list<double> l;
    std::deque<double> d;
    for (int i = 0; i < n; i++) {
        l.push_front(a[i] * a[i]);
        if (i % 2) d.push_back(a[i] * l.front());
        else d.push_front(a[i]);
    }
    l.sort();
    double sum = 0;
    for (double x : l) {
        sum += x * d.front() * d.front();
        d.pop_front();
    }
    return sum;
}
SCALAR(lists_and_queues, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(lists_and_queues_twice) { CHECK_HESSIAN(lists_and_queues, 0.7, 1.3, 0.4, 1.1, 0.9); }

static double composed_functions(double *a, int n) {
    std::function<double(double)> f = [](double x) { return x; };
    for (int i = 0; i < n; i++) f = [f, c = a[i]](double x) { return c * f(x) + x * c; };
    return f(a[0]);
}
SCALAR(composed_functions, 0.7, 1.3, 0.4)
CASE(composed_functions_twice) { CHECK_HESSIAN(composed_functions, 0.7, 1.3, 0.4); }

static double thrown_errors(double *a, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        try {
            std::vector<double> v(3, a[i] * a[(i + 1) % n]);
            sum += v[1] * a[i];
            if (i % 2) throw std::runtime_error("odd");
            sum += v[0] * v[2];
        } catch (const std::runtime_error &) { sum *= a[i]; }
    }
    return sum;
}
SCALAR(thrown_errors, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(thrown_errors_twice) { CHECK_HESSIAN(thrown_errors, 0.7, 1.3, 0.4, 1.1, 0.9); }
