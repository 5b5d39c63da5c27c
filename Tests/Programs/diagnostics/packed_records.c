// EXPECT: error: the copied bytes hold now numbers, now addresses; copy the members one by one
#include <string.h>

extern void __enzyme_autodiff(void *, ...);
extern int enzyme_const;

struct __attribute__((packed)) record {
    int kind;
    double value;
};

// Numbers that are not at multiples of their size, in a copy of any length.
static double packed(const double *x, int n) {
    struct record a[4], b[4];
    for (int i = 0; i < n; i++) a[i] = (struct record){i, x[i]};
    memcpy(b, a, (unsigned long)n * sizeof *a);
    double sum = 0;
    for (int i = 0; i < n; i++) sum += b[i].value * b[i].value;
    return sum;
}

void request(double *x, double *dx) { __enzyme_autodiff((void *)packed, x, dx, enzyme_const, 3); }
