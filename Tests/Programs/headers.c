// The header <isozyme/isozyme.h>: markers, and requests with types.

#include "check.h"

#include <isozyme/isozyme.h>

static double wave(double x) { return x * sin(x); }
static float cube(float x) { return x * x * x; }
static long double square(long double x) { return x * x; }

CASE(derivative_of_one_number) {
    for (int turn = 0; turn < 2; turn++) {
        CHECK_CLOSE(isozyme_derivative(wave, 0.7), sin(0.7) + 0.7 * cos(0.7));
        CHECK_CLOSE_FLOAT(isozyme_derivative(cube, 2.0f), 12);
        CHECK_CLOSE(isozyme_derivative(square, 3.0L), 6);
    }
}

static double weighted(const double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (i + 1) * x[i] * x[i];
    return sum;
}
static float weighted_single(const float *x, int n) {
    float sum = 0;
    for (int i = 0; i < n; i++) sum += (i + 1) * x[i] * x[i];
    return sum;
}
static void squares(const double *x, double *y) {
    y[0] = x[0] * x[0];
    y[1] = x[0] * x[1];
}

CASE(gradient_and_jvp) {
    for (int turn = 0; turn < 2; turn++) {
        double x[2] = {3, 4}, dx[2] = {0, 0}, along[2] = {1, 2}, y[2], dy[2] = {0, 0};
        isozyme_gradient(weighted, x, dx, enzyme_const, 2);
        CHECK_CLOSE(dx[0], 6);
        CHECK_CLOSE(dx[1], 16);
        CHECK_CLOSE(isozyme_jvp(weighted, enzyme_dup, x, along, enzyme_const, 2), 38);
        float f[2] = {3, 4}, df[2] = {1, 2};
        CHECK_CLOSE_FLOAT(isozyme_jvpf(weighted_single, f, df, enzyme_const, 2), 38);
        isozyme_jvp_into(squares, x, along, enzyme_dup, y, dy);
        CHECK_CLOSE(dy[0], 6);
        CHECK_CLOSE(dy[1], 10);
    }
}

static double product(double x, double y) { return x * x * y; }

struct pair {
    double x, y;
};
struct tape_and_value {
    void *tape;
    double value;
};
ISOZYME_REVERSE(struct pair, product_gradient);
ISOZYME_FORWARD(struct pair, product_value_and_tangent);
ISOZYME_AUGMENTED(struct tape_and_value, product_forward);
ISOZYME_ADJOINT(struct pair, product_backward);

CASE(requests_under_names) {
    for (int turn = 0; turn < 2; turn++) {
        struct pair g = product_gradient((void *)product, enzyme_out, 3.0, enzyme_out, 2.0);
        CHECK_CLOSE(g.x, 12);
        CHECK_CLOSE(g.y, 9);
        struct pair t = product_value_and_tangent((void *)product, enzyme_primal_return, 3.0, 1.0, 2.0, 0.0);
        CHECK_CLOSE(t.x, 18);
        CHECK_CLOSE(t.y, 12);
        struct tape_and_value a = product_forward((void *)product, enzyme_out, 3.0, enzyme_out, 2.0);
        g = product_backward((void *)product, enzyme_out, 3.0, enzyme_out, 2.0, 2.0, a.tape);
        CHECK_CLOSE(a.value, 18);
        CHECK_CLOSE(g.x, 24);
    }
}
