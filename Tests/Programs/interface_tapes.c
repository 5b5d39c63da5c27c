// Split mode: tapes. Several at once, read again, in memory of the program, on several threads, misused.
#include "interface_split.h"
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

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
