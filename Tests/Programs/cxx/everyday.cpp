// What people write first in C++: complex numbers, vectors of vectors, lists with strings, exceptions.

#include "../check.h"

#include <algorithm>
#include <complex>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

using complex = std::complex<double>;

static double complex_functions(double *x, int n) {
    complex z(x[0], x[1]), w = std::exp(z) + std::log(z + 2.0) * std::sqrt(z);
    w += std::sin(z) / std::cosh(z) - std::tan(z) * std::conj(w);
    return std::abs(w) + std::arg(w) * std::norm(z) + std::real(std::pow(w, 2.5)) + std::imag(std::pow(z, w));
}
SCALAR(complex_functions, 0.6, 1.1)

static double complex_inverses(double *x, int n) {
    complex z(x[0], x[1]), w = std::asin(z) * std::acosh(z + 1.0) + std::atan(z) - std::tanh(z) * std::polar(x[0], x[1]);
    w *= std::log10(z) + std::sinh(z) + std::asinh(z) * std::proj(z);
    return w.real() * w.imag() + std::pow(z, 3).real();
}
SCALAR(complex_inverses, 0.6, 1.1)

static double complex_transform(double *x, int n) {
    std::vector<complex> y(x, x + n);
    for (int half = 1; half < n; half *= 2) {
        std::vector<complex> next(n);
        for (int i = 0; i < n; i++) {
            complex turn = std::polar(1.0, 3.14159265358979 * (i % (2 * half)) / half) * complex(1, 0.1 * x[0]);
            next[i] = y[(i / 2) % n] + turn * y[(i / 2 + n / 2) % n];
        }
        y.swap(next);
    }
    double sum = 0;
    for (int i = 0; i < n; i++) sum += std::norm(y[i]) * (i + 1) + std::abs(y[i]);
    return sum;
}
SCALAR(complex_transform, 0.5, 1.2, -0.8, 0.3)

static double matrix_of_vectors(double *x, int n) {
    std::vector<std::vector<double>> a(n, std::vector<double>(n)), b(n), product;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            a[i][j] = x[i] * x[j] + (i == j);
            b[i].push_back(x[(i + j) % n]);
        }
    product = a;
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) sum += a[i][k] * b[k][j];
                product[i][j] = sum / n;
            }
        std::swap(product, b);
    }
    b.emplace_back(b.front());
    double sum = 0;
    for (const auto &row : b) sum += std::accumulate(row.begin(), row.end(), 0.0) * row[0];
    return sum;
}
SCALAR(matrix_of_vectors, 0.5, 1.2, -0.8)

struct reading { std::string name; double value; int weight; };
static double list_of_readings(double *x, int n) {
    std::list<reading> readings;
    for (int i = 0; i < n; i++) readings.push_front({i % 2 ? "odd" : "even", x[i], i + 1});
    readings.remove_if([](const reading &r) { return r.value < -0.5; });
    readings.sort([](const reading &a, const reading &b) { return a.value < b.value; });
    std::map<std::string, double> sums;
    for (const reading &r : readings) sums[r.name] += r.weight * r.value * r.value;
    return sums["odd"] * sums["even"];
}
SCALAR(list_of_readings, 0.5, 1.2, -0.8, 0.3)

static double checked_root(double x) {
    if (x < 0) throw std::domain_error("root of " + std::to_string(x));
    return std::sqrt(x);
}
static double roots_or_squares(double *x, int n) {
    std::vector<double> values;
    for (int i = 0; i < n; i++) {
        std::unique_ptr<double> scale = std::make_unique<double>(x[0]);
        try {
            values.push_back(checked_root(x[i]) * *scale);
        } catch (const std::domain_error &error) {
            if (std::string(error.what()).empty()) throw;
            values.push_back(x[i] * x[i]);
        }
    }
    return std::accumulate(values.begin(), values.end(), 0.0) * values.back();
}
SCALAR(roots_or_squares, 0.5, 1.2, -0.8, 0.3)
