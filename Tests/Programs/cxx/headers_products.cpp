// The header <isozyme/isozyme>: vjp, jvp, jacobian, hessian and hvp, for results of every kind.

#include "../check.h"

#include <isozyme/isozyme>

#include <cmath>
#include <span>

using isozyme::Active;
using isozyme::Buffer;
using isozyme::Constant;
using isozyme::Duplicated;
using isozyme::Mode;

/// Compares a matrix with central differences of a function that fills `count` numbers from a point.
template <class S, class F>
static void check_differences(const isozyme::Matrix<S> &matrix, F f, std::vector<double> point) {
    const double h = 1e-4;
    for (std::size_t j = 0; j < matrix.columns(); j++) {
        auto at = [&](double step) {
            std::vector<double> x = point;
            x[j] += step;
            return f(x);
        };
        const auto a = at(h), b = at(-h), c = at(h / 2), d = at(-h / 2);
        for (std::size_t i = 0; i < matrix.rows(); i++) {
            const double wide = (a[i] - b[i]) / (2 * h), narrow = (c[i] - d[i]) / h;
            CHECK_NEAR(matrix(i, j), (4 * narrow - wide) / 3, sizeof(S) == 4 ? 1e-4 : 1e-7);
        }
    }
}

static std::array<double, 2> polar(double r, double t) { return {r * std::cos(t), r * std::sin(t)}; }
static std::vector<double> polar_at(const std::vector<double> &x) { return {x[0] * std::cos(x[1]), x[0] * std::sin(x[1])}; }

template <class T>
static std::vector<T> fading(const std::vector<T> &x) {
    std::vector<T> y;
    for (std::size_t i = 0; i + 1 < x.size(); i++) y.push_back(x[i] * std::exp(-x[i + 1]));
    return y;
}

CASE(jvp_of_arrays_and_vectors) {
#ifndef PRIMAL_ONLY
    const std::vector<double> x{0.5, 1, 1.5}, dx{1, 0, 2};
    for (int turn = 0; turn < 2; turn++) {
        std::array<double, 2> t = isozyme::jvp(polar)(Duplicated(2.0, 1.0), Duplicated(0.5, 3.0));
        CHECK_CLOSE(t[0], std::cos(0.5) - 6 * std::sin(0.5));
        CHECK_CLOSE(t[1], std::sin(0.5) + 6 * std::cos(0.5));
        std::vector<double> s = isozyme::jvp(fading<double>)(Duplicated(x, dx));
        CHECK(s.size() == 2);
        CHECK_CLOSE(s[0], std::exp(-1.0));
        CHECK_CLOSE(s[1], -2 * std::exp(-1.5));
    }
#endif
}

CASE(vjp_of_arrays_and_vectors) {
    const std::vector<double> x{0.5, 1, 1.5};
    for (int turn = 0; turn < 2; turn++) {
        auto [r, t] = isozyme::vjp(polar, std::array<double, 2>{1, 3})(2.0, 0.5);
        CHECK_CLOSE(r, std::cos(0.5) + 3 * std::sin(0.5));
        CHECK_CLOSE(t, -2 * std::sin(0.5) + 6 * std::cos(0.5));
        auto g = isozyme::vjp(fading<double>, std::vector<double>{1, 2})(x);
        CHECK_CLOSE(g[0], std::exp(-1.0));
        CHECK_CLOSE(g[1], -0.5 * std::exp(-1.0) + 2 * std::exp(-1.5));
        CHECK_CLOSE(g[2], -2 * std::exp(-1.5));
        auto f = isozyme::vjp(isozyme::function<fading<float>>, std::vector<float>{1, 2})(std::vector<float>{0.5f, 1, 1.5f});
        CHECK_CLOSE_FLOAT(f[2], -2 * std::exp(-1.5));
    }
}

CASE(vjp_of_a_number) {
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(isozyme::vjp([](double x) { return x * x; }, 5.0)(3.0), 30);
        double x = 3, dx = 1;
        isozyme::vjp([](double x) { return x * x; }, 5.0)(Duplicated(x, dx));
        CHECK_CLOSE(dx, 31);
    }
}

CASE(jacobian_both_ways) {
    for (int turn = 0; turn < 2; turn++) {
        for (Mode mode : {Mode::automatic, Mode::forward, Mode::reverse}) {
            auto matrix = isozyme::jacobian(polar, mode)(2.0, 0.5);
            CHECK(matrix.rows() == 2 && matrix.columns() == 2);
            check_differences(matrix, polar_at, {2, 0.5});
            check_differences(isozyme::jacobian(fading<double>, mode)(std::vector<double>{0.5, 1, 1.5}), fading<double>, {0.5, 1, 1.5});
        }
    }
}

CASE(jacobian_of_captures_and_constants) {
    const double a = 2;
    auto f = [&](const std::vector<double> &x, double y, int n) {
        std::vector<double> result;
        for (double t : x) result.push_back(a * std::pow(t, n) * y);
        return result;
    };
    for (Mode mode : {Mode::forward, Mode::reverse}) {
        const std::vector<double> x{0.5, 1.5};
        auto both = isozyme::jacobian(f, mode)(x, 3.0, 2);
        CHECK(both.columns() == 3);
        check_differences(both, [&](const std::vector<double> &z) { return f({z[0], z[1]}, z[2], 2); }, {0.5, 1.5, 3});
        auto one = isozyme::jacobian(f, mode)(Constant(x), 3.0, 2);
        CHECK(one.columns() == 1);
        CHECK_CLOSE(one(1, 0), 2 * 1.5 * 1.5);
        auto other = isozyme::jacobian(f, mode)(x, Constant(3.0), 2);
        CHECK(other.columns() == 2);
        CHECK_CLOSE(other(0, 1), 0);
    }
}

CASE(jacobian_in_single_precision) {
    auto matrix = isozyme::jacobian(fading<float>)(std::vector<float>{0.5f, 1, 1.5f});
    static_assert(std::is_same_v<decltype(matrix), isozyme::Matrix<float>>);
    CHECK_CLOSE_FLOAT(matrix(1, 2), -std::exp(-1.5));
}

CASE(jacobian_of_spans_and_buffers) {
    double x[2] = {0.5, 1.5};
    auto of_span = [](std::span<const double> x) { return std::array<double, 2>{x[0] * x[1], x[0] / x[1]}; };
    auto of_pointer = [](const double *x) { return std::array<double, 2>{x[0] * x[1], x[0] / x[1]}; };
    for (Mode mode : {Mode::forward, Mode::reverse}) {
        CHECK_CLOSE(isozyme::jacobian(of_span, mode)(std::span<const double>(x))(1, 1), -0.5 / 2.25);
        CHECK_CLOSE(isozyme::jacobian(of_pointer, mode)(Buffer(x, 2))(1, 0), 1 / 1.5);
        CHECK_CLOSE(isozyme::jacobian(of_pointer, mode)(x)(0, 0), 1.5);
    }
}

static double bumps(const std::vector<double> &x) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < x.size(); i++) sum += std::sin(x[i]) * x[i + 1] * x[i + 1];
    return sum;
}
static std::vector<double> bumps_gradient(const std::vector<double> &x) {
    std::vector<double> g(x.size());
    for (std::size_t i = 0; i + 1 < x.size(); i++) {
        g[i] += std::cos(x[i]) * x[i + 1] * x[i + 1];
        g[i + 1] += 2 * std::sin(x[i]) * x[i + 1];
    }
    return g;
}

CASE(hessian_of_a_vector) {
    const std::vector<double> x{0.5, 1, 1.5};
    for (int turn = 0; turn < 2; turn++) {
        check_differences(isozyme::hessian(bumps)(x), bumps_gradient, x);
        check_differences(isozyme::hessian(isozyme::function<bumps>)(x), bumps_gradient, x);
    }
}

// A vector that grows: the compiler compares differences of addresses with 2⁶³ as an offset.
static double grown(const std::vector<double> &x) {
    std::vector<double> v;
    for (std::size_t i = 0; i < x.size(); i++) v.push_back(x[i] * i);
    double sum = 0;
    for (double a : v) sum += std::exp(a) * x[0];
    return sum;
}
static std::vector<double> grown_gradient(const std::vector<double> &x) {
    std::vector<double> g(x.size());
    for (std::size_t i = 0; i < x.size(); i++) {
        g[0] += std::exp(x[i] * i);
        g[i] += i * std::exp(x[i] * i) * x[0];
    }
    return g;
}

CASE(hessian_of_a_growing_vector) {
    const std::vector<double> x{0.5, 1, 0.3};
    check_differences(isozyme::hessian(grown)(x), grown_gradient, x);
}

static double saddle(double x, double y) { return x * x * y + std::sin(x * y); }

CASE(hessian_of_numbers) {
    auto gradient = [](const std::vector<double> &z) {
        const double x = z[0], y = z[1];
        return std::vector<double>{2 * x * y + y * std::cos(x * y), x * x + x * std::cos(x * y)};
    };
    for (int turn = 0; turn < 2; turn++) {
        check_differences(isozyme::hessian(saddle)(0.7, 1.2), gradient, {0.7, 1.2});
        const double c = 2;
        auto scaled = [c](double x, double y) { return c * saddle(x, y); };
        auto matrix = isozyme::hessian(scaled)(0.7, 1.2);
        auto plain = isozyme::hessian(saddle)(0.7, 1.2);
        for (int i = 0; i < 4; i++) CHECK_CLOSE(matrix.data()[i], 2 * plain.data()[i]);
        CHECK_CLOSE(isozyme::hessian(saddle)(0.7, Constant(1.2))(0, 0), plain(0, 0));
    }
}

CASE(hessian_in_single_precision) {
    auto matrix = isozyme::hessian([](float x, float y) { return x * x * x * y; })(2.0f, 3.0f);
    CHECK_CLOSE_FLOAT(matrix(0, 0), 36);
    CHECK_CLOSE_FLOAT(matrix(0, 1), 12);
    CHECK_CLOSE_FLOAT(matrix(1, 1), 0);
}

CASE(hessian_of_arrays_spans_and_buffers) {
    double x[2] = {0.7, 1.2};
    const double want = isozyme::hessian(saddle)(0.7, 1.2)(0, 1);
    CHECK_CLOSE(isozyme::hessian([](const std::array<double, 2> &x) { return saddle(x[0], x[1]); })(std::array<double, 2>{0.7, 1.2})(1, 0), want);
    CHECK_CLOSE(isozyme::hessian([](std::span<const double> x) { return saddle(x[0], x[1]); })(std::span<const double>(x))(1, 0), want);
    CHECK_CLOSE(isozyme::hessian([](const double *x) { return saddle(x[0], x[1]); })(Buffer(x, 2))(0, 1), want);
}

CASE(hessian_times_directions) {
    const std::vector<double> x{0.5, 1, 1.5}, v{1, 2, -1};
    const auto matrix = isozyme::hessian(bumps)(x);
    for (int turn = 0; turn < 2; turn++) {
        std::vector<double> product = isozyme::hvp(bumps)(Duplicated(x, v));
        for (int i = 0; i < 3; i++) CHECK_CLOSE(product[i], matrix(i, 0) + 2 * matrix(i, 1) - matrix(i, 2));
        auto h = isozyme::hessian(saddle)(0.7, 1.2);
        auto [hx, hy] = isozyme::hvp(saddle)(Duplicated(0.7, 1.0), Duplicated(1.2, 2.0));
        CHECK_CLOSE(hx, h(0, 0) + 2 * h(0, 1));
        CHECK_CLOSE(hy, h(1, 0) + 2 * h(1, 1));
        CHECK_CLOSE(isozyme::hvp(saddle)(0.7, Duplicated(1.2, 2.0)), 2 * h(1, 1));
    }
}
