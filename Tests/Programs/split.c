// Split mode: the forward and the reverse sweep as two calls, with the tape between them.
#include "check.h"

extern int enzyme_allocated, enzyme_tape;
size_t __enzyme_augmentsize(void *, ...);
double __enzyme_augmentfwd_number(void *, ...);
void *__enzyme_augmentfwd_tape(void *, ...);
double __enzyme_reverse_number(void *, ...);
void __enzyme_reverse_void(void *, ...);

static double curve(double x) { return sin(x) * exp(x); }
CASE(tape_in_memory_of_the_caller) {
    size_t size = __enzyme_augmentsize((void *)curve, enzyme_out);
    char tape[256];
    double value = __enzyme_augmentfwd_number((void *)curve, enzyme_allocated, sizeof tape, enzyme_tape, tape, enzyme_out, 0.7);
    double slope =
        __enzyme_reverse_number((void *)curve, enzyme_allocated, sizeof tape, enzyme_tape, tape, enzyme_out, 0.7, 3.0);
    CHECK(size <= sizeof tape);
    CHECK_CLOSE(value, curve(0.7));
    CHECK_CLOSE(slope, 3 * exp(0.7) * (sin(0.7) + cos(0.7)));
}

static void products(const double *x, double *y, int n) {
    y[0] = x[0];
    for (int i = 1; i < n; i++) y[i] = y[i - 1] * x[i] + sin(x[i]);
}
CASE(tape_returned_as_a_pointer) {
    double x[3] = {0.5, 1.2, 0.8}, y[3] = {0}, dx[3] = {0}, dy[3] = {0};
    void *tape = __enzyme_augmentfwd_tape((void *)products, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 3);
    dy[2] = 1;
    __enzyme_reverse_void((void *)products, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 3, tape);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], SLOPE((products(x, y, 3), y[2]), x[i]));
}

CASE(memory_overwritten_between_the_sweeps) {
    double x[3] = {0.5, 1.2, 0.8}, y[3] = {0}, dx[3] = {0}, dy[3] = {0}, kept[3];
    void *tape = __enzyme_augmentfwd_tape((void *)products, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 3);
    memcpy(kept, x, sizeof x);
    memset(x, 0, sizeof x);
    memset(y, 0, sizeof y);
    dy[2] = 1;
    __enzyme_reverse_void((void *)products, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 3, tape);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], SLOPE((products(kept, y, 3), y[2]), kept[i]));
}

CASE(two_tapes_at_once) {
    double x[3] = {0.5, 1.2, 0.8}, z[3] = {0.3, 0.4, 1.9}, y[3] = {0}, dx[3] = {0}, dz[3] = {0}, dy[3] = {0};
    void *first = __enzyme_augmentfwd_tape((void *)products, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 3);
    void *second = __enzyme_augmentfwd_tape((void *)products, enzyme_dup, z, dz, enzyme_dup, y, dy, enzyme_const, 3);
    dy[2] = 1;
    __enzyme_reverse_void((void *)products, enzyme_dup, z, dz, enzyme_dup, y, dy, enzyme_const, 3, second);
    dy[2] = 1;
    __enzyme_reverse_void((void *)products, enzyme_dup, x, dx, enzyme_dup, y, dy, enzyme_const, 3, first);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], SLOPE((products(x, y, 3), y[2]), x[i]));
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dz[i], SLOPE((products(z, y, 3), y[2]), z[i]));
}
