// Two numbers are swapped byte by byte: no byte alone has a derivative.
// EXPECT: error: .*pieces
// EXPECT: number_swapped_by_bytes\.c:[0-9]+
#include <math.h>
#include <stddef.h>
double __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;
static void swap_bytes_of(void *a, void *b, size_t size) {
    unsigned char *p = a, *q = b;
    while (size--) {
        unsigned char t = *p;
        *p++ = *q;
        *q++ = t;
    }
}
static double generic_byte_swap(double *x, int n) {
    double a = x[0] * x[1], b = sin(x[0]);
    swap_bytes_of(&a, &b, sizeof a);
    return a * a + b * x[1];
}
void gradient(double *x, double *dx, int n) {
    __enzyme_autodiff((void *)generic_byte_swap, enzyme_dup, x, dx, enzyme_const, n);
}
