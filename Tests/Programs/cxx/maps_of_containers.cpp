// Maps whose values are containers.

#include "../check.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

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

// Maps as elements, and a copy of one.
static double vector_of_maps(double *x, int n) {
    std::vector<std::map<int, double>> v(2);
    for (int i = 0; i < 6; i++) v[i % 2][i] = x[i % n];
    v.emplace_back(v[0]);
    double result = 0;
    for (auto &m : v)
        for (auto &[key, value] : m) result += (key + 1) * value * value;
    return result;
}
SCALAR(vector_of_maps, 0.8, -1.2, 0.5)
