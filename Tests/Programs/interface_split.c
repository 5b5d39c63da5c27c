// Split mode: the primal with a tape now, the reverse sweep later.
#include "interface_split.h"

// ------------------------------------------------------------------------------ numbers
CASE(numbers_by_value) {
    double x = 0.7, y = 1.2;
    struct tape_and_value t = __enzyme_augmentfwd((void *)curve, enzyme_out, x, enzyme_out, y);
    CHECK_CLOSE(t.value, curve(x, y));
    struct two g = __enzyme_reverse2((void *)curve, enzyme_out, x, enzyme_out, y, 1.0, t.tape);
    CHECK_CLOSE(g.a, SLOPE(curve(x, y), x));
    CHECK_CLOSE(g.b, SLOPE(curve(x, y), y));
}
CASE(the_cotangent_scales) {
    double x = 0.7, y = 1.2;
    struct tape_and_value t = __enzyme_augmentfwd((void *)curve, x, enzyme_const, y);
    CHECK_CLOSE(__enzyme_reverse((void *)curve, x, enzyme_const, y, -2.5, t.tape), -2.5 * SLOPE(curve(x, y), x));
}
static float single_curve(float x) { return x * x * x; }
struct tape_and_float { void *tape; float value; };
struct tape_and_float __enzyme_augmentfwd_float(void *, ...);
float __enzyme_reverse_float(void *, ...);
CASE(single_precision) {
    struct tape_and_float t = __enzyme_augmentfwd_float((void *)single_curve, 1.5f);
    CHECK_CLOSE_FLOAT(t.value, 3.375);
    CHECK_CLOSE_FLOAT(__enzyme_reverse_float((void *)single_curve, 1.5f, 2.0f, t.tape), 13.5);
}

// ------------------------------------------------------------------------------ memory that changes in between
CASE(memory_overwritten_between_the_halves) {
    double x[4] = {0.8, 0.7, 1.1, 0.9}, a[4], da[4] = {0};
    memcpy(a, x, sizeof x);
    struct tape_and_value t = __enzyme_augmentfwd((void *)recurrence, enzyme_dup, a, da, enzyme_const, 4);
    CHECK_CLOSE(t.value, (memcpy(a, x, sizeof x), recurrence(a, 4)));
    for (int i = 0; i < 4; i++) a[i] = -77;
    __enzyme_reverse_void((void *)recurrence, enzyme_dup, a, da, enzyme_const, 4, 2.0, t.tape);
    for (int i = 0; i < 4; i++) CHECK(a[i] == -77);
    for (int i = 0; i < 4; i++) CHECK_CLOSE(da[i], 2 * SLOPE((memcpy(a, x, sizeof x), recurrence(a, 4)), x[i]));
}
static double dot(const double *x, const double *w, const int *at, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += exp(w[i] * x[at[i]]) * x[at[i]];
    return sum;
}
CASE(memory_released_between_the_halves) {
    double x[3] = {0.5, 0.2, 0.9}, w[3] = {1, 2, 0.5}, dx[3] = {1, 0, 0};
    int at[3] = {2, 0, 2};
    double *px = malloc(sizeof x), *pw = malloc(sizeof w);
    int *pat = malloc(sizeof at);
    memcpy(px, x, sizeof x), memcpy(pw, w, sizeof w), memcpy(pat, at, sizeof at);
    struct tape_and_value t = __enzyme_augmentfwd((void *)dot, enzyme_dup, px, dx, enzyme_const, pw, enzyme_const, pat, 3);
    free(px), free(pw), free(pat);
    __enzyme_reverse_void((void *)dot, enzyme_dup, (double *)0, dx, enzyme_const, (double *)0, enzyme_const, (int *)0, 3, 1.0,
                          t.tape);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], (i == 0) + SLOPE(dot(x, w, at, 3), x[i]));
}
CASE(memory_that_stays_as_it_is) {
    double x[3] = {0.5, 0.2, 0.9}, w[3] = {1, 2, 0.5}, dx[3] = {0};
    int at[3] = {2, 0, 2};
    struct tape_and_value t = __enzyme_augmentfwd((void *)dot, enzyme_not_overwritten, enzyme_dup, x, dx, enzyme_const,
                                                  enzyme_not_overwritten, w, enzyme_const, at, 3);
    at[0] = at[1] = at[2] = 1000;
    __enzyme_reverse_void((void *)dot, enzyme_not_overwritten, enzyme_dup, x, dx, enzyme_not_overwritten, enzyme_const, w,
                          enzyme_const, at, 3, 1.0, t.tape);
    at[0] = at[2] = 2, at[1] = 0;
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], SLOPE(dot(x, w, at, 3), x[i]));
}
CASE(stays_as_it_is_but_the_function_writes_it) {
    double x[4] = {0.8, 0.7, 1.1, 0.9}, a[4], da[4] = {0};
    memcpy(a, x, sizeof x);
    struct tape_and_value t = __enzyme_augmentfwd((void *)recurrence, enzyme_not_overwritten, enzyme_dup, a, da, 4);
    __enzyme_reverse_void((void *)recurrence, enzyme_not_overwritten, enzyme_dup, a, da, 4, 1.0, t.tape);
    for (int i = 0; i < 4; i++) CHECK_CLOSE(da[i], SLOPE((memcpy(a, x, sizeof x), recurrence(a, 4)), x[i]));
}

// ------------------------------------------------------------------------------ outputs in memory, several lanes
CASE(outputs_seeded_between_the_halves) {
    double x[3] = {3, 5, 0.7}, y[2], dx[3] = {0}, dy[2] = {0};
    void *tape = __enzyme_augmentfwd_tape((void *)products, enzyme_dup, x, dx, enzyme_dupnoneed, y, dy);
    CHECK_CLOSE(y[0], 15 + sin(0.7));
    CHECK_CLOSE(y[1], 6.3);
    dy[0] = 1, dy[1] = 10;
    __enzyme_reverse_void((void *)products, enzyme_dup, x, dx, enzyme_dup, y, dy, tape);
    for (int j = 0; j < 3; j++) CHECK_CLOSE(dx[j], SLOPE((products(x, y), y[0] + 10 * y[1]), x[j]));
    CHECK(dy[0] == 0 && dy[1] == 0);
}
CASE(several_lanes) {
    double x[3] = {3, 5, 0.7}, y[2], dx[2][3] = {{0}}, dy[2][2] = {{1, 0}, {0, 1}};
    void *tape = __enzyme_augmentfwd_tape((void *)products, enzyme_width, 2, x, dx[0], dx[1], y, dy[0], dy[1]);
    __enzyme_reverse_void((void *)products, enzyme_width, 2, x, dx[0], dx[1], y, dy[0], dy[1], tape);
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 3; j++) CHECK_CLOSE(dx[i][j], SLOPE((products(x, y), y[i]), x[j]));
}
CASE(several_lanes_at_a_stride_and_behind_all_arguments) {
    double x[3] = {3, 5, 0.7}, y[2], dx[2][3] = {{0}}, dy[2][2] = {{1, 0}, {0, 1}};
    void *tape = __enzyme_augmentfwd_tape((void *)products, enzyme_width, 2, enzyme_dupv, sizeof dx[0], x, enzyme_dupv,
                                          sizeof dy[0], y, enzyme_interleave, dx, dy);
    __enzyme_reverse_void((void *)products, enzyme_width, 2, enzyme_dupv, sizeof dx[0], x, enzyme_dup, y, enzyme_interleave,
                          dx, dy[0], dy[1], tape);
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 3; j++) CHECK_CLOSE(dx[i][j], SLOPE((products(x, y), y[i]), x[j]));
}
struct arrays { double x[2], y[2]; };
struct arrays __enzyme_reverse_arrays(void *, ...);
CASE(a_cotangent_for_each_lane) {
    double x = 0.7, y = 1.2;
    struct tape_and_value t = __enzyme_augmentfwd((void *)curve, enzyme_width, 2, x, y);
    struct arrays g = __enzyme_reverse_arrays((void *)curve, enzyme_width, 2, x, y, 1.0, -3.0, t.tape);
    CHECK_CLOSE(g.x[0], SLOPE(curve(x, y), x));
    CHECK_CLOSE(g.y[0], SLOPE(curve(x, y), y));
    CHECK_CLOSE(g.x[1], -3 * g.x[0]);
    CHECK_CLOSE(g.y[1], -3 * g.y[0]);
}

// ------------------------------------------------------------------------------ results
CASE(primal_left_out) {
    double x = 0.7, y = 1.2;
    void *tape = __enzyme_augmentfwd_tape((void *)curve, enzyme_noret, x, enzyme_const, y);
    CHECK_CLOSE(__enzyme_reverse((void *)curve, x, enzyme_const, y, 1.0, tape), SLOPE(curve(x, y), x));
}
static double store_and_return(const double *x, double *y) {
    y[0] = x[0] * x[0];
    return 5 * x[0];
}
CASE(constant_result) {
    double x = 3, y, dx = 0, dy = 1;
    struct tape_and_value t = __enzyme_augmentfwd((void *)store_and_return, enzyme_const_return, &x, &dx, &y, &dy);
    CHECK_CLOSE(t.value, 15);
    __enzyme_reverse_void((void *)store_and_return, enzyme_const_return, &x, &dx, &y, &dy, t.tape);
    CHECK_CLOSE(dx, 6);
    dy = 1;
    t = __enzyme_augmentfwd((void *)store_and_return, enzyme_active_return, &x, &dx, &y, &dy);
    __enzyme_reverse_void((void *)store_and_return, enzyme_active_return, &x, &dx, &y, &dy, 2.0, t.tape);
    CHECK_CLOSE(dx, 6 + 6 + 10);
}
static struct two pair_of(double x) { return (struct two){x * x, sin(x)}; }
static struct three triple_of(double x, const double *w) { return (struct three){x * x * w[0], sin(x), w[1] / x}; }
struct tape_and_two { void *tape; struct two value; };
struct tape_and_two __enzyme_augmentfwd_pair(void *, ...);
struct tape_and_three { void *tape; struct three value; };
struct tape_and_three __enzyme_augmentfwd_triple(void *, ...);
CASE(small_struct_result) {
    struct tape_and_two t = __enzyme_augmentfwd_pair((void *)pair_of, 0.7);
    CHECK_CLOSE(t.value.a, 0.49);
    CHECK_CLOSE(t.value.b, sin(0.7));
    struct two seed = {3, -1};
    CHECK_CLOSE(__enzyme_reverse((void *)pair_of, 0.7, seed, t.tape), 4.2 - cos(0.7));
}
CASE(large_struct_result) {
    double x = 0.7, w[2] = {2, 3}, dw[2] = {0};
    struct tape_and_three t = __enzyme_augmentfwd_triple((void *)triple_of, x, enzyme_dup, w, dw);
    CHECK_CLOSE(t.value.a, 0.98);
    CHECK_CLOSE(t.value.b, sin(0.7));
    CHECK_CLOSE(t.value.c, 3 / 0.7);
    struct three seed = {3, -1, 10};
    CHECK_CLOSE(__enzyme_reverse((void *)triple_of, x, enzyme_dup, w, dw, enzyme_nofree, seed, t.tape), 8.4 - cos(0.7) - 30 / 0.49);
    CHECK_CLOSE(dw[0], 3 * 0.49);
    CHECK_CLOSE(dw[1], 10 / 0.7);
    seed.a = 0;
    CHECK_CLOSE(__enzyme_reverse((void *)triple_of, x, enzyme_dup, w, dw, enzyme_byref, sizeof seed, &seed, t.tape),
                -cos(0.7) - 30 / 0.49);
    CHECK_CLOSE(dw[0], 3 * 0.49);
    CHECK_CLOSE(dw[1], 20 / 0.7);
}

static double *squares(const double *x, int n) {
    double *y = calloc(n, sizeof *y);
    for (int i = 0; i < n; i++) y[i] += x[i] * x[i] * x[(i + 1) % n];
    return y;
}
struct tape_and_addresses { void *tape; double *primal, *shadow; };
struct tape_and_addresses __enzyme_augmentfwd_addresses(void *, ...);
CASE(shadow_of_returned_memory) {
    double x[3] = {0.6, 1.1, 0.8}, dx[3] = {0};
    struct tape_and_addresses t = __enzyme_augmentfwd_addresses((void *)squares, x, dx, 3);
    DERIVED_ONLY;
    for (int k = 0; k < 2; k++) {
        for (int i = 0; i < 3; i++) {
            CHECK_CLOSE(t.primal[i], x[i] * x[i] * x[(i + 1) % 3]);
            CHECK(t.shadow[i] == 0);
        }
        t.shadow[1] = 1, t.shadow[2] = 10;
        __enzyme_reverse_void((void *)squares, enzyme_nofree, x, dx, 3, t.tape);
    }
    for (int j = 0; j < 3; j++) {
        double w[3] = {x[0], x[1], x[2]};
        CHECK_CLOSE(dx[j], 2 * SLOPE(w[1] * w[1] * w[2] + 10 * w[2] * w[2] * w[0], w[j]));
    }
    isozyme_tape_free(t.tape);
    free(t.primal);
    free(t.shadow);
}
static double *larger(double *a, double *b) { return *a > *b ? a : b; }
struct shadow_only { double *primal, *shadow; };
struct shadow_only __enzyme_augmentfwd_without_tape(void *, ...);
CASE(shadow_of_a_chosen_address) {
    double a = 2, b = 3, da = 0, db = 0;
    void *place;
    struct shadow_only r =
        __enzyme_augmentfwd_without_tape((void *)larger, enzyme_tape, &place, enzyme_dup_return, &a, &da, &b, &db);
    CHECK(r.primal == &b && r.shadow == &db);
    __enzyme_reverse_void((void *)larger, enzyme_tape, &place, enzyme_dup_return, &a, &da, &b, &db);
}
struct shadow_lanes { void *tape; double *primal, *shadow[2]; };
struct shadow_lanes __enzyme_augmentfwd_lanes(void *, ...);
CASE(shadows_of_returned_memory_in_each_lane) {
    double x[3] = {0.6, 1.1, 0.8}, d0[3] = {0}, d1[3] = {0};
    struct shadow_lanes t = __enzyme_augmentfwd_lanes((void *)squares, enzyme_width, 2, x, d0, d1, 3);
    DERIVED_ONLY;
    t.shadow[0][0] = 1, t.shadow[1][2] = 1;
    __enzyme_reverse_void((void *)squares, enzyme_width, 2, x, d0, d1, 3, t.tape);
    CHECK_CLOSE(d0[0], 2 * x[0] * x[1]);
    CHECK_CLOSE(d0[1], x[0] * x[0]);
    CHECK_CLOSE(d1[2], 2 * x[2] * x[0]);
    CHECK_CLOSE(d1[0], x[2] * x[2]);
    free(t.primal), free(t.shadow[0]), free(t.shadow[1]);
}

// ------------------------------------------------------------------------------ loops, recursion, globals
static double walk(double x, int depth) {
    double saved[2] = {x, x * x};
    if (depth == 0) return saved[0];
    double inner = walk(sin(saved[1]) + 0.1 * depth, depth - 1);
    return inner * saved[0] + saved[1];
}
CASE(recursion) {
    double x = 0.7;
    struct tape_and_value t = __enzyme_augmentfwd((void *)walk, enzyme_out, x, 6);
    CHECK_CLOSE(t.value, walk(x, 6));
    CHECK_CLOSE(__enzyme_reverse((void *)walk, enzyme_out, x, 6, 1.0, t.tape), SLOPE(walk(x, 6), x));
}
static double level;
static double with_global(double x) {
    level = x * x;
    double sum = 0;
    for (int i = 0; i < 3; i++) sum += level *= sin(x + i);
    return sum;
}
CASE(global_variables) {
    double x = 0.7, y = 1.1;
    struct tape_and_value t = __enzyme_augmentfwd((void *)with_global, x), u = __enzyme_augmentfwd((void *)with_global, y);
    level = 99;
    CHECK_CLOSE(__enzyme_reverse((void *)with_global, x, 1.0, t.tape), SLOPE(with_global(x), x));
    CHECK_CLOSE(__enzyme_reverse((void *)with_global, y, 1.0, u.tape), SLOPE(with_global(y), y));
}

// ------------------------------------------------------------------------------ split requests that are differentiated
static double bent_1(double x) { return exp(0.5 * x) * (0.5 * sin(x) + cos(x)) + 3 * x * x; }
static double bent_2(double x) { return exp(0.5 * x) * (cos(x) - 0.75 * sin(x)) + 6 * x; }
static double split_slope(double x) {
    struct tape_and_value t = __enzyme_augmentfwd((void *)bent, x);
    return __enzyme_reverse((void *)bent, x, 1.0, t.tape);
}
CASE(derivatives_of_a_split_derivative) {
    double x = 0.7;
    CHECK_EXPECTATION(bent_1(x), SLOPE(bent(x), x));
    CHECK_EXPECTATION(bent_2(x), SLOPE(bent_1(x), x));
    CHECK_CLOSE(split_slope(x), bent_1(x));
    CHECK_CLOSE(__enzyme_autodiff((void *)split_slope, x), bent_2(x));
    CHECK_CLOSE(__enzyme_fwddiff((void *)split_slope, x, 1.0), bent_2(x));
}
static double slope(double x) { return __enzyme_autodiff((void *)bent, x); }
CASE(split_derivative_of_a_derivative) {
    double x = 0.7;
    struct tape_and_value t = __enzyme_augmentfwd((void *)slope, x);
    CHECK_CLOSE(t.value, bent_1(x));
    CHECK_CLOSE(__enzyme_reverse((void *)slope, x, 2.0, t.tape), 2 * bent_2(x));
}
