// Where and under which names derivatives are asked for.
#include "check.h"

extern int enzyme_runtime_activity, enzyme_const_return, enzyme_noret;

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_void(void *, ...);

static double curve(double x, double y) { return x * x * y + sin(x * y); }

double my_prefix__enzyme_autodiff(void *, ...);
double __enzyme_autodiff_and_a_suffix(void *, ...);
double _Z17__enzyme_autodiffIdEvPv(void *, ...);
CASE(symbols_with_prefix_and_suffix) {
    double x = 0.7, y = 1.2, want = SLOPE(curve(x, y), x);
    CHECK_CLOSE(my_prefix__enzyme_autodiff((void *)curve, enzyme_out, x, enzyme_const, y), want);
    CHECK_CLOSE(__enzyme_autodiff_and_a_suffix((void *)curve, enzyme_out, x, enzyme_const, y), want);
    CHECK_CLOSE(_Z17__enzyme_autodiffIdEvPv((void *)curve, enzyme_out, x, enzyme_const, y), want);
}

double __enzyme_fwddiff_typed(double (*)(double, double), double, double, double, double);
CASE(request_with_a_prototype) {
    double x = 0.7, y = 1.2;
    CHECK_CLOSE(__enzyme_fwddiff_typed(curve, x, 1.0, y, 0.0), SLOPE(curve(x, y), x));
}

double __enzyme_autodiff_unprototyped();
CASE(request_without_a_prototype) {
    double x = 0.7, y = 1.2;
    CHECK_CLOSE(__enzyme_autodiff_unprototyped(curve, enzyme_out, x, enzyme_const, y), SLOPE(curve(x, y), x));
}

static double polynomial(double x) { return x * x * x - 2 * x; }
CASE(request_in_a_loop) {
    double x = 3;
    for (int step = 0; step < 40; step++) x -= 0.1 * __enzyme_autodiff((void *)polynomial, x);
    CHECK_CLOSE(x, sqrt(2.0 / 3));
}

CASE(request_on_one_path) {
    for (int i = 0; i < 4; i++) {
        double x = 1 + i;
        double slope = i % 2 ? __enzyme_autodiff((void *)polynomial, x) : __enzyme_fwddiff((void *)polynomial, x, 2.0) / 2;
        CHECK_CLOSE(slope, 3 * x * x - 2);
    }
}

static double slope_at(double x) { return __enzyme_autodiff((void *)polynomial, x); }
CASE(request_wrapped_in_a_function) {
    CHECK_CLOSE(slope_at(2.0), 10.0);
    CHECK_CLOSE(slope_at(-1.0), 1.0);
}

CASE(request_through_a_local_function_pointer) {
    double (*f)(double) = polynomial;
    CHECK_CLOSE(__enzyme_autodiff((void *)f, 2.0), 10.0);
}

CASE(two_activities_of_one_function) {
    double x = 0.7, y = 1.2;
    CHECK_CLOSE(__enzyme_autodiff((void *)curve, enzyme_out, x, enzyme_const, y), SLOPE(curve(x, y), x));
    CHECK_CLOSE(__enzyme_autodiff((void *)curve, enzyme_const, x, enzyme_out, y), SLOPE(curve(x, y), y));
}

static double weighted(const double *a, const double *b, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += a[i] * a[i] * b[i];
    return sum;
}
CASE(activity_of_each_pointer) {
    double a[2] = {0.5, 1.5}, b[2] = {2, 3}, da[2] = {0}, db[2] = {0}, ea[2] = {0}, eb[2] = {0};
    __enzyme_autodiff_void((void *)weighted, enzyme_dup, a, da, enzyme_const, b, enzyme_const, 2);
    __enzyme_autodiff_void((void *)weighted, enzyme_const, a, enzyme_dup, b, db, enzyme_const, 2);
    __enzyme_autodiff_void((void *)weighted, a, ea, b, eb, 2);
    for (int i = 0; i < 2; i++) {
        CHECK_CLOSE(da[i], 2 * a[i] * b[i]);
        CHECK_CLOSE(db[i], a[i] * a[i]);
        CHECK_CLOSE(ea[i], da[i]);
        CHECK_CLOSE(eb[i], db[i]);
    }
}

CASE(same_array_active_and_constant) {
    double a[2] = {0.5, 1.5}, da[2] = {0};
    __enzyme_autodiff_void((void *)weighted, enzyme_dup, a, da, enzyme_const, a, enzyme_const, 2);
    for (int i = 0; i < 2; i++) CHECK_CLOSE(da[i], 2 * a[i] * a[i]);
}

CASE(one_shadow_for_the_same_array_twice) {
    double a[2] = {0.5, 1.5}, da[2] = {0};
    __enzyme_autodiff_void((void *)weighted, enzyme_dup, a, da, enzyme_dup, a, da, enzyme_const, 2);
    for (int i = 0; i < 2; i++) CHECK_CLOSE(da[i], 3 * a[i] * a[i]);
}

CASE(runtime_activity_marker_is_accepted) {
    double a[2] = {0.5, 1.5}, da[2] = {0};
    __enzyme_autodiff_void((void *)weighted, enzyme_runtime_activity, enzyme_dup, a, da, enzyme_const, a, enzyme_const, 2);
    for (int i = 0; i < 2; i++) CHECK_CLOSE(da[i], 2 * a[i] * a[i]);
}

static double store_and_return(const double *x, double *y) {
    y[0] = x[0] * x[0];
    return 5 * x[0];
}
CASE(constant_return_next_to_an_output) {
    double x = 3, dx = 0, y = 0, dy = 1;
    __enzyme_autodiff_void((void *)store_and_return, enzyme_const_return, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
    CHECK_CLOSE(dx, 6);
}
CASE(active_return_next_to_an_output) {
    double x = 3, dx = 0, y = 0, dy = 1;
    __enzyme_autodiff_void((void *)store_and_return, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
    CHECK_CLOSE(dx, 11);
}

struct pair { double a, b; };
struct pair __enzyme_autodiff_pair(void *, ...);
struct pair __enzyme_fwddiff_pair(void *, ...);

CASE(primal_returned_by_forward_mode) {
    struct pair r = __enzyme_fwddiff_pair((void *)polynomial, enzyme_primal_return, 2.0, 1.0);
    CHECK_CLOSE(r.a, 4.0);
    CHECK_CLOSE(r.b, 10.0);
}

CASE(primal_returned_by_reverse_mode) {
    struct pair r = __enzyme_autodiff_pair((void *)polynomial, enzyme_primal_return, enzyme_out, 2.0);
    CHECK_CLOSE(r.a, 4.0);
    CHECK_CLOSE(r.b, 10.0);
}

CASE(only_the_primal_returned_by_reverse_mode) {
    double a[2] = {0.5, 1.5}, da[2] = {0};
    double value = __enzyme_autodiff((void *)weighted, enzyme_primal_return, enzyme_dup, a, da, enzyme_const, a, enzyme_const, 2);
    CHECK_CLOSE(value, 0.125 + 3.375);
    CHECK_CLOSE(da[1], 4.5);
}

static double of_a_pair(struct pair p, double scale) { return p.a * p.a * p.b * scale; }
struct triple { double a, b, c; };
struct triple __enzyme_autodiff_triple(void *, ...);
CASE(pair_of_doubles_by_value) {
    struct pair p = {1.5, 0.4};
    struct triple g = __enzyme_autodiff_triple((void *)of_a_pair, p, 2.0);
    CHECK_CLOSE(g.a, SLOPE(of_a_pair(p, 2.0), p.a));
    CHECK_CLOSE(g.b, SLOPE(of_a_pair(p, 2.0), p.b));
    CHECK_CLOSE(g.c, p.a * p.a * p.b);
}

static double of_a_triple(struct triple t) { return t.a * t.b + sin(t.c) * t.a; }
CASE(triple_by_value_in_forward_mode) {
    struct triple t = {0.5, 1.2, 0.3}, dt = {1, 0.5, -2};
    double slope = __enzyme_fwddiff((void *)of_a_triple, enzyme_dup, t, dt);
    CHECK_CLOSE(slope, SLOPE(of_a_triple(t), t.a) + 0.5 * SLOPE(of_a_triple(t), t.b) - 2 * SLOPE(of_a_triple(t), t.c));
}

struct floats { float a, b; };
static float of_floats(struct floats p) { return p.a * p.a * p.b; }
struct floats __enzyme_autodiff_floats(void *, ...);
float __enzyme_fwddiff_float(void *, ...);
CASE(pair_of_floats_by_value) {
    struct floats p = {1.5f, 0.5f}, dp = {1, 2};
    struct floats g = __enzyme_autodiff_floats((void *)of_floats, p);
    CHECK_CLOSE_FLOAT(g.a, 1.5);
    CHECK_CLOSE_FLOAT(g.b, 2.25);
    CHECK_CLOSE_FLOAT(__enzyme_fwddiff_float((void *)of_floats, enzyme_dup, p, dp), 6.0);
}

static double by_pointer(const struct triple *t) { return of_a_triple(*t); }
CASE(struct_by_pointer_with_a_shadow_struct) {
    struct triple t = {0.5, 1.2, 0.3}, dt = {0};
    __enzyme_autodiff_void((void *)by_pointer, enzyme_dup, &t, &dt);
    CHECK_CLOSE(dt.a, SLOPE(by_pointer(&t), t.a));
    CHECK_CLOSE(dt.b, SLOPE(by_pointer(&t), t.b));
    CHECK_CLOSE(dt.c, SLOPE(by_pointer(&t), t.c));
}

static struct pair sine_and_square(double x) { return (struct pair){sin(x), x * x}; }
CASE(struct_result_is_seeded_with_ones) { CHECK_CLOSE(__enzyme_autodiff((void *)sine_and_square, 0.7), cos(0.7) + 1.4); }
CASE(struct_result_in_forward_mode) {
    struct pair t = __enzyme_fwddiff_pair((void *)sine_and_square, 0.7, 2.0);
    CHECK_CLOSE(t.a, 2 * cos(0.7));
    CHECK_CLOSE(t.b, 2.8);
}
