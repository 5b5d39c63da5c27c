// Does the harness tell right derivatives from wrong ones? Built without the plugin: the requests are ordinary
// functions here, written by hand, some of them wrong on purpose.
// EXPECT: ^PASS right$
// EXPECT: ^FAIL wrong_reverse reverse: gradient along 1
// EXPECT: ^FAIL wrong_forward forward: tangent 1
// EXPECT: ^FAIL wrong_sign_of_both forward: .*; reverse:
// EXPECT: ^FAIL overwrites_shadow identity:
// EXPECT: ^FAIL overwrites_primal .*reverse-memory:
// EXPECT: ^FAIL grows_each_call reverse-repeat:
// EXPECT: ^FAIL forgets_memory_tangent forward: tangent 0 of value 1
// EXPECT: ^FAIL forgets_to_clear_shadow reverse:
// EXPECT: ^FAIL not_a_number .*reverse:
// EXPECT: ^FAIL wrong_vector reverse:
// EXPECT: ^FAIL not_smooth case: not smooth
// EXPECT: ^FAIL free_form value of
// EXPECT: ^FAIL free_form_changes repeat:
#include "check.h"

int enzyme_dup, enzyme_const;

/// f(x) = x0² x1, and x1 becomes x0 x1.
static double program(double *x) {
    double y = x[0] * x[0] * x[1];
    x[1] *= x[0];
    return y;
}
static double program_forward(double *x, double *dx) {
    double dy = 2 * x[0] * x[1] * dx[0] + x[0] * x[0] * dx[1];
    dx[1] = dx[0] * x[1] + x[0] * dx[1];
    program(x);
    return dy;
}
static void program_reverse(double *x, double *dx) {
    double seed = dx[1];
    dx[0] += 2 * x[0] * x[1] + x[1] * seed;
    dx[1] = x[0] * x[0] + x[0] * seed;
    program(x);
}

#define ARGUMENTS                                                                                                     \
    va_list list;                                                                                                     \
    va_start(list, f);                                                                                                \
    (void)va_arg(list, int);                                                                                          \
    double *x = va_arg(list, double *), *dx = va_arg(list, double *);                                                 \
    va_end(list)
#define HAND_WRITTEN(NAME, FORWARD, REVERSE)                                                                          \
    static double NAME(double *x, int n) { return program(x); }                                                       \
    double __enzyme_fwddiff_##NAME(void *f, ...) { ARGUMENTS; double t = program_forward(x, dx); FORWARD; return t; } \
    void __enzyme_autodiff_##NAME(void *f, ...) { ARGUMENTS; double before = dx[1]; REVERSE; (void)before; }          \
    SCALAR(NAME, 1.5, 0.7)

static double drift;
HAND_WRITTEN(right, , program_reverse(x, dx))
HAND_WRITTEN(wrong_reverse, , program_reverse(x, dx); dx[1] *= 1.0001)
HAND_WRITTEN(wrong_forward, t *= dx[0] == 0 ? 1.0001 : 1, program_reverse(x, dx))
HAND_WRITTEN(wrong_sign_of_both, t = -t, program_reverse(x, dx); dx[0] = -dx[0])
HAND_WRITTEN(overwrites_shadow, , dx[0] = 0; program_reverse(x, dx))
HAND_WRITTEN(overwrites_primal, , program_reverse(x, dx); x[0] = 0)
HAND_WRITTEN(grows_each_call, , program_reverse(x, dx); dx[0] += drift; drift += 1e-9)
HAND_WRITTEN(forgets_memory_tangent, dx[1] = 0, program_reverse(x, dx))
HAND_WRITTEN(forgets_to_clear_shadow, , program_reverse(x, dx); dx[1] += before + 1e-4)
HAND_WRITTEN(not_a_number, , program_reverse(x, dx); dx[0] = NAN)

static void wrong_vector(const double *x, double *y) { y[0] = x[0] * x[0]; }
void __enzyme_fwddiff_wrong_vector(void *f, ...) {
    va_list list;
    va_start(list, f);
    (void)va_arg(list, int);
    double *x = va_arg(list, double *), *dx = va_arg(list, double *);
    (void)va_arg(list, int);
    double *y = va_arg(list, double *), *dy = va_arg(list, double *);
    va_end(list);
    wrong_vector(x, y);
    dy[0] = 2 * x[0] * dx[0];
}
void __enzyme_autodiff_wrong_vector(void *f, ...) {
    va_list list;
    va_start(list, f);
    (void)va_arg(list, int);
    double *x = va_arg(list, double *), *dx = va_arg(list, double *);
    (void)va_arg(list, int);
    double *y = va_arg(list, double *), *dy = va_arg(list, double *);
    va_end(list);
    wrong_vector(x, y);
    dx[0] += x[0] * dy[0];
    dy[0] = 0;
}
VECTOR(wrong_vector, 1, 1.5)

static double not_smooth(double *x, int n) { return floor(x[0]) + x[0]; }
double __enzyme_fwddiff_not_smooth(void *f, ...) { return f ? 1 : 0; }
void __enzyme_autodiff_not_smooth(void *f, ...) { (void)f; }
SCALAR(not_smooth, 2.0)

CASE(free_form) { CHECK_CLOSE(1.001, 1.0); }
CASE(free_form_changes) {
    drift += 1e-10;
    CHECK_CLOSE(1 + drift, 1.0);
}
