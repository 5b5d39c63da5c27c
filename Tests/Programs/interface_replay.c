// Forward mode behind the first half of split mode: the tape stands in for the primal's memory and effects.
#include "interface_split.h"

double __enzyme_fwdsplit(void *, ...);
void __enzyme_fwdsplit_void(void *, ...);
struct three __enzyme_fwdsplit3(void *, ...);
float __enzyme_fwdsplit_float(void *, ...);
struct tape_and_float { void *tape; float value; };
struct tape_and_float __enzyme_augmentfwd_float(void *, ...);

// ------------------------------------------------------------------------------ numbers
CASE(numbers_come_from_the_tape) {
    double x = 0.7, y = 1.2;
    struct tape_and_value t = __enzyme_augmentfwd((void *)curve, x, y);
    CHECK_CLOSE(t.value, curve(x, y));
    double tangent = __enzyme_fwdsplit((void *)curve, enzyme_nofree, -5.0, 1.0, -7.0, 0.5, t.tape);
    CHECK_CLOSE(tangent, SLOPE(curve(x, y), x) + 0.5 * SLOPE(curve(x, y), y));
    CHECK_CLOSE(__enzyme_fwdsplit((void *)curve, enzyme_const, 0.0, 0.0, 1.0, t.tape), SLOPE(curve(x, y), y));
}
static float single_curve(float x) { return x * x * x; }
CASE(single_precision_from_the_tape) {
    struct tape_and_float t = __enzyme_augmentfwd_float((void *)single_curve, 1.5f);
    CHECK_CLOSE_FLOAT(__enzyme_fwdsplit_float((void *)single_curve, 0.0f, 2.0f, t.tape), 13.5);
}
CASE(three_tangents_at_once) {
    double x = 0.7, y = 1.2, dx = SLOPE(curve(x, y), x), dy = SLOPE(curve(x, y), y);
    struct tape_and_value t = __enzyme_augmentfwd((void *)curve, x, y);
    struct three g = __enzyme_fwdsplit3((void *)curve, enzyme_width, 3, x, 1.0, 0.0, 2.0, y, 0.0, 1.0, -1.0, t.tape);
    CHECK_CLOSE(g.a, dx);
    CHECK_CLOSE(g.b, dy);
    CHECK_CLOSE(g.c, 2 * dx - dy);
}
static struct three triple(double x, double y) { return (struct three){x * y, sin(x) + y, exp(y) * x}; }
struct tape_and_three { void *tape; struct three value; };
struct tape_and_three __enzyme_augmentfwd_three(void *, ...);
CASE(result_in_memory) {
    double x = 0.7, y = 1.2;
    struct tape_and_three t = __enzyme_augmentfwd_three((void *)triple, x, y);
    CHECK_CLOSE(t.value.c, exp(y) * x);
    struct three g = __enzyme_fwdsplit3((void *)triple, 0.0, 1.0, 0.0, 2.0, t.tape);
    CHECK_CLOSE(g.a, y + 2 * x);
    CHECK_CLOSE(g.b, cos(x) + 2);
    CHECK_CLOSE(g.c, exp(y) + 2 * exp(y) * x);
}

// A loop in two versions: the journal is read along the way on which it was written.
static void two_versions(const double *x, double *y, int n) {
    for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
}
void __enzyme_autodiff_versions(void *, ...);
CASE(loop_in_two_versions) {
    for (int shift = 0; shift <= 6; shift++) {
        double m[12], d[12], t[12], w[12], start[12];
        for (int i = 0; i < 12; i++) start[i] = m[i] = 0.4 + 0.1 * i, t[i] = 0.7 - 0.2 * i, d[i] = w[i] = 0.3 * (i % 4) - 0.2;
        __enzyme_autodiff_versions((void *)two_versions, enzyme_dup, m, d, enzyme_dup, m + shift, d + shift, enzyme_const, 6);
        double reverse = 0, forward = 0;
        for (int i = 0; i < 12; i++) reverse += d[i] * t[i];
        memcpy(m, start, sizeof m);
        void *tape;
        __enzyme_augmentfwd_void((void *)two_versions, enzyme_tape, &tape, enzyme_dup, m, d, enzyme_dup, m + shift, d + shift,
                                 enzyme_const, 6);
        __enzyme_fwdsplit_void((void *)two_versions, enzyme_tape, &tape, enzyme_dup, m, t, enzyme_dup, m + shift, t + shift,
                               enzyme_const, 6);
        for (int i = 0; i < 12; i++) forward += w[i] * t[i];
        CHECK_CLOSE(reverse, forward);
    }
}

// ------------------------------------------------------------------------------ tapes
CASE(forward_and_reverse_from_one_tape) {
    double x[4] = {0.8, 0.7, 1.1, 0.9}, a[4], zero[4] = {0}, shadow[4] = {0}, seeds[4] = {1, -0.5, 0.3, 2};
    void *handle;
    memcpy(a, x, sizeof x);
    __enzyme_augmentfwd_void((void *)recurrence, enzyme_tape, &handle, enzyme_dup, a, shadow, enzyme_const, 4);
    for (int i = 0; i < 4; i++) a[i] = -77;
    double tangents[2][4], results[2];
    for (int k = 0; k < 2; k++) {
        memcpy(tangents[k], seeds, sizeof seeds);
        results[k] = __enzyme_fwdsplit((void *)recurrence, enzyme_tape, &handle, enzyme_nofree, enzyme_dup, a, tangents[k],
                                       enzyme_const, 4);
    }
    __enzyme_reverse_void((void *)recurrence, enzyme_tape, &handle, enzyme_dup, a, shadow, enzyme_const, 4, 1.0);
    double sum = 0;
    for (int i = 0; i < 4; i++) sum += shadow[i] * seeds[i] + zero[i];
    CHECK_CLOSE(results[0], sum);
    CHECK_CLOSE(results[1], results[0]);
    for (int i = 0; i < 4; i++) CHECK(tangents[0][i] == tangents[1][i]);
    for (int i = 0; i < 4; i++) CHECK(a[i] == -77);
}
CASE(two_tapes_out_of_order) {
    double zero[2] = {0}, x[2] = {0.5, 1.3}, y[2] = {0.9, 0.2};
    void *first = __enzyme_augmentfwd((void *)recurrence, x, zero, enzyme_const, 2).tape;
    void *second = __enzyme_augmentfwd((void *)recurrence, y, zero, enzyme_const, 2).tape;
    double dx[2] = {1, 0}, dy[2] = {1, 0}, a[2];
    double late = __enzyme_fwdsplit((void *)recurrence, y, dy, enzyme_const, 2, second);
    double early = __enzyme_fwdsplit((void *)recurrence, x, dx, enzyme_const, 2, first);
    double u = 0.5, v = 0.9;
    CHECK_CLOSE(early, SLOPE((a[0] = u, a[1] = 1.3, recurrence(a, 2)), u));
    CHECK_CLOSE(late, SLOPE((a[0] = v, a[1] = 0.2, recurrence(a, 2)), v));
}
CASE(a_tape_that_is_not_read) {
    isozyme_tape_free(__enzyme_augmentfwd((void *)curve, 1.0, 2.0).tape);
    CHECK(true);
}

// ------------------------------------------------------------------------------ effects
static int evaluations;
__attribute__((noinline)) static int next(void) { return ++evaluations; }
static double counting(double x) {
    double y = x;
    for (int i = 0; i < 3; i++) y = sin(y) * next() + rand() % 7 * x;
    return y;
}
CASE(effects_take_place_once) {
    double x = 0.6;
    evaluations = 4;
    srand(5);
    struct tape_and_value t = __enzyme_augmentfwd((void *)counting, x);
    DERIVED_ONLY;
    int next_random = rand();
    CHECK(evaluations == 7);
    evaluations = -3;
    double tangent = __enzyme_fwdsplit((void *)counting, x, 1.0, t.tape);
    CHECK(evaluations == -3);
    CHECK_CLOSE(tangent, SLOPE((evaluations = 4, srand(5), counting(x)), x));
    srand(5), counting(x);
    CHECK(rand() == next_random);
}
static double weights[2] = {0.5, 2};
static const double *table = weights;
static double weighted(const double *x) { return weights[0] * x[0] * x[0] + exp(weights[1] * x[1]) * table[1]; }
CASE(variables_changed_in_between) {
    double x[2] = {0.3, 0.4}, dx[2] = {1, 1}, zero[2] = {0};
    void *tape = __enzyme_augmentfwd((void *)weighted, x, zero).tape;
    weights[0] = weights[1] = 100;
    table = 0;
    double tangent = __enzyme_fwdsplit((void *)weighted, x, dx, tape);
    weights[0] = 0.5, weights[1] = 2, table = weights;
    CHECK_CLOSE(tangent, 0.3 + 4 * exp(0.8));
}
struct node { double value; struct node *next; };
static double list_of(const double *x, int n) {
    struct node *first = 0;
    for (int i = 0; i < n; i++) {
        struct node *node = malloc(sizeof *node);
        *node = (struct node){x[i] * x[i], first};
        first = node;
    }
    double product = 1;
    while (first) {
        struct node *node = first;
        product *= node->value + (node->next ? node->next->value : 1);
        first = node->next;
        free(node);
    }
    return product;
}
CASE(memory_of_its_own) {
    double x[3] = {0.5, 1.2, 0.8}, dx[3] = {0, 1, 0}, zero[3] = {0}, kept[3];
    memcpy(kept, x, sizeof x);
    void *tape = __enzyme_augmentfwd((void *)list_of, x, zero, 3).tape;
    memset(x, 0xA5, sizeof x);
    double tangent = __enzyme_fwdsplit((void *)list_of, x, dx, 0, tape);
    CHECK_CLOSE(tangent, SLOPE(list_of(kept, 3), kept[1]));
}
static double *squares(const double *x, int n) {
    double *y = malloc(n * sizeof *y);
    for (int i = 0; i < n; i++) y[i] = x[i] * x[i];
    return y;
}
struct tape_and_addresses { void *tape; double *primal, *shadow; };
struct tape_and_addresses __enzyme_augmentfwd_addresses(void *, ...);
double *__enzyme_fwdsplit_address(void *, ...);
CASE(memory_that_is_returned) {
    DERIVED_ONLY;
    double x[2] = {0.5, 1.2}, dx[2] = {1, 2}, zero[2] = {0};
    struct tape_and_addresses t = __enzyme_augmentfwd_addresses((void *)squares, x, zero, 2);
    double *tangent = __enzyme_fwdsplit_address((void *)squares, x, dx, 2, t.tape);
    CHECK(t.primal[1] == 1.2 * 1.2);
    CHECK_CLOSE(tangent[0], 1.0);
    CHECK_CLOSE(tangent[1], 4.8);
    free(tangent), free(t.primal), free(t.shadow);
}
static double through_inactive_pointers(double *x, const double *w, double **rows, int n) {
    double *local[2] = {x, (double *)w}, sum = 0;
    double **copy = malloc(2 * sizeof *copy);
    memcpy(copy, n > 5 ? local : rows, 2 * sizeof *copy);
    for (int i = 0; i < 2; i++) sum += copy[i][i] * x[i];
    free(copy);
    return sum;
}
CASE(addresses_in_constant_memory) {
    double x[2] = {0.5, 1.2}, dx[2] = {1, 1}, zero[2] = {0}, w[2] = {3, 4};
    double *rows[2] = {w, w};
    void *tape = __enzyme_augmentfwd((void *)through_inactive_pointers, x, zero, enzyme_const, w, enzyme_const, rows, 1).tape;
    rows[0] = rows[1] = 0, w[0] = w[1] = -1;
    CHECK_CLOSE(__enzyme_fwdsplit((void *)through_inactive_pointers, x, dx, enzyme_const, w, enzyme_const, rows, 1, tape), 7);
}
