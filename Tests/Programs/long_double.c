// Extended precision.
#include "check.h"

static long double long_product(long double *x, int n) { return x[0] * x[1] * x[1] - x[0] / x[1]; }
LONG_SCALAR(long_product, 0.5, 1.2)

static long double long_functions(long double *x, int n) {
    return sinl(x[0]) * expl(x[1]) + logl(x[1]) * sqrtl(x[0]) + powl(x[1], x[0]) + fabsl(-x[1]) * tanhl(x[0]);
}
LONG_SCALAR(long_functions, 0.5, 1.2)

static long double long_loop(long double *x, int n) {
    long double value = 1;
    for (int i = 0; i < n; i++) value = value * x[i] + cosl(value);
    return value;
}
LONG_SCALAR(long_loop, 0.5, 1.2, 0.8)

static long double long_arrays(long double *x, int n) {
    long double *t = malloc(n * sizeof *t);
    memcpy(t, x, n * sizeof *t);
    for (int step = 0; step < 3; step++)
        for (int i = 1; i < n; i++) t[i] = t[i] * t[i - 1] + 0.25L;
    long double result = t[n - 1] * t[1];
    free(t);
    return result;
}
LONG_SCALAR(long_arrays, 0.5, 1.2, 0.8)

static double compensated_sum_in_long_double(double *x, int n) {
    long double sum = 0;
    for (int i = 0; i < n; i++) sum += (long double)x[i] * x[i];
    return (double)sqrtl(sum);
}
SCALAR(compensated_sum_in_long_double, 0.5, 1.2, 0.8)

struct wide { long double value; int count; };
__attribute__((noinline)) static struct wide widen(struct wide w) {
    return (struct wide){w.value * w.value + w.count, w.count + 1};
}
static long double long_in_structs(long double *x, int n) {
    struct wide w = widen(widen((struct wide){x[0] * x[1], 1}));
    return w.value * w.count;
}
LONG_SCALAR(long_in_structs, 0.5, 1.2)
