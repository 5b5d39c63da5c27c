// Straight-line programs: arithmetic and the functions of <math.h>.
#include "check.h"

static double product(double *x, int n) { return x[0] * x[1]; }
SCALAR(product, 3.0, -4.0)

static double quotient_of_sums(double *x, int n) {
    double above = x[0] + 2 * x[1], below = x[1] * x[2] - x[0];
    return above / below;
}
SCALAR(quotient_of_sums, 0.7, 1.3, 2.1)

static double same_operand_everywhere(double *x, int n) {
    double y = x[0] * x[0] - x[0] / (x[0] + 1);
    return y * y + y;
}
SCALAR(same_operand_everywhere, 1.7)

static double negations_and_constants(double *x, int n) { return -1 * (-x[0]) - (-x[1]) * 0.5 + (3 - x[0]) * -x[1]; }
SCALAR(negations_and_constants, 1.5, 2.5)

static double trigonometry(double *x, int n) {
    return sin(x[0]) * cos(x[1]) + tan(x[2]) + asin(x[3]) + acos(x[4]) * atan(x[5]) + atan2(x[0], x[5]);
}
SCALAR(trigonometry, 0.3, 1.1, 0.4, -0.2, 0.6, 1.9)

static double hyperbolic_functions(double *x, int n) {
    return sinh(x[0]) + cosh(x[1]) * tanh(x[2]) + asinh(x[0]) - acosh(x[3]) * atanh(x[2]);
}
SCALAR(hyperbolic_functions, 0.5, -0.8, 0.3, 1.8)

static double exponentials_and_logarithms(double *x, int n) {
    return exp(x[0]) + exp2(x[1]) * expm1(x[2]) + log(x[3]) * log2(x[4]) + log10(x[3]) * log1p(x[4]);
}
SCALAR(exponentials_and_logarithms, 0.4, -0.7, 0.2, 2.3, 1.4)

static double powers_and_roots(double *x, int n) {
    return pow(x[0], x[1]) + pow(x[1], 3) + pow(2, x[2]) + sqrt(x[0]) * cbrt(x[2]) + hypot(x[1], x[2]);
}
SCALAR(powers_and_roots, 1.6, 2.2, 0.9)

static double power_of_a_negative_base(double *x, int n) { return pow(x[0], 3.0) + pow(x[0], -2.0) * x[1]; }
SCALAR(power_of_a_negative_base, -1.4, 0.8)

static double error_and_gamma_functions(double *x, int n) {
    return erf(x[0]) + erfc(x[1]) * tgamma(x[2]) + lgamma(x[2]) * lgamma(x[3]);
}
SCALAR(error_and_gamma_functions, 0.3, 0.8, 2.6, 4.1)

static double gamma_below_zero(double *x, int n) { return tgamma(x[0]) + lgamma(x[0]) * x[1]; }
SCALAR(gamma_below_zero, -1.4, 2.0)

static double bessel_functions(double *x, int n) {
    return j0(x[0]) + j1(x[0]) * y0(x[1]) + y1(x[1]) * jn(3, x[0]) + yn(2, x[1]);
}
SCALAR(bessel_functions, 1.3, 2.4)

static double rounding_has_no_slope(double *x, int n) {
    return floor(x[0]) * x[1] + ceil(x[1]) * x[0] + trunc(x[0] * x[1]) + round(x[1]) * rint(x[0]) + nearbyint(x[1]) * x[0];
}
SCALAR(rounding_has_no_slope, 2.3, 1.4)

static double absolute_values_and_signs(double *x, int n) {
    return fabs(x[0]) * x[1] + copysign(x[1], x[0]) + copysign(2.0, x[1]) * x[0] + fdim(x[1], x[0]) + fdim(x[0], x[1]);
}
SCALAR(absolute_values_and_signs, -1.7, 0.6)

static double remainders(double *x, int n) {
    return fmod(x[0], x[1]) + remainder(x[0], x[2]) * fmod(-x[2], x[1]);
}
SCALAR(remainders, 7.3, 2.1, 3.9)

static double fused_multiply_add(double *x, int n) { return fma(x[0], x[1], x[2] * fma(x[2], x[2], -x[0])); }
SCALAR(fused_multiply_add, 1.1, -0.9, 0.5)

static double scaling_by_powers_of_two(double *x, int n) { return ldexp(x[0], 3) + scalbn(x[1], -2) * scalbln(x[0], 1L); }
SCALAR(scaling_by_powers_of_two, 0.9, 1.3)

static double smallest_and_largest(double *x, int n) { return fmin(x[0], x[1]) * fmax(x[1], x[2]) + fmax(x[0], 0.1); }
SCALAR(smallest_and_largest, 1.2, 0.4, 2.2)

static double conversions_through_integers(double *x, int n) {
    int whole = (int)x[0];
    long rounded = lround(x[1]);
    return (x[0] - whole) * (x[1] + (double)rounded) + (unsigned)x[1] * x[0];
}
SCALAR(conversions_through_integers, 3.4, 2.7)
