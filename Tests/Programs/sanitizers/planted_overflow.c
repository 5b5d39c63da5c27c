// The shadow that the caller passes is one element too small: AddressSanitizer must see the derived code step beyond it.
// EXPECT: AddressSanitizer: heap-buffer-overflow
// EXPECT: in sum_of_squares .*planted_overflow.c:12
// EXPECT: in isozyme.reverse.sum_of_squares .*planted_overflow.c
// EXPECT: 24-byte region
#include <stdlib.h>

void __enzyme_autodiff(void *, ...);

static double sum_of_squares(const double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i] * x[i];
    return sum;
}

int main(void) {
    double *x = calloc(4, sizeof *x), *volatile shadow = calloc(3, sizeof *x);    // volatile: the overflow must not be seen
    for (int i = 0; i < 4; i++) x[i] = i;
    __enzyme_autodiff((void *)sum_of_squares, x, shadow, 4);
    double result = shadow[0];
    free(x);
    free(shadow);
    return result == 0 ? 0 : 1;
}
