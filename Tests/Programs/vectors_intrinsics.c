// Vector types of clang, and intrinsics of <immintrin.h> from SSE to AVX2 and FMA.

#include <immintrin.h>

#include "check.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)

typedef double d4 __attribute__((vector_size(32)));
typedef float f4 __attribute__((vector_size(16)));
typedef long l4 __attribute__((vector_size(32)));

// A number that depends on every element.
static inline double weigh2(__m128d v) { return 1.3 * v[0] - 0.7 * v[1]; }
static inline double weigh4(__m256d v) { return 1.3 * v[0] - 0.7 * v[1] + 0.4 * v[2] * v[2] + v[3]; }
static inline float weigh4f(__m128 v) { return 1.3f * v[0] - 0.7f * v[1] + 0.4f * v[2] * v[2] + v[3]; }

// Vector types of the language.
static double language(double *x, int n) {
    d4 a = {x[0], x[1], x[2], x[3]}, b = a * a + 2 * a - a[1];
    l4 larger = a > b;
    d4 chosen = (d4)((larger & (l4)a) | (~larger & (l4)(b * a)));
    b[2] = b[1] * b[3];
    d4 mixed = __builtin_shufflevector(b, chosen, 0, 5, 2, 7);
    return weigh4(mixed / (1 + a * a)) + weigh4(__builtin_convertvector(__builtin_convertvector(a, l4), d4) * a);
}
SCALAR(language, 0.6, -1.3, 0.8, 2.2)
static double elementwise(double *x, int n) {
    d4 a = {x[0], x[1], x[2], x[3]};
    d4 b = __builtin_elementwise_sin(a) * __builtin_elementwise_exp(a) + __builtin_elementwise_abs(a);
    return __builtin_reduce_maximum(b) + __builtin_reduce_minimum(a) * weigh4(__builtin_elementwise_max(a, -a));
}
SCALAR(elementwise, 0.6, -1.3, 0.8, 2.2)
static double vector_loop(double *x, int n) {
    d4 sum = {0, 0, 0, 0}, *v = (d4 *)aligned_alloc(32, sizeof(d4) * (n / 4));
    memcpy(v, x, sizeof(double) * n);
    for (int i = 1; i < n / 4; i++) v[i] = v[i] * v[i - 1] + sum, sum += v[i];
    double result = sum[0] * sum[1] + sum[2] * sum[3];
    free(v);
    return result;
}
SCALAR_N(vector_loop, 16)

// Stack memory of more than the usual alignment, in functions and loops.
__attribute__((noinline)) static double aligned_room(const double *x, int depth) {
    __m256d room[4];
    for (int i = 0; i < 4; i++) room[i] = _mm256_mul_pd(_mm256_loadu_pd(x), _mm256_set1_pd(x[i]));
    for (volatile int i = 1; i < 4; i++) room[i] = _mm256_mul_pd(room[i], room[i - 1]);
    return room[3][1] * room[2][0] + (depth ? aligned_room(x, depth - 1) * room[1][2] : 0);
}
static double aligned_stack(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < 3; i++) sum += aligned_room(x, i) * x[i];
    return sum;
}
SCALAR(aligned_stack, 0.6, -1.3, 0.8, 2.2)

// Loads, stores, shuffles.
static double moves(double *x, int n) {
    __m256d a = _mm256_loadu_pd(x), b = _mm256_broadcast_sd(x + 1), c = _mm256_broadcast_pd((const __m128d *)(x + 2));
    a = _mm256_add_pd(_mm256_permute2f128_pd(a, b, 0x21), _mm256_permute_pd(a, 5));
    b = _mm256_mul_pd(_mm256_permute4x64_pd(a, 0x1b), _mm256_shuffle_pd(a, c, 6));
    __m128d low = _mm256_castpd256_pd128(b), high = _mm256_extractf128_pd(b, 1);
    low = _mm_unpackhi_pd(low, high);
    low = _mm_loadh_pd(low, x + 3);
    low = _mm_move_sd(low, _mm_movedup_pd(high));
    double out[4];
    _mm256_storeu_pd(out, _mm256_insertf128_pd(_mm256_castpd128_pd256(low), high, 1));
    _mm_storel_pd(x, low);
    return out[0] * out[1] + out[2] * out[3];
}
SCALAR(moves, 0.6, -1.3, 0.8, 2.2)

// Arithmetic that is more than one operation per element.
static double arithmetic(double *x, int n) {
    __m256d a = _mm256_loadu_pd(x), b = _mm256_set_pd(x[0], 2, x[1] * x[2], 0.5);
    __m256d c = _mm256_hadd_pd(a, b), d = _mm256_addsub_pd(a, b), e = _mm256_hsub_pd(a, _mm256_mul_pd(b, b));
    __m128d f = _mm_dp_pd(_mm256_castpd256_pd128(c), _mm256_castpd256_pd128(d), 0x31);
    __m128d g = _mm_hadd_pd(f, _mm_addsub_pd(f, _mm256_castpd256_pd128(e)));
    __m256d h = _mm256_fmadd_pd(a, b, c), i = _mm256_fmaddsub_pd(h, d, e), j = _mm256_fmsubadd_pd(h, d, e);
    __m128d k = _mm_fnmadd_sd(f, g, f), l = _mm_sqrt_sd(g, _mm_mul_pd(f, f)), m = _mm_div_sd(g, _mm_set_sd(3));
    return weigh4(i) + weigh4(_mm256_mul_pd(j, _mm256_sqrt_pd(_mm256_mul_pd(a, a)))) + weigh2(k) * weigh2(l) + weigh2(m);
}
SCALAR(arithmetic, 0.6, -1.3, 0.8, 2.2)

// Minimum, maximum, comparisons, masks, signs.
static double choices(double *x, int n) {
    __m256d a = _mm256_loadu_pd(x), b = _mm256_permute4x64_pd(a, 0x1b), zero = _mm256_setzero_pd();
    __m256d low = _mm256_min_pd(a, b), high = _mm256_max_pd(a, _mm256_set1_pd(0.7));
    __m256d mask = _mm256_cmp_pd(a, b, _CMP_LT_OQ);
    __m256d blended = _mm256_blendv_pd(a, _mm256_mul_pd(b, b), mask);
    __m256d masked = _mm256_or_pd(_mm256_and_pd(mask, a), _mm256_andnot_pd(mask, _mm256_mul_pd(a, b)));
    __m256d positive = _mm256_and_pd(a, _mm256_cmp_pd(a, zero, _CMP_GT_OS));
    __m256d magnitude = _mm256_andnot_pd(_mm256_set1_pd(-0.0), a), negated = _mm256_xor_pd(b, _mm256_set1_pd(-0.0));
    __m128d s = _mm256_castpd256_pd128(a), t = _mm256_extractf128_pd(a, 1);
    __m128d lowest = _mm_min_sd(s, t), highest = _mm_max_sd(_mm_max_pd(s, t), _mm_min_pd(t, s));
    __m128d one = _mm_cmplt_sd(s, t), picked = _mm_blendv_pd(s, _mm_mul_pd(t, t), _mm_cmplt_pd(s, t));
    int bits = _mm256_movemask_pd(mask) + _mm_movemask_pd(one) + _mm_comilt_sd(s, t) + _mm256_testz_pd(mask, mask);
    return weigh4(low) * weigh4(high) + weigh4(blended) + weigh4(_mm256_mul_pd(masked, positive)) + weigh4(magnitude) +
           weigh4(_mm256_mul_pd(negated, a)) + weigh2(lowest) * weigh2(highest) + weigh2(picked) * bits;
}
SCALAR(choices, 0.6, -1.3, 0.8, 2.2)

// Conversions and roundings.
static double conversions(double *x, int n) {
    __m256d a = _mm256_loadu_pd(x);
    __m128d s = _mm256_castpd256_pd128(a);
    int whole = _mm_cvtsd_si32(s) + _mm_cvttsd_si32(_mm_mul_pd(s, s)) + (int)_mm_cvtsd_si64(s);
    __m128i words = _mm256_cvtpd_epi32(a);
    __m256d floors = _mm256_floor_pd(a), back = _mm256_cvtepi32_pd(words);
    __m128d low = _mm_floor_sd(s, _mm_mul_pd(s, s)), rounded = _mm_round_sd(s, s, _MM_FROUND_TO_ZERO);
    __m256d fraction = _mm256_sub_pd(a, _mm256_round_pd(a, _MM_FROUND_TO_NEAREST_INT));
    s = _mm_cvtsi32_sd(s, whole);
    return weigh4(_mm256_mul_pd(a, floors)) + weigh4(_mm256_mul_pd(back, a)) + weigh2(low) * weigh2(rounded) + weigh2(s) * x[0] +
           weigh4(_mm256_mul_pd(fraction, fraction));
}
SCALAR(conversions, 0.6, -1.3, 0.8, 2.2)

// Memory under masks, gathered memory, permutations known at run time.
static double masked_memory(double *x, int n) {
    __m256i some = _mm256_set_epi64x(-1, 0, x[0] > 0 ? -1 : 0, -1);
    __m256d a = _mm256_maskload_pd(x, some), b = _mm256_loadu_pd(x);
    double out[4] = {1, 2, x[1] * x[1], 4};
    _mm256_maskstore_pd(out, some, _mm256_mul_pd(a, b));
    _mm256_maskstore_pd(x, _mm256_set_epi64x(0, -1, 0, 0), _mm256_mul_pd(b, b));
    __m128i at = _mm_set_epi32(3, 0, 2, 2);
    __m256d c = _mm256_i32gather_pd(x, at, 8), d = _mm256_mask_i32gather_pd(b, out, at, _mm256_castsi256_pd(some), 8);
    __m128d e = _mm_i64gather_pd(x + 1, _mm_set_epi64x(-1, 2), 8);
    __m256d f = _mm256_permutevar_pd(c, _mm256_set_epi64x(2, 0, (long)(n / 2), 0));
    return out[0] * out[1] + out[2] * out[3] + weigh4(_mm256_mul_pd(c, d)) + weigh2(e) + weigh4(f);
}
SCALAR(masked_memory, 0.6, -1.3, 0.8, 2.2)

// Numbers that pass through integer vectors.
static double disguised(double *x, int n) {
    __m256i a = _mm256_loadu_si256((const __m256i *)x), b = _mm256_permute4x64_epi64(a, 0x1b);
    __m128i c = _mm_loadu_si128((const __m128i *)(x + 1)), d = _mm_shuffle_epi32(c, 0x4e);
    double out[4];
    _mm256_storeu_si256((__m256i *)out, b);
    for (int i = 0; i < 3; i++) c = _mm_castpd_si128(_mm_mul_pd(_mm_castsi128_pd(c), _mm_castsi128_pd(d)));
    _mm_storeu_si128((__m128i *)(out + 2), c);
    return out[0] * out[1] + out[2] * out[3] + weigh4(_mm256_castsi256_pd(_mm256_unpacklo_epi64(a, b)));
}
SCALAR(disguised, 0.6, -1.3, 0.8, 2.2)

// Single precision, with a twin element by element.
static float singles(float *x, int n) {
    __m128 a = _mm_loadu_ps(x), b = _mm_shuffle_ps(a, a, 0x1b), c = _mm_min_ps(a, b), d = _mm_max_ss(a, b);
    __m128 e = _mm_hadd_ps(a, b), f = _mm_addsub_ps(a, b), g = _mm_dp_ps(a, f, 0x7b), h = _mm_hsub_ps(e, f);
    __m128 i = _mm_blendv_ps(a, b, _mm_sub_ps(b, a)), j = _mm_insert_ps(a, b, 0x98), k = _mm_fmaddsub_ps(a, b, c);
    __m128 l = _mm_cvtpd_ps(_mm_cvtps_pd(_mm_mul_ps(a, a))), m = _mm_cvtsd_ss(b, _mm_cvtss_sd(_mm_setzero_pd(), a));
    __m128 o = _mm_permutevar_ps(a, _mm_set_epi32(0, 3, n, 1)), p = _mm_div_ss(b, a), q = _mm_movehdup_ps(_mm_movelh_ps(a, b));
    return weigh4f(c) * weigh4f(d) + weigh4f(g) + weigh4f(h) * weigh4f(i) + weigh4f(j) * weigh4f(k) + weigh4f(l) * weigh4f(m) +
           weigh4f(o) + weigh4f(p) * weigh4f(q);
}
static double weigh(double a, double b, double c, double d) { return 1.3 * a - 0.7 * b + 0.4 * c * c + d; }
static double singles_by_element(double *x, int n) {
    double *a = x, b[4] = {x[3], x[2], x[1], x[0]}, c[4], e[4], f[4], k[4], i[4];
    for (int t = 0; t < 4; t++) {
        c[t] = a[t] < b[t] ? a[t] : b[t];
        f[t] = t % 2 ? a[t] + b[t] : a[t] - b[t];
        k[t] = t % 2 ? a[t] * b[t] + c[t] : a[t] * b[t] - c[t];
        i[t] = b[t] - a[t] < 0 ? b[t] : a[t];
    }
    e[0] = a[0] + a[1], e[1] = a[2] + a[3], e[2] = b[0] + b[1], e[3] = b[2] + b[3];
    double dot = a[0] * f[0] + a[1] * f[1] + a[2] * f[2];
    double result = weigh(c[0], c[1], c[2], c[3]) * weigh(a[0] > b[0] ? a[0] : b[0], a[1], a[2], a[3]);
    result += weigh(dot, dot, 0, dot) + weigh(e[0] - e[1], e[2] - e[3], f[0] - f[1], f[2] - f[3]) * weigh(i[0], i[1], i[2], i[3]);
    result += weigh(a[0], b[2], a[2], 0) * weigh(k[0], k[1], k[2], k[3]);
    result += weigh(a[0] * a[0], a[1] * a[1], 0, 0) * weigh(a[0], b[1], b[2], b[3]);
    result += weigh(a[1], a[0], a[3], a[0]) + weigh(b[0] / a[0], b[1], b[2], b[3]) * weigh(a[1], a[1], b[1], b[1]);
    return result;
}
FLOAT_SCALAR(singles, singles_by_element, 0.6, -1.3, 0.8, 2.2)

// Estimates: their derivative is that of the function they estimate.
static float estimates(float *x, int n) {
    __m128 a = _mm_loadu_ps(x), r = _mm_rcp_ps(a), s = _mm_rsqrt_ps(_mm_mul_ps(a, a));
    r = _mm_mul_ps(r, _mm_sub_ps(_mm_set1_ps(2), _mm_mul_ps(a, r)));
    __m256 wide = _mm256_rcp_ps(_mm256_set_m128(a, a));
    return weigh4f(r) + 0 * weigh4f(s) + 0 * wide[3];
}
static double reciprocals(double *x, int n) { return weigh(1 / x[0], 1 / x[1], 1 / x[2], 1 / x[3]); }
FLOAT_SCALAR(estimates, reciprocals, 0.6, -1.3, 0.8, 2.2)
static float estimated(float a) { return _mm_cvtss_f32(_mm_add_ss(_mm_rcp_ss(_mm_set_ss(a)), _mm_rsqrt_ss(_mm_set_ss(a)))); }
float __enzyme_autodiff_estimated(void *, float);
float __enzyme_fwddiff_estimated(void *, float, float);
CASE(estimated_slopes) {
    double a = 1.7, slope = -1 / (a * a) - 0.5 / (a * sqrt(a));
#ifndef PRIMAL_ONLY
    check_single = true;
    CHECK_NEAR(__enzyme_autodiff_estimated((void *)estimated, 1.7f), slope, 2e-3);
    CHECK_NEAR(__enzyme_fwddiff_estimated((void *)estimated, 1.7f, 1.0f), slope, 2e-3);
#endif
    CHECK_CLOSE(1, 1);
}

// Half precision in memory.
static float packed_halves(float *x, int n) {
    __m128i h = _mm_cvtps_ph(_mm_loadu_ps(x), 0);
    return weigh4f(_mm_cvtph_ps(h));
}
void __enzyme_autodiff_halves(void *, ...);
CASE(halves) {
#ifndef PRIMAL_ONLY
    float x[4] = {0.5f, 1.25f, 2, -1}, dx[4] = {0};
    __enzyme_autodiff_halves((void *)packed_halves, x, dx, 4);
    double want[4] = {1.3, -0.7, 1.6, 1};
    check_single = true;
    for (int i = 0; i < 4; i++) CHECK_NEAR(dx[i], want[i], 2e-3);
#endif
    CHECK_CLOSE(1, 1);
}

// The primal is that of the instructions: ties, zeros and NaN included.
static void borders(const double *x, double *y) {
    __m128d a = _mm_loadu_pd(x), b = _mm_loadu_pd(x + 2);
    _mm_storeu_pd(y, _mm_min_pd(a, b));
    _mm_storeu_pd(y + 2, _mm_max_pd(a, b));
    _mm_storeu_pd(y + 4, _mm_max_sd(a, b));
}
void __enzyme_autodiff_borders(void *, ...);
CASE(exact_values) {
#ifndef PRIMAL_ONLY
    double points[3][4] = {{0.0, -0.0, -0.0, 0.0}, {NAN, 1, 2, NAN}, {1, 1, 1, 1}};
    for (int k = 0; k < 3; k++) {
        double want[6], got[6] = {0}, dx[4] = {0}, dy[6] = {1, 1, 0, 0, 0, 0};
        borders(points[k], want);
        __enzyme_autodiff_borders((void *)borders, points[k], dx, got, dy);
        CHECK(memcmp(want, got, sizeof want) == 0);
    }
#endif
    CHECK_CLOSE(1, 1);
}

#pragma clang attribute pop
