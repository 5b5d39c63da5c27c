// Several cotangents at once.
#include "check.h"

struct two { double a, b; };
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);
struct two __enzyme_autodiff2(void *, ...);
struct two __enzyme_fwddiff2(void *, ...);

static void products(const double *x, double *y) {
    y[0] = x[0] * x[1] + sin(x[2]);
    y[1] = x[0] * x[0] * x[2];
}
CASE(jacobian_rows) {
    double x[3] = {3, 5, 0.7}, y[2], row[2][3] = {{0}}, e[2][2] = {{1, 0}, {0, 1}};
    __enzyme_autodiff_void((void *)products, enzyme_width, 2, enzyme_dup, x, row[0], row[1], enzyme_dup, y, e[0], e[1]);
    for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 3; j++) CHECK_CLOSE(row[i][j], SLOPE((products(x, y), y[i]), x[j]));
        CHECK(e[i][0] == 0 && e[i][1] == 0);
    }
}

static double recurrence(double *a, int n) {
    for (int step = 0; step < 3; step++)
        for (int i = 1; i < n; i++) a[i] = a[i] * a[i - 1] + 0.3 * sin(a[i]);
    return a[n - 1];
}
CASE(seed_of_the_result_is_one_in_each_lane) {
    double x[4] = {0.8, 0.7, 1.1, 0.9}, work[4], d[3][4] = {{0}, {0}, {5, 0, 0, 0}};
    memcpy(work, x, sizeof x);
    __enzyme_autodiff_void((void *)recurrence, enzyme_width, 3, enzyme_dup, work, d[0], d[1], d[2], enzyme_const, 4);
    for (int i = 0; i < 4; i++) {
        const double want = SLOPE((memcpy(work, x, sizeof x), recurrence(work, 4)), x[i]);
        CHECK_CLOSE(d[0][i], want);
        CHECK_CLOSE(d[1][i], want);
        CHECK_CLOSE(d[2][i], want + 5 * (i == 0));
    }
}

static double curve(double x, double y) { return x * x * y + sin(x * y); }
CASE(cotangents_of_one_number) {
    double x = 0.7, y = 1.2;
    struct two g = __enzyme_autodiff2((void *)curve, enzyme_width, 2, enzyme_out, x, enzyme_const, y);
    CHECK_CLOSE(g.a, SLOPE(curve(x, y), x));
    CHECK_CLOSE(g.b, g.a);
}
struct arrays { double x[2], y[2]; };
struct arrays __enzyme_autodiff_arrays(void *, ...);
CASE(an_array_for_each_number) {
    double x = 0.7, y = 1.2;
    struct arrays g = __enzyme_autodiff_arrays((void *)curve, enzyme_width, 2, x, y);
    for (int i = 0; i < 2; i++) {
        CHECK_CLOSE(g.x[i], SLOPE(curve(x, y), x));
        CHECK_CLOSE(g.y[i], SLOPE(curve(x, y), y));
    }
}
struct primal_and_two { double primal, g[2]; };
struct primal_and_two __enzyme_autodiff_primal(void *, ...);
CASE(primal_beside_two_cotangents) {
    double x = 0.7, y = 1.2;
    struct primal_and_two g =
        __enzyme_autodiff_primal((void *)curve, enzyme_primal_return, enzyme_width, 2, enzyme_out, x, enzyme_const, y);
    CHECK_CLOSE(g.primal, curve(x, y));
    CHECK_CLOSE(g.g[0], SLOPE(curve(x, y), x));
    CHECK_CLOSE(g.g[1], g.g[0]);
}
struct mixed_arrays { float x[2]; double y[2]; };
static void scale_into(float s, double t, double *out) {
    out[0] = s * t;
    out[1] = (double)s * s + t * t * t;
}
struct mixed_arrays __enzyme_autodiff_mixed_arrays(void *, ...);
CASE(single_and_double_cotangents) {
    double out[2], d0[2] = {1, 0}, d1[2] = {0, 1};
    struct mixed_arrays g =
        __enzyme_autodiff_mixed_arrays((void *)scale_into, enzyme_width, 2, 1.5f, 0.5, enzyme_dup, out, d0, d1);
    CHECK_CLOSE_FLOAT(g.x[0], 0.5);
    CHECK_CLOSE_FLOAT(g.x[1], 3);
    CHECK_CLOSE_FLOAT(g.y[0], 1.5);
    CHECK_CLOSE_FLOAT(g.y[1], 0.75);
}

static __attribute__((noinline)) double damped(double *state, double rate, int n) {
    double sum = 0;
    for (int i = 0; i < n && state[i] > 0.05; i++) {
        state[i] *= exp(-rate * state[i]);
        sum += state[i];
    }
    return sum;
}
static double helper(double x, int k) { return k ? sin(x) * helper(x * 0.9, k - 1) : x; }
static void through_calls(const double *x, double *y) {
    double *copy = malloc(3 * sizeof *copy), *sums = calloc(2, sizeof *sums);
    memcpy(copy, x, 3 * sizeof *copy);
    sums[0] += damped(copy, x[0], 3);
    sums[1] += damped(copy, x[1], 3) * helper(x[2], 4);
    y[0] = sums[0] * sums[1];
    y[1] = sums[1] + copy[2];
    free(sums);
    free(copy);
}
CASE(lanes_through_calls_and_heap_memory) {
    double x[3] = {0.6, 1.1, 0.8}, y[2], row[2][3] = {{0}}, e[2][2] = {{1, 0}, {0, 1}};
    __enzyme_autodiff_void((void *)through_calls, enzyme_width, 2, x, row[0], row[1], y, e[0], e[1]);
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 3; j++) CHECK_CLOSE(row[i][j], SLOPE((through_calls(x, y), y[i]), x[j]));
}
CASE(lanes_agree_with_single_requests) {
    double x[3] = {0.6, 1.1, 0.8}, y[2], row[3][3] = {{0}}, e[3][2] = {{1, 0}, {0, 1}, {2, -3}};
    double alone[3] = {0}, seed[2] = {2, -3};
    __enzyme_autodiff_void((void *)through_calls, enzyme_width, 3, x, row[0], row[1], row[2], y, e[0], e[1], e[2]);
    __enzyme_autodiff_void((void *)through_calls, x, alone, y, seed);
    for (int j = 0; j < 3; j++) {
        CHECK_CLOSE(row[2][j], alone[j]);
        CHECK_CLOSE(2 * row[0][j] - 3 * row[1][j], alone[j]);
    }
}
CASE(forward_and_reverse_lanes_agree) {
    double x[3] = {0.6, 1.1, 0.8}, y[2], row[2][3] = {{0}}, e[2][2] = {{1, 0}, {0, 1}};
    double unit[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, column[3][2] = {{0}};
    __enzyme_autodiff_void((void *)through_calls, enzyme_width, 2, x, row[0], row[1], y, e[0], e[1]);
    __enzyme_fwddiff_void((void *)through_calls, enzyme_width, 3, x, unit[0], unit[1], unit[2], y, column[0], column[1],
                          column[2]);
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 3; j++) CHECK_CLOSE(row[i][j], column[j][i]);
}

struct node { double value; struct node *next; };
static double list_sum(const struct node *n) {
    double sum = 0;
    for (; n; n = n->next) sum += n->value * n->value * (n->next ? n->next->value : 1);
    return sum;
}
CASE(a_linked_shadow_list_in_each_lane) {
    struct node c = {0.5, 0}, b = {1.5, &c}, a = {2, &b};
    struct node c0 = {0, 0}, b0 = {0, &c0}, a0 = {0, &b0}, c1 = {1, 0}, b1 = {1, &c1}, a1 = {1, &b1};
    __enzyme_autodiff_void((void *)list_sum, enzyme_width, 2, enzyme_dup, &a, &a0, &a1);
    CHECK_CLOSE(a0.value, SLOPE(list_sum(&a), a.value));
    CHECK_CLOSE(b0.value, SLOPE(list_sum(&a), b.value));
    CHECK_CLOSE(c0.value, SLOPE(list_sum(&a), c.value));
    CHECK_CLOSE(a1.value, a0.value + 1);
    CHECK_CLOSE(c1.value, c0.value + 1);
}

struct triple { double a, b, c; };
static struct triple of_one(double x) { return (struct triple){x * x, sin(x), 1 / x}; }
CASE(large_struct_result_with_ones_in_each_lane) {
    double x = 0.7, want = 2 * x + cos(x) - 1 / (x * x);
    struct two g = __enzyme_autodiff2((void *)of_one, enzyme_width, 2, enzyme_out, x);
    CHECK_CLOSE(g.a, want);
    CHECK_CLOSE(g.b, want);
}

// Nested requests.
static double curve_1(double x) { return exp(0.5 * x) * (0.5 * sin(x) + cos(x)) + 3 * x * x; }
static double curve_2(double x) { return exp(0.5 * x) * (cos(x) - 0.75 * sin(x)) + 6 * x; }
static double bent(double x) { return exp(0.5 * x) * sin(x) + x * x * x; }
static double slope(double x) { return __enzyme_autodiff((void *)bent, x); }
static double two_slopes(double x) {
    struct two g = __enzyme_autodiff2((void *)bent, enzyme_width, 2, enzyme_out, x);
    return 3 * g.a - g.b;
}
CASE(lanes_over_a_derivative) {
    double x = 0.7;
    CHECK_EXPECTATION(curve_1(x), SLOPE(bent(x), x));
    CHECK_EXPECTATION(curve_2(x), SLOPE(curve_1(x), x));
    struct two g = __enzyme_autodiff2((void *)slope, enzyme_width, 2, enzyme_out, x);
    CHECK_CLOSE(g.a, curve_2(x));
    CHECK_CLOSE(g.b, curve_2(x));
}
CASE(a_derivative_over_lanes) {
    CHECK_CLOSE(__enzyme_autodiff((void *)two_slopes, 0.7), 2 * curve_2(0.7));
    CHECK_CLOSE(__enzyme_fwddiff((void *)two_slopes, 0.7, 0.5), curve_2(0.7));
}

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
static double hand_gradient(const double *x, int i) {
    double next = x[(i + 1) % 3], before = x[(i + 2) % 3];
    return 2 * x[i] * next + next * cos(x[i] * next) + before * before + before * cos(before * x[i]);
}
CASE(hessian_in_one_request_each_way) {
    double x[3] = {0.5, 1.2, 0.8}, g[3], h[3][3] = {{0}}, k[3][3] = {{0}};
    double e[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, u[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    for (int i = 0; i < 3; i++) CHECK_EXPECTATION(hand_gradient(x, i), SLOPE(energy(x, 3), x[i]));
    __enzyme_autodiff_void((void *)energy_gradient, enzyme_width, 3, x, h[0], h[1], h[2], g, e[0], e[1], e[2]);
    __enzyme_fwddiff_void((void *)energy_gradient, enzyme_width, 3, x, u[0], u[1], u[2], g, k[0], k[1], k[2]);
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            CHECK_CLOSE(h[i][j], SLOPE(hand_gradient(x, i), x[j]));
            CHECK_CLOSE(k[j][i], h[i][j]);
        }
}

// Global variables have a shadow in each lane.
static double table[3], *const entries[2] = {&table[1], &table[2]};
static double through_globals(double x, double y) {
    table[0] = x * y;
    table[1] = sin(x);
    *entries[1] = y * y;
    for (int i = 0; i < 2; i++) table[0] += *entries[i] * table[1];
    return table[0] * table[2];
}
static void globals_into(const double *x, double *y) {
    y[0] = through_globals(x[0], x[1]);
    y[1] = table[0];
}
CASE(globals_in_each_lane) {
    double x[2] = {0.7, 1.2}, y[2], row[2][2] = {{0}}, e[2][2] = {{1, 0}, {0, 1}}, column[2][2] = {{0}};
    __enzyme_autodiff_void((void *)globals_into, enzyme_width, 2, x, row[0], row[1], y, e[0], e[1]);
    double u[2][2] = {{1, 0}, {0, 1}};
    __enzyme_fwddiff_void((void *)globals_into, enzyme_width, 2, x, u[0], u[1], y, column[0], column[1]);
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 2; j++) {
            CHECK_CLOSE(row[i][j], SLOPE((globals_into(x, y), y[i]), x[j]));
            CHECK_CLOSE(column[j][i], row[i][j]);
        }
}
