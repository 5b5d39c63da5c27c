// Split mode: the primal with a tape now, the reverse sweep later.
#include "check.h"
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

extern int enzyme_tape, enzyme_allocated, enzyme_nofree, enzyme_not_overwritten, enzyme_noret, enzyme_const_return,
    enzyme_active_return, enzyme_dup_return, enzyme_dupv, enzyme_interleave, enzyme_byref;

struct two { double a, b; };
struct three { double a, b, c; };
struct tape_and_value { void *tape; double value; };
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void *__enzyme_augmentfwd_tape(void *, ...);
struct tape_and_value __enzyme_augmentfwd(void *, ...);
double __enzyme_augmentfwd_value(void *, ...);
void __enzyme_augmentfwd_void(void *, ...);
size_t __enzyme_augmentsize(void *, ...);
double __enzyme_reverse(void *, ...);
void __enzyme_reverse_void(void *, ...);
struct two __enzyme_reverse2(void *, ...);

#ifdef PRIMAL_ONLY
static void isozyme_tape_free(void *tape) {}
#define DERIVED_ONLY return
#else
void isozyme_tape_free(void *tape);
#define DERIVED_ONLY
#endif

// ------------------------------------------------------------------------------ numbers
static double curve(double x, double y) { return x * x * y + sin(x * y); }
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
static double recurrence(double *a, int n) {
    double sum = 0;
    for (int step = 0; step < 3; step++)
        for (int i = 1; i < n; i++) {
            a[i] = a[i] * a[i - 1] + 0.3 * sin(a[i]);
            sum += a[i] * a[i];
        }
    return sum;
}
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

// ------------------------------------------------------------------------------ several tapes
CASE(several_tapes_in_any_order) {
    static const int order[3][5] = {{0, 1, 2, 3, 4}, {4, 3, 2, 1, 0}, {2, 0, 4, 1, 3}};
    for (int k = 0; k < 3; k++) {
        double x[5][4], a[4], da[5][4] = {{0}};
        void *tapes[5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 4; j++) a[j] = x[i][j] = 0.5 + 0.1 * i + 0.07 * j;
            tapes[i] = __enzyme_augmentfwd((void *)recurrence, a, da[i], i % 2 ? 4 : 3).tape;
        }
        for (int i = 0; i < 5; i++) {
            const int n = order[k][i];
            __enzyme_reverse_void((void *)recurrence, a, da[n], 0, 1.0 + n, tapes[n]);
        }
        for (int i = 0; i < 5; i++)
            for (int j = 0; j < 4; j++)
                CHECK_CLOSE(da[i][j], (1 + i) * SLOPE((memcpy(a, x[i], sizeof a), recurrence(a, i % 2 ? 4 : 3)), x[i][j]));
    }
}
CASE(many_large_tapes) {
    enum { count = 50, size = 2000 };
    static double x[size], dx[size], once[size];
    void *tapes[count];
    for (int i = 0; i < size; i++) x[i] = 0.3 + 0.0001 * i, dx[i] = once[i] = 0;
    double work[size];
    memcpy(work, x, sizeof x);
    __enzyme_autodiff((void *)recurrence, enzyme_dup, work, once, enzyme_const, (int)size);
    for (int k = 0; k < count; k++) {
        memcpy(work, x, sizeof x);
        tapes[k] = __enzyme_augmentfwd((void *)recurrence, enzyme_dup, work, dx, enzyme_const, (int)size).tape;
    }
    for (int k = 0; k < count; k++) {
        const int n = (k * 7) % count;
        memset(dx, 0, sizeof dx);
        __enzyme_reverse_void((void *)recurrence, enzyme_dup, work, dx, enzyme_const, (int)size, 1.0 + n, tapes[n]);
        for (int i = 0; i < size; i += 111) CHECK_CLOSE(dx[i], (1 + n) * once[i]);
    }
}

struct job { double x[4], a[4], da[4]; void *tape; };
static void *first_half(void *argument) {
    struct job *job = argument;
    memcpy(job->a, job->x, sizeof job->x);
    job->tape = __enzyme_augmentfwd((void *)recurrence, enzyme_dup, job->a, job->da, enzyme_const, 4).tape;
    return 0;
}
static void *second_half(void *argument) {
    struct job *job = argument;
    __enzyme_reverse_void((void *)recurrence, enzyme_dup, job->a, job->da, enzyme_const, 4, 1.0, job->tape);
    return 0;
}
CASE(tapes_on_several_threads) {
    struct job jobs[8] = {0};
    pthread_t threads[8];
    for (int i = 0; i < 8; i++)
        for (int j = 0; j < 4; j++) jobs[i].x[j] = 0.4 + 0.05 * i + 0.1 * j;
    for (int i = 0; i < 8; i++) pthread_create(&threads[i], 0, first_half, &jobs[i]);
    for (int i = 0; i < 8; i++) pthread_join(threads[i], 0);
    // Each tape is read by another thread than the one that made it.
    for (int i = 0; i < 8; i++) pthread_create(&threads[i], 0, second_half, &jobs[(i + 3) % 8]);
    for (int i = 0; i < 8; i++) pthread_join(threads[i], 0);
    for (int i = 0; i < 8; i++)
        for (int j = 0; j < 4; j++)
            CHECK_CLOSE(jobs[i].da[j], SLOPE((memcpy(jobs[i].a, jobs[i].x, sizeof jobs[i].a), recurrence(jobs[i].a, 4)),
                                             jobs[i].x[j]));
}

// ------------------------------------------------------------------------------ outputs in memory, several lanes
static void products(const double *x, double *y) {
    y[0] = x[0] * x[1] + sin(x[2]);
    y[1] = x[0] * x[0] * x[2];
}
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

// ------------------------------------------------------------------------------ where the handle is
CASE(handle_in_memory_of_the_program) {
    double x = 0.7, y = 1.2;
    size_t size = __enzyme_augmentsize((void *)curve, enzyme_out, enzyme_const);
    DERIVED_ONLY;
    void *place = malloc(size);
    double value = __enzyme_augmentfwd_value((void *)curve, enzyme_allocated, size, enzyme_tape, place, enzyme_out, x,
                                             enzyme_const, y);
    CHECK_CLOSE(value, curve(x, y));
    double slope = __enzyme_reverse((void *)curve, enzyme_allocated, size, enzyme_tape, place, enzyme_out, x, enzyme_const, y, 1.0);
    CHECK_CLOSE(slope, SLOPE(curve(x, y), x));
    free(place);
}
CASE(handles_in_an_array) {
    char place[3][8];
    double x[3] = {3, 5, 0.7}, y[2], dx[3][3] = {{0}}, dy[3][2] = {{1, 0}, {0, 1}, {1, 1}};
    for (int i = 0; i < 3; i++) __enzyme_augmentfwd_void((void *)products, enzyme_tape, place[i], x, dx[i], y, dy[i]);
    for (int i = 0; i < 3; i++)
        __enzyme_reverse_void((void *)products, enzyme_tape, &place[i], enzyme_allocated, 8, x, dx[i], y, dy[i]);
    for (int j = 0; j < 3; j++) {
        CHECK_CLOSE(dx[0][j], SLOPE((products(x, y), y[0]), x[j]));
        CHECK_CLOSE(dx[2][j], dx[0][j] + dx[1][j]);
    }
}

// ------------------------------------------------------------------------------ read again
CASE(one_tape_read_three_times) {
    double x[4] = {0.8, 0.7, 1.1, 0.9}, a[4], da[4] = {0}, want[4];
    memcpy(a, x, sizeof x);
    void *tape = __enzyme_augmentfwd((void *)recurrence, enzyme_dup, a, da, enzyme_const, 4).tape;
    for (int i = 0; i < 4; i++) want[i] = SLOPE((memcpy(a, x, sizeof x), recurrence(a, 4)), x[i]);
    for (int k = 1; k <= 3; k++) {
        memset(da, 0, sizeof da);
        if (k < 3) __enzyme_reverse_void((void *)recurrence, enzyme_nofree, enzyme_dup, a, da, enzyme_const, 4, 1.0 * k, tape);
        else __enzyme_reverse_void((void *)recurrence, enzyme_dup, a, da, enzyme_const, 4, 1.0 * k, tape);
        for (int i = 0; i < 4; i++) CHECK_CLOSE(da[i], k * want[i]);
    }
}
static __attribute__((noinline)) double damped(double *state, double rate, int n) {
    double sum = 0, local[4] = {0};
    for (int i = 0; i < n && state[i] > 0.05; i++) {
        state[i] *= exp(-rate * state[i]);
        local[i % 4] += state[i] * state[i];
        sum += state[i] + local[(i + 1) % 4];
    }
    return sum;
}
struct cell { double value; double *link; int tag; };
static double with_temporaries(const double *x, int n) {
    double *sums = calloc(n, sizeof *sums), *copy = malloc(n * sizeof *copy), total = 0;
    struct cell *cells = calloc(n, sizeof *cells);
    memcpy(copy, x, n * sizeof *copy);
    for (int i = 0; i < n; i++) {
        cells[i].link = &copy[(i + 1) % n];
        sums[i % 2] += damped(copy, x[i], n);
        cells[i / 2].value += sums[i % 2] * *cells[i].link;
    }
    for (int i = 0; i < n; i++) total += sums[i] * cells[i].value + copy[i];
    free(cells);
    free(sums);
    free(copy);
    return total;
}
CASE(memory_of_the_function_is_as_new_each_time) {
    double x[3] = {0.6, 1.1, 0.8}, dx[3] = {0}, want[3];
    for (int i = 0; i < 3; i++) want[i] = SLOPE(with_temporaries(x, 3), x[i]);
    void *tape = __enzyme_augmentfwd((void *)with_temporaries, enzyme_dup, x, dx, enzyme_const, 3).tape;
    for (int k = 1; k <= 4; k++) {
        memset(dx, 0, sizeof dx);
        __enzyme_reverse_void((void *)with_temporaries, enzyme_nofree, enzyme_dup, x, dx, enzyme_const, 3, 0.5 * k, tape);
        for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], 0.5 * k * want[i]);
    }
    isozyme_tape_free(tape);
}
CASE(a_tape_that_is_never_read) {
    double x[3] = {0.6, 1.1, 0.8}, dx[3] = {0};
    isozyme_tape_free(__enzyme_augmentfwd((void *)with_temporaries, enzyme_dup, x, dx, enzyme_const, 3).tape);
    CHECK(dx[0] == 0 && dx[1] == 0 && dx[2] == 0);
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

// ------------------------------------------------------------------------------ state that is made, used and destroyed
struct state { double *values; int n; };
static void make(struct state *s, const double *x, int n) {
    s->values = malloc(n * sizeof *s->values);
    s->n = n;
    for (int i = 0; i < n; i++) s->values[i] = x[i] * x[i];
}
static double use(struct state *s) {
    double sum = 0;
    for (int i = 0; i < s->n; i++) sum += sin(s->values[i]) * s->values[(i + 1) % s->n];
    return sum;
}
static void destroy(struct state *s) {
    free(s->values);
    s->values = 0;
}
static double all(const double *x, int n) {
    struct state s;
    make(&s, x, n);
    double result = use(&s);
    destroy(&s);
    return result;
}
CASE(state_made_and_destroyed_by_requests) {
    double x[3] = {0.6, 1.1, 0.8}, dx[3] = {0};
    struct state s, ds = {0};
    void *making = __enzyme_augmentfwd_tape((void *)make, &s, &ds, x, dx, 3);
    void *using = __enzyme_augmentfwd((void *)use, &s, &ds).tape;
    double *shadow = ds.values;
    void *destroying = __enzyme_augmentfwd_tape((void *)destroy, &s, &ds);
    CHECK(s.values == 0);
    __enzyme_reverse_void((void *)destroy, &s, &ds, destroying);
    __enzyme_reverse_void((void *)use, &s, &ds, 1.0, using);
    __enzyme_reverse_void((void *)make, &s, &ds, x, dx, 3, making);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], SLOPE(all(x, 3), x[i]));
    free(shadow);
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
static double bent(double x) { return exp(0.5 * x) * sin(x) + x * x * x; }
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

// ------------------------------------------------------------------------------ misuse ends the program
/// Whether a program that does this ends by `abort`.
static bool stops(void (*misuse)(void)) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        dup2(open("/dev/null", O_WRONLY), 2);
        misuse();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}
static void *tape_of_curve(void) { return __enzyme_augmentfwd((void *)curve, enzyme_out, 0.7, enzyme_const, 1.2).tape; }
static void correct_use(void) { __enzyme_reverse((void *)curve, enzyme_out, 0.7, enzyme_const, 1.2, 1.0, tape_of_curve()); }
static void other_markers(void) { __enzyme_reverse2((void *)curve, enzyme_out, 0.7, enzyme_out, 1.2, 1.0, tape_of_curve()); }
static void other_function(void) { __enzyme_reverse((void *)bent, 0.7, 1.0, tape_of_curve()); }
static void no_tape(void) { __enzyme_reverse((void *)bent, 0.7, 1.0, (void *)0); }
static void other_shadows(void) {
    double x[3] = {3, 5, 0.7}, y[2], dx[3] = {0}, dy[2] = {1, 0}, ex[3] = {0};
    void *tape = __enzyme_augmentfwd_tape((void *)products, x, dx, y, dy);
    __enzyme_reverse_void((void *)products, x, ex, y, dy, tape);
}
CASE(misuse_is_found) {
    CHECK(!stops(correct_use));
    CHECK(stops(other_markers));
    CHECK(stops(other_function));
    CHECK(stops(no_tape));
    CHECK(stops(other_shadows));
}
