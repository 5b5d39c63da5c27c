// Arguments that may lie over each other: apart, one behind the other, shifted, the same.

#include "check.h"

enum { SIZE = 64, ROUNDS = 9 };
static const struct { int a, b, c; } PLACES[ROUNDS] = {
    {0, 24, 40}, {40, 24, 0}, {0, 16, 32}, {0, 0, 32}, {0, 32, 0}, {8, 8, 8}, {0, 1, 2}, {4, 2, 0}, {0, 15, 31},
};

static void start(double *m) {
    for (int i = 0; i < SIZE; i++) m[i] = 0.3 + 0.1 * ((7 * i) % 11) - 0.04 * (i % 5);
}

// The cotangents of all the memory against differences, and against forward mode, for each of the places.
#define OVERLAPS(KERNEL, N)                                                                                                \
    for (int round = 0; round < ROUNDS; round++) {                                                                         \
        double m[SIZE], w[SIZE], d[SIZE], t[SIZE], f[SIZE], plus[SIZE], minus[SIZE];                                       \
        const int n = (N), a = PLACES[round].a, b = PLACES[round].b, c = PLACES[round].c;                                  \
        for (int i = 0; i < SIZE; i++) d[i] = w[i] = 0.2 + 0.13 * ((5 * i) % 7);                                           \
        start(m);                                                                                                          \
        __enzyme_autodiff((void *)KERNEL, enzyme_const, n, enzyme_dup, m + a, d + a, enzyme_dup, m + b, d + b, enzyme_dup, \
                          m + c, d + c);                                                                                   \
        for (int i = 0; i < SIZE; i++) {                                                                                   \
            const double h = 1e-5;                                                                                         \
            double want = 0;                                                                                               \
            start(plus), start(minus);                                                                                     \
            plus[i] += h, minus[i] -= h;                                                                                   \
            KERNEL(n, plus + a, plus + b, plus + c), KERNEL(n, minus + a, minus + b, minus + c);                           \
            for (int j = 0; j < SIZE; j++) want += w[j] * (plus[j] - minus[j]) / (2 * h);                                  \
            CHECK_NEAR(d[i], want, 1e-6);                                                                                  \
        }                                                                                                                  \
        double reverse = 0, forward = 0;                                                                                   \
        for (int i = 0; i < SIZE; i++) f[i] = t[i] = 0.1 * ((3 * i) % 13) - 0.5;                                           \
        start(m);                                                                                                          \
        __enzyme_fwddiff((void *)KERNEL, enzyme_const, n, enzyme_dup, m + a, f + a, enzyme_dup, m + b, f + b, enzyme_dup,  \
                         m + c, f + c);                                                                                    \
        for (int i = 0; i < SIZE; i++) reverse += d[i] * t[i], forward += w[i] * f[i];                                     \
        CHECK_NEAR(reverse, forward, 1e-11);                                                                               \
    }

extern int enzyme_dup, enzyme_const;
void __enzyme_autodiff(void *, ...);
void __enzyme_fwddiff(void *, ...);

static void matrix_vector(int n, const double *a, const double *x, double *y) {
    for (int i = 0; i < n; i++) {
        y[i] = 0;
        for (int j = 0; j < n; j++) y[i] += a[i * n + j] * x[j] * x[j];
    }
}
CASE(matrix_vector) { OVERLAPS(matrix_vector, 4) }
CASE(matrix_vector_of_nothing) { OVERLAPS(matrix_vector, 0) }

static void matrix_matrix(int n, const double *a, const double *b, double *c) {
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++)
            for (int j = 0; j < n; j++) c[i * n + j] += 0.2 * a[i * n + k] * b[k * n + j];
}
CASE(matrix_matrix) { OVERLAPS(matrix_matrix, 4) }

static void stencil(int n, const double *u, const double *rate, double *next) {
    for (int i = 1; i + 1 < n; i++) next[i] = u[i] + rate[i] * u[i] * (u[i - 1] - 2 * u[i] + u[i + 1]);
}
CASE(stencil) { OVERLAPS(stencil, 16) }

static void triangle(int n, const double *l, double *b, double *x) {
    for (int i = 0; i < n; i++) {
        double sum = b[i];
        for (int j = 0; j < i; j++) sum -= l[i * n + j] * x[j];
        x[i] = sum / (2 + l[i * n + i] * l[i * n + i]);
    }
}
CASE(triangle) { OVERLAPS(triangle, 4) }

static void backwards(int n, const double *a, const double *b, double *c) {
    for (int i = n - 1; i >= 0; i--) c[n - 1 - i] = a[i] * b[i] * b[n - 1 - i];
}
CASE(backwards) { OVERLAPS(backwards, 16) }

// A step that only the running program knows, of either sign.
static void strided(int n, const double *a, const double *b, double *c) {
    const int step = n > 4 ? 2 : -2;
    const double *from = n > 4 ? a : a + 6;
    for (int i = 0; i < 4; i++) c[i] = from[i * step] * b[i] * b[i];
}
CASE(strided_forwards) { OVERLAPS(strided, 5) }
CASE(strided_backwards) { OVERLAPS(strided, 3) }

static void by_columns(int n, const double *a, const double *b, double *c) {
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++)
            if (a[i * n + j] > 0.5123) c[j] += a[i * n + j] * b[i];
}
CASE(by_columns) { OVERLAPS(by_columns, 4) }

// Several loops behind each other, a way out before them.
static void layers(int n, const double *w, double *h, double *y) {
    if (n < 3) return;
    for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < n; j++) sum += w[i * n + j] * y[j];
        h[i] = tanh(sum);
    }
    for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < n; j++) sum += w[j * n + i] * h[j];
        y[i] = tanh(sum) * h[i];
    }
}
CASE(layers) { OVERLAPS(layers, 4) }
CASE(layers_of_nothing) { OVERLAPS(layers, 2) }

// The lengths and addresses come from memory.
struct vectors { const double *a, *b; double *c; long n; };
static void product(struct vectors *v) {
    const long n = v->n;
    const double *a = v->a, *b = v->b;
    double *c = v->c;
    for (long i = 0; i < n; i++)
        for (long j = i; j < n; j++) c[i] += 0.1 * a[j] * b[j - i];
}
static void from_a_struct(int n, const double *a, const double *b, double *c) {
    struct vectors v = {a, b, c, n};
    product(&v);
}
CASE(from_a_struct) { OVERLAPS(from_a_struct, 8) }

// A loop with two ends, and one with a pointer that walks.
static void until_large(int n, const double *a, const double *b, double *c) {
    for (int i = 0; i < n; i++) {
        if (a[i] > 1.2) break;
        c[i] = a[i] * b[i] * c[i];
    }
    for (const double *p = b, *q = a; p < b + n; p++, q += 1) *c += *p * *q;
}
CASE(until_large) { OVERLAPS(until_large, 16) }

// The largest number stands for no limit.
static void without_limit(int n, const double *a, const double *b, double *c) {
    const size_t limit = n;
    for (size_t i = 0; i < limit && a[i] < 1.13; i++) c[i] = 1.5 + 0.1 * a[i] * a[i] * b[i];
    for (size_t i = limit; i-- > 0 && a[limit - 1 - i] < 1.13;) c[limit - 1 - i] += 0.1 * a[limit - 1 - i] * b[limit - 1 - i];
}
CASE(without_limit) { OVERLAPS(without_limit, -1) }

// In the second round the loop meets what the first one wrote.
static void twice(int n, const double *a, const double *b, double *c) {
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < n; i++) c[i] = a[i] * b[n - 1 - i] + 0.5 * c[i] * a[n - 1 - i];
}
CASE(twice) { OVERLAPS(twice, 16) }

// The arguments are apart, but two of them have one shadow, which takes the sum.
static void weighted(int n, const double *a, const double *b, double *c) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) c[i] += 0.3 * a[i * n + j] * b[j] * b[j];
}
CASE(shared_shadow) {
    for (int shift = 0; shift <= 5; shift++) {
        double a[16], b[16], c[4] = {0}, sum[24] = {0}, da[16] = {0}, db[16] = {0}, dc[4] = {0.3, -0.2, 0.7, 0.4}, same[4], zero[4] = {0};
        for (int i = 0; i < 16; i++) a[i] = 0.3 + 0.1 * i, b[i] = 1.1 - 0.07 * i;
        memcpy(same, dc, sizeof dc);
        __enzyme_autodiff((void *)weighted, enzyme_const, 4, enzyme_dup, a, da, enzyme_dup, b, db, enzyme_dup, c, dc);
        __enzyme_autodiff((void *)weighted, enzyme_const, 4, enzyme_dup, a, sum, enzyme_dup, b, sum + shift, enzyme_dup, zero, same);
        for (int i = 0; i < 16; i++) CHECK_CLOSE(sum[i], da[i] + (i >= shift ? db[i - shift] : 0));
    }
}

// The shadow of the result is the shadow of the argument: the cotangents are replaced in place.
static void cubes(int n, const double *x, double *y) {
    for (int i = 0; i < n; i++) y[i] = x[i] * x[i] * x[i];
}
CASE(shadow_of_argument_and_result) {
    double x[16], y[16], d[16];
    for (int i = 0; i < 16; i++) x[i] = 0.3 + 0.1 * i, d[i] = 0.5 - 0.07 * i;
    __enzyme_autodiff((void *)cubes, enzyme_const, 16, enzyme_dup, x, d, enzyme_dup, y, d);
    for (int i = 0; i < 16; i++) CHECK_CLOSE(d[i], 3 * x[i] * x[i] * (0.5 - 0.07 * i));
}
