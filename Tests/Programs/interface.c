// How derivatives are asked for: by-value arguments, markers, returns.
#include "check.h"

static double square(double x) { return x * x; }
static double scaled_sine(double x, double y) { return x * sin(y) + y; }

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

CASE(one_scalar_by_default) { CHECK_CLOSE(__enzyme_autodiff((void *)square, 3.0), 6.0); }

CASE(one_scalar_marked_out) { CHECK_CLOSE(__enzyme_autodiff((void *)square, enzyme_out, 3.0), 6.0); }

CASE(forward_scalar_by_default) { CHECK_CLOSE(__enzyme_fwddiff((void *)square, 3.0, 0.5), 3.0); }

CASE(forward_scalar_marked_dup) { CHECK_CLOSE(__enzyme_fwddiff((void *)square, enzyme_dup, 3.0, 0.5), 3.0); }

CASE(constant_scalar_between) {
    double x = 0.7, y = 1.2;
    CHECK_CLOSE(__enzyme_autodiff((void *)scaled_sine, enzyme_out, x, enzyme_const, y), SLOPE(scaled_sine(x, y), x));
    CHECK_CLOSE(__enzyme_autodiff((void *)scaled_sine, enzyme_const, x, enzyme_out, y), SLOPE(scaled_sine(x, y), y));
    CHECK_CLOSE(__enzyme_fwddiff((void *)scaled_sine, enzyme_const, x, enzyme_dup, y, 1.0), SLOPE(scaled_sine(x, y), y));
}

struct pair { double a, b; };
struct pair __enzyme_autodiff_pair(void *, ...);

CASE(two_scalars_as_a_struct) {
    double x = 0.7, y = 1.2;
    struct pair g = __enzyme_autodiff_pair((void *)scaled_sine, x, y);
    CHECK_CLOSE(g.a, SLOPE(scaled_sine(x, y), x));
    CHECK_CLOSE(g.b, SLOPE(scaled_sine(x, y), y));
}

struct triple { double a, b, c; };
struct triple __enzyme_autodiff_triple(void *, ...);
static double three_way(double x, double y, double z) { return x * y + exp(z) * x; }

CASE(three_scalars_as_a_struct) {
    double x = 0.7, y = 1.2, z = -0.3;
    struct triple g = __enzyme_autodiff_triple((void *)three_way, enzyme_out, x, enzyme_out, y, enzyme_out, z);
    CHECK_CLOSE(g.a, SLOPE(three_way(x, y, z), x));
    CHECK_CLOSE(g.b, SLOPE(three_way(x, y, z), y));
    CHECK_CLOSE(g.c, SLOPE(three_way(x, y, z), z));
}

struct floats { float a, b; };
struct floats __enzyme_autodiff_floats(void *, float, float);
static float float_product(float x, float y) { return x * y * y; }

CASE(two_floats_as_a_struct) {
    struct floats g = __enzyme_autodiff_floats((void *)float_product, 3.0f, 2.0f);
    CHECK_CLOSE_FLOAT(g.a, 4.0);
    CHECK_CLOSE_FLOAT(g.b, 12.0);
}

struct mixed { double a; float b; };
struct mixed __enzyme_autodiff_mixed(void *, double, float);
static double mixed_product(double x, float y) { return x * x * y; }

CASE(double_and_float_as_a_struct) {
    struct mixed g = __enzyme_autodiff_mixed((void *)mixed_product, 3.0, 2.0f);
    CHECK_CLOSE_FLOAT(g.a, 12.0);
    CHECK_CLOSE_FLOAT(g.b, 9.0);
}

float __enzyme_autodiff_promoted(void *, ...);
static float float_square(float x) { return x * x; }

CASE(float_promoted_by_varargs) {
    float x = 1.5f;
    CHECK_CLOSE_FLOAT(__enzyme_autodiff_promoted((void *)float_square, x), 3.0);
}

static double weighted(const double *x, const double *w, int n, double offset) {
    double sum = offset * offset;
    for (int i = 0; i < n; i++) sum += w[i] * x[i] * x[i];
    return sum;
}

CASE(pointers_integers_and_scalars_by_default) {
    double x[3] = {1, 2, 3}, w[3] = {0.5, 0.25, 2}, dx[3] = {0}, dw[3] = {0};
    double offset = __enzyme_autodiff((void *)weighted, x, dx, w, dw, 3, 0.5);
    CHECK_CLOSE(offset, 1.0);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], 2 * w[i] * x[i]);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dw[i], x[i] * x[i]);
}

CASE(constant_pointer_keeps_its_memory) {
    double x[3] = {1, 2, 3}, w[3] = {0.5, 0.25, 2}, dx[3] = {0};
    double offset = __enzyme_autodiff((void *)weighted, enzyme_dup, x, dx, enzyme_const, w, enzyme_const, 3, enzyme_out, 0.5);
    CHECK_CLOSE(offset, 1.0);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], 2 * w[i] * x[i]);
    CHECK(w[0] == 0.5 && w[1] == 0.25 && w[2] == 2);
}

CASE(markers_by_address) {
    double x[3] = {1, 2, 3}, w[3] = {0.5, 0.25, 2}, dx[3] = {0};
    double offset =
        __enzyme_autodiff((void *)weighted, &enzyme_dup, x, dx, &enzyme_const, w, &enzyme_const, 3, &enzyme_out, 0.5);
    CHECK_CLOSE(offset, 1.0);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], 2 * w[i] * x[i]);
}

static void squares_into(const double *x, double *y) {
    y[0] = x[0] * x[0];
    y[1] = x[0] * x[1];
}
void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);

CASE(seeds_for_output_arguments) {
    double x[2] = {3, 5}, dx[2] = {0}, y[2] = {0}, dy[2] = {1, 10};
    __enzyme_autodiff_void((void *)squares_into, enzyme_dup, x, dx, enzyme_dup, y, dy);
    CHECK_CLOSE(dx[0], 6 + 50);
    CHECK_CLOSE(dx[1], 30);
    CHECK(y[0] == 9 && y[1] == 15);
    CHECK(dy[0] == 0 && dy[1] == 0);
}

CASE(outputs_marked_dupnoneed) {
    double x[2] = {3, 5}, dx[2] = {0}, y[2] = {0}, dy[2] = {1, 10};
    __enzyme_autodiff_void((void *)squares_into, enzyme_dup, x, dx, enzyme_dupnoneed, y, dy);
    CHECK_CLOSE(dx[0], 56);
    CHECK_CLOSE(dx[1], 30);
}

CASE(forward_outputs_marked_dupnoneed) {
    double x[2] = {3, 5}, dx[2] = {1, 2}, y[2] = {0}, dy[2] = {7, 7};
    __enzyme_fwddiff_void((void *)squares_into, enzyme_dup, x, dx, enzyme_dupnoneed, y, dy);
    CHECK_CLOSE(dy[0], 6);
    CHECK_CLOSE(dy[1], 11);
}

CASE(gradient_is_added_to_the_shadow) {
    double x[2] = {3, 5}, dx[2] = {100, 200}, y[2] = {0}, dy[2] = {1, 0};
    __enzyme_autodiff_void((void *)squares_into, enzyme_dup, x, dx, enzyme_dup, y, dy);
    CHECK_CLOSE(dx[0], 106);
    CHECK_CLOSE(dx[1], 200);
}

static double many_kinds(double a, const double *x, int n, double *y, double b) {
    double sum = a * b;
    for (int i = 0; i < n; i++) sum += y[i] = x[i] * x[i] * a;
    return sum;
}
CASE(markers_in_every_order) {
    double x[2] = {3, 5}, dx[2] = {0}, y[2], dy[2] = {1, 0};
    double da = __enzyme_autodiff((void *)many_kinds, enzyme_out, 2.0, enzyme_dup, x, dx, enzyme_const, 2, enzyme_dupnoneed,
                                  y, dy, enzyme_const, 7.0);
    CHECK_CLOSE(da, 7 + 9 + 25 + 9);
    CHECK_CLOSE(dx[0], 2 * 3 * 2.0 * 2);
    CHECK_CLOSE(dx[1], 2 * 5 * 2.0);
}
CASE(constants_first_and_actives_last) {
    double x[2] = {3, 5}, y[2], dy[2] = {0, 1};
    double db = __enzyme_autodiff((void *)many_kinds, enzyme_const, 2.0, enzyme_const, x, 2, enzyme_dup, y, dy, 7.0);
    CHECK_CLOSE(db, 2);
    CHECK(x[0] == 3 && x[1] == 5 && y[0] == 18 && y[1] == 50);
}
CASE(only_some_arguments_marked) {
    double x[2] = {3, 5}, dx[2] = {0}, y[2], dy[2] = {0};
    struct pair g = __enzyme_autodiff_pair((void *)many_kinds, 2.0, x, dx, enzyme_const, 2, y, dy, 7.0);
    CHECK_CLOSE(g.a, 7 + 9 + 25);
    CHECK_CLOSE(g.b, 2);
    CHECK_CLOSE(dx[1], 2 * 5 * 2.0);
}
CASE(forward_in_every_order) {
    double x[2] = {3, 5}, dx[2] = {1, 0}, y[2], dy[2] = {9, 9};
    double slope = __enzyme_fwddiff((void *)many_kinds, enzyme_const, 2.0, enzyme_dup, x, dx, enzyme_const, 2,
                                    enzyme_dupnoneed, y, dy, enzyme_dup, 7.0, 10.0);
    CHECK_CLOSE(slope, 2 * 3 * 2.0 + 2 * 10);
    CHECK_CLOSE(dy[0], 12);
    CHECK_CLOSE(dy[1], 0);
}
