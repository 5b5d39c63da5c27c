// What the user declares about functions and variables.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
float __enzyme_autodiff_float(void *, ...);
#define BOTH(F, X, EXPECTED)                                                                                          \
    CHECK_CLOSE(__enzyme_autodiff((void *)F, X), EXPECTED);                                                           \
    CHECK_CLOSE(__enzyme_fwddiff((void *)F, X, 1.0), EXPECTED)

// ------------------------------------------------------------------------------------------ inactive

__attribute__((noinline)) static double quality(double x) { return x * x; }
void *__enzyme_inactivefn_quality = (void *)quality;
static double rated(double x) { return quality(x) * x; }
CASE(inactive_function) { BOTH(rated, 3.0, 9.0); }

__attribute__((noinline, annotate("enzyme_inactive"))) static double noted(double x) { return x * x; }
static double annotated(double x) { return noted(x) * x; }
CASE(annotated_inactive_function) { BOTH(annotated, 3.0, 9.0); }
CASE(inactive_function_itself) { BOTH(quality, 3.0, 0.0); }

double __enzyme_call_inactive(double (*)(double), double);
double __enzyme_call_inactive_any(void *, ...);
__attribute__((noinline)) static double logged(double x) { return x * x; }
__attribute__((noinline)) static double logged_float(float x, int n) { return x * n; }
static double called_inactive(double x) { return __enzyme_call_inactive(logged, x) * x + logged(x); }
static double called_inactive_promoted(double x) {
    return __enzyme_call_inactive_any((void *)logged_float, (float)x, 2) * x;
}
CASE(inactive_call) { BOTH(called_inactive, 3.0, 9.0 + 6.0); }
CASE(inactive_call_promotes) { BOTH(called_inactive_promoted, 3.0, 6.0); }
CASE(inactive_call_outside) { CHECK_CLOSE(__enzyme_call_inactive(logged, 3.0), 9.0); }

static double monitor;
void *__enzyme_inactive_global_monitor = &monitor;
static double monitored(double x) {
    monitor = x * x;
    return monitor * x;
}
CASE(inactive_variable) { BOTH(monitored, 3.0, 9.0); }

__attribute__((annotate("enzyme_inactive"))) static double watched[2];
static double watching(double x) {
    watched[1] = x * x;
    return watched[1] * x;
}
CASE(annotated_inactive_variable) { BOTH(watching, 3.0, 9.0); }

// ------------------------------------------------------------------------------------------ like a library function

__attribute__((noinline)) static double fast_sine(double x) { return x - x * x * x / 6; }
void *__enzyme_function_like_fast_sine[] = {(void *)fast_sine, (void *)"sin"};
static double waves(double x) { return fast_sine(x) * x; }
CASE(function_like) { BOTH(waves, 0.5, cos(0.5) * 0.5 + fast_sine(0.5)); }

__attribute__((noinline, annotate("enzyme_function_like=exp"))) static double grows(double x) { return 2 + x; }
static double growth(double x) { return grows(x) * x; }
// The derivative of exp is its result.
CASE(annotated_function_like) { BOTH(growth, 0.5, 2.5 + 2.5 * 0.5); }

__attribute__((noinline)) static float fast_root(float x) { return x / 2; }
void *__enzyme_function_like_fast_root[] = {(void *)fast_root, (void *)"sqrtf"};
static float roots(float x) { return fast_root(x); }
CASE(function_like_in_single_precision) { CHECK_CLOSE_FLOAT(__enzyme_autodiff_float((void *)roots, 4.0f), 0.5 / 2); }

__attribute__((noinline)) static void *hidden_malloc(size_t n) { return malloc(n); }
__attribute__((noinline)) static void hidden_free(void *p) { free(p); }
void *__enzyme_function_like_hidden_malloc[] = {(void *)hidden_malloc, (void *)"malloc"};
void *__enzyme_function_like_hidden_free[] = {(void *)hidden_free, (void *)"free"};
static double with_hidden_memory(double x) {
    double *t = hidden_malloc(2 * sizeof *t);
    t[0] = x;
    t[1] = t[0] * t[0];
    double y = t[1] * t[0];
    hidden_free(t);
    return y;
}
CASE(function_like_malloc) { BOTH(with_hidden_memory, 3.0, 27.0); }

// ------------------------------------------------------------------------------------------ allocators

static int blocks;
__attribute__((noinline)) static void *take_block(int tag, size_t size) {
    blocks++;
    return malloc(size + tag);
}
__attribute__((noinline)) static void give_block(void *block) {
    blocks--;
    free(block);
}
void *__enzyme_allocation_like_block[] = {(void *)take_block, (void *)1, (void *)"-1", (void *)give_block};
static double with_blocks(double x) {
    double y = x;
    for (int i = 0; i < 3; i++) {
        double *t = take_block(1, 2 * sizeof *t);
        t[0] = y;
        t[1] = t[0] * t[0];
        y = t[1] / t[0] + x;
        give_block(t);
    }
    return y * x;
}
CASE(allocator) {
    double x = 3;
    BOTH(with_blocks, x, SLOPE(with_blocks(x), x));
    CHECK_CLOSE(blocks + 1.0, 1.0);
}
static double perhaps_blocks(double x, double *given, int own) {
    double *t = own ? take_block(0, sizeof *t) : given;
    t[0] = own ? x : 1;
    double y = t[0] * x;
    if (own) give_block(t);
    return y;
}
CASE(allocator_of_memory_that_is_perhaps_active) {
    double given[1] = {1};
    CHECK_CLOSE(__enzyme_autodiff((void *)perhaps_blocks, 3.0, enzyme_const, given, 1), 6.0);
    CHECK_CLOSE(__enzyme_autodiff((void *)perhaps_blocks, 3.0, enzyme_const, given, 0), 1.0);
    CHECK_CLOSE(__enzyme_fwddiff((void *)perhaps_blocks, 3.0, 1.0, enzyme_const, given, 1), 6.0);
    CHECK_CLOSE(__enzyme_fwddiff((void *)perhaps_blocks, 3.0, 1.0, enzyme_const, given, 0), 1.0);
    CHECK_CLOSE(blocks + 1.0, 1.0);
}

// ------------------------------------------------------------------------------------------ without effect

__attribute__((noinline)) static double plain(double x) { return x * x; }
void *__enzyme_nofree_plain = (void *)plain;
void *__enzyme_shouldrecompute_plain = (void *)plain;
void *__enzyme_sparse_accumulate_plain = (void *)plain;
__attribute__((noinline, annotate("enzyme_shouldrecompute"))) static double plainer(double x) { return plain(x) * x; }
CASE(facts_that_change_nothing) { BOTH(plainer, 3.0, 27.0); }

// ------------------------------------------------------------------------------------------ hints

void __enzyme_double(void *, ...);
void __enzyme_integer(void *, ...);
void __enzyme_pointer(void *, ...);
void __enzyme_float(void *, ...);
static void copy_bytes(void *to, const void *from, size_t n) { memcpy(to, from, n); }
static void hinted_copy(void *to, void *from, int n) {
    __enzyme_double(from, 8 * n);
    copy_bytes(to, from, 8 * n);
}
void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);
__attribute__((noinline)) static void ask(void *a, void *da, void *b, void *db) {
    __enzyme_autodiff_void((void *)hinted_copy, a, da, b, db, 2);
}
__attribute__((noinline)) static void ask_forward(void *a, void *da, void *b, void *db) {
    __enzyme_fwddiff_void((void *)hinted_copy, a, da, b, db, 2);
}
void (*volatile asks)(void *, void *, void *, void *) = ask;
void (*volatile asks_forward)(void *, void *, void *, void *) = ask_forward;
CASE(hint_for_a_copy_of_bytes) {
    double a[2] = {0}, b[2] = {1, 2}, da[2] = {3, 4}, db[2] = {10, 20};
    asks(a, da, b, db);
    CHECK_CLOSE(db[0], 13.0);
    CHECK_CLOSE(db[1], 24.0);
    CHECK_CLOSE(a[1], 2.0);
    asks_forward(a, da, b, db);
    CHECK_CLOSE(da[1], 24.0);
}
static double outside_hint(double *p) {
    __enzyme_float(p, 0);
    __enzyme_integer(p);
    __enzyme_pointer(p);
    return *p;
}
CASE(hints_are_erased) {
    double x = 4;
    CHECK_CLOSE(outside_hint(&x), 4.0);
}

// ------------------------------------------------------------------------------------------ orders and functions

int __enzyme_iter(int, int);
static double series(double x) {
    int n = __enzyme_iter(2, 1);
    double sum = 0, term = 1;
    for (int i = 0; i < n; i++) {
        sum += term;
        term *= x / (i + 1);
    }
    return sum;
}
static double series_slope(double x) { return __enzyme_fwddiff((void *)series, x, 1.0); }
CASE(order_of_a_series) {
    double x = 0.5;
    CHECK_CLOSE(series(x), 1 + x);
    CHECK_CLOSE(__enzyme_fwddiff((void *)series, x, 1.0), 1 + x);
    CHECK_CLOSE(__enzyme_autodiff((void *)series, x), 1 + x);
    CHECK_CLOSE(__enzyme_fwddiff((void *)series_slope, x, 1.0), 1 + x);
    CHECK_CLOSE(__enzyme_autodiff((void *)series_slope, x), 1 + x);
}

struct shape { double (*area)(struct shape *); double side; };
static double area(struct shape *s) { return s->side * s->side; }
static double measure(struct shape *s) { return s->area(s) * 2; }
void *__enzyme_virtualreverse(void *);
CASE(shadow_of_a_function_pointer) {
    struct shape s = {area, 3}, ds = {(double (*)(struct shape *))__enzyme_virtualreverse((void *)area), 0};
    __enzyme_autodiff((void *)measure, &s, &ds);
    CHECK_CLOSE(ds.side, 12.0);
}
