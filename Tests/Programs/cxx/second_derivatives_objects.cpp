// Second derivatives of programs with objects: records, virtual functions, lists.

#include "second_derivatives.h"

#include <algorithm>
#include <deque>
#include <list>
#include <memory>
#include <numeric>
#include <vector>

namespace {
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
