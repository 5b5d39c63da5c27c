// Functions as values that own what they capture, and functions that are given, returned and stored.

#include "../check.h"

#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

// Functions in a map, by name.
static double functions_in_a_map(double *x, int) {
    std::map<int, std::function<double(double, int)>> table;
    table[1] = [a = x[0]](double t, int) { return a * t; };
    table[4] = [](double t, int k) { return t * t + k; };
    table[2] = [c = std::vector<double>{x[1], 2.0}](double t, int k) { return c[k] + t * c[0]; };
    double t = x[1];
    for (auto &[key, f] : table) t = f(t, key % 2);
    return t;
}
SCALAR(functions_in_a_map, 0.8, 1.2)

// Recursion through a function object.
static double recursive_function(double *x, int) {
    std::function<double(int, float)> power = [&](int k, float s) { return k == 0 ? s : x[k % 2] * power(k - 1, s) + 0.1; };
    return power(5, 1.0f) * power(2, 0.5f);
}
SCALAR(recursive_function, 0.8, 1.2)

// A lambda that is given itself.
static double lambda_given_itself(double *x, int) {
    auto f = [&](auto self, int k) -> double { return k < 2 ? x[k] : self(self, k - 1) * self(self, k - 2) + x[0]; };
    return f(f, 6);
}
SCALAR(lambda_given_itself, 0.8, 1.2)

// State inside: each copy has its own.
static double mutable_lambdas(double *x, int) {
    auto next = [t = x[0], k = x[1]]() mutable { return t = k * t * (1 - t); };
    next();
    auto other = next;
    double result = next() * next();
    return result + other() * 3;
}
SCALAR(mutable_lambdas, 0.3, 2.2)

// Lambdas that make lambdas.
static double returned_lambdas(double *x, int) {
    auto scale = [](double k) { return [k](double b) { return [k, b](double t) { return k * t + b; }; }; };
    auto f = scale(x[0])(x[1]), g = scale(x[1])(2);
    return f(g(x[0])) * g(f(1));
}
SCALAR(returned_lambdas, 0.8, 1.2)

// Functions made from functions, behind one type.
using Curve = std::function<double(double, float)>;
static Curve sum_of(Curve f, Curve g) {
    return [f, g](double t, float s) { return f(t, s) + g(t, s); };
}
static Curve product_of(Curve f, Curve g) {
    return [f = std::move(f), g = std::move(g)](double t, float s) { return f(t, s) * g(t, s); };
}
static double combined_functions(double *x, int) {
    Curve linear = [k = x[0]](double t, float) { return k * t; };
    Curve wave = [](double t, float s) { return std::sin(t * s); };
    auto f = sum_of(linear, product_of(linear, wave));
    return f(x[1], 1.5f) + product_of(f, f)(0.5, 1.0f);
}
SCALAR(combined_functions, 0.8, 1.2)

// Observers: functions that are called when a value changes.
namespace {
class Observed {
  public:
    void on_change(std::function<void(double, int)> f) { listeners.push_back(std::move(f)); }
    void set(double v) {
        value = v;
        int i = 0;
        for (auto &f : listeners) f(value, i++);
    }

  private:
    double value = 0;
    std::vector<std::function<void(double, int)>> listeners;
};
}
static double observers(double *x, int n) {
    Observed observed;
    double sum = 0;
    std::vector<double> seen;
    observed.on_change([&](double v, int) { sum += v * v; });
    observed.on_change([&](double v, int i) { seen.push_back(v * i * sum); });
    for (int i = 0; i < n; i++) observed.set(x[i]);
    return sum * seen.back() + seen[0];
}
SCALAR(observers, 0.8, 1.2, -0.5)

// A table of plain functions beside one of function objects.
static double scaled(double t, double k) { return t * k; }
static double shifted(double t, double k) { return t + k * k; }
static double tables_of_functions(double *x, int) {
    double (*plain[])(double, double) = {scaled, shifted};
    std::vector<std::function<double(double, double)>> objects{scaled, shifted, std::plus<double>()};
    double result = x[0];
    for (auto f : plain) result = f(result, x[1]);
    for (auto &f : objects) result = f(result, x[0]);
    return result;
}
SCALAR(tables_of_functions, 0.8, 1.2)

// Numbers kept for later: a table filled on demand.
static double memoised(double *x, int) {
    std::map<int, double> known;
    std::function<double(int, float)> f = [&](int k, float s) {
        if (k < 2) return x[k] * s;
        auto found = known.find(k);
        if (found != known.end()) return found->second;
        return known[k] = f(k - 1, s) * x[0] + f(k - 2, s);
    };
    return f(12, 1.0f);
}
SCALAR(memoised, 0.8, 1.2)

namespace {
struct Spring {
    double k;
    double energy(double t) const { return k * t * t + 0.5 * t * t; }
    double force(double t) const { return -k * t; }
};
}

// Members as functions.
static double members_as_functions(double *x, int) {
    auto energy = std::mem_fn(&Spring::energy);
    std::function<double(const Spring &, double)> f = &Spring::force;
    Spring spring{x[0]};
    double (Spring::*chosen[])(double) const = {&Spring::energy, &Spring::force};
    double result = energy(spring, x[1]) * f(spring, 2.0);
    for (auto member : chosen) result += (spring.*member)(x[1]) * std::invoke(&Spring::k, spring);
    return result;
}
SCALAR(members_as_functions, 0.8, 1.2)

// A method, asked for through a lambda.
double __enzyme_autodiff_lambda(void *, ...);
CASE(request_by_lambda) {
    auto f = +[](double x) { return Spring(x).energy(2.0) * x; };
    CHECK_CLOSE(__enzyme_autodiff_lambda((void *)f, 0.5), 8 * 0.5 + 2);
}

// The invoker of std::function<double(double)> has the type of a function of the harness that makes a request itself.
static double function_of_one_number(double *x, int) {
    std::function<double(double)> f = [a = x[0]](double t) { return a * t * t; };
    auto g = f;
    f = [g, b = x[1]](double t) { return g(t) + b; };
    return f(x[1]) * (g ? g(2) : 0);
}
SCALAR(function_of_one_number, 0.8, 1.2)

// A container captured by value lives in the function object.
static double captured_vector(double *x, int n) {
    std::vector<double> v(x, x + n);
    std::function<double(int)> f = [v](int i) { return v[i] * v[0]; };
    v[0] = 100;
    auto g = f;
    f = [g, w = std::move(v)](int i) { return g(i) + w[i] * 0.01; };
    return f(1) * g(2);
}
SCALAR(captured_vector, 0.8, 1.2, -0.5)
