// Library functions with several results, or with results that carry no derivative.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "check.h"

static double splits_with_modf(double *x, int n) {
    double whole, fraction = modf(x[0] * x[1], &whole);
    return fraction * fraction * x[1] + whole * x[0];
}
SCALAR(splits_with_modf, 2.3, 1.2)

static double splits_with_frexp(double *x, int n) {
    int exponent;
    double mantissa = frexp(x[0], &exponent);
    return mantissa * x[1] + exponent * x[0];
}
SCALAR(splits_with_frexp, 5.3, 1.2)

static double frexp_and_ldexp_undo_each_other(double *x, int n) {
    double product = 1;
    for (int i = 0; i < n; i++) {
        int exponent;
        double mantissa = frexp(x[i] * x[i], &exponent);
        product *= ldexp(mantissa, exponent);
    }
    return product;
}
SCALAR(frexp_and_ldexp_undo_each_other, 1.3, 2.2, 0.3)

static double sine_and_cosine_at_once(double *x, int n) {
    double s, c;
    sincos(x[0], &s, &c);
    double both[2];
    sincos(s * x[1], &both[1], &both[0]);
    return s * c + both[0] * both[1];
}
SCALAR(sine_and_cosine_at_once, 0.5, 1.2)

static double remainder_and_quotient(double *x, int n) {
    int quotient;
    double r = remquo(x[0], x[1], &quotient);
    return r * x[1] + quotient * x[0];
}
SCALAR(remainder_and_quotient, 7.3, 2.1)

static double reentrant_lgamma(double *x, int n) {
    int sign;
    double value = lgamma_r(x[0], &sign);
    return value * sign * x[1];
}
SCALAR(reentrant_lgamma, -1.4, 1.2)

static double lgamma_and_signgam(double *x, int n) { return lgamma(x[0]) * x[1] + lgamma(x[1] + 3); }
SCALAR(lgamma_and_signgam, 2.7, 1.2)

static double next_representable_number(double *x, int n) { return nextafter(x[0], 10) * x[1] + nexttoward(x[1], -1.0L) * x[0]; }
SCALAR(next_representable_number, 2.7, 1.2)

static double exponent_extracted(double *x, int n) { return logb(x[0]) * x[1] + ilogb(x[1]) * x[0] + x[0] * x[1]; }
SCALAR(exponent_extracted, 5.7, 1.2)

static double classification(double *x, int n) {
    double y = isnan(x[0]) || isinf(x[1]) ? 0 : x[0] * x[1];
    if (signbit(x[0])) y = -y;
    if (isfinite(y) && isnormal(y) && isless(y, 100) && !isunordered(y, x[0])) y *= y;
    return fpclassify(y) == FP_NORMAL ? y : 0;
}
SCALAR(classification, -0.7, 1.2)

static double integer_and_string_functions(double *x, int n) {
    char text[16];
    sprintf(text, "%d", n + 40);
    double scale = atof(text) + atoi(text) + strtod("0.5", NULL) + abs(-n) + (double)labs(-2L) + div(7, 2).rem;
    return strlen(text) * scale * x[0] * x[0] * (strcmp(text, "42") ? 1 : x[1]) * (memcmp(text, "4", 1) ? 2 : 3);
}
SCALAR(integer_and_string_functions, 0.7, 1.2)

static double environment_variable_unset(double *x, int n) {
    const char *none = getenv("ISOZYME_VARIABLE_THAT_IS_NOT_SET");
    return none ? x[0] : x[0] * exp10(x[1]);
}
SCALAR(environment_variable_unset, 0.7, 0.2)

static double builtin_functions(double *x, int n) {
    double a = __builtin_fabs(x[0]) * __builtin_sqrt(x[1]) + __builtin_powi(x[1], 3);
    if (__builtin_expect(a > 0, 1)) a += __builtin_fmax(x[0], x[1]) * __builtin_popcount(7);
    return a * __builtin_exp(__builtin_fma(x[0], x[1], 0.5));
}
SCALAR(builtin_functions, -0.7, 1.2)
