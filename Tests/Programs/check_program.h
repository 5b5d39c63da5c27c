// How check.h judges a program of the table-driven shapes: differences, both modes, the dot-product identity.

#ifndef ISOZYME_TESTS_CHECK_PROGRAM_H
#define ISOZYME_TESTS_CHECK_PROGRAM_H

#include "check.h"

static unsigned long long check_random_state;

/// A deterministic number between -1 and 1.
static double check_random(void) {
    check_random_state = check_random_state * 6364136223846793005ull + 1442695040888963407ull;
    return (double)(check_random_state >> 11) / (double)(1ull << 52) - 1;
}

static double *check_copy(const double *from, int count) {
    double *copy = (double *)malloc((size_t)count * sizeof(double));
    memcpy(copy, from, (size_t)count * sizeof(double));
    return copy;
}

static double check_dot(const double *a, const double *b, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) sum += a[i] * b[i];
    return sum;
}

static double check_largest(const double *a, int count) {
    double largest = 0;
    for (int i = 0; i < count; i++) largest = fmax(largest, fabs(a[i]));
    return largest;
}

/// Derivative of (r, z') along a direction, differenced; `out` holds r's, then those of z'.
static void check_difference(const struct check_case *c, const double *z, const double *direction, double *out) {
    const int n = c->inputs + c->outputs;
    double scale = 0.1;
    for (int i = 0; i < c->inputs; i++)
        if (direction[i] != 0) scale = fmax(scale, fabs(z[i]));
    double *slope[2];
    for (int k = 0; k < 2; k++) {
        const double h = 4e-4 * scale / (1 << k);
        slope[k] = (double *)calloc((size_t)n + 1, sizeof(double));
        for (int sign = 1; sign >= -1; sign -= 2) {
            double *moved = check_copy(z, n);
            for (int i = 0; i < n; i++) moved[i] += sign * h * direction[i];
            const double r = c->reference(moved);
            slope[k][0] += c->returns ? sign * r / (2 * h) : 0;
            for (int i = 0; i < n; i++) slope[k][i + 1] += sign * moved[i] / (2 * h);
            free(moved);
        }
    }
    const double largest = check_largest(slope[1], n + 1);
    for (int i = 0; i <= n; i++) {
        out[i] = (4 * slope[1][i] - slope[0][i]) / 3;
        if (!isfinite(out[i])) check_fail("case: differences are not finite");
        else if (!check_equal(slope[0][i], slope[1][i], 1e-4, fmax(largest, 1e-3)))
            check_fail("case: not smooth at its point (%.9g, %.9g)", slope[0][i], slope[1][i]);
    }
    free(slope[0]);
    free(slope[1]);
}

/// The state that a derivative leaves must be the one that the primal leaves.
static void check_memory(const char *mode, const struct check_case *c, const double *left, const double *final) {
    const int n = c->inputs + c->outputs;
    for (int i = 0; i < n; i++)
        if (!check_equal(left[i], final[i], c->rounding, fmax(1, fabs(final[i])))) {
            check_fail("%s-memory: primal's value %d is %.12g after the derivative call, should be %.12g", mode, i,
                       left[i], final[i]);
            return;
        }
}

/// Reverse mode from the shadow `seed`; called twice.
static void check_reverse(const struct check_case *c, const double *z, const double *final, const double *seed,
                          double *cotangent) {
    const int n = c->inputs + c->outputs;
    for (int call = 0; call < 2; call++) {
        double *x = check_copy(z, n), *dx = check_copy(seed, n);
        c->reverse(x, dx);
        check_memory("reverse", c, x, final);
        for (int i = 0; call == 1 && i < n; i++)
            if (!check_equal(dx[i], cotangent[i], c->rounding, check_largest(cotangent, n))) {
                check_fail("reverse-repeat: second call gives %.12g, first %.12g", dx[i], cotangent[i]);
                break;
            }
        if (call == 0) memcpy(cotangent, dx, (size_t)n * sizeof(double));
        free(x);
        free(dx);
    }
}

/// Forward mode along `direction`, called twice; `tangent` holds r's, then those of z'.
static void check_forward(const struct check_case *c, const double *z, const double *final, const double *direction,
                          double *tangent) {
    const int n = c->inputs + c->outputs;
    for (int call = 0; call < 2; call++) {
        double *x = check_copy(z, n), *dx = check_copy(direction, n);
        const double r = c->forward(x, dx);
        check_memory("forward", c, x, final);
        if (call == 0) {
            tangent[0] = c->returns ? r : 0;
            memcpy(tangent + 1, dx, (size_t)n * sizeof(double));
        }
        bool same = !c->returns || check_equal(r, tangent[0], c->rounding, fabs(tangent[0]));
        for (int i = 0; i < n; i++) same &= check_equal(dx[i], tangent[i + 1], c->rounding, fabs(tangent[i + 1]));
        if (!same) check_fail("forward-repeat: second call differs");
        free(x);
        free(dx);
    }
}

/// Both modes against differences, and against each other.
static void check_program(const struct check_case *c) {
    enum { MANY = 16, SAMPLE = 5 };
    const int inputs = c->inputs, n = inputs + c->outputs;
    const int directions = inputs <= MANY ? inputs : SAMPLE;
    check_random_state = 42;
    check_single = c->rounding > 1e-9;

    double *z = (double *)malloc((size_t)n * sizeof(double)), *seed = (double *)calloc((size_t)n, sizeof(double));
    for (int i = 0; i < n; i++) z[i] = i >= inputs ? 0.25 : c->point ? c->point[i] : 0.7 + 0.5 * check_random();
    for (int i = inputs; i < n; i++) seed[i] = 1 + 0.5 * check_random();
    double *final = check_copy(z, n);
    const double result = c->primal(final);
    if (c->returns && !isfinite(result)) check_fail("case: result is not finite");

    double *direction = (double *)calloc((size_t)(directions * n), sizeof(double));
    double *want = (double *)calloc((size_t)(directions * (n + 1)), sizeof(double));
    double *expected = (double *)calloc((size_t)directions, sizeof(double));     // of the seeded outputs, along each direction
    double scale = 0, state_scale = 0, gradient_scale = 0;             // of r's tangents, of those of z', of both seeded
    for (int d = 0; d < directions; d++) {
        double *v = direction + d * n, *w = want + d * (n + 1);
        for (int i = 0; i < inputs; i++) v[i] = inputs <= MANY ? i == d : check_random();
        check_difference(c, z, v, w);
        expected[d] = w[0] + check_dot(seed, w + 1, n);
        scale = fmax(scale, fabs(w[0]));
        state_scale = fmax(state_scale, check_largest(w + 1, n));
        gradient_scale = fmax(gradient_scale, fabs(expected[d]));
    }
    if (gradient_scale < 1e-6) check_fail("case: gradient vanishes");

    double *gradient = (double *)calloc((size_t)n, sizeof(double)), *cotangent = (double *)calloc((size_t)n, sizeof(double));
    double *tangent = (double *)calloc((size_t)n + 1, sizeof(double)), *shadow = (double *)calloc((size_t)n, sizeof(double));
    for (int d = 0; d < directions && c->forward; d++) {
        const double *w = want + d * (n + 1);
        check_forward(c, z, final, direction + d * n, tangent);
        bool right = check_equal(tangent[0], w[0], c->tolerance, scale);
        if (!right) check_fail("forward: tangent %d of the result is %.12g, should be %.12g", d, tangent[0], w[0]);
        for (int i = 0; i < n && right; i++) {
            right = check_equal(tangent[i + 1], w[i + 1], c->tolerance, state_scale);
            if (!right)
                check_fail("forward: tangent %d of value %d is %.12g, should be %.12g", d, i, tangent[i + 1], w[i + 1]);
        }
        if (!right) break;
    }
    if (c->reverse) {
        check_reverse(c, z, final, seed, gradient);
        for (int i = 0; i < inputs; i++) check_record(gradient[i]);
        for (int d = 0; d < directions; d++) {
            const double got = check_dot(gradient, direction + d * n, n);
            if (check_equal(got, expected[d], c->tolerance, gradient_scale)) continue;
            check_fail("reverse: gradient along %d is %.12g, should be %.12g", d, got, expected[d]);
            break;
        }
        for (int i = 0; i < n; i++) shadow[i] = check_random();
        check_reverse(c, z, final, shadow, cotangent);
    }
    if (c->reverse && c->forward) {
        double *v = direction, size = 0;
        for (int i = 0; i < n; i++) v[i] = check_random();
        check_forward(c, z, final, v, tangent);
        const double left = check_dot(cotangent, v, n), right = tangent[0] + check_dot(shadow, tangent + 1, n);
        for (int i = 0; i < n; i++) size += fabs(cotangent[i] * v[i]) + fabs(shadow[i] * tangent[i + 1]);
        if (!check_equal(left, right, 10 * c->rounding, size + fabs(tangent[0])))
            check_fail("identity: reverse %.17g, forward %.17g", left, right);
    } else if (c->reverse) {
        for (int d = 0; d < directions; d++) {
            const double *w = want + d * (n + 1), got = check_dot(cotangent, direction + d * n, n);
            if (!check_equal(got, w[0] + check_dot(shadow, w + 1, n), 4 * c->tolerance, scale + state_scale))
                check_fail("reverse-seed: from a random shadow the gradient along %d is %.12g", d, got);
        }
    }
    double *all[] = {z, seed, final, direction, want, expected, gradient, cotangent, tangent, shadow};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
}

#endif
