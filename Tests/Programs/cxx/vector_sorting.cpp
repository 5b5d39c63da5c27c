// Vectors of what has several members, sorted.

#include "../check.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

// Pairs of numbers, sorted.
static double vector_of_pairs(double *x, int n) {
    std::vector<std::pair<double, double>> v;
    for (int i = 0; i < n; i++) v.emplace_back(x[i], x[(i + 1) % n]);
    std::sort(v.begin(), v.end());
    v.insert(v.begin() + 1, {x[0], 2.0});
    double result = 0;
    for (auto &[a, b] : v) result = 0.5 * result + a * b;
    return result;
}
SCALAR(vector_of_pairs, 0.8, -1.2, 0.5, 0.3)

// A number beside an integer, in a stable order.
static double stable_sorting(double *x, int n) {
    std::vector<std::pair<int, double>> v;
    for (int i = 0; i < 12; i++) v.emplace_back(i % 3, x[i % n] + i);
    std::stable_sort(v.begin(), v.end(), [](auto &a, auto &b) { return a.first < b.first; });
    double result = 0;
    for (auto &[key, value] : v) result = 0.5 * result + (key + 1) * value;
    return result;
}
SCALAR(stable_sorting, 0.8, 1.2, -0.5, 0.7)

namespace {
struct Item {
    double key;
    int mark;
    double weight;
    Item(double k, int m, double w) : key(k), mark(m), weight(w) {}
    bool operator<(const Item &o) const { return key < o.key; }
};
}

// An element of the vector itself is appended.
static double push_back_of_front(double *x, int n) {
    std::vector<Item> v;
    for (int i = 0; i < n; i++) v.emplace_back(x[i], i, x[0]);
    v.push_back(v.front());
    double result = 0;
    for (const auto &item : v) result = 0.5 * result + item.key * item.weight;
    return result;
}
SCALAR(push_back_of_front, 0.8, -1.2, 0.5)

// Objects with an order, beside a shared number.
static double sorted_objects(double *x, int n) {
    auto weight = std::make_shared<double>(x[0]);
    std::vector<Item> v;
    for (int i = 0; i < n; i++) v.emplace_back(x[i], i, *weight * i);
    std::sort(v.begin(), v.end());
    v.erase(v.begin());
    *weight *= x[1];
    double result = *weight;
    for (const auto &item : v) result = 0.5 * result + item.key * item.weight * (item.mark + 1);
    return result;
}
SCALAR(sorted_objects, 0.8, -1.2, 0.5, 0.3)
