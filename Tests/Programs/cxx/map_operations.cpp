// Ranges, copies and handles of maps.

#include "../check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

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

// Interpolation in a table with active keys.
static double interpolated(double *x, int) {
    std::map<double, double> table{{0.0, x[0]}, {1.0 + x[2], x[1]}, {2.5, x[0] * x[1]}, {4.0, 1.0}};
    double result = 0;
    for (double t : {0.3, 1.7, 3.1}) {
        auto above = table.upper_bound(t), below = std::prev(above);
        const double s = (t - below->first) / (above->first - below->first);
        result += (1 - s) * below->second * below->second + s * above->second;
    }
    return result;
}
SCALAR(interpolated, 0.8, -1.2, 0.5)
