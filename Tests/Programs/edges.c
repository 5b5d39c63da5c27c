// Points where a partial derivative is infinite but carries no weight; very long functions.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double guarded_root(double x) { return (x > 0 ? sqrt(x) : 0) + 3 * x; }
CASE(square_root_guarded_at_zero) {
    CHECK_CLOSE(__enzyme_autodiff((void *)guarded_root, 0.0), 3);
    CHECK_CLOSE(__enzyme_fwddiff((void *)guarded_root, 0.0, 1.0), 3);
}

static double selected_after(double x) {
    double root = sqrt(x), logarithm = log(x);
    return x > 0 ? root + logarithm : 5 * x;
}
CASE(infinite_partials_of_a_value_not_selected) { CHECK_CLOSE(__enzyme_autodiff((void *)selected_after, 0.0), 5); }

static double unused_inverse(const double *x, double *out) {
    out[0] = 1 / x[0];
    return x[1] * x[1];
}
void __enzyme_autodiff_void(void *, ...);
CASE(infinite_partials_with_a_zero_cotangent) {
    double x[2] = {0, 3}, dx[2] = {0}, out = 0, dout = 0;
    __enzyme_autodiff_void((void *)unused_inverse, enzyme_dup, x, dx, enzyme_dup, &out, &dout);
    CHECK_CLOSE(dx[0], 0);
    CHECK_CLOSE(dx[1], 6);
}

static double power_at_zero(double x) { return pow(x, 3) + pow(x, 2.0) + pow(x, 1); }
CASE(integer_powers_of_zero) {
    CHECK_CLOSE(__enzyme_autodiff((void *)power_at_zero, 0.0), 1);
    CHECK_CLOSE(__enzyme_fwddiff((void *)power_at_zero, 0.0, 1.0), 1);
}

static double entropy(double *p, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum -= p[i] > 0 ? p[i] * log(p[i]) : 0;
    return sum;
}
CASE(entropy_with_an_empty_class) {
    double p[3] = {0.5, 0, 0.25}, dp[3] = {0};
    __enzyme_autodiff_void((void *)entropy, enzyme_dup, p, dp, enzyme_const, 3);
    CHECK_CLOSE(dp[0], -log(0.5) - 1);
    CHECK_CLOSE(dp[1], 0);
    CHECK_CLOSE(dp[2], -log(0.25) - 1);
}

static double no_inputs_used(double *x, int n) { return n * 2.5 + x[0] * 0; }
CASE(constant_function) {
    double x[1] = {3}, dx[1] = {7};
    __enzyme_autodiff_void((void *)no_inputs_used, enzyme_dup, x, dx, enzyme_const, 1);
    CHECK_CLOSE(dx[0], 7);
}

static double identity(double x) { return x; }
CASE(identity_function) {
    CHECK_CLOSE(__enzyme_autodiff((void *)identity, 3.0), 1);
    CHECK_CLOSE(__enzyme_fwddiff((void *)identity, 3.0, 2.0), 2);
}

CASE(library_function_asked_for_directly) {
    CHECK_CLOSE(__enzyme_autodiff((void *)(double (*)(double))sin, 0.7), cos(0.7));
    CHECK_CLOSE(__enzyme_fwddiff((void *)(double (*)(double))exp, 0.7, 1.0), exp(0.7));
}

#define STATEMENT a = 0.9 * a + 0.1 * sin(b) * x[0], b = 0.8 * b + 0.1 * a * x[1] + 0.01 * a * a;
#define FOUR(...) __VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__
#define SIXTEEN(...) FOUR(__VA_ARGS__ __VA_ARGS__ __VA_ARGS__ __VA_ARGS__)
static double two_thousand_operations_in_a_line(double *x, int n) {
    double a = x[0], b = x[1];
    SIXTEEN(STATEMENT) SIXTEEN(STATEMENT) SIXTEEN(STATEMENT) SIXTEEN(STATEMENT)
    SIXTEEN(STATEMENT) SIXTEEN(STATEMENT) SIXTEEN(STATEMENT) SIXTEEN(STATEMENT)
    SIXTEEN(STATEMENT) SIXTEEN(STATEMENT) SIXTEEN(STATEMENT) SIXTEEN(STATEMENT)
    return a * b;
}
SCALAR(two_thousand_operations_in_a_line, 1.5, 1.2)

#define BRANCH if (a > 0.3) a = 0.5 * a + 0.1 * b * x[0]; else b += x[1] * a;
static double many_branches_in_a_row(double *x, int n) {
    double a = x[0], b = x[1];
    SIXTEEN(BRANCH) SIXTEEN(BRANCH) SIXTEEN(BRANCH) SIXTEEN(BRANCH)
    return a * b;
}
SCALAR(many_branches_in_a_row, 1.5, 1.2)

static double deep_loop_nest(double *x, int n) {
    double sum = 0;
    for (int a = 0; a < 2; a++)
        for (int b = a; b < 3; b++)
            for (int c = 0; c < 2; c++)
                for (int d = 0; d <= c; d++)
                    for (int e = 0; e < 2; e++) sum += sin(sum) * x[(a + b + c) % n] + x[(d + e) % n];
    return sum;
}
SCALAR(deep_loop_nest, 0.15, 0.22, 0.1)

static double long_loop_with_small_state(double *x, int n) {
    double a = x[0], b = x[1];
    for (int i = 0; i < 20000; i++) {
        double t = a;
        a = 0.999 * a + 0.001 * sin(b);
        b = 0.998 * b + 0.001 * t * x[1];
    }
    return a + b * x[0] + x[0] * x[1];
}
SCALAR(long_loop_with_small_state, 0.5, 1.2)
