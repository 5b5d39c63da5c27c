// What the user tells about functions and variables: rules of one's own, inactive functions, allocators.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

// A rule that is deliberately not the derivative, so that one sees it is used.
__attribute__((noinline)) static double special(double x) { return x * x; }
static double special_tangent(double x, double dx) { return 100 * dx; }
void *__enzyme_register_derivative_special[] = {(void *)special, (void *)special_tangent};
static double uses_special(double x) { return 3 * special(x); }
CASE(derivative_registered_by_the_user) { CHECK_CLOSE(__enzyme_fwddiff((void *)uses_special, 2.0, 1.0), 300); }

__attribute__((noinline)) static void square_into(const double *x, double *y) { *y = *x * *x; }
static void square_augmented(const double *x, const double *dx, double *y, double *dy) { *y = *x * *x; }
static void square_reverse(const double *x, double *dx, double *y, double *dy) {
    *dx += 100 * *dy;
    *dy = 0;
}
void *__enzyme_register_gradient_square[] = {(void *)square_into, (void *)square_augmented, (void *)square_reverse};
static double uses_square(double x) {
    double y;
    square_into(&x, &y);
    return y * 3;
}
CASE(gradient_registered_by_the_user) { CHECK_CLOSE(__enzyme_autodiff((void *)uses_square, 2.0), 300); }

__attribute__((noinline)) static double quality(double x) { return x * x; }
void *__enzyme_inactivefn_quality = (void *)quality;
static double uses_quality(double x) { return quality(x) * x; }
CASE(function_declared_inactive) {
    CHECK_CLOSE(__enzyme_autodiff((void *)uses_quality, 3.0), 9);
    CHECK_CLOSE(__enzyme_fwddiff((void *)uses_quality, 3.0, 1.0), 9);
}

__attribute__((noinline, annotate("enzyme_inactive"))) static double annotated(double x) { return x * x; }
static double uses_annotated(double x) { return annotated(x) * x; }
CASE(function_annotated_inactive) { CHECK_CLOSE(__enzyme_autodiff((void *)uses_annotated, 3.0), 9); }

static double monitor;
void *__enzyme_inactive_global_monitor = &monitor;
static double uses_monitor(double x) {
    monitor = x * x;
    return monitor * x;
}
CASE(global_declared_inactive) { CHECK_CLOSE(__enzyme_autodiff((void *)uses_monitor, 3.0), 9); }

__attribute__((noinline)) static double fast_sine(double x) { return sin(x); }
void *__enzyme_function_like_fast_sine[] = {(void *)fast_sine, (void *)"sin"};
static double uses_fast_sine(double x) { return fast_sine(x) * x; }
CASE(function_declared_like_sin) {
    CHECK_CLOSE(__enzyme_autodiff((void *)uses_fast_sine, 0.7), sin(0.7) + 0.7 * cos(0.7));
}

static int blocks_alive;
__attribute__((noinline)) static void *take_block(int tag, size_t size) {
    blocks_alive += tag;
    return malloc(size);
}
__attribute__((noinline)) static void give_block(void *block) {
    blocks_alive--;
    free(block);
}
void *__enzyme_allocation_like_block[] = {(void *)take_block, (void *)1, (void *)"-1", (void *)give_block};
static double uses_blocks(double x) {
    double *t = take_block(1, 2 * sizeof *t);
    t[0] = x;
    t[1] = t[0] * t[0];
    double y = t[1] * t[0];
    give_block(t);
    return y;
}
CASE(allocator_of_the_user) {
    CHECK_CLOSE(__enzyme_autodiff((void *)uses_blocks, 2.0), 12);
    CHECK(blocks_alive == 0);
}

__attribute__((noinline)) static double logged(double x) { return x * x; }
double __enzyme_call_inactive(double (*)(double), double);
static double uses_inactive_call(double x) { return __enzyme_call_inactive(logged, x) * x; }
CASE(call_declared_inactive) { CHECK_CLOSE(__enzyme_autodiff((void *)uses_inactive_call, 3.0), 9); }
