// Vectors of what owns memory: pointers, strings, vectors.

#include "../check.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

// Owners move when the vector grows and when an element is erased.
static double vector_of_owners(double *x, int n) {
    std::vector<std::unique_ptr<double>> v;
    for (int i = 0; i < 3 * n; i++) v.push_back(std::make_unique<double>(x[i % n] * (i + 1)));
    v.erase(v.begin() + 1);
    v.insert(v.begin() + 2, std::make_unique<double>(x[0] * x[1]));
    std::swap(v.front(), v.back());
    double result = 0;
    for (auto &p : v) result = 0.5 * result + *p * *p;
    return result;
}
SCALAR(vector_of_owners, 0.8, -1.2, 0.5)

// Elements that are shared: a change through one is seen through the other.
static double vector_of_shared(double *x, int n) {
    std::vector<std::shared_ptr<double>> v;
    for (int i = 0; i < n; i++) v.push_back(std::make_shared<double>(x[i]));
    auto w = v;
    *w[0] *= x[1];
    v.erase(v.begin() + 1);
    return *v[0] * *w[1] + *v[1] * v[0].use_count();
}
SCALAR(vector_of_shared, 0.8, -1.2, 0.5)

// Structs with a string beside numbers.
namespace {
struct Named {
    std::string name;
    double value;
    int count;
};
}
static double structs_with_strings(double *x, int n) {
    std::vector<Named> all;
    for (int i = 0; i < n; i++) all.push_back({"entry number " + std::to_string(i) + " of the table", x[i] * x[0], i});
    Named copy = all[1];
    copy.value *= 2;
    std::swap(all[0], all[2]);
    all.erase(all.begin() + 1);
    double result = copy.value;
    for (auto &entry : all) result += entry.value * entry.value * (entry.count + 1) * entry.name.size();
    return result;
}
SCALAR(structs_with_strings, 0.8, -1.2, 0.5)

// Rows of a matrix: inserted, erased, swapped, resized.
static double rows(double *x, int n) {
    std::vector<std::vector<double>> m(2, std::vector<double>(x, x + n));
    m.insert(m.begin() + 1, std::vector<double>(n, x[0] * x[1]));
    m.push_back({x[1], x[2], 3.0});
    m[3].resize(n, x[0]);
    m.erase(m.begin());
    std::swap(m[0], m[2]);
    double result = 0, weight = 1;
    for (auto &row : m)
        for (double v : row) result += (weight *= 1.2) * v * v;
    return result;
}
SCALAR(rows, 0.8, -1.2, 0.5, 0.3)

// Three levels deep.
static double deep_vectors(double *x, int n) {
    std::vector<std::vector<std::vector<double>>> v(2);
    for (int i = 0; i < 4; i++) v[i % 2].push_back(std::vector<double>(i + 1, x[i % n]));
    auto w = v;
    w[0][1][2] *= x[1];
    double result = 0;
    for (auto &a : w)
        for (auto &b : a)
            for (double c : b) result = 0.9 * result + c * c;
    return result;
}
SCALAR(deep_vectors, 0.8, -1.2, 0.5)
