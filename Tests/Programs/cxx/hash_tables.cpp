// Hash tables.

#include "../check.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

// A hash table that grows several times.
static double unordered_map(double *x, int n) {
    std::unordered_map<int, double> m;
    for (int i = 0; i < 100; i++) m[(i * 31) % 47] += x[i % n] * (1 + 0.1 * i);
    double result = 0;
    for (int i = 0; i < 47; i++)
        if (auto it = m.find(i); it != m.end()) result += it->second * it->second / (i + 1);
    m.erase(5);
    for (auto &[key, value] : m) result += value / 64;
    return result;
}
SCALAR(unordered_map, 0.8, -1.2, 0.5, 0.3)

// Sets of integers steer.
static double unordered_set(double *x, int n) {
    std::unordered_set<int> seen;
    double result = 0;
    for (int i = 0; i < 20; i++)
        if (seen.insert((i * i) % 13).second) result = 0.5 * result + x[i % n] * x[i % n];
    return result * seen.size();
}
SCALAR(unordered_set, 0.8, -1.2, 0.5, 0.3)

// Several values of a key.
static double unordered_multimap(double *x, int n) {
    std::unordered_multimap<int, double> m;
    for (int i = 0; i < 9; i++) m.emplace(i % 3, x[i % n] * i);
    auto [from, to] = m.equal_range(1);
    double result = 1;
    for (auto it = from; it != to; ++it) result *= it->second;
    return result + m.count(2) * x[0];
}
SCALAR(unordered_multimap, 0.8, -1.2, 0.5)
