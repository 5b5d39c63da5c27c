// Programs that compute in formats of any width, against MPFR itself. They link with it; the other programs do not.
// LINK: -lmpfr -lgmp
#include "check.h"
#include <mpfr.h>

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void *__enzyme_truncate_op_func(void *, ...);
void *__enzyme_truncate_mem_func(void *, ...);
double __enzyme_truncate_mem_value(double, int, int, int);
double __enzyme_expand_mem_value(double, int, int, int);

typedef double unary(double);
typedef double binary(double, double);
#define TRUNCATED(F, TYPE, ...) ((TYPE *)__enzyme_truncate_op_func((void *)(F), __VA_ARGS__))

static double rounded(double x, int exponent, int significand) {
    mpfr_t a;
    const mpfr_exp_t least = mpfr_get_emin(), most = mpfr_get_emax(), bias = (1 << (exponent - 1)) - 1;
    mpfr_set_emin(2 - bias - significand);
    mpfr_set_emax(bias + 1);
    mpfr_init2(a, significand + 1);
    mpfr_subnormalize(a, mpfr_set_d(a, x, MPFR_RNDN), MPFR_RNDN);
    double r = mpfr_get_d(a, MPFR_RNDN);
    mpfr_clear(a);
    mpfr_set_emin(least);
    mpfr_set_emax(most);
    return r;
}

static double plus(double x, double y) { return x + y; }
static double times(double x, double y) { return x * y; }
static double over(double x, double y) { return x / y; }
CASE(basic_operations) {
    // With at most 25 bits, rounding the double result is correct rounding.
    for (double x = -3; x < 3; x += 0.37)
        for (double y = 0.1; y < 5; y += 0.41) {
            double a = rounded(x, 6, 11), b = rounded(y, 6, 11);
            CHECK(TRUNCATED(plus, binary, 64, 6, 11)(x, y) == rounded(a + b, 6, 11));
            CHECK(TRUNCATED(times, binary, 64, 6, 11)(x, y) == rounded(a * b, 6, 11));
            CHECK(TRUNCATED(over, binary, 64, 6, 11)(x, y) == rounded(a / b, 6, 11));
        }
}
CASE(overflow_and_subnormal_numbers) {
    CHECK(isinf(TRUNCATED(times, binary, 64, 4, 3)(16, 16)));
    CHECK(TRUNCATED(times, binary, 64, 4, 3)(15, 16) == 240);
    CHECK(TRUNCATED(times, binary, 64, 4, 3)(0x1p-5, 0x1p-4) == 0x1p-9);
    CHECK(TRUNCATED(times, binary, 64, 4, 3)(0x1.8p-5, 0x1p-4) == 0x1p-8);
    CHECK(TRUNCATED(times, binary, 64, 4, 3)(0x1p-6, 0x1p-4) == 0);
    CHECK(signbit(TRUNCATED(times, binary, 64, 4, 3)(-0.0, 2)));
    CHECK(isnan(TRUNCATED(over, binary, 64, 4, 3)(0, 0)));
}
static double of_double(double x) { return exp(x) * x + 0.1; }
CASE(as_double_itself) {
    // The significand of a double, with more exponent: basic operations are those of double.
    for (double x = -2; x < 2; x += 0.17) {
        CHECK(TRUNCATED(plus, binary, 64, 12, 52)(x, 0.1) == x + 0.1);
        CHECK(TRUNCATED(over, binary, 64, 12, 52)(x, 0.7) == x / 0.7);
        CHECK(fabs(TRUNCATED(of_double, unary, 64, 12, 52)(x) - of_double(x)) <= 4e-16 * (1 + fabs(of_double(x))));
    }
}
CASE(as_float_itself) {
    for (double x = -2; x < 2; x += 0.17) {
        CHECK(TRUNCATED(plus, binary, 64, 9, 23)(x, 0.1) == (float)x + 0.1f);
        CHECK(TRUNCATED(times, binary, 64, 9, 23)(x, 0.7) == (float)x * 0.7f);
        CHECK(TRUNCATED(over, binary, 64, 9, 23)(x, 0.7) == (float)x / 0.7f);
    }
}
static double third(double x) {
    double y = x / 3;
    y = y * 3;
    return y - x;
}
CASE(wider_than_double) {
    // Each result goes back to a double.
    CHECK(TRUNCATED(third, unary, 64, 20, 200)(1) == third(1));
    CHECK(TRUNCATED(times, binary, 64, 20, 200)(1e200, 1e-200) == 1e200 * 1e-200);
}

static double all(double x) {
    return sin(x) + cos(x) * tan(x) + exp(x) + log(x) + sqrt(x) + pow(x, 1.7) + cbrt(x) + tanh(x) + erf(x) + lgamma(x + 1) + fabs(-x) +
           fmax(x, 1) + floor(3 * x + 0.1) + fmod(x, 7) + fma(x, x, x) + hypot(x, 2) + atan2(x, 3) + ldexp(x, 2) + log1p(x) + expm1(x) +
           j0(x) + jn(2, x) + asinh(x) + exp2(x) + log10(x) + fdim(x, 1);
}
CASE(library_functions) {
    for (double x = 0.2; x < 3; x += 0.13) {
        double wide = all(x), narrow = TRUNCATED(all, unary, 64, 8, 30)(x);
        CHECK(fabs(wide - narrow) < 60 * 0x1p-31 * (40 + fabs(wide)));
        CHECK(rounded(narrow, 8, 30) == narrow);
        CHECK(fabs(TRUNCATED(all, unary, 64, 11, 50)(x) - wide) < 60 * 0x1p-50 * (40 + fabs(wide)));
    }
}
static double sine(double x) { return sin(x); }
CASE(correctly_rounded_sine) {
    mpfr_t a;
    mpfr_init2(a, 20);
    for (double x = -5; x < 5; x += 0.13) {
        double y = rounded(x, 8, 19);
        mpfr_set_d(a, y, MPFR_RNDN);
        mpfr_sin(a, a, MPFR_RNDN);
        CHECK(TRUNCATED(sine, unary, 64, 8, 19)(x) == mpfr_get_d(a, MPFR_RNDN));
    }
    mpfr_clear(a);
}

__attribute__((noinline)) static double element(const double *x, int i) { return x[i] * 0.7; }
static double program(double *x, int n) {
    double sum = 0, best = -1;
    for (int i = 0; i < n; i++) {
        sum += element(x, i);
        if (sum > best) best = sum;
        x[i] = i % 2 ? sum : 0.1;
    }
    return best / n;
}
static double program_by_hand(double *x, int n) {
#define R(e) rounded((e), 6, 12)
    double sum = 0, best = -1;
    for (int i = 0; i < n; i++) {
        sum = R(sum + R(x[i] * R(0.7)));
        if (sum > best) best = sum;
        x[i] = i % 2 ? sum : R(0.1);
    }
    return R(best / n);
}
typedef double program_type(double *, int);
CASE(memory_mode) {
    double x[6], y[6];
    for (int i = 0; i < 6; i++) {
        x[i] = __enzyme_truncate_mem_value(cos(i), 64, 6, 12);
        y[i] = rounded(cos(i), 6, 12);
    }
    program_type *f = (program_type *)__enzyme_truncate_mem_func((void *)program, 64, 6, 12);
    CHECK(__enzyme_expand_mem_value(f(x, 6), 64, 6, 12) == program_by_hand(y, 6));
    for (int i = 0; i < 6; i++) CHECK(__enzyme_expand_mem_value(x[i], 64, 6, 12) == y[i]);
}
typedef double double4 __attribute__((vector_size(32)));
static double lanes(double x) {
    double4 a = {x, 2 * x, 3, x / 3}, b = a * a;
    return b[0] + b[3];
}
CASE(vectors) {
    for (double x = 0.3; x < 3; x += 0.17) {
        double a = R(x), third_of = R(a / 3);
        CHECK(TRUNCATED(lanes, unary, 64, 6, 12)(x) == R(R(a * a) + R(third_of * third_of)));
    }
}
typedef float unary_float(float);
static float in_float(float x) { return x * x + 0.1f; }
CASE(from_float) {
    for (float x = 0.3f; x < 3; x += 0.17f)
        CHECK(TRUNCATED(in_float, unary_float, 32, 6, 12)(x) == (float)R(R(R(x) * R(x)) + R(0.1f)));
}

// The derivative is that of the functions at the rounded values.
static double smooth(double x) { return sin(x) * fabs(-x) + pow(x, 3) / (1 + x * x) - fmax(sqrt(x), x - 3); }
CASE(derivatives) {
    for (double x = 0.3; x < 2; x += 0.217) {
        const double want = SLOPE(smooth(x), x);
        for (int k = 0; k < 2; k++) {
            CHECK(fabs(__enzyme_fwddiff(__enzyme_truncate_op_func((void *)smooth, 64, 8, 30), x, 1.0) - want) < 1e-7);
            CHECK(fabs(__enzyme_autodiff(__enzyme_truncate_op_func((void *)smooth, 64, 8, 30), x) - want) < 1e-7);
        }
    }
}
