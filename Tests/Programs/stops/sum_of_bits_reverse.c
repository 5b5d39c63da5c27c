// An integer is counted up through an address that may be that of a number, and is: the cotangent of the number cannot go on.
// FLAGS: -fno-strict-aliasing
// EXPECT: isozyme: .*sum_of_bits_reverse.c:11: a floating-point number is handled as an integer
#include <stdio.h>

void __enzyme_autodiff(void *, ...);

static double counted(double *x, int which) {
    long count = 3;
    void *volatile places[2] = {&count, &x[0]};
    *(long *)places[which] += which + 1;
    return x[0] * count;
}

int main(void) {
    double x[1] = {2}, dx[1] = {0};
    __enzyme_autodiff((void *)counted, x, dx, 0);
    if (dx[0] != 4) return puts("wrong"), 0;
    __enzyme_autodiff((void *)counted, x, dx, 1);
    printf("%g\n", dx[0]);
    return 0;
}
