// Second derivatives of programs with containers of containers.

#include "second_derivatives.h"

#include <map>
#include <vector>

static double map_of_vectors(double *a, int n) {
    std::map<int, std::vector<double>> m;
    for (int i = 0; i < n; i++) m[i % 3].push_back(a[i] * a[(i + 1) % n] * a[i]);
    double sum = 0;
    for (auto &[key, v] : m)
        for (double x : v) sum += (key + 1) * x * x;
    return sum;
}
SCALAR(map_of_vectors, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(map_of_vectors_twice) { CHECK_HESSIAN(map_of_vectors, 0.7, 1.3, 0.4, 1.1, 0.9); }

static double nested_vectors(double *a, int n) {
    std::vector<std::vector<double>> rows(3);
    for (int i = 0; i < n; i++) rows[i % 3].push_back(a[i] * a[(i + 1) % n] * a[i]);
    rows.resize(5, rows[1]);
    double sum = 0, weight = 1;
    for (auto &row : rows)
        for (double x : row) sum += (weight += 0.5) * x * x;
    return sum;
}
SCALAR(nested_vectors, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(nested_vectors_twice) { CHECK_HESSIAN(nested_vectors, 0.7, 1.3, 0.4, 1.1, 0.9); }
