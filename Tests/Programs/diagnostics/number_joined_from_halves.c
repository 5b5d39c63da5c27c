// A number is taken apart into two words and joined again.
// EXPECT: error: .*pieces
// EXPECT: number_joined_from_halves\.c:[0-9]+
#include <stdint.h>
#include <string.h>
double __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;
static double halves_of_a_double(double *x, int n) {
    uint32_t words[2];
    memcpy(words, &x[0], 8);
    uint64_t joined = (uint64_t)words[1] << 32 | words[0];
    double y;
    memcpy(&y, &joined, 8);
    return y * y * x[1];
}
void gradient(double *x, double *dx, int n) {
    __enzyme_autodiff((void *)halves_of_a_double, enzyme_dup, x, dx, enzyme_const, n);
}
