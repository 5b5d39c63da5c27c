// Bounds of rounding errors, against the errors that evaluation in __float128 shows.
//
// A bound may not be below the error, and not far above it: the programs say by how many units of roundoff of the result.
#include "check.h"

extern int enzyme_vector;
double __enzyme_error_estimate(void *, ...);
float __enzyme_error_estimate_f(void *, ...);
struct with_value { double value, error; };
struct with_value __enzyme_error_estimate_with_value(void *, ...);
struct two { double a, b; };
struct two __enzyme_error_estimate_two(void *, ...);
typedef __float128 quad;

static quad magnitude(quad x) { return x < 0 ? -x : x; }
#define UNIT 0x1p-53
static int bounds(double error, double computed, quad exact, double units) {
    const quad actual = magnitude(computed - exact);
    if (error < actual) printf("# error %g, bound %g\n", (double)actual, error);
    if (error > units * UNIT * fabs(computed) + 0x1p-1070) printf("# bound %g = %g units\n", error, error / UNIT / fabs(computed));
    return error >= actual && error <= units * UNIT * fabs(computed) + 0x1p-1070;
}

// A program in both precisions: R is the type, F the functions.
#define HORNER(NAME, R)                                                                                               \
    static R NAME(R x) {                                                                                              \
        R sum = 0;                                                                                                    \
        for (int k = 12; k >= 0; k--) sum = sum * x + (R)1 / (k + 1);                                                 \
        return sum;                                                                                                   \
    }
HORNER(horner, double)
HORNER(horner_quad, quad)
CASE(loop_of_products_and_sums) {
    for (double x = -0.9; x < 1; x += 0.07) {
        double e = __enzyme_error_estimate((void *)horner, x, 0.0);
        CHECK(bounds(e, horner(x), horner_quad(x), 40));
        CHECK(e == __enzyme_error_estimate((void *)horner, x, 0.0));
    }
}

#define QUOTIENTS(NAME, R)                                                                                            \
    static R NAME(R x, R y) {                                                                                         \
        R a = x / y, b = (x - y) / (x + y);                                                                           \
        return a * b - a / b;                                                                                         \
    }
QUOTIENTS(quotients, double)
QUOTIENTS(quotients_quad, quad)
CASE(quotients_and_errors_of_inputs) {
    const double x = 1.7, y = 0.6, ex = 1e-6, ey = 2e-6;
    CHECK(bounds(__enzyme_error_estimate((void *)quotients, x, 0.0, y, 0.0), quotients(x, y), quotients_quad(x, y), 40));
    // With errors of the inputs, the bound covers every corner of the box.
    double e = __enzyme_error_estimate((void *)quotients, x, ex, y, ey);
    for (int i = -1; i <= 1; i++)
        for (int j = -1; j <= 1; j++) CHECK(e >= magnitude(quotients(x, y) - quotients_quad(x + (quad)i * ex, y + (quad)j * ey)));
    CHECK(e < 1e-4);
}

#define NORM(NAME, R)                                                                                                 \
    static R NAME(const double *x, int n, R (*root)(R)) {                                                             \
        R sum = 0;                                                                                                    \
        for (int i = 0; i < n; i++) sum += (R)x[i] * x[i];                                                            \
        return root(sum);                                                                                             \
    }
static quad root_quad(quad x) {
    quad r = sqrt((double)x);
    for (int i = 0; i < 3; i++) r = (r + x / r) / 2;
    return r;
}
static double norm(const double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i] * x[i];
    return sqrt(sum);
}
NORM(norm_quad, quad)
CASE(square_root_over_memory) {
    double x[50], e[50] = {0};
    for (int i = 0; i < 50; i++) x[i] = sin(i + 1.0);
    CHECK(bounds(__enzyme_error_estimate((void *)norm, x, e, 50), norm(x, 50), norm_quad(x, 50, root_quad), 80));
    double constant = __enzyme_error_estimate((void *)norm, enzyme_const, x, 50);
    CHECK(bounds(constant, norm(x, 50), norm_quad(x, 50, root_quad), 80));
}

// Cancellation: the bound grows as the error does.
static double cancelling(double x) { return (1 + x) * (1 + x) - 1 - 2 * x; }
CASE(cancellation) {
    for (double x = 1e-3; x > 1e-8; x /= 3.7) {
        double e = __enzyme_error_estimate((void *)cancelling, x, 0.0);
        quad exact = (quad)x * x;
        CHECK(e >= magnitude(cancelling(x) - exact));
        CHECK(e < 10 * UNIT);
    }
}

// Functions of libm, with an identity for the exact value.
static double circle(double x) { return sin(x) * sin(x) + cos(x) * cos(x); }
static double inverse(double x) { return log(exp(x)); }
static double powers(double x) { return pow(x, 1.5) * pow(x, 2.5); }
static double angles(double x) { return tan(atan(x)); }
CASE(library_functions) {
    for (double x = 0.3; x < 3; x += 0.21) {
        CHECK(bounds(__enzyme_error_estimate((void *)circle, x, 0.0), circle(x), 1, 20));
        CHECK(bounds(__enzyme_error_estimate((void *)inverse, x, 0.0), inverse(x), x, 12));
        CHECK(bounds(__enzyme_error_estimate((void *)powers, x, 0.0), powers(x), (quad)x * x * x * x, 8));
        CHECK(bounds(__enzyme_error_estimate((void *)angles, x, 0.0), angles(x), x, 40));
    }
}

static double chosen(double x, double y) {
    double big = fmax(x * y, x + y), small = fabs(x * y - 3);
    return big > 2 ? big - small : small * big;
}
CASE(choices) {
    const double x = 1.3, y = 1.9;
    quad xy = (quad)x * y, sum = (quad)x + y, big = xy > sum ? xy : sum;
    CHECK(bounds(__enzyme_error_estimate((void *)chosen, x, 0.0, y, 0.0), chosen(x, y), big - magnitude(xy - 3), 20));
}
// |x| and max have no derivative at the kink, but an error.
static double kink(double x) { return fabs(x); }
static double tie(double x, double y) { return fmax(x, y); }
static double floor_of(double x) { return floor(x); }
CASE(kinks_and_steps) {
    CHECK(__enzyme_error_estimate((void *)kink, 0.0, 1e-3) >= 1e-3);
    CHECK(__enzyme_error_estimate((void *)tie, 1.0, 1e-5, 1.0, 1e-3) >= 1e-3);
    CHECK(__enzyme_error_estimate((void *)floor_of, 2.9999, 1e-3) == 1);
    CHECK(__enzyme_error_estimate((void *)floor_of, 2.5, 1e-3) == 0);
    CHECK(__enzyme_error_estimate((void *)sqrt, 0.0, 1e-8) >= 1e-4);
    CHECK(__enzyme_error_estimate((void *)sqrt, 0.0, 1e-8) <= 2e-4);
}
static double exact(double x, double y, int n) { return -fmin(x, fabs(y)) + 0 * (double)n; }
static double copied(const double *x) { return x[1]; }
CASE(what_does_not_round) {
    double x[2] = {0.1, 0.2}, e[2] = {1e-3, 1e-4};
    CHECK(__enzyme_error_estimate((void *)copied, x, e) == 1e-4);
    CHECK(__enzyme_error_estimate((void *)copied, enzyme_const, x) == 0);
    CHECK(__enzyme_error_estimate((void *)floor_of, 0.3, 0.0) == 0);
    CHECK(__enzyme_error_estimate((void *)exact, 0.3, 0.0, -0.4, 0.0, 3) <= 2 * UNIT * 0.3);
}

// Single precision against double.
static float horner_float(float x) {
    float sum = 0;
    for (int k = 12; k >= 0; k--) sum = sum * x + 1.0f / (float)(k + 1);
    return sum;
}
CASE(single_precision) {
    for (double x = -0.9; x < 1; x += 0.07) {
        float e = __enzyme_error_estimate_f((void *)horner_float, (float)x, 0.0f), r = horner_float((float)x);
        CHECK(e >= fabs(r - horner((float)x)) && e <= 40 * 0x1p-24 * fabs(r));
    }
}
static double narrowed(double x) { return (float)x * 2.0; }
static double from_long(long n) { return (double)n; }
CASE(conversions) {
    for (double x = 0.1; x < 2; x += 0.13) {
        double e = __enzyme_error_estimate((void *)narrowed, x, 0.0);
        CHECK(e >= fabs(narrowed(x) - 2 * x) && e <= 0x1.01p-23 * fabs(x));
    }
    CHECK(__enzyme_error_estimate((void *)from_long, 12345L) == 0);
    CHECK(__enzyme_error_estimate((void *)from_long, (1L << 60) + 1) >= 1);
}

static double mean(const double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i];
    return sum / n;
}
__attribute__((noinline)) static void centre(double *x, int n) {
    const double m = mean(x, n);
    for (int i = 0; i < n; i++) x[i] -= m;
}
static double variance(double *x, int n) {
    centre(x, n);
    double *squares = malloc(n * sizeof *squares), sum = 0;
    for (int i = 0; i < n; i++) squares[i] = x[i] * x[i];
    for (int i = 0; i < n; i++) sum += squares[i];
    free(squares);
    return sum / (n - 1);
}
CASE(calls_and_memory_in_place) {
    enum { n = 20 };
    double x[n], work[n], e[n] = {0};
    for (int i = 0; i < n; i++) work[i] = x[i] = cos(3.0 * i);
    struct with_value r = __enzyme_error_estimate_with_value((void *)variance, enzyme_primal_return, work, e, n);
    quad m = 0, v = 0;
    for (int i = 0; i < n; i++) m += x[i];
    m /= n;
    for (int i = 0; i < n; i++) v += (x[i] - m) * (x[i] - m);
    v /= n - 1;
    CHECK(bounds(r.error, r.value, v, 80));
    // The errors of what the program leaves in memory.
    for (int i = 0; i < n; i++) CHECK(e[i] >= magnitude(work[i] - (x[i] - m)) && e[i] < 100 * UNIT);
}

static double logistic(double x, int n) {
    for (int i = 0; i < n; i++) x = 3.2 * x * (1 - x);
    return x;
}
// A value that is used twice counts twice: the bound grows by 3.2 in each step, the error does not.
CASE(iteration) {
    double x = 0.3;
    quad exact_value = x;
    for (int i = 0; i < 10; i++) exact_value = (quad)3.2 * exact_value * (1 - exact_value);
    double e = __enzyme_error_estimate((void *)logistic, x, 0.0, 10);
    CHECK(e >= magnitude(logistic(x, 10) - exact_value) && e < 1e-10);
}

typedef double double4 __attribute__((vector_size(32)));
static double dot(const double *a, const double *b) {
    double4 x = *(const double4 *)a, y = *(const double4 *)b, p = x * y + x / y;
    return p[0] + p[1] + p[2] + p[3];
}
CASE(vectors) {
    _Alignas(32) double a[4] = {0.1, 0.2, 0.3, 0.4}, b[4] = {1.1, 1.2, -1.3, 1.4}, ea[4] = {0}, eb[4] = {0};
    quad exact_value = 0;
    for (int i = 0; i < 4; i++) exact_value += (quad)a[i] * b[i] + (quad)a[i] / b[i];
    CHECK(bounds(__enzyme_error_estimate((void *)dot, a, ea, b, eb), dot(a, b), exact_value, 30));
}
CASE(two_boxes_at_once) {
    struct two r = __enzyme_error_estimate_two((void *)quotients, enzyme_width, 2, 1.7, 0.0, 1e-6, enzyme_const, 0.6);
    CHECK(r.a == __enzyme_error_estimate((void *)quotients, 1.7, 0.0, enzyme_const, 0.6));
    CHECK(r.b == __enzyme_error_estimate((void *)quotients, 1.7, 1e-6, enzyme_const, 0.6));
}
