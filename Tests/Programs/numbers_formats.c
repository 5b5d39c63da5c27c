// Formats other than float and double, integers of 128 bits, volatile accesses.

#include "check.h"

// Arithmetic in half precision; the numbers are such that all products and sums are exact.
static _Float16 half_polynomial(_Float16 a, _Float16 b) { return a * b * b + a - b; }
static _Float16 half_memory(_Float16 *x, int n) {
    _Float16 sum = 0;
    for (int i = 0; i < n; i++) {
        x[i] = x[i] * x[i];
        sum += x[i];
    }
    return sum;
}
static float half_conversions(float a, double b) {
    _Float16 h = (_Float16)a;
    struct {
        _Float16 first;
        short count;
        _Float16 second;
    } pair = {h * (_Float16)b, 3, h};
    return (float)pair.first * pair.count + (float)pair.second;
}
typedef struct {
    _Float16 a, b;
} halves;
typedef struct {
    float a;
    double b;
} mixed;
halves __enzyme_autodiff_half(void *, ...);
_Float16 __enzyme_fwddiff_half(void *, ...);
mixed __enzyme_autodiff_half_conversions(void *, ...);
float __enzyme_fwddiff_half_conversions(void *, ...);
void __enzyme_autodiff_half_memory(void *, ...);
CASE(half) {
#ifndef PRIMAL_ONLY
    _Float16 a = 1.5, b = 2.25;
    halves gradient = __enzyme_autodiff_half((void *)half_polynomial, a, b);
    CHECK_CLOSE(gradient.a, 2.25 * 2.25 + 1);
    CHECK_CLOSE(gradient.b, 2 * 1.5 * 2.25 - 1);
    CHECK_CLOSE(__enzyme_fwddiff_half((void *)half_polynomial, a, (_Float16)1, b, (_Float16)0), 2.25 * 2.25 + 1);
    _Float16 x[3] = {1, 2, 3.5}, dx[3] = {0};
    __enzyme_autodiff_half_memory((void *)half_memory, x, dx, 3);
    CHECK_CLOSE(dx[0], 2);
    CHECK_CLOSE(dx[1], 4);
    CHECK_CLOSE(dx[2], 7);
    CHECK(x[2] == (_Float16)12.25);
    mixed m = __enzyme_autodiff_half_conversions((void *)half_conversions, 1.5f, 2.0);
    CHECK_CLOSE(m.a, 7);
    CHECK_CLOSE(m.b, 4.5);
    CHECK_CLOSE(__enzyme_fwddiff_half_conversions((void *)half_conversions, 1.5f, 1.0f, 2.0, 0.5), 7 + 2.25);
#endif
    CHECK_CLOSE(1, 1);
}

// A number whose last digits are cut off, or used for something else, is rounded: the derivative is that of the number.
static double rounded_to_high_word(double x) {
    unsigned long bits;
    memcpy(&bits, &x, sizeof bits);
    bits &= 0xffffffff00000000;
    memcpy(&x, &bits, sizeof x);
    return x;
}
static double tagged(double x, unsigned tag) {
    unsigned long bits;
    memcpy(&bits, &x, sizeof bits);
    bits = (bits & ~0xfful) | (tag & 0xff);
    memcpy(&x, &bits, sizeof x);
    return x;
}
static float rounded_to_bfloat(float x) {
    unsigned bits;
    memcpy(&bits, &x, sizeof bits);
    bits &= 0xffff0000;
    memcpy(&x, &bits, sizeof x);
    return x;
}
static double with_rounded(double a, double b) {
    return rounded_to_high_word(a) * b + tagged(a * b, 7) * rounded_to_high_word(tagged(b, 255));
}
static float with_rounded_float(float a, float b) { return rounded_to_bfloat(a * b) * a; }
struct rounded_two { double a, b; };
struct rounded_floats { float a, b; };
struct rounded_two __enzyme_autodiff_rounded(void *, ...);
double __enzyme_fwddiff_rounded(void *, ...);
struct rounded_floats __enzyme_autodiff_rounded_float(void *, ...);
float __enzyme_fwddiff_rounded_float(void *, ...);
CASE(rounded_by_bits) {
#ifndef PRIMAL_ONLY
    double a = 1.25, b = -0.75;  // of few digits, so that nothing but the tags is rounded
    struct rounded_two d = __enzyme_autodiff_rounded((void *)with_rounded, a, b);
    CHECK_CLOSE(d.a, b + b * b);
    CHECK_CLOSE(d.b, a + 2 * a * b);
    CHECK_CLOSE(__enzyme_fwddiff_rounded((void *)with_rounded, a, 1.0, b, 0.0), d.a);
    CHECK_CLOSE(__enzyme_fwddiff_rounded((void *)with_rounded, a, 0.0, b, 1.0), d.b);
    struct rounded_floats f = __enzyme_autodiff_rounded_float((void *)with_rounded_float, 1.25f, -0.75f);
    CHECK_CLOSE_FLOAT(f.a, 2 * a * b);
    CHECK_CLOSE_FLOAT(f.b, a * a);
    CHECK_CLOSE_FLOAT(__enzyme_fwddiff_rounded_float((void *)with_rounded_float, 1.25f, 1.0f, -0.75f, 0.0f), f.a);
#endif
    CHECK_CLOSE(rounded_to_bfloat(1 + 0x1p-9f), 1);
}

// Two floats in one integer: packed, taken out, changed one by one, in each other's place, one of them replaced by a count.
static unsigned long packed(float low, float high) {
    unsigned a, b;
    memcpy(&a, &low, sizeof a);
    memcpy(&b, &high, sizeof b);
    return (unsigned long)b << 32 | a;
}
static float half_of(unsigned long pair, int upper) {
    unsigned bits = upper ? pair >> 32 : pair;
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}
static double packed_pairs(double *x, int n) {
    unsigned long pairs[8];
    for (int i = 0; i < n; i++) pairs[i] = packed((float)x[i], (float)(x[i] * x[0]));
    double sum = 0;
    for (int i = 0; i < n; i++) {
        unsigned long pair = pairs[i];
        if (i % 2) pair = pair >> 32 | pair << 32;
        if (i % 3 == 1) pair = (pair & 0xffffffff) | packed(0, (float)x[1]);
        if (i % 3 == 2) pair = (pair & ~0xfffffffful) | (unsigned)i;
        sum += i % 3 == 2 ? half_of(pair, 1) * (double)(unsigned)pair : half_of(pair, 0) * half_of(pair, 1) * (i + 1.0);
    }
    return sum;
}
void __enzyme_autodiff_pairs(void *, ...);
double __enzyme_fwddiff_pairs(void *, ...);
CASE(packed_pairs) {
#ifndef PRIMAL_ONLY
    double x[6] = {0.75, 1.25, -0.5, 0.375, 2, -1.5}, d[6] = {0};
    __enzyme_autodiff_pairs((void *)packed_pairs, x, d, 6);
    for (int i = 0; i < 6; i++) {
        double unit[6] = {0}, up[6], down[6];
        memcpy(up, x, sizeof x);
        memcpy(down, x, sizeof x);
        up[i] += 0x1p-8, down[i] -= 0x1p-8;  // exact in float
        unit[i] = 1;
        CHECK_NEAR(d[i], (packed_pairs(up, 6) - packed_pairs(down, 6)) * 0x1p7, 1e-4);
        CHECK_NEAR(__enzyme_fwddiff_pairs((void *)packed_pairs, x, unit, 6), d[i], 1e-6);
    }
#endif
    CHECK_CLOSE(half_of(packed(1, 2), 1), 2);
}

// The upper half of a float. Older libraries of compilers lack the conversions, to nearest with ties to even.
__attribute__((weak)) __bf16 __truncsfbf2(float x) {
    unsigned bits;
    memcpy(&bits, &x, sizeof bits);
    unsigned short upper = (unsigned short)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
    __bf16 result;
    memcpy(&result, &upper, sizeof result);
    return result;
}
__attribute__((weak)) __bf16 __truncdfbf2(double x) { return __truncsfbf2((float)x); }
static float bfloat_product(float a, float b) {
    __bf16 x = (__bf16)a, y = (__bf16)b, room[2] = {x, y};
    for (int i = 0; i < 2; i++) room[i] = room[i] * y + x;
    return (float)room[0] * (float)room[1];
}
typedef struct {
    float a, b;
} floats;
floats __enzyme_autodiff_bfloat(void *, ...);
float __enzyme_fwddiff_bfloat(void *, ...);
CASE(bfloat) {
    // (ab + a)(b² + a)
    double a = 1.5, b = 2, da = (b + 1) * (b * b + a) + (a * b + a), db = a * (b * b + a) + (a * b + a) * 2 * b;
#ifndef PRIMAL_ONLY
    floats gradient = __enzyme_autodiff_bfloat((void *)bfloat_product, 1.5f, 2.0f);
    CHECK_CLOSE_FLOAT(gradient.a, da);
    CHECK_CLOSE_FLOAT(gradient.b, db);
    CHECK_CLOSE_FLOAT(__enzyme_fwddiff_bfloat((void *)bfloat_product, 1.5f, 1.0f, 2.0f, 1.0f), da + db);
#else
    CHECK_EXPECTATION(bfloat_product(1.5f, 2.0f), (a * b + a) * (b * b + a));
#endif
}

// Copies of a length that is known at run time, into other memory and onto itself; gradients are exact in every format.
#define COPIED(TYPE, NAME)                                                                                             \
    static double NAME(TYPE *x, int n) {                                                                               \
        TYPE *y = malloc((n + 1) * sizeof *y);                                                                         \
        memcpy(y + 1, x, n * sizeof *y);                                                                               \
        y[0] = x[0];                                                                                                     \
        memmove(y, y + 1, n * sizeof *y);                                                                              \
        memmove(y + 1, y, n * sizeof *y);                                                                              \
        y[1] = (TYPE)0;                                                                                                \
        double sum = 0;                                                                                                \
        for (int i = 0; i <= n; i++) sum += (double)y[i] * (double)y[i];                                               \
        free(y);                                                                                                       \
        return sum;                                                                                                    \
    }
#ifndef PRIMAL_ONLY
void __enzyme_autodiff_copied(void *, ...);
double __enzyme_fwddiff_copied(void *, ...);
#define CHECK_COPIED(NAME, TYPE)                                                                                       \
    do {                                                                                                               \
        TYPE x[5] = {1, 2, 3, 4, 5}, d[5] = {0}, unit[5] = {1, 0, 2, 0, 0};                                            \
        __enzyme_autodiff_copied((void *)NAME, enzyme_dup, x, d, enzyme_const, 5);                                     \
        for (int i = 0; i < 5; i++) CHECK_CLOSE(d[i], 2 * (i + 1));                                                    \
        CHECK_CLOSE(__enzyme_fwddiff_copied((void *)NAME, enzyme_dup, x, unit, enzyme_const, 5), 14);                  \
    } while (0)
#else
#define CHECK_COPIED(NAME, TYPE) CHECK_EXPECTATION(NAME((TYPE[5]){1, 2, 3, 4, 5}, 5), 55)
#endif
COPIED(_Float16, copied_halves)
CASE(copied_halves) { CHECK_COPIED(copied_halves, _Float16); }
COPIED(__bf16, copied_bfloats)
CASE(copied_bfloats) { CHECK_COPIED(copied_bfloats, __bf16); }
COPIED(float, copied_singles)
CASE(copied_singles) { CHECK_COPIED(copied_singles, float); }
COPIED(double, copied_doubles)
CASE(copied_doubles) { CHECK_COPIED(copied_doubles, double); }
COPIED(long double, copied_extended)
CASE(copied_extended) { CHECK_COPIED(copied_extended, long double); }
COPIED(__float128, copied_quads)
CASE(copied_quads) { CHECK_COPIED(copied_quads, __float128); }

// Quadruple precision: arithmetic, memory, functions of libm.
__float128 sinf128(__float128), expf128(__float128), powf128(__float128, __float128), sqrtf128(__float128),
    fabsf128(__float128), tanhf128(__float128), atan2f128(__float128, __float128), fmaxf128(__float128, __float128);
static double quad_arithmetic(double *x, int n) {
    __float128 sum = 0, *room = malloc(n * sizeof *room);
    for (int i = 0; i < n; i++) room[i] = x[i] * (__float128)3 - 1;
    for (int i = 1; i < n; i++) room[i] = room[i] * room[i - 1] / (room[i] + 7) - room[i - 1];
    for (int i = 0; i < n; i++) sum += room[i] * room[i];
    free(room);
    return (double)sum;
}
SCALAR(quad_arithmetic, 0.7, 1.3, -0.4)
static double quad_functions(double *x, int n) {
    __float128 a = x[0], b = x[1];
    __float128 value = sinf128(a) * expf128(b) + powf128(b, a) + sqrtf128(a) * tanhf128(b) + atan2f128(a, b);
    return (double)(value * fabsf128(-b) + fmaxf128(a, b));
}
SCALAR(quad_functions, 0.7, 1.3)

// 128-bit integers count and index; they carry no derivative.
static double wide_integers(double *x, int n) {
    unsigned __int128 hash = 12345;
    __int128 total = 0;
    double sum = 0;
    for (__int128 i = 0; i < n; i++) {
        hash = hash * 6364136223846793005u + 1442695040888963407u;
        unsigned at = (unsigned)(hash >> 96) % (unsigned)n;
        total += (__int128)at << 70;
        sum += x[at] * x[(int)i] * (double)(i + 1);
    }
    return sum * (double)(total >> 70);
}
SCALAR(wide_integers, 0.7, 1.3, -0.4, 0.9)

struct tagged {
    __int128 tag;
    double value;
};
__attribute__((noinline)) static struct tagged tag(struct tagged t, double factor) {
    return (struct tagged){t.tag * 3 + 1, t.value * factor * (double)t.tag};
}
static double wide_members(double *x, int n) {
    struct tagged t = {1, x[0]};
    for (int i = 0; i < n; i++) t = tag(t, x[i]);
    return t.value + (double)t.tag;
}
SCALAR(wide_members, 0.7, 1.3, -0.4)

// Volatile accesses: each happens once, in order; what was read is not read again.
static volatile double cell;
static volatile int reads;
static double volatile_cells(double *x, int n) {
    volatile double local = x[0];
    cell = 0;
    for (volatile int i = 0; i < n; i++) {
        local = local * x[i];
        cell = cell + local * local;
        reads++;
    }
    return cell * local;
}
SCALAR(volatile_cells, 0.7, 1.3, -0.4)

struct registers {
    volatile double value;
    volatile unsigned status;
};
static double volatile_members(double *x, int n) {
    struct registers device = {1, 0}, *p = &device;
    volatile double *in = x;
    while (p->status < 3) {
        p->value = p->value * in[p->status] + in[0];
        p->status++;
    }
    return p->value;
}
SCALAR(volatile_members, 0.7, 1.3, -0.4)

void __enzyme_autodiff_volatile_cells(void *, ...);
CASE(volatile_once) {
#ifndef PRIMAL_ONLY
    double x[3] = {0.7, 1.3, -0.4}, dx[3] = {0};
    reads = 0;
    __enzyme_autodiff_volatile_cells((void *)volatile_cells, x, dx, 3);
    CHECK(reads == 3);
#endif
    CHECK_CLOSE(1, 1);
}

// long double where float and double are: selections, conversions, vectors of functions, unions, arguments in loops.
static long double long_everywhere(long double *x, int n) {
    long double best = x[0], product = 1;
    for (int i = 0; i < n; i++) {
        best = fmaxl(best, x[i]);
        product *= x[i] > 0 ? x[i] : -2 * x[i];
        x[i] = fmal(x[i], best, hypotl(x[i], product));
    }
    return best * product + ldexpl(x[0], 2) + 3 * copysignl(x[1], -1) + (long double)(int)x[2] + cbrtl(x[0]);
}
LONG_SCALAR(long_everywhere, 0.75, 1.25, -0.5)
union long_or_bytes {
    long double value;
    double pair[2];
};
static long double long_in_unions(long double *x, int n) {
    union long_or_bytes u;
    u.value = x[0] * x[1];
    long double first = u.value;
    u.pair[0] = (double)x[1];
    u.pair[1] = (double)first;
    return u.pair[0] * u.pair[1] + lgammal(x[0]) + erfl(x[1]);
}
LONG_SCALAR(long_in_unions, 0.75, 1.25)
