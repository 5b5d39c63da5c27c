// With -enzyme-truncate-all every function of a file computes in another format, to the bit; with its derivatives.
// RUN: clang -O0 -fplugin=%plugin -fpass-plugin=%plugin -mllvm -enzyme-truncate-all=64to32 %s -lm -o %t && %t | FileCheck %s
// RUN: clang -O2 -fplugin=%plugin -fpass-plugin=%plugin -mllvm -enzyme-truncate-all=11-52to8-23 %s -lm -o %t && %t | FileCheck %s
// RUN: clang -O2 -fplugin=%plugin -fpass-plugin=%plugin -mllvm "-enzyme-truncate-all=64to32;32to16" -DHALF %s -lm -o %t && %t | FileCheck %s

#include <math.h>
#include <stdio.h>

double __enzyme_autodiff(void *, double);
#define SERIES(NAME, R, SIN)                                                                                          \
    __attribute__((noinline)) static R NAME(R x) {                                                                    \
        R sum = 0;                                                                                                    \
        for (int i = 1; i < 30; i++) sum += SIN(x * (R)i) / (R)i;                                                     \
        return sum;                                                                                                   \
    }
SERIES(of_double, double, sin)
SERIES(of_float, float, sinf)
static _Float16 sin_of_half(_Float16 x) { return (_Float16)sinf((float)x); }
SERIES(of_half, _Float16, sin_of_half)

static double through_pointer(double (*volatile f)(double), double x) { return f(x); }

int main(void) {
    int differences = 0, narrower = 0;
    for (int i = 0; i < 40; i++) {
        double x = 0.0625 * i;
#ifndef HALF
        differences += of_double(x) != (double)of_float((float)x);
#endif
        differences += through_pointer(of_double, x) != of_double(x);
        narrower += of_float((float)x) == (float)of_half((_Float16)x);
    }
    double slope = __enzyme_autodiff((void *)of_double, 0.25), error = -slope;
    for (int i = 1; i < 30; i++) error += cos(0.25 * i);
#ifdef HALF
    printf("floats are halves: %d\n", narrower == 40);
#else
    printf("floats are halves: %d\n", narrower != 40);
#endif
    printf("differences: %d, slope: %d\n", differences, error != 0 && fabs(error) < 1e-5);
}
// CHECK: floats are halves: 1
// CHECK: differences: 0, slope: 1
