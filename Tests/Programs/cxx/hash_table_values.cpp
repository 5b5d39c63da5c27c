// Hash tables with keys and values of several kinds, and copies of them.

#include "../check.h"

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

// A hash table with strings as keys.
static double unordered_map_of_strings(double *x, int n) {
    std::unordered_map<std::string, double> m{{"a", x[0]}, {"b", x[1]}, {"a much longer name than the others", x[2]}};
    m["a"] *= m["b"];
    m.emplace("c", m["a much longer name than the others"]);
    return m.at("a") * m.at("c") + m.size();
}
SCALAR(unordered_map_of_strings, 0.8, -1.2, 0.5)

namespace {
struct Cell {
    int row, column;
    bool operator==(const Cell &) const = default;
};
struct HashOfCell {
    std::size_t operator()(const Cell &c) const { return std::hash<int>()(c.row) * 31 + std::hash<int>()(c.column); }
};
struct Content {
    double mass;
    int visits;
    double speed;
};
}

// Keys of a class with a hash of its own, structs as values.
static double grid(double *x, int n) {
    std::unordered_map<Cell, Content, HashOfCell> m;
    for (int i = 0; i < 12; i++) {
        Content &c = m[{i % 3, i % 2}];
        c.mass += x[i % n];
        c.speed = c.speed * 0.5 + x[0] * i;
        c.visits++;
    }
    double result = 0;
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 2; j++)
            if (auto it = m.find({i, j}); it != m.end()) result += it->second.mass * it->second.speed * it->second.visits / (i + j + 1);
    return result;
}
SCALAR(grid, 0.8, -1.2, 0.5)

// Vectors as values.
static double unordered_map_of_vectors(double *x, int n) {
    std::unordered_map<int, std::vector<double>> m;
    for (int i = 0; i < 12; i++) m[i % 4].push_back(x[i % n] * i);
    double result = 0;
    for (int key = 0; key < 4; key++)
        for (std::size_t i = 1; i < m[key].size(); i++) result += (key + 1) * m[key][i] * m[key][i - 1];
    return result;
}
SCALAR(unordered_map_of_vectors, 0.8, -1.2, 0.5, 0.3)

// Copies, moves and swaps of tables.
static double unordered_map_copies(double *x, int n) {
    std::unordered_map<int, double> a;
    for (int i = 0; i < n; i++) a[i] = x[i];
    auto b = a;
    for (auto &[key, value] : b) value *= value;
    auto c = std::move(a);
    b.swap(c);
    c.erase(2);
    return b[0] * c[1] + b[2] * c[0] + c.count(2);
}
SCALAR(unordered_map_copies, 0.8, -1.2, 0.5)

// Active keys.
static double unordered_set_of_numbers(double *x, int n) {
    std::unordered_set<double> s;
    for (int i = 0; i < n; i++) s.insert(x[i] * x[i]);
    double result = 1;
    for (double v : s) result *= v + x[0];
    return result;
}
SCALAR(unordered_set_of_numbers, 0.8, -1.2, 0.5)
