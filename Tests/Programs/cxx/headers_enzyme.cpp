// The header <enzyme/enzyme>: Enzyme's interface in C++, written as Enzyme's users write it.
// FLAGS: -std=c++17

#include "../check.h"

#include <enzyme/enzyme>

#include <cmath>
#include <vector>

static double square(double x) { return x * x; }
static float single(float x) { return x * x * x; }
static double dot(const double *a, double *b, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += a[i] * b[i];
    return sum;
}

CASE(reverse_of_numbers) {
    for (int turn = 0; turn < 2; turn++) {
        enzyme::Active<double> x{3.0};
        double d = enzyme::get<0>(enzyme::get<0>(enzyme::autodiff<enzyme::Reverse>(square, x)));
        CHECK_CLOSE(d, 6);
        auto &&[gradient] = enzyme::autodiff<enzyme::Reverse, enzyme::Active<double>>(square, enzyme::Active(3.0));
        CHECK_CLOSE(enzyme::get<0>(gradient), 6);
        auto &&[f] = enzyme::autodiff<enzyme::Reverse>(single, enzyme::Active<float>(2.0f));
        CHECK_CLOSE_FLOAT(enzyme::get<0>(f), 12);
    }
}

CASE(reverse_with_primal) {
    for (int turn = 0; turn < 2; turn++) {
        auto [gradient, value] = enzyme::autodiff<enzyme::ReverseWithPrimal>(square, enzyme::Active<double>(3.0));
        CHECK_CLOSE(enzyme::get<0>(gradient), 6);
        CHECK_CLOSE(value, 9);
    }
}

CASE(forward_of_numbers) {
    for (int turn = 0; turn < 2; turn++) {
        auto [tangent] = enzyme::autodiff<enzyme::Forward>(square, enzyme::Duplicated<double>(3.0, 2.0));
        CHECK_CLOSE(tangent, 12);
        auto [only] = enzyme::autodiff<enzyme::Forward, enzyme::DuplicatedNoNeed<double>>(square, enzyme::Duplicated(3.0, 1.0));
        CHECK_CLOSE(only, 6);
        auto [value, slope] = enzyme::autodiff<enzyme::Forward, enzyme::Duplicated<double>>(square, enzyme::Duplicated<double>{3.0, 1.0});
        CHECK_CLOSE(value, 9);
        CHECK_CLOSE(slope, 6);
        auto [primal, derivative] = enzyme::autodiff<enzyme::ForwardWithPrimal>(single, enzyme::DuplicatedNoNeed<float>(2.0f, 1.0f));
        CHECK_CLOSE_FLOAT(primal, 8);
        CHECK_CLOSE_FLOAT(derivative, 12);
    }
}

CASE(pointers_and_constants) {
    for (int turn = 0; turn < 2; turn++) {
        double a[2] = {1, 2}, b[2] = {3, 4}, db[2] = {0, 0};
        enzyme::autodiff<enzyme::Reverse>(dot, enzyme::Const<const double *>(a), enzyme::Duplicated<double *>(b, db), enzyme::Const<int>(2));
        CHECK_CLOSE(db[0], 1);
        CHECK_CLOSE(db[1], 2);
        auto [t] = enzyme::autodiff<enzyme::Forward>(dot, enzyme::Const<const double *>(a), enzyme::Duplicated<double *>(b, db), enzyme::Const(2));
        CHECK_CLOSE(t, 5);
    }
}

static void outputs(const double &x, double &y, std::vector<double> &z) {
    y = x * x * x;
    z[0] = x * y;
}

CASE(references) {
    for (int turn = 0; turn < 2; turn++) {
        double x = 2, dx = 0, y = 0, dy = 1;
        std::vector<double> z(1), dz{2};
        enzyme::autodiff<enzyme::Reverse>(outputs, enzyme::Duplicated<double &>{x, dx}, enzyme::Duplicated<double &>{y, dy},
                                          enzyme::DuplicatedNoNeed<std::vector<double> &>{z, dz});
        CHECK_CLOSE(dx, 12 + 2 * 32);
        CHECK_CLOSE(z[0], 16);
        dx = 1;
        enzyme::autodiff<enzyme::Forward>(outputs, enzyme::Duplicated<double &>{x, dx}, enzyme::Duplicated<double &>{y, dy},
                                          enzyme::Duplicated<std::vector<double> &>{z, dz});
        CHECK_CLOSE(dy, 12);
        CHECK_CLOSE(dz[0], 32);
    }
}

struct Pair {
    double x, y;
};
static double multiply(Pair p) { return p.x * p.y * p.y; }
static Pair both(double a, double b) { return {a * b, a / b}; }

CASE(objects) {
    for (int turn = 0; turn < 2; turn++) {
        auto [gradient] = enzyme::autodiff<enzyme::Reverse>(multiply, enzyme::Active<Pair>({2, 3}));
        CHECK_CLOSE(enzyme::get<0>(gradient).x, 9);
        CHECK_CLOSE(enzyme::get<0>(gradient).y, 12);
        auto [value, tangent] = enzyme::autodiff<enzyme::Forward, enzyme::Duplicated<Pair>>(both, enzyme::Duplicated<double>(3.0, 1.0),
                                                                                             enzyme::Const<double>(2.0));
        CHECK_CLOSE(value.x, 6);
        CHECK_CLOSE(tangent.x, 2);
        CHECK_CLOSE(tangent.y, 0.5);
    }
}

static double stores(double x, double *out) { return *out = x * x, 7 * x; }

CASE(constant_results) {
    for (int turn = 0; turn < 2; turn++) {
        double out = 0, seed = 1;
        auto [gradient] = enzyme::autodiff<enzyme::Reverse, enzyme::Const<double>>(stores, enzyme::Active<double>(3.0),
                                                                                   enzyme::Duplicated<double *>(&out, &seed));
        CHECK_CLOSE(enzyme::get<0>(gradient), 6);
        seed = 1;
        auto [other, value] = enzyme::autodiff<enzyme::ReverseWithPrimal, enzyme::Const<double>>(
            stores, enzyme::Active<double>(3.0), enzyme::Duplicated<double *>(&out, &seed));
        CHECK_CLOSE(enzyme::get<0>(other), 6);
        CHECK_CLOSE(value, 21);
        enzyme::autodiff<enzyme::Forward, enzyme::Const<double>>(stores, enzyme::Duplicated<double>(3.0, 1.0),
                                                                 enzyme::Duplicated<double *>(&out, &seed));
        CHECK_CLOSE(seed, 6);
    }
}

CASE(lambdas_and_function_objects) {
    const double k = 3;
    auto f = [k](double x) { return k * x * x; };
    for (int turn = 0; turn < 2; turn++) {
        auto [gradient] = enzyme::autodiff<enzyme::Reverse>(f, enzyme::Active(2.0));
        CHECK_CLOSE(enzyme::get<0>(gradient), 12);
        auto [tangent] = enzyme::autodiff<enzyme::Forward>(+[](double x) { return std::exp(x); }, enzyme::Duplicated(1.0, 1.0));
        CHECK_CLOSE(tangent, std::exp(1.0));
    }
}

CASE(requests_with_types) {
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(__enzyme_autodiff<double>((void *)square, 3.0), 6);
        CHECK_CLOSE(__enzyme_autodiff<double>((void *)square, enzyme_out, 3.0), 6);
        CHECK_CLOSE(__enzyme_fwddiff<double>((void *)square, enzyme_dup, 3.0, 2.0), 12);
        double a[2] = {1, 2}, b[2] = {3, 4}, db[2] = {0, 0};
        __enzyme_autodiff<void>((void *)dot, enzyme_const, a, enzyme_dup, b, db, enzyme_const, 2);
        CHECK_CLOSE(db[1], 2);
    }
}

// Derivatives of derivatives.
static double slope(double x) {
    return enzyme::get<0>(enzyme::get<0>(enzyme::autodiff<enzyme::Reverse>([](double t) { return t * t * t; }, enzyme::Active<double>(x))));
}

CASE(second_derivative) {
    for (int turn = 0; turn < 2; turn++) {
        auto [tangent] = enzyme::autodiff<enzyme::Forward>(slope, enzyme::Duplicated<double>(2.0, 1.0));
        CHECK_CLOSE(tangent, 12);
    }
}
