// Derivatives of derivatives.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);

static double curve(double x) { return exp(0.5 * x) * sin(x) + x * x * x; }
static double curve_1(double x) { return exp(0.5 * x) * (0.5 * sin(x) + cos(x)) + 3 * x * x; }
static double curve_2(double x) { return exp(0.5 * x) * (cos(x) - 0.75 * sin(x)) + 6 * x; }
static double curve_3(double x) { return exp(0.5 * x) * (0.5 * cos(x) - 0.375 * sin(x) - sin(x) - 0.75 * cos(x)) + 6; }

static double reverse_slope(double x) { return __enzyme_autodiff((void *)curve, x); }
static double forward_slope(double x) { return __enzyme_fwddiff((void *)curve, x, 1.0); }

CASE(first_derivatives) {
    double x = 0.7;
    CHECK_EXPECTATION(curve_1(x), SLOPE(curve(x), x));
    CHECK_EXPECTATION(curve_2(x), SLOPE(curve_1(x), x));
    CHECK_EXPECTATION(curve_3(x), SLOPE(curve_2(x), x));
    CHECK_CLOSE(reverse_slope(x), curve_1(x));
    CHECK_CLOSE(forward_slope(x), curve_1(x));
}
CASE(forward_over_reverse) { CHECK_CLOSE(__enzyme_fwddiff((void *)reverse_slope, 0.7, 1.0), curve_2(0.7)); }
CASE(reverse_over_forward) { CHECK_CLOSE(__enzyme_autodiff((void *)forward_slope, 0.7), curve_2(0.7)); }
CASE(reverse_over_reverse) { CHECK_CLOSE(__enzyme_autodiff((void *)reverse_slope, 0.7), curve_2(0.7)); }
CASE(forward_over_forward) { CHECK_CLOSE(__enzyme_fwddiff((void *)forward_slope, 0.7, 1.0), curve_2(0.7)); }

static double second_by_reverse(double x) { return __enzyme_autodiff((void *)reverse_slope, x); }
static double second_by_forward(double x) { return __enzyme_fwddiff((void *)forward_slope, x, 1.0); }
static double second_mixed(double x) { return __enzyme_fwddiff((void *)reverse_slope, x, 1.0); }
CASE(third_derivative_reverse) { CHECK_CLOSE(__enzyme_autodiff((void *)second_by_reverse, 0.7), curve_3(0.7)); }
CASE(third_derivative_forward) { CHECK_CLOSE(__enzyme_fwddiff((void *)second_by_forward, 0.7, 1.0), curve_3(0.7)); }
CASE(third_derivative_mixed) { CHECK_CLOSE(__enzyme_autodiff((void *)second_mixed, 0.7), curve_3(0.7)); }

static double energy(const double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        double next = x[(i + 1) % n];
        sum += x[i] * x[i] * next + sin(x[i] * next);
    }
    return sum;
}
static void energy_gradient(const double *x, double *g) {
    for (int i = 0; i < 3; i++) g[i] = 0;
    __enzyme_autodiff_void((void *)energy, enzyme_dup, x, g, enzyme_const, 3);
}
/// The gradient by hand, which central differences then differentiate.
static double hand_gradient(const double *x, int i) {
    double next = x[(i + 1) % 3], before = x[(i + 2) % 3];
    return 2 * x[i] * next + next * cos(x[i] * next) + before * before + before * cos(before * x[i]);
}

CASE(hessian_times_a_vector) {
    double x[3] = {0.5, 1.2, 0.8}, v[3] = {1, -2, 0.5}, g[3], hv[3] = {0};
    for (int i = 0; i < 3; i++) CHECK_EXPECTATION(hand_gradient(x, i), SLOPE(energy(x, 3), x[i]));
    __enzyme_fwddiff_void((void *)energy_gradient, enzyme_dup, x, v, enzyme_dup, g, hv);
    for (int i = 0; i < 3; i++) {
        double want = 0;
        for (int j = 0; j < 3; j++) want += v[j] * SLOPE(hand_gradient(x, i), x[j]);
        CHECK_CLOSE(g[i], hand_gradient(x, i));
        CHECK_CLOSE(hv[i], want);
    }
}

CASE(hessian_row_by_row) {
    double x[3] = {0.5, 1.2, 0.8}, h[3][3];
    for (int i = 0; i < 3; i++) {
        double g[3], unit[3] = {i == 0, i == 1, i == 2};
        memset(h[i], 0, sizeof h[i]);
        __enzyme_autodiff_void((void *)energy_gradient, enzyme_dup, x, h[i], enzyme_dup, g, unit);
    }
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) CHECK_CLOSE(h[i][j], SLOPE(hand_gradient(x, i), x[j]));
}

static double gradient_norm(const double *x, int n) {
    double g[3], sum = 0;
    energy_gradient(x, g);
    for (int i = 0; i < n; i++) sum += g[i] * g[i];
    return sum;
}
CASE(gradient_of_a_gradient_norm) {
    double x[3] = {0.5, 1.2, 0.8}, dx[3] = {0};
    __enzyme_autodiff_void((void *)gradient_norm, enzyme_dup, x, dx, enzyme_const, 3);
    for (int j = 0; j < 3; j++) {
        double want = 0;
        for (int i = 0; i < 3; i++) want += 2 * hand_gradient(x, i) * SLOPE(hand_gradient(x, i), x[j]);
        CHECK_CLOSE(dx[j], want);
    }
}

static double directional(const double *x, int n) {
    double v[3] = {1, -2, 0.5};
    return __enzyme_fwddiff((void *)energy, enzyme_dup, x, v, enzyme_const, n);
}
CASE(reverse_over_forward_with_arrays) {
    double x[3] = {0.5, 1.2, 0.8}, v[3] = {1, -2, 0.5}, dx[3] = {0};
    __enzyme_autodiff_void((void *)directional, enzyme_dup, x, dx, enzyme_const, 3);
    for (int j = 0; j < 3; j++) {
        double want = 0;
        for (int i = 0; i < 3; i++) want += v[i] * SLOPE(hand_gradient(x, i), x[j]);
        CHECK_CLOSE(dx[j], want);
    }
}

static double quintic(double y, double a) { return y * y * y * y * y + a * y; }
static double root_by_newton(double a) {
    double y = 1;
    for (int i = 0; i < 30; i++)
        y -= (quintic(y, a) - 2) / __enzyme_fwddiff((void *)quintic, enzyme_dup, y, 1.0, enzyme_const, a);
    return y;
}
CASE(newton_with_an_inner_derivative) {
    double a = 0.7, y = 1;
    for (int i = 0; i < 50; i++) y -= (quintic(y, a) - 2) / (5 * y * y * y * y + a);
    CHECK_EXPECTATION(quintic(y, a), 2);
    CHECK_CLOSE(__enzyme_autodiff((void *)root_by_newton, a), -y / (5 * y * y * y * y + a));
}

static double loop_in_place(double x) {
    double a[4] = {x, 0.7, 1.1, 0.9};
    for (int step = 0; step < 3; step++)
        for (int i = 1; i < 4; i++) a[i] = a[i] * a[i - 1] + 0.3 * sin(a[i]);
    return a[3];
}
static double loop_slope(double x) { return __enzyme_autodiff((void *)loop_in_place, x); }
CASE(second_derivative_through_memory) {
    double x = 0.8;
    CHECK_CLOSE(loop_slope(x), SLOPE(loop_in_place(x), x));
    CHECK_CLOSE(__enzyme_autodiff((void *)loop_slope, x), SLOPE(loop_slope(x), x));
    CHECK_CLOSE(__enzyme_fwddiff((void *)loop_slope, x, 1.0), SLOPE(loop_slope(x), x));
}

static double recursive_power(double x, int k) { return k ? x * recursive_power(x, k - 1) : 1; }
static double recursive_slope(double x) { return __enzyme_autodiff((void *)recursive_power, enzyme_out, x, enzyme_const, 5); }
CASE(second_derivative_through_recursion) {
    CHECK_CLOSE(__enzyme_autodiff((void *)recursive_slope, 1.1), 20 * 1.1 * 1.1 * 1.1);
    CHECK_CLOSE(__enzyme_fwddiff((void *)recursive_slope, 1.1, 1.0), 20 * 1.1 * 1.1 * 1.1);
}

static double sum_until(double x) {
    double term = 1, sum = 0;
    for (int k = 1; fabs(term) > 1e-17; k++) {
        sum += term;
        term *= x / k;
    }
    return sum;
}
static double sum_slope(double x) { return __enzyme_autodiff((void *)sum_until, x); }
CASE(second_derivative_through_a_while_loop) {
    CHECK_CLOSE(__enzyme_fwddiff((void *)sum_slope, 0.7, 1.0), exp(0.7));
    CHECK_CLOSE(__enzyme_autodiff((void *)sum_slope, 0.7), exp(0.7));
}

static double perturbed(double x, double y) { return x * __enzyme_fwddiff((void *)curve, y, x); }
CASE(no_perturbation_confusion) {
    double x = 0.6;
    double slope = __enzyme_fwddiff((void *)perturbed, enzyme_dup, x, 1.0, enzyme_const, 0.7);
    CHECK_CLOSE(slope, 2 * x * curve_1(0.7));
}
