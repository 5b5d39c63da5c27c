// Sets, and maps with compound keys.

#include "../check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {
struct Point {
    double x, y;
};
struct ByRadius {
    bool operator()(const Point &a, const Point &b) const { return a.x * a.x + a.y * a.y < b.x * b.x + b.y * b.y; }
};
}

// A set of structs with an order of its own.
static double set_of_structs(double *x, int) {
    std::set<Point, ByRadius> s;
    for (int i = 0; i < 5; i++) s.insert({x[0] * (i % 3) + 0.1, x[1] * (i % 2) + x[2]});
    double result = 0, weight = 1;
    for (const Point &p : s) result += (weight *= 1.5) * p.x * p.y;
    return result;
}
SCALAR(set_of_structs, 0.8, -1.2, 0.5)

// Three sets of active numbers in one function.
static double several_sets(double *x, int n) {
    double first = x[0], second = x[1];
    {
        std::set<double> a;
        for (int i = 0; i < n; i++) a.insert(x[i] + 0.013 * i);
        a.erase(a.begin());
        a.insert(first);
        second += *a.begin();
    }
    {
        std::set<double> b;
        for (int i = 0; i < n; i++) b.insert(first * x[i]);
        b.erase(b.begin());
        b.insert(x[1] * 2);
        first = *b.begin();
    }
    std::multiset<double> c;
    for (int i = 0; i < n; i++) c.insert(x[i] - second);
    return first * second + *c.rbegin();
}
SCALAR(several_sets, 0.8, -1.2, 0.5)

// Keys of two parts, structs as values, insertion that keeps or replaces.
static double compound_keys(double *x, int) {
    std::map<std::pair<int, int>, Point> m;
    m.try_emplace({1, 2}, Point{x[0], x[1]});
    m.try_emplace({1, 2}, Point{100, 100});
    m.insert_or_assign({0, 5}, Point{x[1], 2});
    m.insert_or_assign({0, 5}, Point{x[1] * x[0], x[2]});
    m.emplace(std::piecewise_construct, std::forward_as_tuple(3, 3), std::forward_as_tuple());
    m[{3, 3}].x = x[2];
    double result = 0;
    for (auto &[key, p] : m) result += (key.first + 1) * p.x * p.y + p.x * key.second;
    return result;
}
SCALAR(compound_keys, 0.8, -1.2, 0.5)

// A set of active numbers.
static double set_of_numbers(double *x, int n) {
    std::set<double> s(x, x + n);
    s.insert(x[0] * x[1]);
    s.erase(s.begin());
    double result = 0, weight = 1;
    for (double v : s) result += (weight *= 2) * v * v;
    return result + *s.rbegin() * *s.lower_bound(0);
}
SCALAR(set_of_numbers, 0.8, -1.2, 0.5, 0.3)

// Sets of integers: union and intersection steer.
static double set_algebra(double *x, int n) {
    std::set<int> a{1, 3, 5, 7}, b{3, 4, 5};
    std::vector<int> both, any;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(any));
    double result = 1;
    for (int i : both) result *= x[i % n];
    for (int i : any) result += x[i % n] * x[0];
    return result;
}
SCALAR(set_algebra, 0.8, -1.2, 0.5)
