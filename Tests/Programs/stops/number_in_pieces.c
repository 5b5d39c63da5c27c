// Integers are copied through addresses that may be those of halves of numbers, and are.
// FLAGS: -fno-strict-aliasing
// EXPECT: isozyme: .*number_in_pieces.c:\d+: a floating-point number is handled as an integer
#include <stdio.h>

void __enzyme_autodiff(void *, ...);

static double moved(double *x, int which) {
    int from[2] = {1, 2}, to[2] = {0, 0};
    void *volatile places[4] = {from, to, &x[0], &x[1]};
    int *a = places[2 * which], *b = places[2 * which + 1];
    b[0] = a[0];
    b[1] = a[1];
    return x[0] * x[1] * (1 + to[0]);
}

int main(void) {
    double x[2] = {2, 3}, dx[2] = {0, 0};
    __enzyme_autodiff((void *)moved, x, dx, 0);
    if (dx[0] != 6 || dx[1] != 4) return puts("wrong"), 0;
    __enzyme_autodiff((void *)moved, x, dx, 1);
    printf("%g\n", dx[0]);
    return 0;
}
