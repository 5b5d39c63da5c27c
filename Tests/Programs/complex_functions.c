// The functions of <complex.h> in double, float and long double, through both components at once.

#include <complex.h>

#include "check.h"

#ifndef CMPLX
#define CMPLX(x, y) __builtin_complex((double)(x), (double)(y))
#define CMPLXF(x, y) __builtin_complex((float)(x), (float)(y))
#define CMPLXL(x, y) __builtin_complex((long double)(x), (long double)(y))
#endif

// f(x₀ + ix₁), its parts weighted such that every entry of the Jacobian counts.
#define OF_ONE(NAME)                                                                                                   \
    static double NAME##_d(double *x, int n) {                                                                         \
        double _Complex w = NAME(CMPLX(x[0], x[1]));                                                                   \
        return 1.3 * creal(w) - 0.7 * cimag(w) + x[0] * cimag(w);                                                      \
    }                                                                                                                  \
    static float NAME##_f(float *x, int n) {                                                                           \
        float _Complex w = NAME##f(CMPLXF(x[0], x[1]));                                                                \
        return 1.3f * crealf(w) - 0.7f * cimagf(w) + x[0] * cimagf(w);                                                 \
    }                                                                                                                  \
    static long double NAME##_l(long double *x, int n) {                                                               \
        long double _Complex w = NAME##l(CMPLXL(x[0], x[1]));                                                          \
        return 1.3L * creall(w) - 0.7L * cimagl(w) + x[0] * cimagl(w);                                                 \
    }

OF_ONE(cexp)
SCALAR(cexp_d, 0.6, -1.3)
FLOAT_SCALAR(cexp_f, cexp_d, 0.6, -1.3)
LONG_SCALAR(cexp_l, 0.6, -1.3)
OF_ONE(clog)
SCALAR(clog_d, -0.8, 0.5)
FLOAT_SCALAR(clog_f, clog_d, -0.8, 0.5)
LONG_SCALAR(clog_l, -0.8, 0.5)
OF_ONE(csqrt)
SCALAR(csqrt_d, -1.4, -0.6)
FLOAT_SCALAR(csqrt_f, csqrt_d, -1.4, -0.6)
LONG_SCALAR(csqrt_l, -1.4, -0.6)
OF_ONE(csin)
SCALAR(csin_d, 0.6, 1.1)
FLOAT_SCALAR(csin_f, csin_d, 0.6, 1.1)
LONG_SCALAR(csin_l, 0.6, 1.1)
OF_ONE(ccos)
SCALAR(ccos_d, 0.6, 1.1)
FLOAT_SCALAR(ccos_f, ccos_d, 0.6, 1.1)
LONG_SCALAR(ccos_l, 0.6, 1.1)
OF_ONE(ctan)
SCALAR(ctan_d, 0.6, 0.4)
FLOAT_SCALAR(ctan_f, ctan_d, 0.6, 0.4)
LONG_SCALAR(ctan_l, 0.6, 0.4)
OF_ONE(casin)
SCALAR(casin_d, 1.6, -0.4)
FLOAT_SCALAR(casin_f, casin_d, 1.6, -0.4)
LONG_SCALAR(casin_l, 1.6, -0.4)
OF_ONE(cacos)
SCALAR(cacos_d, -1.6, 0.4)
FLOAT_SCALAR(cacos_f, cacos_d, -1.6, 0.4)
LONG_SCALAR(cacos_l, -1.6, 0.4)
OF_ONE(catan)
SCALAR(catan_d, 0.3, 1.4)
FLOAT_SCALAR(catan_f, catan_d, 0.3, 1.4)
LONG_SCALAR(catan_l, 0.3, 1.4)
OF_ONE(csinh)
SCALAR(csinh_d, 0.6, 1.1)
FLOAT_SCALAR(csinh_f, csinh_d, 0.6, 1.1)
LONG_SCALAR(csinh_l, 0.6, 1.1)
OF_ONE(ccosh)
SCALAR(ccosh_d, -0.6, 1.1)
FLOAT_SCALAR(ccosh_f, ccosh_d, -0.6, 1.1)
LONG_SCALAR(ccosh_l, -0.6, 1.1)
OF_ONE(ctanh)
SCALAR(ctanh_d, 0.6, 0.4)
FLOAT_SCALAR(ctanh_f, ctanh_d, 0.6, 0.4)
LONG_SCALAR(ctanh_l, 0.6, 0.4)
OF_ONE(casinh)
SCALAR(casinh_d, 0.3, -1.7)
FLOAT_SCALAR(casinh_f, casinh_d, 0.3, -1.7)
LONG_SCALAR(casinh_l, 0.3, -1.7)
OF_ONE(cacosh)
SCALAR(cacosh_d, -1.2, -0.5)
FLOAT_SCALAR(cacosh_f, cacosh_d, -1.2, -0.5)
LONG_SCALAR(cacosh_l, -1.2, -0.5)
OF_ONE(catanh)
SCALAR(catanh_d, 1.5, 0.4)
FLOAT_SCALAR(catanh_f, catanh_d, 1.5, 0.4)
LONG_SCALAR(catanh_l, 1.5, 0.4)
OF_ONE(conj)
SCALAR(conj_d, 1.5, 0.4)
FLOAT_SCALAR(conj_f, conj_d, 1.5, 0.4)
LONG_SCALAR(conj_l, 1.5, 0.4)
OF_ONE(cproj)
SCALAR(cproj_d, 1.5, 0.4)
FLOAT_SCALAR(cproj_f, cproj_d, 1.5, 0.4)
LONG_SCALAR(cproj_l, 1.5, 0.4)

// Functions of two numbers: x₀ + ix₁ and x₂ + ix₃.
#define OF_TWO(NAME, D, F, L)                                                                                          \
    static double NAME##_d(double *x, int n) {                                                                         \
        double _Complex z = CMPLX(x[0], x[1]), c = CMPLX(x[2], x[3]), w = D;                                           \
        return 1.3 * creal(w) - 0.7 * cimag(w) + x[0] * cimag(w);                                                      \
    }                                                                                                                  \
    static float NAME##_f(float *x, int n) {                                                                           \
        float _Complex z = CMPLXF(x[0], x[1]), c = CMPLXF(x[2], x[3]), w = F;                                          \
        return 1.3f * crealf(w) - 0.7f * cimagf(w) + x[0] * cimagf(w);                                                 \
    }                                                                                                                  \
    static long double NAME##_l(long double *x, int n) {                                                               \
        long double _Complex z = CMPLXL(x[0], x[1]), c = CMPLXL(x[2], x[3]), w = L;                                    \
        return 1.3L * creall(w) - 0.7L * cimagl(w) + x[0] * cimagl(w);                                                 \
    }

OF_TWO(power, cpow(z, c), cpowf(z, c), cpowl(z, c))
SCALAR(power_d, 0.8, 0.5, 1.2, -0.4)
FLOAT_SCALAR(power_f, power_d, 0.8, 0.5, 1.2, -0.4)
LONG_SCALAR(power_l, 0.8, 0.5, 1.2, -0.4)
OF_TWO(product, z *c, z *c, z *c)
SCALAR(product_d, 0.8, 0.5, 1.2, -0.4)
FLOAT_SCALAR(product_f, product_d, 0.8, 0.5, 1.2, -0.4)
LONG_SCALAR(product_l, 0.8, 0.5, 1.2, -0.4)
OF_TWO(quotient, z / c, z / c, z / c)
SCALAR(quotient_d, 0.8, 0.5, 1.2, -0.4)
FLOAT_SCALAR(quotient_f, quotient_d, 0.8, 0.5, 1.2, -0.4)
LONG_SCALAR(quotient_l, 0.8, 0.5, 1.2, -0.4)

// Modulus and angle.
static double polar_d(double *x, int n) {
    double _Complex z = CMPLX(x[0], x[1]);
    return cabs(z) * carg(z);
}
static float polar_f(float *x, int n) {
    float _Complex z = CMPLXF(x[0], x[1]);
    return cabsf(z) * cargf(z);
}
static long double polar_l(long double *x, int n) {
    long double _Complex z = CMPLXL(x[0], x[1]);
    return cabsl(z) * cargl(z);
}
SCALAR(polar_d, -0.8, 0.5)
FLOAT_SCALAR(polar_f, polar_d, -0.8, 0.5)
LONG_SCALAR(polar_l, -0.8, 0.5)
