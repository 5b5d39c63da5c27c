// Trees: maps and sets.

#include "../check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

// A map from integers to numbers.
static double map_of_integers(double *x, int n) {
    std::map<int, double> m;
    for (int i = 0; i < 20; i++) m[(i * 7) % 11] += x[i % n] * (i + 1);
    double result = 0;
    for (const auto &[key, value] : m) result += key * value * value;
    return result;
}
SCALAR(map_of_integers, 0.8, -1.2, 0.5, 0.3)

// Removal: every shape of a red-black tree.
static double map_erase(double *x, int n) {
    std::map<int, double> m;
    for (int i = 0; i < 60; i++) m.emplace((i * 37) % 61, x[i % n] * (1 + 0.1 * i));
    for (int i = 0; i < 60; i += 1 + i % 2) m.erase((i * 23) % 61);
    double result = 0;
    int place = 1;
    for (auto it = m.rbegin(); it != m.rend(); ++it) result += it->second * it->second / place++;
    return result + m.begin()->second;
}
SCALAR(map_erase, 0.8, -1.2, 0.5, 0.3)

// The key itself is active: the order depends on the numbers, the sum passes through keys.
static double map_with_active_keys(double *x, int n) {
    std::map<double, double> m;
    for (int i = 0; i < n; i++) m[x[i] * x[i]] = x[(i + 1) % n];
    double result = 0, before = 1;
    for (auto &[key, value] : m) {
        result += key * value * before;
        before = key;
    }
    return result;
}
SCALAR(map_with_active_keys, 0.8, -1.2, 0.5, 0.3)

// Strings as labels.
static double map_of_strings(double *x, int n) {
    std::map<std::string, double> m;
    m["mass"] = x[0];
    m["length of the pendulum"] = x[1];
    m["angle"] = x[2];
    m["mass"] *= 2;
    auto found = m.find("angle");
    double result = m.count("colour") ? 0 : m.at("mass") * m["length of the pendulum"];
    return result * std::sin(found->second) + m.size();
}
SCALAR(map_of_strings, 0.8, 1.2, 0.5)

// A multimap: equal keys stay in order; ranges.
static double multimap(double *x, int n) {
    std::multimap<int, double> m;
    for (int i = 0; i < 12; i++) m.insert({i % 4, x[i % n] + 0.1 * i});
    auto [from, to] = m.equal_range(2);
    double result = 1;
    for (auto it = from; it != to; ++it) result *= it->second;
    return result + m.lower_bound(3)->second * m.upper_bound(0)->second;
}
SCALAR(multimap, 0.8, -1.2, 0.5, 0.3)

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

// Copies and moves of trees.
static double map_copies(double *x, int n) {
    std::map<int, double> a;
    for (int i = 0; i < n; i++) a[i] = x[i];
    auto b = a;
    for (auto &[key, value] : b) value *= value;
    std::map<int, double> c = std::move(a);
    b.swap(c);
    return b[0] * c[1] + b[2] * c[3];
}
SCALAR(map_copies, 0.8, -1.2, 0.5, 0.3)

// Handles of nodes: extract and insert again under another key.
static double node_handles(double *x, int n) {
    std::map<int, double> m, other;
    for (int i = 0; i < n; i++) m[i] = x[i] * x[(i + 1) % n];
    auto node = m.extract(2);
    node.key() = 10;
    node.mapped() *= x[0];
    other.insert(std::move(node));
    other.merge(m);
    double result = 0;
    for (auto &[key, value] : other) result += (key + 1) * value;
    return result;
}
SCALAR(node_handles, 0.8, -1.2, 0.5, 0.3)

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

// Vectors that grow in a map.
static double map_of_vectors(double *x, int n) {
    std::map<int, std::vector<double>> m;
    for (int i = 0; i < 12; i++) m[i % 3].push_back(x[i % n] * i);
    double result = 0;
    for (auto &[key, values] : m)
        for (std::size_t i = 1; i < values.size(); i++) result += (key + 1) * values[i] * values[i - 1];
    return result;
}
SCALAR(map_of_vectors, 0.8, -1.2, 0.5, 0.3)

// Maps in a map: a sparse matrix.
static double sparse_matrix(double *x, int n) {
    std::map<int, std::map<int, double>> m;
    for (int i = 0; i < 8; i++) m[(i * 3) % 4][(i * 5) % 3] += x[i % n];
    auto transposed = decltype(m)();
    for (auto &[i, row] : m)
        for (auto &[j, value] : row) transposed[j][i] = value * value;
    double result = 0;
    for (auto &[j, column] : transposed)
        for (auto &[i, value] : column) result += value * m[i][j] * (i + 2 * j + 1);
    return result;
}
SCALAR(sparse_matrix, 0.8, -1.2, 0.5, 0.3)

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

// Insertion with a hint, erasure by predicate and of a range, counting.
static double map_ranges(double *x, int n) {
    std::map<int, double> m;
    for (int i = 0; i < 20; i++) m.insert(m.end(), {i * 2, x[i % n] * (i + 1)});
    std::erase_if(m, [](const auto &item) { return item.first % 3 == 0; });
    m.erase(m.lower_bound(10), m.upper_bound(20));
    double result = m.count(4) * m.at(4) + m.contains(12);
    for (auto &[key, value] : m) result += value * value / (key + 1);
    return result;
}
SCALAR(map_ranges, 0.8, -1.2, 0.5)

// Words counted and weighted.
static double words(double *x, int n) {
    const char *text[] = {"to", "be", "or", "not", "to", "be", "that is a rather long question"};
    std::map<std::string, double> m;
    for (int i = 0; i < 7; i++) m[text[i]] += x[i % n] * (i + 1);
    double result = 0;
    for (auto &[word, weight] : m) result += weight * weight * word.size();
    auto copy = m;
    copy.erase("to");
    for (auto &[word, weight] : copy) result += weight;
    return result;
}
SCALAR(words, 0.8, -1.2, 0.5)
