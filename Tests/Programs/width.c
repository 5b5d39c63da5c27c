// Several tangents at once.
#include "check.h"

struct two { double a, b; };
struct three { double a, b, c; };
struct four { double a[4]; };
struct two __enzyme_fwddiff2(void *, ...);
struct three __enzyme_fwddiff3(void *, ...);
struct four __enzyme_fwddiff4(void *, ...);
void __enzyme_fwddiff_void(void *, ...);

static double curve(double x, double y) { return x * x * y + sin(x * y); }

CASE(two_tangents_of_a_scalar) {
    double x = 0.7, y = 1.2;
    struct two t = __enzyme_fwddiff2((void *)curve, enzyme_width, 2, enzyme_dup, x, 1.0, 0.0, enzyme_dup, y, 0.0, 1.0);
    CHECK_CLOSE(t.a, SLOPE(curve(x, y), x));
    CHECK_CLOSE(t.b, SLOPE(curve(x, y), y));
}

CASE(three_tangents_of_a_scalar) {
    double x = 0.7, y = 1.2;
    struct three t =
        __enzyme_fwddiff3((void *)curve, enzyme_width, 3, enzyme_dup, x, 1.0, 0.0, 2.0, enzyme_dup, y, 0.0, 1.0, -1.0);
    CHECK_CLOSE(t.a, SLOPE(curve(x, y), x));
    CHECK_CLOSE(t.b, SLOPE(curve(x, y), y));
    CHECK_CLOSE(t.c, 2 * t.a - t.b);
}

CASE(constant_argument_beside_two_tangents) {
    double x = 0.7, y = 1.2;
    struct two t = __enzyme_fwddiff2((void *)curve, enzyme_width, 2, enzyme_const, x, enzyme_dup, y, 1.0, 3.0);
    CHECK_CLOSE(t.a, SLOPE(curve(x, y), y));
    CHECK_CLOSE(t.b, 3 * t.a);
}

static double recurrence(double *a, int n) {
    for (int step = 0; step < 3; step++)
        for (int i = 1; i < n; i++) a[i] = a[i] * a[i - 1] + 0.3 * sin(a[i]);
    return a[n - 1];
}
CASE(four_tangents_of_a_recurrence_in_place) {
    double x[4] = {0.8, 0.7, 1.1, 0.9}, d[4][4] = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}, work[4];
    memcpy(work, x, sizeof x);
    struct four t = __enzyme_fwddiff4((void *)recurrence, enzyme_width, 4, enzyme_dup, work, d[0], d[1], d[2], d[3],
                                      enzyme_const, 4);
    for (int i = 0; i < 4; i++) {
        CHECK_CLOSE(t.a[i], SLOPE((memcpy(work, x, sizeof x), recurrence(work, 4)), x[i]));
        CHECK_CLOSE(d[i][3], t.a[i]);
    }
}

static double with_temporaries(const double *x, int n) {
    double *t = calloc(n, sizeof *t), sum = 0;
    memcpy(t, x, n * sizeof *t);
    for (int i = 0; i < n; i++) sum += t[i] * t[(i + 1) % n] * (x[i] > 1 ? 2 : 1);
    free(t);
    return sum;
}
CASE(two_tangents_through_heap_memory) {
    double x[3] = {0.5, 1.2, 0.8}, d0[3] = {1, 0, 0}, d1[3] = {0, 0, 1};
    struct two t = __enzyme_fwddiff2((void *)with_temporaries, enzyme_width, 2, enzyme_dup, x, d0, d1, enzyme_const, 3);
    CHECK_CLOSE(t.a, SLOPE(with_temporaries(x, 3), x[0]));
    CHECK_CLOSE(t.b, SLOPE(with_temporaries(x, 3), x[2]));
}

static void products(const double *x, double *y) {
    y[0] = x[0] * x[1];
    y[1] = x[0] * x[0];
}
CASE(jacobian_columns_into_memory) {
    double x[2] = {3, 5}, d0[2] = {1, 0}, d1[2] = {0, 1}, y[2], e0[2] = {0}, e1[2] = {0};
    __enzyme_fwddiff_void((void *)products, enzyme_width, 2, enzyme_dup, x, d0, d1, enzyme_dup, y, e0, e1);
    CHECK_CLOSE(e0[0], 5);
    CHECK_CLOSE(e0[1], 6);
    CHECK_CLOSE(e1[0], 3);
    CHECK_CLOSE(e1[1], 0);
}

struct primal_and_two { double primal, tangent[2]; };
struct primal_and_two __enzyme_fwddiff_primal(void *, ...);
CASE(primal_beside_two_tangents) {
    double x = 0.7, y = 1.2;
    struct primal_and_two t = __enzyme_fwddiff_primal((void *)curve, enzyme_primal_return, enzyme_width, 2, enzyme_dup, x,
                                                      1.0, 0.0, enzyme_dup, y, 0.0, 1.0);
    CHECK_CLOSE(t.primal, curve(x, y));
    CHECK_CLOSE(t.tangent[0], SLOPE(curve(x, y), x));
    CHECK_CLOSE(t.tangent[1], SLOPE(curve(x, y), y));
}

struct floats { float a, b; };
struct floats __enzyme_fwddiff_floats(void *, ...);
static float cube(float x) { return x * x * x; }
CASE(two_tangents_in_single_precision) {
    struct floats t = __enzyme_fwddiff_floats((void *)cube, enzyme_width, 2, enzyme_dup, 2.0f, 1.0f, 0.5f);
    CHECK_CLOSE_FLOAT(t.a, 12);
    CHECK_CLOSE_FLOAT(t.b, 6);
}

static double helper(double x, int k) { return k ? sin(x) * helper(x * 0.9, k - 1) : x; }
static double recursive(double x) { return helper(x, 4); }
CASE(two_tangents_through_recursion) {
    double x = 1.3;
    struct two t = __enzyme_fwddiff2((void *)recursive, enzyme_width, 2, enzyme_dup, x, 1.0, -2.0);
    CHECK_CLOSE(t.a, SLOPE(recursive(x), x));
    CHECK_CLOSE(t.b, -2 * t.a);
}
