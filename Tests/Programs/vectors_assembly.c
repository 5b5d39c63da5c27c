// Inline assembler of one vector instruction, shifts of vectors of integers, and arithmetic on exponents and signs.

#include <immintrin.h>

#include "check.h"

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

static inline double weigh2(__m128d v) { return 1.3 * v[0] - 0.7 * v[1]; }
static inline double weigh4(__m256d v) { return 1.3 * v[0] - 0.7 * v[1] + 0.4 * v[2] * v[2] + v[3]; }

// Two operands: the destination is read and written.
static double two_operands(double *x, int n) {
    __m128d a = {x[0], x[1]}, b = {x[2], x[3]}, low = b, high = b, sum = b, difference = b, product = b, ratio = b;
    asm("minpd %[a], %[r]" : [r] "+x"(low) : [a] "x"(a));
    asm("maxpd %[a], %[r]" : [r] "+x"(high) : [a] "x"(a));
    asm("addpd %[a], %[r]" : [r] "+x"(sum) : [a] "x"(a));
    asm("subpd %[a], %[r]" : [r] "+x"(difference) : [a] "x"(a));
    asm("mulpd %[a], %[r]" : [r] "+x"(product) : [a] "x"(a));
    asm("divpd %[a], %[r]" : [r] "+x"(ratio) : [a] "x"(a));
    return weigh2(low * low) + 2 * weigh2(high * high) + weigh2(sum * product) + weigh2(difference * ratio);
}
SCALAR(two_operands, 0.6, -1.3, 0.8, -2.2)

// Three operands: the destination is only written.
static double three_operands(double *x, int n) {
    __m256d a = {x[0], x[1], x[2], x[3]}, b = {x[3], x[2], x[0], x[1]}, low, high, difference, ratio;
    asm("vminpd %[a], %[b], %[r]" : [r] "=x"(low) : [a] "x"(a), [b] "x"(b));
    asm("vmaxpd %[a], %[b], %[r]" : [r] "=x"(high) : [a] "x"(a), [b] "x"(b));
    asm("vsubpd %[a], %[b], %[r]" : [r] "=x"(difference) : [a] "x"(a), [b] "x"(b));
    asm("vdivpd %[a], %[b], %[r]" : [r] "=x"(ratio) : [a] "x"(a), [b] "x"(b));
    return weigh4(low * low) + 2 * weigh4(high * high) + weigh4(difference * ratio);
}
SCALAR(three_operands, 0.6, -1.3, 0.8, 2.2)

// Fused products and sums, in all orders and signs.
#define FUSED(op) ({ __m256d r = c; asm(op " %[a], %[b], %[r]" : [r] "+x"(r) : [a] "x"(a), [b] "x"(b)); r; })
static double fused(double *x, int n) {
    __m256d a = {x[0], x[1], x[2], x[3]}, b = {x[3], x[2], x[0], x[1]}, c = a * b - 0.3;
    return weigh4(FUSED("vfmadd132pd")) + 2 * weigh4(FUSED("vfmadd213pd")) + 3 * weigh4(FUSED("vfmadd231pd")) +
           1.5 * weigh4(FUSED("vfmsub132pd")) + 2.5 * weigh4(FUSED("vfmsub213pd")) + 3.5 * weigh4(FUSED("vfmsub231pd")) -
           1.5 * weigh4(FUSED("vfnmadd132pd")) - 0.5 * weigh4(FUSED("vfnmadd213pd")) - weigh4(FUSED("vfnmadd231pd")) -
           0.2 * weigh4(FUSED("vfnmsub132pd")) - 0.4 * weigh4(FUSED("vfnmsub213pd")) - weigh4(FUSED("vfnmsub231pd"));
}
SCALAR(fused, 0.6, -1.3, 0.8, 2.2)

// Shifts by one number, by a vector, and by one number for each element: the derivative passes what they scale.
static double shifts(double *x, int n) {
    __m256d a = {x[0], x[1], x[2], x[3]};
    __m128i whole = _mm256_cvtpd_epi32(a * 4);
    __m128i by = _mm_set_epi64x(0, 2), each = _mm_set_epi32(1, 33, 0, 2);
    __m128i sum = _mm_add_epi32(_mm_slli_epi32(whole, 1), _mm_srai_epi32(whole, 1));
    sum = _mm_add_epi32(sum, _mm_add_epi32(_mm_srli_epi32(whole, 30), _mm_sra_epi32(whole, by)));
    sum = _mm_add_epi32(sum, _mm_add_epi32(_mm_sll_epi32(whole, by), _mm_srl_epi32(whole, by)));
    sum = _mm_add_epi32(sum, _mm_add_epi32(_mm_sllv_epi32(whole, each), _mm_srav_epi32(whole, each)));
    sum = _mm_add_epi32(sum, _mm_and_si128(_mm_srlv_epi32(whole, each), _mm_set1_epi32(15)));
    return weigh4(_mm256_cvtepi32_pd(sum) * a);
}
SCALAR(shifts, 0.6, -1.3, 0.8, 2.2)

// Powers of two that are built from integers.
static double powers_of_two(double *x, int n) {
    __m256d a = {x[0], x[1], x[2], x[3]};
    __m256i exponent = _mm256_add_epi64(_mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(a)), _mm256_set1_epi64x(1023));
    return weigh4(a * _mm256_castsi256_pd(_mm256_slli_epi64(exponent, 52)));
}
SCALAR(powers_of_two, 0.6, -1.3, 0.8, 2.2)

// Rounding by a large constant: constant between the steps.
static double rounded_by_sums(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        double whole = x[i] * 3 + 0x1.8p52 - 0x1.8p52, part = (x[i] - 0x1p50) + 0x1p50, none = x[i] + 1024. - 1024.;
        sum += (whole + 10 * part) * x[i] + none * none;
    }
    return sum;
}
SCALAR(rounded_by_sums, 0.6, -1.3, 0.801, 2.2)
// Numbers of the size of the constant are not rounded.
static double sums_of_large_numbers(double *x, int n) {
    double large = x[0] * 0x1p41;
    return ((large + 0x1p41) - 0x1p41) * 0x1p-41 + x[1] * x[1];
}
SCALAR(sums_of_large_numbers, 0.6, -1.3)
static double reduced_exponential(double *x, int n) {
    __m256d a = {x[0], x[1], x[2], x[3]}, magic = _mm256_set1_pd(0x1.8p52);
    __m256d k = _mm256_sub_pd(_mm256_add_pd(_mm256_mul_pd(a, _mm256_set1_pd(1.4426950408889634)), magic), magic);
    __m256d r = a - k * 0.6931471805599453, e = _mm256_set1_pd(1), term = e;
    for (int i = 1; i < 14; i++) term *= r / i, e += term;
    __m256i power = _mm256_add_epi64(_mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(k)), _mm256_set1_epi64x(1023));
    return weigh4(e * _mm256_castsi256_pd(_mm256_slli_epi64(power, 52)));
}
SCALAR(reduced_exponential, 0.6, -1.3, 3.8, 2.2)

// Signs flipped in some elements.
static double some_signs(double *x, int n) {
    __m128d a = {x[0], x[1]}, b = {x[2], x[3]};
    double first[2] = {-0.0, 0.0}, second[2] = {0.0, -0.0};
    return weigh2(_mm_xor_pd(a, _mm_loadu_pd(first)) * b) + 2 * weigh2(_mm_xor_pd(b, _mm_loadu_pd(second)) * b);
}
SCALAR(some_signs, 0.6, -1.3, 0.8, 2.2)

// Mantissa and exponent by masks, of single numbers and of vectors.
static double split_number(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        long bits, mantissa;
        memcpy(&bits, &x[i], 8);
        int exponent = (bits >> 52 & 0x7ff) - 1022;
        mantissa = (bits & 0x800fffffffffffff) | 0x3fe0000000000000;
        double m;
        memcpy(&m, &mantissa, 8);
        sum += m * m * (i + 1) + exponent * x[i];
    }
    return sum;
}
SCALAR(split_number, 0.6, -1.3, 1e2, -3e-2, 2.2)
static double split_vector(double *x, int n) {
    __m256d a = {x[0], x[1], x[2], x[3]};
    __m256d mask = _mm256_castsi256_pd(_mm256_set1_epi64x(0x000fffffffffffff)), one = _mm256_set1_pd(1);
    __m256d m = _mm256_or_pd(_mm256_and_pd(a, mask), one);
    __m256i exponents = _mm256_srli_epi64(_mm256_castpd_si256(_mm256_and_pd(a, _mm256_set1_pd(INFINITY))), 52);
    __m256d scaled = {exponents[0] - 1023, exponents[1] - 1023, exponents[2] - 1023, exponents[3] - 1023};
    return weigh4(m * m) + weigh4(scaled * a);
}
SCALAR(split_vector, 0.6, -1.3, 8.8, 2.2)
static float split_float(float *x, int n) {
    float sum = 0;
    for (int i = 0; i < n; i++) {
        int bits;
        memcpy(&bits, &x[i], 4);
        int mantissa = (bits & 0x007fffff) | 0x3f800000;
        float m;
        memcpy(&m, &mantissa, 4);
        sum += m * m * (i + 1) * x[i];
    }
    return sum;
}
static double split_by_functions(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        int exponent;
        double m = 2 * fabs(frexp(x[i], &exponent));
        sum += m * m * (i + 1) * x[i];
    }
    return sum;
}
FLOAT_SCALAR(split_float, split_by_functions, 0.6, -1.3, 8.8, 2.2)

// The primal is that of the instructions: ties, zeros, denormal numbers, infinities and NaN included.
static void borders(const double *x, double *y) {
    __m128d a = _mm_loadu_pd(x), b = _mm_loadu_pd(x + 2), low = a, high = b;
    asm("minpd %[b], %[r]" : [r] "+x"(low) : [b] "x"(b));
    asm("maxpd %[a], %[r]" : [r] "+x"(high) : [a] "x"(a));
    _mm_storeu_pd(y, low);
    _mm_storeu_pd(y + 2, high);
    __m128d half = _mm_set1_pd(0.5), mantissa = _mm_castsi128_pd(_mm_set1_epi64x(0x800fffffffffffff));
    _mm_storeu_pd(y + 4, _mm_or_pd(_mm_and_pd(a, mantissa), half));
    _mm_storeu_pd(y + 6, _mm_or_pd(_mm_and_pd(b, mantissa), half));
}
void __enzyme_autodiff_borders(void *, ...);
CASE(exact_values) {
#ifndef PRIMAL_ONLY
    double points[5][4] = {{0.0, -0.0, -0.0, 0.0}, {NAN, 1, 2, NAN}, {1, 1, 1, 1}, {3e-310, -5e-324, INFINITY, -INFINITY},
                           {1.7e308, -2.3e-308, 2.2250738585072014e-308, 0.75}};
    for (int k = 0; k < 5; k++) {
        double want[8], got[8] = {0}, dx[4] = {0}, dy[8] = {1, 1, 0, 0, 0, 0, 1, 1};
        borders(points[k], want);
        __enzyme_autodiff_borders((void *)borders, points[k], dx, got, dy);
        CHECK(memcmp(want, got, sizeof want) == 0);
    }
#endif
    CHECK_CLOSE(1, 1);
}

#pragma clang attribute pop
