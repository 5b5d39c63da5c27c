// Sum and product types: optional, variant, any, tuple, pair; what they hold may own memory.

#include "../check.h"

#include <any>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

// A tuple of references: writes go through it.
static double tuple_of_references(double *x, int) {
    double a = x[0], b = x[1];
    auto t = std::tie(a, b);
    std::get<0>(t) *= b;
    std::get<1>(t) += a;
    auto u = std::forward_as_tuple(a, b, x[0]);
    std::get<2>(u) *= 2;
    std::tie(a, b) = std::make_tuple(b, a);
    return a * a * b + x[0];
}
SCALAR(tuple_of_references, 0.8, 1.2)

// Tuples joined and taken apart.
static double tuples_joined(double *x, int) {
    auto t = std::tuple_cat(std::make_tuple(x[0], 2), std::make_pair(x[1], 'c'), std::array<double, 2>{x[0] * x[1], 1.0});
    auto sum = std::apply([](auto... v) { return (... + (double(v) * 0.5)); }, t);
    auto made = std::make_from_tuple<std::pair<double, double>>(std::make_tuple(sum, x[0]));
    return made.first * made.second * std::get<4>(t);
}
SCALAR(tuples_joined, 0.8, 1.2)

// Members that own memory.
static double tuple_of_vectors(double *x, int n) {
    std::tuple<std::vector<double>, std::string, double> t{std::vector<double>(x, x + n), "a text that is rather long", x[0]};
    auto u = t;
    auto &[values, text, factor] = u;
    values.push_back(factor * values[1]);
    std::swap(std::get<2>(t), factor);
    factor *= 3;
    double result = std::get<1>(t).size() * factor;
    for (double v : values) result = 0.5 * result + v * v;
    for (double v : std::get<0>(t)) result += v * factor;
    return result;
}
SCALAR(tuple_of_vectors, 0.8, 1.2, -0.5)

// Comparison of tuples is lexicographic.
static double compared_tuples(double *x, int) {
    std::tuple<double, int> a{x[0], 1}, b{x[1], 0};
    std::pair<double, double> p{x[0], x[1]}, q{x[0], x[2]};
    return (a < b ? x[0] * x[0] : x[1]) + (p < q ? p.second : q.second * q.second);
}
SCALAR(compared_tuples, 0.8, 1.2, -0.5)

static double optional_operations(double *x, int) {
    std::optional<double> a, b(x[0]), c = std::make_optional(x[1]);
    a = b;
    b.emplace(*c * x[0]);
    a.swap(c);
    std::optional<double> d = std::exchange(a, std::nullopt);
    c.reset();
    return *b * d.value() + a.value_or(x[0] * x[1]) + (c.has_value() ? 1 : x[0]);
}
SCALAR(optional_operations, 0.8, 1.2)

static double optional_vectors(double *x, int n) {
    std::optional<std::vector<double>> a, b(std::in_place, x, x + n);
    a = b;
    a->push_back(x[0] * x[1]);
    b = std::nullopt;
    double result = b ? 1 : 0;
    for (double v : *a) result = 0.5 * result + v * v;
    a = std::vector<double>{x[1], result};
    return (*a)[0] * a->back();
}
SCALAR(optional_vectors, 0.8, 1.2, -0.5)

namespace {
struct Box {
    double width, height;
};
}

// What a variant holds now, and what it is given next.
static double variant_changes(double *x, int n) {
    std::variant<double, int, std::vector<double>> v = x[0];
    double result = std::get<double>(v) * x[1];
    v = 3;
    result *= std::get<int>(v);
    v = std::vector<double>(x, x + n);
    std::get<2>(v).push_back(result);
    auto w = v;
    v.emplace<double>(x[2]);
    if (auto *held = std::get_if<std::vector<double>>(&w))
        for (double a : *held) result += a * a;
    return result * std::get<0>(v) + v.index() + w.index();
}
SCALAR(variant_changes, 0.8, 1.2, -0.5)

// A number and integers shorter than it take turns in one variant: in a register, the integer overwrites its last digits.
namespace {
struct Flags {
    short low;
    char high;
};
}
template <class R, class... Others> static R alternatives(const R *x, int n, Others... others) {
    std::variant<R, Others...> v;
    R sum = 0;
    for (int round = 0; round < 3 * n; round++) {
        const R u = x[round % n];
        if (round % 3 == 0) v = u * u;
        else if (round % 3 == 1) (void)((round % 2 == int(others) % 2 && (v = Others(others + round), true)) || ...);
        else if (v.index() == 0) std::get<0>(v) *= R(0.5) + u;
        sum += u * std::visit([](auto e) -> R { return R(0.5) * e * e; }, v);
    }
    return sum;
}
static double variant_of_int(double *x, int n) { return alternatives(x, n, 3); }
SCALAR(variant_of_int, 0.8, 1.2, -0.5, 0.4)
static double variant_of_short_and_bool(double *x, int n) { return alternatives(x, n, short(5), true); }
SCALAR(variant_of_short_and_bool, 0.8, 1.2, -0.5, 0.4)
static double variant_of_long_and_int(double *x, int n) { return alternatives(x, n, 2L, 7); }
SCALAR(variant_of_long_and_int, 0.8, 1.2, -0.5, 0.4)
static float variant_of_float(float a, float b, float c) {
    const float x[3] = {a, b, c};
    return alternatives(x, 3, short(3), char(2));
}
extern float __enzyme_autodiff_variant(void *, ...);
extern float __enzyme_fwddiff_variant(void *, ...);
struct Three { float a, b, c; };
extern Three __enzyme_autodiff_three(void *, ...);
CASE(variant_of_float) {
#ifndef PRIMAL_ONLY
    const Three d = __enzyme_autodiff_three((void *)variant_of_float, 0.8f, 1.2f, -0.5f);
    const float directions[3] = {d.a, d.b, d.c};
    for (int i = 0; i < 3; i++) {
        const float h = 1e-2f;
        float up[3] = {0.8f, 1.2f, -0.5f}, down[3] = {0.8f, 1.2f, -0.5f};
        up[i] += h, down[i] -= h;
        const float difference = (variant_of_float(up[0], up[1], up[2]) - variant_of_float(down[0], down[1], down[2])) / (2 * h);
        CHECK_NEAR(directions[i], difference, 2e-3);
        CHECK_CLOSE_FLOAT(directions[i], __enzyme_fwddiff_variant((void *)variant_of_float, 0.8f, float(i == 0), 1.2f,
                                                                  float(i == 1), -0.5f, float(i == 2)));
    }
#endif
}
static double variant_of_struct(double *x, int n) {
    std::variant<double, Flags, int> v = x[0];
    double sum = 0;
    for (int i = 0; i < n; i++) {
        if (i % 2) v = Flags{short(i), 'a'};
        else if (i % 3) v = x[i] * sum;
        if (auto *flags = std::get_if<Flags>(&v)) sum += flags->low * x[i];
        else sum += std::get<double>(v) * x[i];
    }
    return sum;
}
SCALAR(variant_of_struct, 0.8, 1.2, -0.5, 0.4, 0.9)

// A state machine.
namespace {
struct Idle {};
struct Running {
    double speed;
    int steps;
};
struct Stopped {
    double distance;
};
}
static double state_machine(double *x, int) {
    std::variant<Idle, Running, Stopped> state;
    double travelled = 0;
    for (int i = 0; i < 6; i++) {
        if (std::holds_alternative<Idle>(state)) state = Running{x[0], 0};
        else if (auto *running = std::get_if<Running>(&state)) {
            travelled += running->speed;
            running->speed *= x[1];
            if (++running->steps == 4) state = Stopped{travelled};
        }
    }
    return std::get<Stopped>(state).distance * x[0];
}
SCALAR(state_machine, 0.8, 0.9)

// swap and exchange of what owns memory; structured bindings of structs and arrays.
static double exchanged(double *x, int n) {
    std::vector<double> a(x, x + n), b{x[0]};
    auto old = std::exchange(a, {x[1], x[2] * 2});
    std::swap(a, b);
    double two[2] = {old[0], b[1]};
    auto &[first, second] = two;
    std::swap(first, second);
    first *= a[0];
    auto [width, height] = Box{first, second};
    return two[0] * two[1] + width * height;
}
SCALAR(exchanged, 0.8, 1.2, -0.5)
