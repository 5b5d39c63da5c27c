// The header <isozyme/isozyme>: what can be differentiated. Functions, pointers and references to them, lambdas, function
// objects, instances of templates; each derivative twice, against closed forms and differences.

#include "../check.h"

#include <isozyme/isozyme>

#include <cmath>

using isozyme::Constant;
using isozyme::Duplicated;

/// The central difference of a function of one number.
template <class F>
static double difference(F f, double x) {
    const double h = 1e-4;
    const double wide = (f(x + h) - f(x - h)) / (2 * h), narrow = (f(x + h / 2) - f(x - h / 2)) / h;
    return (4 * narrow - wide) / 3;
}

/// Checks a function of one number by reverse and forward mode.
#define CHECK_SLOPE(FUNCTION, X)                                                                                      \
    for (int turn = 0; turn < 2; turn++) {                                                                            \
        const double want = difference(FUNCTION, X);                                                                  \
        CHECK_CLOSE(isozyme::gradient(FUNCTION)(X), want);                                                            \
        CHECK_CLOSE(isozyme::jvp(FUNCTION)(Duplicated(X, 1.0)), want);                                                \
        CHECK_CLOSE(isozyme::value_and_gradient(FUNCTION)(X).value, (FUNCTION)(X));                                   \
        CHECK_CLOSE(isozyme::value_and_gradient(FUNCTION)(X).gradient, want);                                         \
    }

static double wave(double x) { return std::sin(x) * std::exp(x / 2); }
static double cube(double x) { return x * x * x; }
static double quiet(double x) noexcept { return x * x / (1 + x); }

CASE(plain_function) {
    CHECK_SLOPE(wave, 0.7)
    CHECK_SLOPE(cube, 0.7)
}

CASE(function_that_does_not_throw) { CHECK_SLOPE(quiet, 0.7) }

CASE(function_pointer_and_reference) {
    double (*pointer)(double) = wave;
    double (&reference)(double) = cube;
    CHECK_SLOPE(&wave, 0.7)
    CHECK_SLOPE(pointer, 0.7)
    CHECK_SLOPE(reference, 0.7)
}

template <class T>
static T logistic(T x) {
    return 1 / (1 + std::exp(-x));
}

CASE(instance_of_a_template) {
    CHECK_SLOPE(logistic<double>, 0.7)
    CHECK_CLOSE_FLOAT(isozyme::gradient(logistic<float>)(0.7f), difference(logistic<double>, 0.7));
    CHECK_CLOSE_FLOAT(isozyme::jvp(logistic<float>)(Duplicated(0.7f, 1.0f)), difference(logistic<double>, 0.7));
}

CASE(function_as_a_constant) { CHECK_SLOPE(isozyme::function<wave>, 0.7) }

CASE(lambda_without_captures) {
    CHECK_SLOPE([](double x) { return std::tan(x) - x; }, 0.7)
    auto generic = [](auto x) { return x * x * std::log(x); };
    CHECK_SLOPE(generic, 0.7)
}

CASE(lambda_as_a_pointer) {
    auto pointer = +[](double x) { return std::cos(x) * x; };
    CHECK_SLOPE(pointer, 0.7)
    CHECK_SLOPE(+[](double x) { return std::sqrt(x) * x; }, 0.7)
    double (*converted)(double) = [](double x) { return x / (x + 1); };
    CHECK_SLOPE(converted, 0.7)
}

CASE(lambda_with_captures) {
    double a = 3, b = 0.5;
    auto by_value = [a, b](double x) { return a * std::pow(x, 3) + b * x; };
    auto by_reference = [&](double x) { return a * x * x + std::sin(b * x); };
    CHECK_SLOPE(by_value, 0.7)
    CHECK_SLOPE(by_reference, 0.7)
    a = 5;
    CHECK_SLOPE(by_reference, 0.7)
}

CASE(lambda_that_changes_its_captures) {
    auto counts = [calls = 0](double x) mutable { return x * x + 0 * ++calls; };
    CHECK_CLOSE(isozyme::gradient(counts)(0.7), 1.4);
    CHECK_CLOSE(isozyme::jvp(counts)(Duplicated(0.7, 2.0)), 2.8);
}

struct Polynomial {
    double a, b, c;
    double operator()(double x) const { return (a * x + b) * x + c; }
};

CASE(function_object) {
    const Polynomial p{2, -1, 4};
    CHECK_SLOPE(p, 0.7)
    CHECK_SLOPE((Polynomial{1, 2, 3}), 0.7)
}

// The members of a function object are constant, unless it has a shadow.
CASE(function_object_with_a_shadow) {
    for (int turn = 0; turn < 2; turn++) {
        Polynomial p{2, -1, 4}, d{0, 0, 0};
        CHECK_CLOSE(isozyme::gradient(Duplicated(p, d))(0.7), 2 * 2 * 0.7 - 1);
        // The gradient went to the shadow that was copied with the function.
        CHECK_CLOSE(isozyme::jvp(Duplicated(p, Polynomial{1, 0, 0}))(Duplicated(0.7, 0.0)), 0.49);
    }
}

struct Scaled {
    const Polynomial *inner;
    double factor;
    double at(double x) const { return factor * (*inner)(x); }
};

CASE(member_function_by_a_lambda) {
    const Polynomial p{2, -1, 4};
    const Scaled s{&p, 3};
    CHECK_SLOPE([&](double x) { return s.at(x); }, 0.7)
}

// The function comes from a parameter, through several levels, at -O0 too.
template <class F>
static double slope(F f, double x) {
    return isozyme::gradient(f)(x);
}
static double slope_of(double (*f)(double), double x) { return slope(f, x); }

CASE(function_from_a_parameter) {
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(slope(wave, 0.7), difference(wave, 0.7));
        CHECK_CLOSE(slope(cube, 0.7), 3 * 0.49);
        CHECK_CLOSE(slope_of(wave, 0.7), difference(wave, 0.7));
        CHECK_CLOSE(slope_of(cube, 0.7), 3 * 0.49);
    }
}

CASE(kept_gradient) {
    const auto derivative = isozyme::gradient(wave);
    for (double x : {0.1, 0.7, 1.3}) CHECK_CLOSE(derivative(x), difference(wave, x));
}

// The function is known at run time only: a member of a table.
CASE(function_from_a_table) {
    double (*const table[])(double) = {wave, cube, quiet};
    for (auto f : table) {
        auto indirect = [f](double x) { return f(x); };
        CHECK_CLOSE(isozyme::gradient(indirect)(0.7), difference(f, 0.7));
    }
}

// Derivatives inside of what is differentiated.
CASE(derivative_of_a_derivative) {
    auto first = [](double x) { return isozyme::gradient([](double t) { return t * t * t * t; })(x); };
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(isozyme::gradient(first)(0.7), 12 * 0.49);
        CHECK_CLOSE(isozyme::jvp(first)(Duplicated(0.7, 1.0)), 12 * 0.49);
    }
}

// ------------------------------------------------------------------------------------------ Enzyme's syntax, same functions

template <class R, class... T>
R __enzyme_autodiff(void *, T...);
template <class R, class... T>
R __enzyme_fwddiff(void *, T...);

CASE(request_of_a_converted_lambda) {
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(__enzyme_autodiff<double>((void *)+[](double x) { return x * x; }, 0.7), 1.4);
        auto pointer = +[](double x) { return x * x * x; };
        CHECK_CLOSE(__enzyme_autodiff<double>((void *)pointer, 0.7), 3 * 0.49);
        CHECK_CLOSE(__enzyme_fwddiff<double>((void *)pointer, 0.7, 1.0), 3 * 0.49);
    }
}

template <class F>
static double request(F *f, double x) {
    return __enzyme_autodiff<double>((void *)f, enzyme_out, x);
}
struct Holder {
    double (*f)(double);
    double derivative(double x) const { return __enzyme_autodiff<double>((void *)f, x); }
};

CASE(request_of_a_parameter_or_a_member) {
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(request(wave, 0.7), difference(wave, 0.7));
        CHECK_CLOSE(request(cube, 0.7), 3 * 0.49);
        const Holder holder{quiet};
        CHECK_CLOSE(holder.derivative(0.7), difference(quiet, 0.7));
        double (&reference)(double) = wave;
        CHECK_CLOSE(__enzyme_autodiff<double>((void *)reference, 0.7), difference(wave, 0.7));
        CHECK_CLOSE(__enzyme_autodiff<double>((void *)logistic<double>, 0.7), difference(logistic<double>, 0.7));
    }
}
