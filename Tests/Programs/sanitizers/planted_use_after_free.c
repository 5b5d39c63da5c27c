// The shadow of a heap array is released before the derivative call.
// EXPECT: AddressSanitizer: heap-use-after-free
// EXPECT: in product .*planted_use_after_free.c:8
#include <stdlib.h>

double __enzyme_fwddiff(void *, ...);

static double product(const double *x) { return x[0] * x[1]; }

int main(void) {
    double x[2] = {3, 4}, *volatile shadow = calloc(2, sizeof *shadow);
    free(shadow);
    return __enzyme_fwddiff((void *)product, x, shadow) == 0 ? 0 : 1;
}
