// Records of different sizes lie one behind the other: where a number starts in the bytes that are copied cannot be seen.
// EXPECT: error: .*copied bytes
// EXPECT: numbers_at_unknown_places\.c:[0-9]+
#include <stdlib.h>
#include <string.h>
double __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;
static double serialised(double *x, int n) {
    char *bytes = calloc(256, 1);
    size_t end = 0;
    for (int i = 0; i < n; i++) {
        double value = x[i] * x[0];
        if (i % 2) end += 4;
        char *grown = calloc(256, 1);
        memcpy(grown, bytes, end);
        free(bytes);
        bytes = grown;
        memcpy(bytes + end, &value, 8);
        end += 8;
    }
    double sum = 0;
    char *at = bytes;
    for (int i = 0; i < n; i++) {
        double value;
        at += i % 2 * 4;
        memcpy(&value, at, 8);
        at += 8;
        sum += (i + 1) * value * x[1];
    }
    free(bytes);
    return sum;
}
void gradient(double *x, double *dx, int n) {
    __enzyme_autodiff((void *)serialised, enzyme_dup, x, dx, enzyme_const, n);
}
