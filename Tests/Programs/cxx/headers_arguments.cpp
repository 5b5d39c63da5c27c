// The header <isozyme/isozyme>: every kind of argument, in reverse and forward mode, in double and single precision.

#include "../check.h"

#include <isozyme/isozyme>

#include <cmath>
#include <span>

using isozyme::Active;
using isozyme::Buffer;
using isozyme::Constant;
using isozyme::Duplicated;

template <class T>
static T product(T x, T y) {
    return x * std::sin(y);
}

CASE(numbers) {
    for (int turn = 0; turn < 2; turn++) {
        double x = 1.5;
        const double y = 0.4;
        auto [dx, dy] = isozyme::gradient(product<double>)(x, y);
        CHECK_CLOSE(dx, std::sin(0.4));
        CHECK_CLOSE(dy, 1.5 * std::cos(0.4));
        auto [fx, fy] = isozyme::gradient(product<float>)(1.5f, 0.4f);
        static_assert(std::is_same_v<decltype(fx), float>);
        CHECK_CLOSE_FLOAT(fx, std::sin(0.4));
        CHECK_CLOSE_FLOAT(fy, 1.5 * std::cos(0.4));
        auto [lx, ly] = isozyme::gradient(product<long double>)(1.5L, 0.4L);
        CHECK_CLOSE(lx, std::sin(0.4));
        CHECK_CLOSE(ly, 1.5 * std::cos(0.4));
    }
}

// Three formats side by side: the results are members of one struct.
static double mixed(float a, double b, float c, long double d, float e) { return a * b + c * c * d + e * a; }

CASE(numbers_of_several_formats) {
    auto [value, gradient] = isozyme::value_and_gradient(mixed)(1.5f, 2.0, 0.5f, 3.0L, 4.0f);
    auto [a, b, c, d, e] = gradient;
    CHECK_CLOSE(value, 1.5 * 2 + 0.25 * 3 + 6);
    CHECK_CLOSE_FLOAT(a, 6);
    CHECK_CLOSE(b, 1.5);
    CHECK_CLOSE_FLOAT(c, 3);
    CHECK_CLOSE(d, 0.25);
    CHECK_CLOSE_FLOAT(e, 1.5);
}

CASE(constants) {
    auto f = [](double x, double y, int n) { return std::pow(x, n) * y; };
    double y = 3;
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(isozyme::gradient(f)(2.0, Constant(y), 3), 36);
        CHECK_CLOSE(isozyme::gradient(f)(Constant(2.0), y, 3), 8);
        CHECK_CLOSE(isozyme::jvp(f)(Duplicated(2.0, 0.5), y, 3), 18);
    }
}

// A parameter that is a reference: the function may be given the variable itself.
static double by_reference(const double &x, const double &y) { return x * x * y; }
static void writes(double x, double &y) { y = x * x * x; }

CASE(references_to_numbers) {
    for (int turn = 0; turn < 2; turn++) {
        double x = 2, y = 3;
        auto [dx, dy] = isozyme::gradient(by_reference)(x, y);
        CHECK_CLOSE(dx, 12);
        CHECK_CLOSE(dy, 4);
        CHECK_CLOSE(isozyme::gradient(by_reference)(x, Constant(5.0)), 20);
        double result = 0, seed = 2;
        CHECK_CLOSE(isozyme::gradient(writes)(x, Duplicated(result, seed)), 24);
        CHECK_CLOSE(result, 8);
        CHECK_CLOSE(seed, 0);
        double tangent = 0;
        isozyme::jvp(writes)(Duplicated(x, 1.0), Duplicated(result, tangent));
        CHECK_CLOSE(tangent, 12);
        auto lambda = [](double x, double &y) { y = x * x * x; };
        seed = 1;
        CHECK_CLOSE(isozyme::gradient(lambda)(x, Duplicated(result, seed)), 12);
    }
}

CASE(numbers_with_shadows) {
    double x = 1.5, dx = 10, y = 0.4, dy = 20;
    isozyme::gradient(product<double>)(Duplicated(x, dx), Duplicated(y, dy));
    CHECK_CLOSE(dx, 10 + std::sin(0.4));
    CHECK_CLOSE(dy, 20 + 1.5 * std::cos(0.4));
    CHECK_CLOSE(isozyme::value_and_gradient(product<double>)(Duplicated(x, dx), Duplicated(y, dy)), 1.5 * std::sin(0.4));
    CHECK_CLOSE(dx, 10 + 2 * std::sin(0.4));
    CHECK_CLOSE(isozyme::jvp(product<double>)(Duplicated(x, 1.0), Duplicated(y, 1.0)), std::sin(0.4) + 1.5 * std::cos(0.4));
}

template <class T>
static T squares(const T *x, int n) {
    T sum = 0;
    for (int i = 0; i < n; i++) sum += x[i] * x[i] * (i + 1);
    return sum;
}

CASE(pointers) {
    for (int turn = 0; turn < 2; turn++) {
        double x[3] = {1, 2, 3}, dx[3] = {0, 0, 0}, direction[3] = {1, 0, 1};
        const double want[] = {2, 8, 18};
        double *p = x, *dp = dx;
        isozyme::gradient(squares<double>)(Duplicated(p, dp), 3);
        CHECK_GRADIENT(dx, want, 3);
        CHECK_CLOSE(isozyme::value_and_gradient(squares<double>)(Duplicated(&x[0], &dx[0]), 3), 36);
        CHECK_CLOSE(isozyme::jvp(squares<double>)(Duplicated(&x[0], &direction[0]), 3), 20);
        auto buffer = isozyme::gradient(squares<double>)(Buffer(x, 3), 3);
        CHECK_GRADIENT(buffer.data(), want, 3);
        const float y[3] = {1, 2, 3};
        auto single = isozyme::gradient(squares<float>)(Buffer(y, 3), 3);
        CHECK_CLOSE_FLOAT(single[2], 18);
    }
}

CASE(arrays) {
    double x[3] = {1, 2, 3};
    const double want[] = {2, 8, 18};
    for (int turn = 0; turn < 2; turn++) {
        std::array<double, 3> g = isozyme::gradient(squares<double>)(x, 3);
        CHECK_GRADIENT(g.data(), want, 3);
        auto by_lambda = [](const double (&x)[3]) { return squares(x, 3); };
        g = isozyme::gradient(by_lambda)(x);
        CHECK_GRADIENT(g.data(), want, 3);
    }
}

static double of_array(const std::array<double, 3> &x) { return squares(x.data(), 3); }
static float of_small_array(std::array<float, 2> x) { return x[0] * x[1]; }

CASE(std_array) {
    const std::array<double, 3> x{1, 2, 3};
    const double want[] = {2, 8, 18};
    for (int turn = 0; turn < 2; turn++) {
        auto g = isozyme::gradient(of_array)(x);
        CHECK_GRADIENT(g.data(), want, 3);
        g = isozyme::gradient(of_array)(std::array<double, 3>{1, 2, 3});
        CHECK_GRADIENT(g.data(), want, 3);
        CHECK_CLOSE(isozyme::jvp(of_array)(Duplicated(x, std::array<double, 3>{1, 0, 1})), 20);
        auto f = isozyme::gradient(of_small_array)(std::array<float, 2>{2, 3});
        CHECK_CLOSE_FLOAT(f[0], 3);
        CHECK_CLOSE_FLOAT(f[1], 2);
    }
}

static double of_vector(const std::vector<double> &x) { return squares(x.data(), static_cast<int>(x.size())); }

CASE(std_vector) {
    std::vector<double> x{1, 2, 3}, dx(3), direction{1, 0, 1};
    const double want[] = {2, 8, 18};
    for (int turn = 0; turn < 2; turn++) {
        auto g = isozyme::gradient(of_vector)(x);
        CHECK_GRADIENT(g.data(), want, 3);
        g = isozyme::gradient(of_vector)(std::vector<double>{1, 2, 3});
        CHECK_GRADIENT(g.data(), want, 3);
        auto [value, gradient] = isozyme::value_and_gradient(of_vector)(x);
        CHECK_CLOSE(value, 36);
        CHECK_GRADIENT(gradient.data(), want, 3);
        CHECK_CLOSE(isozyme::jvp(of_vector)(Duplicated(x, direction)), 20);
    }
    isozyme::gradient(of_vector)(Duplicated(x, dx));
    isozyme::gradient(of_vector)(Duplicated(x, dx));
    CHECK_CLOSE(dx[2], 36);
}

static double of_span(std::span<const double> x) { return squares(x.data(), static_cast<int>(x.size())); }
static double of_fixed_span(std::span<double, 3> x) { return x[0] * x[1] * x[2]; }

CASE(std_span) {
    double x[3] = {1, 2, 3}, dx[3] = {0, 0, 0};
    const double want[] = {2, 8, 18};
    for (int turn = 0; turn < 2; turn++) {
        std::vector<double> g = isozyme::gradient(of_span)(std::span<const double>(x));
        CHECK_GRADIENT(g.data(), want, 3);
        g = isozyme::gradient(of_fixed_span)(std::span<double, 3>(x));
        CHECK_CLOSE(g[0], 6);
        CHECK_CLOSE(g[2], 2);
    }
    isozyme::gradient(of_span)(Duplicated(std::span<double>(x), std::span<double>(dx)));
    CHECK_GRADIENT(dx, want, 3);
}

struct Point {
    double x, y;
    float weight;
};
static double distance(const Point &a, const Point &b) { return std::hypot(a.x - b.x, a.y - b.y) * a.weight; }

CASE(objects) {
    for (int turn = 0; turn < 2; turn++) {
        Point a{4, 5, 2}, b{1, 1, 1}, da{0, 0, 0};
        auto [ga, gb] = isozyme::gradient(distance)(Active(a), Active(b));
        CHECK_CLOSE(ga.x, 1.2);
        CHECK_CLOSE(ga.y, 1.6);
        CHECK_CLOSE_FLOAT(ga.weight, 5);
        CHECK_CLOSE(gb.x, -1.2);
        isozyme::gradient(distance)(Duplicated(a, da), Constant(b));
        CHECK_CLOSE(da.y, 1.6);
        CHECK_CLOSE(isozyme::jvp(distance)(Duplicated(a, Point{1, 0, 0}), b), 1.2);
    }
}

// A container of the program's own.
struct Series {
    double *terms;
    std::size_t count;
};
template <>
struct isozyme::Numbers<Series> {
    static constexpr bool are_known = true;
    using Scalar = double;
    using Gradient = std::vector<double>;
    static Gradient zero_like(const Series &x) { return Gradient(x.count); }
    static Series shadow(Gradient &x) { return {x.data(), x.size()}; }
    static double *data(Gradient &x) { return x.data(); }
    static std::size_t size(const Series &x) { return x.count; }
};

CASE(containers_of_the_program) {
    double terms[3] = {1, 2, 3};
    const double want[] = {2, 8, 18};
    Series series{terms, 3};
    for (int turn = 0; turn < 2; turn++) {
        auto g = isozyme::gradient([](const Series &s) { return squares(s.terms, int(s.count)); })(series);
        CHECK_GRADIENT(g.data(), want, 3);
    }
}

static double several(double a, const std::vector<double> &x, std::array<double, 2> y, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += a * x[i] * y[i % 2];
    return sum;
}

CASE(arguments_of_several_kinds) {
    const std::vector<double> x{1, 2, 3};
    for (int turn = 0; turn < 2; turn++) {
        auto [da, dx, dy] = isozyme::gradient(several)(2.0, x, std::array<double, 2>{3, 4}, 3);
        CHECK_CLOSE(da, 3 + 8 + 9);
        CHECK_CLOSE(dx[1], 8);
        CHECK_CLOSE(dy[0], 8);
        auto only = isozyme::gradient(several)(Constant(2.0), x, Constant(std::array<double, 2>{3, 4}), 3);
        CHECK_CLOSE(only[2], 6);
        CHECK_CLOSE(isozyme::jvp(several)(Duplicated(2.0, 1.0), x, Duplicated(std::array<double, 2>{3, 4}, std::array<double, 2>{0, 1}), 3),
                    20 + 4);
    }
}

CASE(marks_that_are_const) {
    double x = 2, dx = 0;
    auto f = [](double x, double y) { return x * x * y; };
    const Constant c(3.0);
    const Active a(x);
    const Duplicated d(x, dx);
    const Buffer b(&x, 1);
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(isozyme::gradient(f)(a, c), 12);
        CHECK_CLOSE(isozyme::gradient(f)(d, a), 4);
        CHECK_CLOSE(isozyme::gradient([](const double *x) { return *x * *x; })(b)[0], 4);
        CHECK_CLOSE(isozyme::hessian(f)(a, c)(0, 0), 6);
    }
    CHECK_CLOSE(dx, 16);
}

struct Shape {
    virtual ~Shape() = default;
    virtual double area(double x) const = 0;
};
struct Disc : Shape {
    double area(double x) const override { return 3 * x * x; }
};

CASE(functions_with_other_parameters) {
    const Disc disc;
    const Shape &shape = disc;
    auto f = [&](double x, bool twice, unsigned char count) { return (twice ? 2 : 1) * shape.area(x) * count; };
    for (int turn = 0; turn < 2; turn++) CHECK_CLOSE(isozyme::gradient(f)(2.0, true, static_cast<unsigned char>(3)), 72);
}
