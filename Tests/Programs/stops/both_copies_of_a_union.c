// A union that holds now a double, now two floats is copied as it is, and the original and the copy of one of them are both used.
// EXPECT: isozyme: .*both_copies_of_a_union.c:\d+: numbers are copied of which it cannot be seen .* of which format they are
#include <stdio.h>

void __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;

union both {
    double whole;
    float halves[2];
};
static double copied(double *x, int n, int uses) {
    union both a[8], b[8];
    for (int i = 0; i < n; i++) {
        if (i % 2) a[i].whole = x[i] * x[0];
        else a[i].halves[0] = (float)x[i], a[i].halves[1] = 2;
    }
    for (int i = 0; i < n; i++) b[n - 1 - i] = a[i];
    double sum = 0;
    for (int i = 0; i < n; i++) {
        union both value = b[n - 1 - i];
        sum += i % 2 ? value.whole * x[1] : value.halves[0] * value.halves[1];
        if (uses == 2 && i % 2) sum += a[i].whole;
    }
    return sum;
}

int main(void) {
    double x[4] = {2, 3, 4, 5}, dx[4] = {0};
    __enzyme_autodiff((void *)copied, enzyme_dup, x, dx, enzyme_const, 4, enzyme_const, 1);
    // 2 x₀ + x₀ x₁² + 2 x₂ + x₀ x₁ x₃
    if (dx[0] != 26 || dx[1] != 22 || dx[2] != 2 || dx[3] != 6) return puts("wrong"), 0;
    __enzyme_autodiff((void *)copied, enzyme_dup, x, dx, enzyme_const, 4, enzyme_const, 2);
    printf("%g\n", dx[0]);
    return 0;
}
