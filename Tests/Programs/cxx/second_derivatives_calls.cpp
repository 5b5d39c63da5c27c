// Second derivatives of programs with function objects and exceptions.

#include "second_derivatives.h"

#include <functional>
#include <stdexcept>
#include <vector>

static double composed_functions(double *a, int n) {
    std::function<double(double)> f = [](double x) { return x; };
    for (int i = 0; i < n; i++) f = [f, c = a[i]](double x) { return c * f(x) + x * c; };
    return f(a[0]);
}
SCALAR(composed_functions, 0.7, 1.3, 0.4)
CASE(composed_functions_twice) { CHECK_HESSIAN(composed_functions, 0.7, 1.3, 0.4); }

static double thrown_errors(double *a, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        try {
            std::vector<double> v(3, a[i] * a[(i + 1) % n]);
            sum += v[1] * a[i];
            if (i % 2) throw std::runtime_error("odd");
            sum += v[0] * v[2];
        } catch (const std::runtime_error &) { sum *= a[i]; }
    }
    return sum;
}
SCALAR(thrown_errors, 0.7, 1.3, 0.4, 1.1, 0.9)
CASE(thrown_errors_twice) { CHECK_HESSIAN(thrown_errors, 0.7, 1.3, 0.4, 1.1, 0.9); }
