// Vectors of what has several members.

#include "../check.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

static double vector_of_arrays(double *x, int n) {
    std::vector<std::array<double, 3>> v;
    for (int i = 0; i < 5; i++) v.push_back({x[i % n], x[0] * i, 1.0});
    v.erase(v.begin() + 1, v.begin() + 3);
    double result = 0;
    for (auto &a : v) result += a[0] * a[1] + a[2] * a[0];
    return result;
}
SCALAR(vector_of_arrays, 0.8, -1.2, 0.5)

static double vector_of_tuples(double *x, int n) {
    std::vector<std::tuple<int, double, float>> v;
    for (int i = 0; i < n; i++) v.emplace_back(n - i, x[i] * x[0], 0.5f * i);
    std::sort(v.begin(), v.end(), [](auto &a, auto &b) { return std::get<0>(a) < std::get<0>(b); });
    double result = 0;
    for (auto &[place, value, factor] : v) result = 0.5 * result + place * value * (1 + factor);
    return result;
}
SCALAR(vector_of_tuples, 0.8, -1.2, 0.5)

static double vector_of_optionals(double *x, int n) {
    std::vector<std::optional<double>> v(n);
    for (int i = 0; i < n; i++)
        if (x[i] > 0) v[i] = x[i] * x[i];
    v.push_back(v[0]);
    double result = 0;
    for (auto &o : v) result = 0.5 * result + o.value_or(x[1]);
    return result;
}
SCALAR(vector_of_optionals, 0.8, -1.2, 0.5)

// shrink_to_fit, capacity, emplace in the middle, erase by value of a predicate, comparison.
static double further_operations(double *x, int n) {
    std::vector<double> v;
    v.reserve(50);
    v.assign(x, x + n);
    v.shrink_to_fit();
    v.emplace(v.begin() + 1, x[0] * x[2]);
    std::erase_if(v, [](double a) { return a < -1; });
    std::vector<double> w{x[0], 2.0};
    double result = v < w ? 3 : 2;
    v.swap(w);
    for (double a : w) result = 0.5 * result + a * a * v[0];
    return result * w.data()[1];
}
SCALAR(further_operations, 0.8, -1.2, 0.5)

// Single precision among elements, double in the sums.
static double vector_of_floats(double *x, int n) {
    std::vector<float> v;
    for (int i = 0; i < n; i++) v.push_back(0.5f * (i + 1));
    std::vector<double> w(v.begin(), v.end());
    for (int i = 0; i < n; i++) w[i] *= x[i] * v[i];
    return w[0] * w[1] + w[2];
}
SCALAR(vector_of_floats, 0.8, -1.2, 0.5)
