// Unions and variants of numbers, floats and addresses that are copied: one register carries now one, now another.

#include "in_both.h"

#include <variant>
#include <vector>

namespace {
template <class R> struct Circle {
    R r;
};
template <class R> struct Box {
    R a, b, c;
};
template <class R> struct Polygon {
    std::vector<R> sides;
    R scale;
};
template <class R> struct Link {
    R *target;
    R factor;
};
template <class R> R area(const Circle<R> &c) { return c.r * c.r; }
template <class R> R area(const Box<R> &b) { return b.a * b.b * b.c; }
template <class R> R area(const Polygon<R> &p) {
    R sum = 0;
    for (R side : p.sides) sum += side * p.scale;
    return sum;
}
template <class R> R area(const Link<R> &l) { return *l.target * *l.target * l.factor; }
template <class V> auto area_of(const V &v) {
    return std::visit([](const auto &shape) { return area(shape); }, v);
}
}

// A vector of variants that grows: numbers, or the addresses of a vector.
template <class R> static R shapes(R *x, int n) {
    std::vector<std::variant<Circle<R>, Box<R>, Polygon<R>>> v;
    for (int i = 0; i < n; i++) {
        if (i % 3 == 0) v.push_back(Circle<R>{x[i]});
        else if (i % 3 == 1) v.push_back(Box<R>{x[i], x[0] * x[i], x[2]});
        else v.push_back(Polygon<R>{{x[i], x[0]}, x[1]});
    }
    R sum = 0;
    for (auto &shape : v) sum += area_of(shape);
    return sum;
}
IN_BOTH(shapes)
SCALAR(shapes_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(shapes_float, shapes_double, 1.5, 2.5, 0.75, 1.25)

// The shapes move on by one place, through a variable.
template <class Shape, class R> static R area_of_rotated(std::vector<Shape> &v, R *x, int n) {
    Shape last = v[0];
    for (int i = 0; i < n; i++) {
        Shape next = v[i];
        v[i] = last;
        last = next;
    }
    R sum = area_of(last) * x[2];
    for (int i = 0; i < n; i++) sum += area_of(v[i]) * x[i];
    return sum;
}

// Variants change places, and what they hold.
template <class R> static R rotated_shapes(R *x, int n) {
    using Shape = std::variant<Circle<R>, Polygon<R>>;
    std::vector<Shape> v;
    for (int i = 0; i < n; i++) {
        if (i % 2 == 0) v.push_back(Circle<R>{x[i]});
        else v.push_back(Polygon<R>{{x[i], x[0]}, x[1]});
    }
    return area_of_rotated(v, x, n);
}
IN_BOTH(rotated_shapes)
SCALAR(rotated_shapes_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(rotated_shapes_float, rotated_shapes_double, 1.5, 2.5, 0.75, 1.25)

// The same where everything is copied as bits: the address of a number, or two numbers.
template <class R, class First, class Second> static R rotated(R *x, int n) {
    using Shape = std::variant<First, Second>;
    std::vector<Shape> v;
    for (int i = 0; i < n; i++) {
        if (i % 2 == 0) v.push_back(Box<R>{x[i], x[0], x[1]});
        else v.push_back(Link<R>{&x[i], x[1]});
    }
    return area_of_rotated(v, x, n);
}
template <class R> static R links(R *x, int n) { return rotated<R, Box<R>, Link<R>>(x, n); }
IN_BOTH(links)
SCALAR(links_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(links_float, links_double, 1.5, 2.5, 0.75, 1.25)
template <class R> static R links_first(R *x, int n) { return rotated<R, Link<R>, Box<R>>(x, n); }
IN_BOTH(links_first)
SCALAR(links_first_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(links_first_float, links_first_double, 1.5, 2.5, 0.75, 1.25)
