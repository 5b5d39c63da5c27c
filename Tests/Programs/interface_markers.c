// Markers: shadows at a stride, shadows behind all arguments, arguments by address, results.
#include "check.h"

extern int enzyme_dupv, enzyme_dupnoneedv, enzyme_interleave, enzyme_byref, enzyme_noret, enzyme_const_return,
    enzyme_active_return, enzyme_dup_return, enzyme_runtime_activity, enzyme_not_overwritten;

struct two { double a, b; };
struct three { double a, b, c; };
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);
struct two __enzyme_autodiff2(void *, ...);
struct two __enzyme_fwddiff2(void *, ...);
struct three __enzyme_fwddiff3(void *, ...);

static void products(const double *x, double *y) {
    y[0] = x[0] * x[1] + sin(x[2]);
    y[1] = x[0] * x[0] * x[2];
}

// ------------------------------------------------------------------------------ shadows at a stride
CASE(forward_shadows_at_a_stride) {
    double x[3] = {3, 5, 0.7}, y[2], dx[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, dy[3][2] = {{0}};
    __enzyme_fwddiff_void((void *)products, enzyme_width, 3, enzyme_dupv, sizeof dx[0], x, dx, enzyme_dupv, sizeof dy[0], y, dy);
    for (int j = 0; j < 3; j++)
        for (int i = 0; i < 2; i++) CHECK_CLOSE(dy[j][i], SLOPE((products(x, y), y[i]), x[j]));
}
CASE(reverse_shadows_at_a_stride) {
    double x[3] = {3, 5, 0.7}, y[2], dx[2][4] = {{0, 0, 0, 9}, {0, 0, 0, 9}}, dy[2][2] = {{1, 0}, {0, 1}};
    __enzyme_autodiff_void((void *)products, enzyme_width, 2, enzyme_dupv, sizeof dx[0], x, dx, enzyme_dupnoneedv,
                           sizeof dy[0], y, dy);
    for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 3; j++) CHECK_CLOSE(dx[i][j], SLOPE((products(x, y), y[i]), x[j]));
        CHECK(dx[i][3] == 9);
    }
}
static __attribute__((noinline)) void rows(double *x, double *y, double *dx, double *dy, int distance) {
    __enzyme_autodiff_void((void *)products, enzyme_width, 2, enzyme_dupv, distance, x, dx, enzyme_dupv,
                           (unsigned long)distance, y, dy);
}
CASE(stride_known_at_run_time) {
    for (int columns = 3; columns < 6; columns++) {
        double x[3] = {3, 5, 0.7}, y[2], dx[10] = {0}, dy[10] = {0};
        dy[0] = dy[columns + 1] = 1;
        rows(x, y, dx, dy, (int)sizeof(double) * columns);
        for (int i = 0; i < 2; i++)
            for (int j = 0; j < 3; j++) CHECK_CLOSE(dx[i * columns + j], SLOPE((products(x, y), y[i]), x[j]));
    }
}
CASE(stride_backwards) {
    double x[3] = {3, 5, 0.7}, y[2], dx[2][3] = {{0}}, dy[2][3] = {{0, 1}, {1, 0}};
    rows(x, y, dx[1], dy[1], -(int)sizeof dx[0]);
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 3; j++) CHECK_CLOSE(dx[1 - i][j], SLOPE((products(x, y), y[i]), x[j]));
}
CASE(stride_beside_separate_shadows_and_numbers) {
    double x[3] = {3, 5, 0.7}, y[2], d0[3] = {1, 0, 0}, d1[3] = {0, 0, 2}, dy[2][2] = {{0}};
    __enzyme_fwddiff_void((void *)products, enzyme_width, 2, enzyme_dup, x, d0, d1, enzyme_dupv, (long)sizeof dy[0], y, dy);
    CHECK_CLOSE(dy[0][0], 5);
    CHECK_CLOSE(dy[1][0], 2 * cos(0.7));
    CHECK_CLOSE(dy[1][1], 18);
}
CASE(stride_with_one_lane) {
    double x[3] = {3, 5, 0.7}, y[2], dx[3] = {0}, dy[2] = {1, 0};
    __enzyme_autodiff_void((void *)products, enzyme_dupv, 8, x, dx, &enzyme_dupv, 1000, y, dy);
    CHECK_CLOSE(dx[0], 5);
    CHECK_CLOSE(dx[1], 3);
}

// ------------------------------------------------------------------------------ shadows behind all arguments
static double curve(double x, double y) { return x * x * y + sin(x * y); }
CASE(forward_numbers_then_tangents) {
    double x = 0.7, y = 1.2, sx = SLOPE(curve(x, y), x), sy = SLOPE(curve(x, y), y);
    CHECK_CLOSE(__enzyme_fwddiff((void *)curve, enzyme_dup, x, enzyme_dup, y, enzyme_interleave, 1.0, 0.5), sx + 0.5 * sy);
    CHECK_CLOSE(__enzyme_fwddiff((void *)curve, x, y, &enzyme_interleave, 1.0, 0.5), sx + 0.5 * sy);
    CHECK_CLOSE(__enzyme_fwddiff((void *)curve, enzyme_const, x, y, enzyme_interleave, 2.0), 2 * sy);
}
CASE(forward_lanes_behind_all_arguments) {
    double x = 0.7, y = 1.2;
    struct two t = __enzyme_fwddiff2((void *)curve, enzyme_width, 2, x, y, enzyme_interleave, 1.0, 0.0, 0.0, 1.0);
    CHECK_CLOSE(t.a, SLOPE(curve(x, y), x));
    CHECK_CLOSE(t.b, SLOPE(curve(x, y), y));
}
CASE(reverse_pointers_then_shadows) {
    double x[3] = {3, 5, 0.7}, y[2], dx[3] = {0}, dy[2] = {1, 10};
    __enzyme_autodiff_void((void *)products, enzyme_dup, x, enzyme_dupnoneed, y, enzyme_interleave, dx, dy);
    for (int j = 0; j < 3; j++) CHECK_CLOSE(dx[j], SLOPE((products(x, y), y[0] + 10 * y[1]), x[j]));
}
CASE(reverse_lanes_behind_all_arguments) {
    double x[3] = {3, 5, 0.7}, y[2], r0[3] = {0}, r1[3] = {0}, e[2][2] = {{1, 0}, {0, 1}};
    __enzyme_autodiff_void((void *)products, enzyme_width, 2, enzyme_dup, x, enzyme_dupv, sizeof e[0], y, enzyme_interleave,
                           r0, r1, e);
    for (int j = 0; j < 3; j++) CHECK_CLOSE(r0[j], SLOPE((products(x, y), y[0]), x[j]));
    for (int j = 0; j < 3; j++) CHECK_CLOSE(r1[j], SLOPE((products(x, y), y[1]), x[j]));
}
static double weighted(const double *x, const float *w, int n, double offset) {
    double sum = offset * offset;
    for (int i = 0; i < n; i++) sum += w[i] * x[i] * x[i];
    return sum;
}
CASE(arguments_of_other_kinds_then_shadows) {
    double x[3] = {1, 2, 3}, dx[3] = {0};
    float w[3] = {0.5f, 0.25f, 2}, dw[3] = {0};
    CHECK_CLOSE(__enzyme_autodiff((void *)weighted, x, w, 3, 0.5, enzyme_interleave, dx, dw), 1);
    for (int i = 0; i < 3; i++) {
        CHECK_CLOSE(dx[i], 2 * w[i] * x[i]);
        CHECK_CLOSE(dw[i], x[i] * x[i]);
    }
}

// ------------------------------------------------------------------------------ arguments by address
CASE(numbers_by_address) {
    double x = 0.7, y = 1.2, dx = 0.5;
    const int size = sizeof x;
    struct two g = __enzyme_autodiff2((void *)curve, enzyme_byref, 8, &x, enzyme_out, enzyme_byref, 8, &y);
    CHECK_CLOSE(g.a, SLOPE(curve(x, y), x));
    CHECK_CLOSE(g.b, SLOPE(curve(x, y), y));
    CHECK_CLOSE(__enzyme_autodiff((void *)curve, enzyme_byref, sizeof x, enzyme_const, &x, y), g.b);
    CHECK_CLOSE(__enzyme_fwddiff((void *)curve, &enzyme_byref, sizeof x, &x, dx, enzyme_const, y), 0.5 * g.a);
    CHECK_CLOSE(__enzyme_fwddiff((void *)curve, enzyme_byref, size, &x, enzyme_byref, size, &dx, enzyme_const, y), 0.5 * g.a);
}
CASE(pointers_and_integers_by_address) {
    double x[3] = {1, 2, 3}, dx[3] = {0}, *where = x;
    float w[3] = {0.5f, 0.25f, 2};
    int n = 3;
    CHECK_CLOSE(__enzyme_autodiff((void *)weighted, enzyme_byref, sizeof where, enzyme_dup, &where, dx, enzyme_const, w,
                                  enzyme_byref, sizeof n, &n, 0.5), 1);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], 2 * w[i] * x[i]);
}
CASE(address_and_tangents_behind_all_arguments) {
    double x = 0.7, y = 1.2, dx = 1, dy = 0.5;
    double want = SLOPE(curve(x, y), x) + 0.5 * SLOPE(curve(x, y), y);
    CHECK_CLOSE(__enzyme_fwddiff((void *)curve, enzyme_byref, 8, &x, y, enzyme_interleave, dx, enzyme_byref, 8, &dy), want);
}

// ------------------------------------------------------------------------------ results
static double store_and_return(const double *x, double *y) {
    y[0] = x[0] * x[0];
    return 5 * x[0];
}
CASE(activity_of_the_result) {
    double x = 3, y, dx = 0, dy = 1;
    __enzyme_autodiff_void((void *)store_and_return, enzyme_const_return, &x, &dx, &y, &dy);
    CHECK_CLOSE(dx, 6);
    dx = 0, dy = 1;
    __enzyme_autodiff_void((void *)store_and_return, enzyme_active_return, &x, &dx, &y, &dy);
    CHECK_CLOSE(dx, 11);
    dx = 1, dy = 0;
    CHECK_CLOSE(__enzyme_fwddiff((void *)store_and_return, enzyme_active_return, &x, &dx, &y, &dy), 5);
    CHECK_CLOSE(__enzyme_fwddiff((void *)store_and_return, enzyme_dup_return, enzyme_noret, &x, &dx, &y, &dy), 5);
    __enzyme_fwddiff_void((void *)store_and_return, enzyme_const_return, &x, &dx, &y, &dy);
    CHECK_CLOSE(dy, 6);
}
static double *larger(double *a, double *b) { return *a > *b ? a : b; }
double *__enzyme_fwddiff_address(void *, ...);
struct addresses { double *primal, *shadow; };
struct addresses __enzyme_fwddiff_addresses(void *, ...);
CASE(shadow_of_a_returned_address) {
    double a = 2, b = 1, da = 10, db = 20;
    double *shadow = __enzyme_fwddiff_address((void *)larger, enzyme_dup_return, &a, &da, &b, &db);
    struct addresses both = __enzyme_fwddiff_addresses((void *)larger, enzyme_primal_return, &b, &db, &a, &da);
    CHECK(shadow == &da && both.primal == &a && both.shadow == &da);
}
CASE(markers_without_effect) {
    double x = 3, y, dx = 0, dy = 0;
    __enzyme_autodiff_void((void *)store_and_return, enzyme_runtime_activity, enzyme_noret, enzyme_not_overwritten,
                           enzyme_dup, &x, &dx, enzyme_dup, enzyme_not_overwritten, &y, &dy);
    CHECK_CLOSE(dx, 5);
    dx = 2;
    CHECK_CLOSE(__enzyme_fwddiff((void *)store_and_return, enzyme_not_overwritten, &x, &dx, enzyme_runtime_activity, &y, &dy), 10);
}
static struct three large(double x) { return (struct three){x * x, sin(x), 1 / x}; }
static double with_output(double x, double *out) {
    struct three t = large(x);
    *out = t.a * t.b;
    return t.c;
}
CASE(large_struct_in_forward_mode) {
    struct three t = __enzyme_fwddiff3((void *)large, 0.7, 1.0);
    CHECK_CLOSE(t.a, 1.4);
    CHECK_CLOSE(t.b, cos(0.7));
    CHECK_CLOSE(t.c, -1 / 0.49);
    double out, d = 0, x = 0.7;
    CHECK_CLOSE(__enzyme_fwddiff((void *)with_output, x, 1.0, &out, &d), -1 / 0.49);
    CHECK_CLOSE(d, SLOPE((with_output(x, &out), out), x));
}
struct primal_and_slope { struct three primal; double slope; };
struct primal_and_slope __enzyme_autodiff_large(void *, ...);
CASE(large_struct_and_its_primal_in_reverse_mode) {
    struct primal_and_slope r = __enzyme_autodiff_large((void *)large, enzyme_primal_return, enzyme_out, 0.7);
    CHECK_CLOSE(r.primal.a, 0.49);
    CHECK_CLOSE(r.primal.c, 1 / 0.7);
    CHECK_CLOSE(r.slope, 1.4 + cos(0.7) - 1 / 0.49);
}
