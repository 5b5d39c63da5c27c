// Programs in double precision that compute in another format of the processor: the same bits as the program that a hand has
// written in that format.
#include "check.h"

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void __enzyme_autodiff_void(void *, ...);
void *__enzyme_truncate_op_func(void *, ...);
void *__enzyme_truncate_mem_func(void *, ...);
double __enzyme_truncate_mem_value(double, int, int);
double __enzyme_expand_mem_value(double, int, int);
extern int enzyme_width;
struct two { double v[2]; };
struct two __enzyme_batch(void *, ...);

typedef double unary(double);
#define TRUNCATED(F, TYPE, ...) ((TYPE *)__enzyme_truncate_op_func((void *)(F), __VA_ARGS__))

// A program as a macro: R is the type of numbers, S the suffix of functions.
#define HORNER(NAME, R, S)                                                                                            \
    static R NAME(R x) {                                                                                              \
        R sum = (R)0;                                                                                                 \
        for (int k = 12; k >= 0; k--) sum = (R)((R)(sum * x) + (R)((R)1 / (R)(k + 3)));                                \
        return sum;                                                                                                   \
    }
HORNER(horner, double, )
HORNER(horner_float, float, f)
HORNER(horner_half, _Float16, f)

// In bfloat every operation is one of float, rounded to the upper half of its bits: ties to even.
static float to_bfloat(float x) {
    unsigned bits;
    memcpy(&bits, &x, sizeof bits);
    bits = (bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000;
    memcpy(&x, &bits, sizeof x);
    return x;
}
static float horner_bfloat(float x) {
    float sum = 0;
    for (int k = 12; k >= 0; k--) sum = to_bfloat(to_bfloat(sum * x) + to_bfloat(1 / to_bfloat(k + 3)));
    return sum;
}
CASE(to_float_bit_by_bit) {
    for (double x = -2; x < 2; x += 0.0317) {
        CHECK(TRUNCATED(horner, unary, 64, 32)(x) == horner_float((float)x));
        CHECK(TRUNCATED(horner, unary, 64, 8, 23)(x) == horner_float((float)x));
    }
}
CASE(to_half_and_bfloat_bit_by_bit) {
    for (float x = -1.2f; x < 1.2f; x += 0.0317f) {
        CHECK(TRUNCATED(horner, unary, 64, 16)(x) == (double)horner_half((_Float16)x));
        CHECK(TRUNCATED(horner, unary, 64, 5, 10)(x) == (double)horner_half((_Float16)x));
        CHECK(TRUNCATED(horner, unary, 64, 8, 7)(x) == horner_bfloat(to_bfloat(x)));
    }
}
typedef float unary_float(float);
static double twice(double x) { return x + x; }
CASE(one_rounding_to_bfloat) {
    // Nearly half way between neighbours: first to float and then to bfloat would round the wrong way.
    CHECK(TRUNCATED(twice, unary, 64, 8, 7)(1 + 0x1p-8) == 2);
    CHECK(TRUNCATED(twice, unary, 64, 8, 7)(1 + 0x1p-8 + 0x1p-40) == 2 + 0x1p-6);
    CHECK(TRUNCATED(twice, unary, 64, 8, 7)(-1 - 0x1p-8 + 0x1p-40) == -2);
    CHECK(TRUNCATED(twice, unary, 64, 8, 7)(1 + 0x3p-8) == 2 + 0x1p-5);
    CHECK(isinf(TRUNCATED(twice, unary, 64, 8, 7)(0x1p127)) && isnan(TRUNCATED(twice, unary, 64, 8, 7)(NAN)));
    CHECK(TRUNCATED(twice, unary, 64, 8, 7)(0x1p-133) == 0x1p-132 && TRUNCATED(twice, unary, 64, 8, 7)(0x1p-135) == 0);
}
CASE(float_to_half) {
    for (float x = -1.2f; x < 1.2f; x += 0.0317f)
        CHECK(TRUNCATED(horner_float, unary_float, 32, 16)(x) == (float)horner_half((_Float16)x));
}
CASE(to_the_same_format) {
    for (double x = -2; x < 2; x += 0.317) CHECK(TRUNCATED(horner, unary, 64, 64)(x) == horner(x));
}
static double nearly(double x) { return (x + 1e20) - 1e20; }
CASE(to_a_wider_format) {
    // Each operation gives the double that is nearest: more bits in between change nothing but double rounding.
    CHECK(TRUNCATED(nearly, unary, 64, 15, 63)(3) == nearly(3));
    CHECK(TRUNCATED(horner, unary, 64, 15, 112)(0.3) == horner(0.3));
}

#define FUNCTIONS(NAME, R, S)                                                                                         \
    static R NAME(R x) {                                                                                              \
        R s, c, whole;                                                                                                \
        s = sin##S(x), c = cos##S(x);                                                                                 \
        R f = modf##S(3 * x, &whole);                                                                                 \
        int e;                                                                                                        \
        R m = frexp##S(x, &e);                                                                                        \
        return exp##S(-x) * s + pow##S(x, c) + log##S(x + 2) * sqrt##S(x) + fma##S(x, s, c) + atan2##S(s, c) +         \
               fmod##S(x, (R)0.3) + tanh##S(x) + cbrt##S(x) + erf##S(x) + hypot##S(s, x) + f * whole + m * e +         \
               ldexp##S(x, 3) + fmax##S(s, c) - fabs##S(-x) + floor##S(4 * x) + copysign##S(s, -c);                   \
    }
FUNCTIONS(functions, double, )
FUNCTIONS(functions_float, float, f)
CASE(library_functions) {
    for (double x = 0.1; x < 3; x += 0.0317) CHECK(TRUNCATED(functions, unary, 64, 32)(x) == functions_float((float)x));
}

// Comparisons, loops that end by them, choices.
#define NEWTON(NAME, R, S)                                                                                            \
    static R NAME(R a) {                                                                                              \
        R x = a, last = 0;                                                                                            \
        int steps = 0;                                                                                                \
        while (x != last && steps < 50) {                                                                             \
            last = x;                                                                                                 \
            x = (x + a / x) / 2;                                                                                      \
            steps++;                                                                                                  \
        }                                                                                                             \
        return x < (R)1.1 ? x + steps : x - steps;                                                                    \
    }
NEWTON(newton, double, )
NEWTON(newton_float, float, f)
CASE(loops_and_comparisons) {
    for (double x = 0.3; x < 9; x += 0.217) CHECK(TRUNCATED(newton, unary, 64, 32)(x) == newton_float((float)x));
}
#define CONVERSIONS(NAME, R, S)                                                                                       \
    static R NAME(R x) {                                                                                              \
        long n = (long)(x * (R)1e9);                                                                                     \
        unsigned u = (unsigned)(x + 5);                                                                               \
        float f = (float)(x * x);                                                                                     \
        return (R)n / (R)u + (R)f + (R)(n * 977) + (R)lround##S(x * 3) + (isnan(x) ? 1 : 0);                          \
    }
CONVERSIONS(conversions, double, )
CONVERSIONS(conversions_float, float, f)
CASE(integers_and_other_formats) {
    for (double x = 0.3; x < 9; x += 0.217) CHECK(TRUNCATED(conversions, unary, 64, 32)(x) == conversions_float((float)x));
}

// Calls, recursion, pointers to functions, functions that are passed to code outside.
#define CALLS(P, R, S)                                                                                                \
    __attribute__((noinline)) static R P##_square(R x) { return x * x + (R)0.1; }                                     \
    __attribute__((noinline)) static R P##_cube(R x) { return x * x * x; }                                            \
    static R P##_power(R x, int n) { return n == 0 ? (R)1 : x * P##_power(x, n - 1); }                                \
    static R (*const P##_table[2])(R) = {P##_square, P##_cube};                                                       \
    static R P##_apply(R (*f)(R), R x) { return f(x) + f(2 * x); }                                                    \
    static R P##_calls(R x) {                                                                                         \
        R sum = P##_apply(P##_cube, x) + P##_power(x, 5);                                                             \
        for (int i = 0; i < 2; i++) sum += P##_table[i](x);                                                           \
        return sum;                                                                                                   \
    }
CALLS(d, double, )
CALLS(f, float, f)
CASE(calls_and_function_pointers) {
    for (double x = 0.3; x < 9; x += 0.217) CHECK(TRUNCATED(d_calls, unary, 64, 32)(x) == f_calls((float)x));
}
static int by_remainder(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x + 1e8 > y + 1e8) - (x + 1e8 < y + 1e8);
}
static double sorted(double *x) {
    qsort(x, 3, sizeof *x, by_remainder);
    return x[0];
}
CASE(function_passed_outside) {
    // In single precision all are equal.
    double x[3] = {3, 2, 1}, y[3] = {3, 2, 1};
    CHECK(sorted(x) == 1);
    typedef double on_memory(double *);
    CHECK(TRUNCATED(sorted, on_memory, 64, 32)(y) == 3);
}

// In op mode memory keeps its bits, in mem mode it holds numbers of the target format.
static void update(double *x, double *copy, int n) {
    for (int i = 0; i < n; i++) {
        copy[i] = x[i];
        x[i] = i == 2 ? 0.1 : x[i] / 3;
    }
}
typedef void update_type(double *, double *, int);
CASE(memory_in_both_modes) {
    double x[4] = {0.1, 0.2, 0.3, 0.4}, copy[4], start[4];
    memcpy(start, x, sizeof x);
    TRUNCATED(update, update_type, 64, 32)(x, copy, 4);
    for (int i = 0; i < 4; i++) {
        CHECK(copy[i] == start[i]);
        CHECK(x[i] == (i == 2 ? 0.1 : (double)((float)start[i] / 3)));
    }
    for (int i = 0; i < 4; i++) x[i] = __enzyme_truncate_mem_value(start[i], 64, 32);
    ((update_type *)__enzyme_truncate_mem_func((void *)update, 64, 32))(x, copy, 4);
    for (int i = 0; i < 4; i++) {
        CHECK(__enzyme_expand_mem_value(copy[i], 64, 32) == (float)start[i]);
        CHECK(__enzyme_expand_mem_value(x[i], 64, 32) == (i == 2 ? 0.1f : (float)start[i] / 3));
    }
}
static double chosen(double x) { return x > 1 ? 0.1 : x < 0 ? -0.7 : 0.3; }
CASE(constants_in_memory_mode) {
    unary *f = (unary *)__enzyme_truncate_mem_func((void *)chosen, 64, 32);
    CHECK(f(2) == 0.1f && f(-1) == -0.7f && f(0.5) == 0.3f);
    unary *g = TRUNCATED(chosen, unary, 64, 32);
    CHECK(g(2) == 0.1 && g(-1) == -0.7 && g(0.5) == 0.3);
}

typedef double double4 __attribute__((vector_size(32)));
typedef float float4 __attribute__((vector_size(16)));
static double lanes(double x) {
    double4 a = {x, 2 * x, 3, x / 3}, b = a * a + a / 7;
    for (int i = 0; i < 4; i++) b[i] = a[i] < b[i] ? b[i] : -a[i];
    return b[0] + b[1] * b[2] - b[3];
}
static float lanes_float(float x) {
    float4 a = {x, 2 * x, 3, x / 3}, b = a * a + a / 7;
    for (int i = 0; i < 4; i++) b[i] = a[i] < b[i] ? b[i] : -a[i];
    return b[0] + b[1] * b[2] - b[3];
}
CASE(vectors) {
    for (double x = -3; x < 3; x += 0.0317) CHECK(TRUNCATED(lanes, unary, 64, 32)(x) == lanes_float((float)x));
}
#define COMPLEX(NAME, R, S)                                                                                           \
    static R NAME(R x) {                                                                                              \
        R _Complex z = __builtin_complex(x, (R)0.5), w = z * z / (z + 1);                                             \
        return __real__ w * __imag__ w;                                                                               \
    }
COMPLEX(complex_numbers, double, )
COMPLEX(complex_numbers_float, float, f)
CASE(complex) {
    for (double x = -3; x < 3; x += 0.117) CHECK(TRUNCATED(complex_numbers, unary, 64, 32)(x) == complex_numbers_float((float)x));
}

// Truncation first, then the derivative: that of the program in single precision.
CASE(derivative_of_a_truncated_function) {
    for (double x = 0.3; x < 2; x += 0.217) {
        double h = 1e-6, want = (horner(x + h) - horner(x - h)) / (2 * h);
        double forward = __enzyme_fwddiff(__enzyme_truncate_op_func((void *)horner, 64, 32), x, 1.0);
        double reverse = __enzyme_autodiff(__enzyme_truncate_op_func((void *)horner, 64, 32), x);
        CHECK(fabs(forward - want) < 1e-5 * fabs(want) && fabs(reverse - want) < 1e-5 * fabs(want));
        CHECK(forward != __enzyme_fwddiff((void *)horner, x, 1.0));
    }
}
CASE(derivative_in_bfloat) {
    for (double x = 0.3; x < 1; x += 0.117) {
        double h = 1e-6, want = (horner(x + h) - horner(x - h)) / (2 * h);
        double reverse = __enzyme_autodiff(__enzyme_truncate_op_func((void *)horner, 64, 8, 7), x);
        CHECK(fabs(reverse - want) < 0.1 * fabs(want) && reverse != want);
    }
}
static double slope(double x) { return __enzyme_autodiff((void *)horner, x); }
CASE(truncated_derivative) {
    for (double x = 0.3; x < 2; x += 0.217) {
        double h = 1e-6, want = (horner(x + h) - horner(x - h)) / (2 * h);
        CHECK(fabs(TRUNCATED(slope, unary, 64, 32)(x) - want) < 1e-5 * fabs(want));
    }
}
static void sum_of_squares(double *x, double *sum, int n) {
#pragma STDC FP_CONTRACT OFF
    for (int i = 0; i < n; i++) *sum += x[i] * x[i];
}
CASE(gradient_of_a_truncated_program) {
#pragma STDC FP_CONTRACT OFF
    double x[3] = {0.1, 0.2, 0.3}, dx[3] = {0}, sum = 0, dsum = 1;
    void *f = __enzyme_truncate_mem_func((void *)sum_of_squares, 64, 32);
    __enzyme_autodiff_void(f, x, dx, &sum, &dsum, 3);
    for (int i = 0; i < 3; i++) CHECK(fabs(dx[i] - 2 * x[i]) < 1e-6);
    float s = 0;
    for (int i = 0; i < 3; i++) s += (float)x[i] * (float)x[i];
    CHECK(sum == s);
}
CASE(batch_of_a_truncated_function) {
    struct two r = __enzyme_batch(__enzyme_truncate_op_func((void *)horner, 64, 32), enzyme_width, 2, 0.3, 0.4);
    CHECK(r.v[0] == horner_float(0.3f) && r.v[1] == horner_float(0.4f));
}
