// The leading digits, the exponent and the sign of a number are replaced.
// EXPECT: error: .*floating-point number
// EXPECT: number_with_another_high_word\.c:[0-9]+
#include <stdint.h>
#include <string.h>
double __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;
static double another_high_word(double *x, int high) {
    uint64_t bits;
    memcpy(&bits, &x[0], 8);
    bits = (bits & 0xffffffff) | (uint64_t)high << 32;
    double y;
    memcpy(&y, &bits, 8);
    return y * y * x[1];
}
void gradient(double *x, double *dx, int high) {
    __enzyme_autodiff((void *)another_high_word, enzyme_dup, x, dx, enzyme_const, high);
}
