// Maps, single and multiple.

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
