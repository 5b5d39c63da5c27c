// Derivatives that the user registers. They are ten times too large on purpose, or off in another way that no derivation
// would give, so that it shows which one was used.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);
struct two { double a, b; };
struct two __enzyme_fwddiff_two(void *, ...);
struct two __enzyme_autodiff_two(void *, ...);

// ------------------------------------------------------------------------------------------ a number to a number

__attribute__((noinline)) static double scaled(double x) { return x * x; }
static double scaled_tangent(double x, double dx) { return 10 * 2 * x * dx; }
static double scaled_augmented(double x) { return x * x; }
static double scaled_reverse(double x, double seed) { return 10 * 2 * x * seed; }
void *__enzyme_register_derivative_scaled[] = {(void *)scaled, (void *)scaled_tangent};
void *__enzyme_register_gradient_scaled[] = {(void *)scaled, (void *)scaled_augmented, (void *)scaled_reverse};

static double uses_scaled(double x) { return 3 * scaled(x) + x; }
static double uses_scaled_deeper(double x) { return uses_scaled(x) * x; }

CASE(tangent_alone) { CHECK_CLOSE(__enzyme_fwddiff((void *)uses_scaled, 1.5, 1.0), 3 * 30.0 + 1); }
CASE(gradient_without_tape) { CHECK_CLOSE(__enzyme_autodiff((void *)uses_scaled, 1.5), 3 * 30.0 + 1); }
CASE(registered_function_itself) {
    CHECK_CLOSE(__enzyme_fwddiff((void *)scaled, 1.5, 1.0), 30.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)scaled, 1.5), 30.0);
}
CASE(at_depth) {
    double expected = uses_scaled(1.5) + 1.5 * (3 * 30.0 + 1);
    CHECK_CLOSE(__enzyme_fwddiff((void *)uses_scaled_deeper, 1.5, 1.0), expected);
    CHECK_CLOSE(__enzyme_autodiff((void *)uses_scaled_deeper, 1.5), expected);
}
CASE(two_tangents) {
    struct two t = __enzyme_fwddiff_two((void *)uses_scaled, enzyme_width, 2, enzyme_dup, 1.5, 1.0, -2.0);
    CHECK_CLOSE(t.a, 91.0);
    CHECK_CLOSE(t.b, -182.0);
}

static double recursive(double x, int n) { return n == 0 ? scaled(x) : recursive(x, n - 1) * x; }
static double in_a_loop(double x, int n) {
    double y = x;
    for (int i = 0; i < n; i++) y = scaled(y) / (1 + y);
    return y;
}
static double in_a_loop_tangent(double x, int n) {
    double y = x, dy = 1;
    for (int i = 0; i < n; i++) {
        double s = y * y, ds = 20 * y * dy;
        dy = ds / (1 + y) - s * dy / ((1 + y) * (1 + y));
        y = s / (1 + y);
    }
    return dy;
}
CASE(in_recursion) {
    double x = 1.5;
    CHECK_CLOSE(__enzyme_fwddiff((void *)recursive, x, 1.0, 3), x * x * x * 20 * x + 3 * x * x * x * x);
    CHECK_CLOSE(__enzyme_autodiff((void *)recursive, x, 3), x * x * x * 20 * x + 3 * x * x * x * x);
}
CASE(in_loops) {
    CHECK_CLOSE(__enzyme_fwddiff((void *)in_a_loop, 1.5, 1.0, 4), in_a_loop_tangent(1.5, 4));
    CHECK_CLOSE(__enzyme_autodiff((void *)in_a_loop, 1.5, 4), in_a_loop_tangent(1.5, 4));
}
static double through_a_pointer(double x, int which) {
    double (*functions[2])(double) = {scaled, sqrt};
    return functions[which](x) * x;
}
CASE(called_through_a_pointer) {
    double x = 1.5;
    CHECK_CLOSE(__enzyme_fwddiff((void *)through_a_pointer, x, 1.0, 0), 20 * x * x + x * x);
    CHECK_CLOSE(__enzyme_autodiff((void *)through_a_pointer, x, 0), 20 * x * x + x * x);
}

// Only the registered derivative is differentiated again.
static double slope_of_scaled(double x) { return __enzyme_fwddiff((void *)scaled, x, 1.0); }
static double gradient_of_scaled(double x) { return __enzyme_autodiff((void *)uses_scaled, x); }
CASE(derivative_of_a_registered_derivative) {
    CHECK_CLOSE(__enzyme_fwddiff((void *)slope_of_scaled, 1.5, 1.0), 20.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)slope_of_scaled, 1.5), 20.0);
    CHECK_CLOSE(__enzyme_fwddiff((void *)gradient_of_scaled, 1.5, 1.0), 60.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)gradient_of_scaled, 1.5), 60.0);
}

// ------------------------------------------------------------------------------------------ results in other forms

__attribute__((noinline)) static double paired(double x, double y) { return x * y; }
static struct two paired_tangent(double x, double dx, double y, double dy) {
    return (struct two){x * y, 7 * (y * dx + x * dy)};
}
static struct two paired_augmented(double x, double y) { return (struct two){x + y, x * y}; }
static struct two paired_reverse(double x, double y, double seed, double tape) {
    return (struct two){7 * y * seed * tape / (x + y), 7 * x * seed};
}
void *__enzyme_register_derivative_paired[] = {(void *)paired, (void *)paired_tangent};
void *__enzyme_register_gradient_paired[] = {(void *)paired, (void *)paired_augmented, (void *)paired_reverse};

static double uses_paired(double x, double y) { return paired(x, y) * x; }
CASE(primal_and_tangent) {
    CHECK_CLOSE(__enzyme_fwddiff((void *)uses_paired, 2.0, 1.0, 3.0, 0.0), 6.0 + 2 * 21.0);
    CHECK_CLOSE(__enzyme_fwddiff((void *)uses_paired, 2.0, 0.0, 3.0, 1.0), 2 * 14.0);
}
CASE(tape_and_result) {
    struct two g = __enzyme_autodiff_two((void *)uses_paired, 2.0, 3.0);
    CHECK_CLOSE(g.a, 6.0 + 2 * 21.0);
    CHECK_CLOSE(g.b, 2 * 14.0);
}
CASE(constant_number) {
    CHECK_CLOSE(__enzyme_fwddiff((void *)uses_paired, 2.0, 1.0, enzyme_const, 3.0), 6.0 + 2 * 21.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)uses_paired, enzyme_const, 2.0, 3.0), 2 * 14.0);
}

static float wide(float x) { return x * x * x; }
struct floats { float value, tangent; };
static struct floats wide_tangent(float x, float dx) { return (struct floats){x * x * x, 5 * x * x * dx}; }
void *__enzyme_register_derivative_wide[] = {(void *)wide, (void *)wide_tangent};
static float uses_wide(float x) { return wide(x) + x; }
float __enzyme_fwddiff_float(void *, ...);
float __enzyme_autodiff_float(void *, ...);
CASE(two_floats_in_one_register) { CHECK_CLOSE_FLOAT(__enzyme_fwddiff_float((void *)uses_wide, 2.0f, 1.0f), 21.0); }
// Where no gradient is registered, it is made from the body.
CASE(other_mode_from_the_body) { CHECK_CLOSE_FLOAT(__enzyme_autodiff_float((void *)uses_wide, 2.0f), 13.0); }

struct kept { double x, y, z; };
struct answer { struct kept *tape; double result; };
__attribute__((noinline)) static double heaped(double x) { return x * x * x; }
static struct answer heaped_augmented(double x) {
    struct kept *tape = malloc(sizeof *tape);
    *tape = (struct kept){x, x * x, x * x * x};
    return (struct answer){tape, tape->z};
}
static double heaped_reverse(double x, double seed, struct kept *tape) {
    double g = 11 * tape->y * seed;
    free(tape);
    return g;
}
void *__enzyme_register_gradient_heaped[] = {(void *)heaped, (void *)heaped_augmented, (void *)heaped_reverse};
static double uses_heaped(double x, int n) {
    double sum = 0;
    for (int i = 1; i <= n; i++) sum += heaped(x * i);
    return sum;
}
CASE(tape_on_the_heap) { CHECK_CLOSE(__enzyme_autodiff((void *)uses_heaped, 2.0, 3), 11 * 4 * (1.0 + 8 + 27)); }

// ------------------------------------------------------------------------------------------ arrays

__attribute__((noinline)) static void squares(const double *x, double *y, int n) {
    for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
}
static void squares_tangent(const double *x, const double *dx, double *restrict y, double *restrict dy, int n) {
    for (int i = 0; i < n; i++) {
        y[i] = x[i] * x[i];
        dy[i] = 3 * x[i] * dx[i];
    }
}
static void squares_augmented(const double *x, double *dx, double *y, double *dy, int n) { squares(x, y, n); }
static void squares_reverse(const double *x, double *dx, double *y, double *dy, int n) {
    for (int i = 0; i < n; i++) {
        dx[i] += 3 * x[i] * dy[i];
        dy[i] = 0;
    }
}
void *__enzyme_register_derivative_squares[] = {(void *)squares, (void *)squares_tangent};
void *__enzyme_register_gradient_squares[] = {(void *)squares, (void *)squares_augmented, (void *)squares_reverse};

static double sum_of_squares(const double *x, int n) {
    double *y = malloc(n * sizeof *y), sum = 0;
    squares(x, y, n);
    for (int i = 0; i < n; i++) sum += (i + 1) * y[i];
    free(y);
    return sum;
}
CASE(arrays_forward) {
    double x[3] = {1, 2, 3}, dx[3] = {1, 0, 2};
    CHECK_CLOSE(__enzyme_fwddiff((void *)sum_of_squares, x, dx, 3), 3.0 + 3 * 9 * 2);
}
CASE(arrays_reverse) {
    double x[3] = {1, 2, 3}, dx[3] = {0};
    __enzyme_autodiff((void *)sum_of_squares, x, dx, 3);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], 3 * (i + 1) * x[i]);
}
CASE(arrays_themselves) {
    double x[3] = {1, 2, 3}, dx[3] = {0}, y[3] = {0}, dy[3] = {1, 10, 100};
    __enzyme_autodiff_void((void *)squares, x, dx, y, dy, 3);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(y[i], x[i] * x[i]);
    CHECK_CLOSE(dx[0], 3.0);
    CHECK_CLOSE(dx[1], 60.0);
    CHECK_CLOSE(dx[2], 900.0);
}
CASE(arrays_two_tangents) {
    double x[2] = {1, 2}, dx[2] = {1, 0}, ex[2] = {0, 1};
    struct two t = __enzyme_fwddiff_two((void *)sum_of_squares, enzyme_width, 2, enzyme_dup, x, dx, ex, 2);
    CHECK_CLOSE(t.a, 3.0);
    CHECK_CLOSE(t.b, 12.0);
}

// A constant array must stay as it is, whatever the registered function does with its shadow.
__attribute__((noinline)) static double dot(const double *x, const double *y, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i] * y[i];
    return sum;
}
static struct two dot_tangent(const double *x, const double *dx, const double *y, const double *dy, int n) {
    struct two r = {0, 0};
    for (int i = 0; i < n; i++) {
        r.a += x[i] * y[i];
        r.b += 2 * (dx[i] * y[i] + x[i] * dy[i]);
    }
    return r;
}
static double dot_augmented(const double *x, double *dx, const double *y, double *dy, int n) { return dot(x, y, n); }
static void dot_reverse(const double *x, double *dx, const double *y, double *dy, int n, double seed) {
    for (int i = 0; i < n; i++) {
        dx[i] += 2 * y[i] * seed;
        dy[i] += 2 * x[i] * seed;
    }
}
void *__enzyme_register_derivative_dot[] = {(void *)dot, (void *)dot_tangent};
void *__enzyme_register_gradient_dot[] = {(void *)dot, (void *)dot_augmented, (void *)dot_reverse};

static double weighted(const double *x, const double *w, int n) {
    double sum = 0;
    for (int i = 0; i < 3; i++) sum += dot(x, w, n) * (i + 1);
    return sum;
}
CASE(constant_array) {
    double x[3] = {1, 2, 3}, dx[3] = {0, 1, 0}, w[3] = {4, 5, 6};
    CHECK_CLOSE(__enzyme_fwddiff((void *)weighted, x, dx, enzyme_const, w, 3), 6 * 2 * 5.0);
    double gx[3] = {0};
    __enzyme_autodiff((void *)weighted, x, gx, enzyme_const, w, 3);
    for (int i = 0; i < 3; i++) {
        CHECK_CLOSE(gx[i], 6 * 2 * w[i]);
        CHECK_CLOSE(w[i], 4.0 + i);
        CHECK_CLOSE(x[i], 1.0 + i);
    }
}
static double chosen(const double *x, const double *w, int n, int which) { return dot(x, which ? x : w, n); }
CASE(perhaps_constant_array) {
    for (int which = 0; which < 2; which++) {
        double x[3] = {1, 2, 3}, gx[3] = {0}, dx[3] = {0, 1, 0}, w[3] = {4, 5, 6};
        __enzyme_autodiff((void *)chosen, x, gx, enzyme_const, w, 3, which);
        for (int i = 0; i < 3; i++) {
            CHECK_CLOSE(gx[i], which ? 4 * x[i] : 2 * w[i]);
            CHECK_CLOSE(w[i], 4.0 + i);
        }
        double t = __enzyme_fwddiff((void *)chosen, x, dx, enzyme_const, w, 3, which);
        CHECK_CLOSE(t, which ? 8.0 : 10.0);
    }
}

// A function that returns an address.
__attribute__((noinline)) static double *row(double *a, int i) { return a + 2 * i; }
struct rows { double *row, *shadow; };
static struct rows row_tangent(double *a, double *da, int i) { return (struct rows){a + 2 * i, da + 2 * (1 - i)}; }
static void row_reverse(double *a, double *da, int i) {}
void *__enzyme_register_derivative_row[] = {(void *)row, (void *)row_tangent};
void *__enzyme_register_gradient_row[] = {(void *)row, (void *)row_tangent, (void *)row_reverse};
static double by_rows(double *a) { return row(a, 0)[1] * 2 + row(a, 1)[0] * 5; }
CASE(address_with_shadow) {
    double a[4] = {1, 2, 3, 4}, da[4] = {0}, ta[4] = {1, 0, 0, 10};
    CHECK_CLOSE(__enzyme_fwddiff((void *)by_rows, a, ta), 10 * 2 + 1 * 5.0);
    __enzyme_autodiff((void *)by_rows, a, da);
    CHECK_CLOSE(da[0], 5.0);
    CHECK_CLOSE(da[1], 0.0);
    CHECK_CLOSE(da[2], 0.0);
    CHECK_CLOSE(da[3], 2.0);
}
static double by_constant_rows(double *a, double x) { return row(a, 1)[0] * x; }
CASE(address_of_constant_memory) {
    double a[4] = {1, 2, 3, 4};
    CHECK_CLOSE(__enzyme_fwddiff((void *)by_constant_rows, enzyme_const, a, 2.0, 1.0), 3.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)by_constant_rows, enzyme_const, a, 2.0), 3.0);
}

// Integers with shadows of their own, as some programs declare them.
__attribute__((noinline)) static double power(double x, int n) { return pow(x, n); }
static double power_tangent(double x, double dx, int n, int dn) { return 100 * n * pow(x, n - 1) * dx; }
void *__enzyme_register_derivative_power[] = {(void *)power, (void *)power_tangent};
static double uses_power(double x, int n) { return power(x, n); }
CASE(integer_with_shadow) { CHECK_CLOSE(__enzyme_fwddiff((void *)uses_power, 2.0, 1.0, 3), 1200.0); }

// The registered function is not differentiated where it is called with constants.
static double constant_call(double x, double y) { return scaled(y) * x; }
CASE(constant_arguments_only) {
    CHECK_CLOSE(__enzyme_fwddiff((void *)constant_call, 2.0, 1.0, enzyme_const, 3.0), 9.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)constant_call, 2.0, enzyme_const, 3.0), 9.0);
}

// A function of another file: only the registered derivatives are here.
double significand(double);
static double significand_tangent(double x, double dx) { return 6 * dx; }
static double significand_augmented(double x) { return significand(x); }
static double significand_reverse(double x, double seed) { return 6 * seed; }
void *__enzyme_register_derivative_significand[] = {(void *)significand, (void *)significand_tangent};
void *__enzyme_register_gradient_significand[] = {
    (void *)significand, (void *)significand_augmented, (void *)significand_reverse};
static double uses_significand(double x) { return significand(x) * x; }
CASE(function_without_a_body) {
    CHECK_CLOSE(__enzyme_fwddiff((void *)uses_significand, 12.0, 1.0), 1.5 + 12 * 6.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)uses_significand, 12.0), 1.5 + 12 * 6.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)significand, 12.0), 6.0);
}

// Memory that is overwritten: what the reverse function needs of it is on the tape.
__attribute__((noinline)) static double advance(double *state, double rate) {
    state[0] *= 1 + rate;
    return state[0];
}
static struct two advance_tangent(double *state, double *dstate, double rate, double drate) {
    dstate[0] = 2 * (dstate[0] * (1 + rate) + state[0] * drate);
    state[0] *= 1 + rate;
    return (struct two){state[0], dstate[0]};
}
static struct two advance_augmented(double *state, double *dstate, double rate) {
    double before = state[0];
    state[0] *= 1 + rate;
    return (struct two){before, state[0]};
}
static double advance_reverse(double *state, double *dstate, double rate, double seed, double before) {
    double total = 2 * (dstate[0] + seed);
    dstate[0] = total * (1 + rate);
    return total * before;
}
void *__enzyme_register_derivative_advance[] = {(void *)advance, (void *)advance_tangent};
void *__enzyme_register_gradient_advance[] = {
    (void *)advance, (void *)advance_augmented, (void *)advance_reverse};
static double simulate(double *state, double rate, int steps) {
    double sum = 0;
    for (int i = 0; i < steps; i++) {
        if (i % 2) sum += advance(state, rate) * (i + 1);
        else advance(state, rate * sum);
    }
    return sum;
}
CASE(state_in_place) {
    for (int i = 0; i < 2; i++) {
        double s[1] = {1.5}, ds[1] = {0}, t[1] = {1.5}, dt[1] = {i};
        double rate = __enzyme_autodiff((void *)simulate, s, ds, 0.3, 5);
        double tangent = __enzyme_fwddiff((void *)simulate, t, dt, 0.3, 1.0 - i, 5);
        CHECK_CLOSE(i ? ds[0] : rate, tangent);
        CHECK_CLOSE(s[0], t[0]);
    }
}
