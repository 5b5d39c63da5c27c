// Programs that compute with complex numbers: loops, memory, calls, recursion, second derivatives, values at borders.

#include <complex.h>

#include "check.h"

#ifndef CMPLX
#define CMPLX(x, y) __builtin_complex((double)(x), (double)(y))
#define CMPLXF(x, y) __builtin_complex((float)(x), (float)(y))
#define CMPLXL(x, y) __builtin_complex((long double)(x), (long double)(y))
#endif

typedef double _Complex cd;

// Horner's rule; the coefficients are complex numbers in memory.
static double horner(double *x, int n) {
    const cd *c = (const cd *)x;
    cd z = 0.4 + 0.3 * I, sum = 0;
    for (int i = 0; i < n / 2; i++) sum = sum * z + c[i];
    return creal(sum) * cimag(sum);
}
SCALAR(horner, 0.3, 1.2, -0.7, 0.4, 1.1, 0.9)

// An iteration whose end depends on the data.
static double escape(double *x, int n) {
    cd z = 0, c = CMPLX(x[0], x[1]);
    int count = 0;
    while (cabs(z) < 2 && count < 40) {
        z = z * z + c;
        count++;
    }
    return cabs(z) + count;
}
SCALAR(escape, 0.6, 0.3)

// Newton's method for z³ = c.
static double cube_root(double *x, int n) {
    cd c = CMPLX(x[0], x[1]), z = 1 + 1 * I;
    for (int i = 0; i < 12; i++) z -= (z * z * z - c) / (3 * z * z);
    return creal(z) + 2 * cimag(z);
}
SCALAR(cube_root, 1.7, 0.6)

// A fast Fourier transform in place, and the power in one band.
static void transform(cd *a, int n) {
    if (n == 1) return;
    cd even[8], odd[8];
    for (int i = 0; i < n / 2; i++) {
        even[i] = a[2 * i];
        odd[i] = a[2 * i + 1];
    }
    transform(even, n / 2);
    transform(odd, n / 2);
    for (int i = 0; i < n / 2; i++) {
        cd turned = cexp(-2 * M_PI * I * i / n) * odd[i];
        a[i] = even[i] + turned;
        a[i + n / 2] = even[i] - turned;
    }
}
static double spectrum(double *x, int n) {
    cd *a = (cd *)x;
    transform(a, 8);
    double power = 0;
    for (int i = 1; i < 4; i++) power += creal(a[i] * conj(a[i]));
    return power;
}
SCALAR_N(spectrum, 16)

// Numbers that are real, imaginary, scaled, divided by reals.
static double mixed(double *x, int n) {
    cd z = x[0] * I, w = x[1];
    cd sum = z / w + w * z + z * x[2] - 1.0 / (z + w) + cexp(I * x[2]) / x[0];
    return creal(sum) + 3 * cimag(sum);
}
SCALAR(mixed, 0.7, 1.2, 0.4)

// Calls by value, results by value, a struct of them.
typedef struct {
    cd a;
    float _Complex b;
    long double _Complex c;
} numbers;
__attribute__((noinline)) static numbers combine(numbers in, cd t) {
    numbers out;
    out.a = in.a * t + in.b;
    out.b = csinf(in.b) * in.b;
    out.c = clogl(in.c) + in.a;
    return out;
}
static double structures(double *x, int n) {
    numbers s = {CMPLX(x[0], x[1]), CMPLXF(0.5f, 0.25f), CMPLXL(x[1], x[0])};
    for (int i = 0; i < 3; i++) s = combine(s, CMPLX(x[1], -x[0]));
    return creal(s.a) + creall(s.c) * cimagl(s.c);
}
SCALAR(structures, 0.7, 1.2)

// Arrays on the heap that are overwritten.
static double smoothing(double *x, int n) {
    int count = n / 2;
    cd *a = malloc(count * sizeof *a);
    for (int i = 0; i < count; i++) a[i] = csqrt(CMPLX(x[2 * i], x[2 * i + 1]));
    for (int sweep = 0; sweep < 3; sweep++)
        for (int i = 1; i < count; i++) a[i] = a[i] * a[i - 1] + cexp(0.1 * a[i]);
    cd last = a[count - 1];
    free(a);
    return cabs(last);
}
SCALAR_N(smoothing, 10)

// Second derivatives: forward over reverse, forward over forward.
static double chain(double x, double y) {
    cd z = CMPLX(x, y), w = clog(csin(z) / cpow(z, 1.5 + 0.25 * I)) * catan(z);
    return creal(w) * cimag(w);
}
typedef struct {
    double x, y;
} pair;
pair __enzyme_autodiff_chain(void *, ...);
double __enzyme_fwddiff_chain(void *, ...);
static double chain_x(double x, double y) { return __enzyme_autodiff_chain((void *)chain, x, y).x; }
static double chain_along(double x, double y) {
    return __enzyme_fwddiff_chain((void *)chain, enzyme_dup, x, 0.3, enzyme_dup, y, 0.9);
}
double __enzyme_fwddiff_chain_x(void *, ...);
double __enzyme_fwddiff_chain_along(void *, ...);
CASE(second_order) {
    double x = 0.7, y = 0.4;
    double first = SLOPE(chain(x, y), x);
    CHECK_CLOSE(chain_x(x, y), first);
    double along = 0.3 * first + 0.9 * SLOPE(chain(x, y), y);
    CHECK_CLOSE(chain_along(x, y), along);
#ifndef PRIMAL_ONLY
    double xx = SLOPE(chain_x(x, y), x), xy = SLOPE(chain_x(x, y), y);
    CHECK_CLOSE(__enzyme_fwddiff_chain_x((void *)chain_x, enzyme_dup, x, 1.0, enzyme_dup, y, 0.0), xx);
    CHECK_CLOSE(__enzyme_fwddiff_chain_x((void *)chain_x, enzyme_dup, x, 0.0, enzyme_dup, y, 1.0), xy);
    double twice = SLOPE(chain_along(x, y), y);
    CHECK_CLOSE(__enzyme_fwddiff_chain_along((void *)chain_along, enzyme_dup, x, 0.0, enzyme_dup, y, 1.0), twice);
#endif
}

// Several tangents at once.
typedef struct {
    double a, b;
} two;
two __enzyme_fwddiff_two(void *, ...);
CASE(several_tangents) {
    double x = 0.7, y = 0.4;
    two both = {SLOPE(chain(x, y), x), SLOPE(chain(x, y), y)};
#ifndef PRIMAL_ONLY
    two got = __enzyme_fwddiff_two((void *)chain, enzyme_width, 2, enzyme_dup, x, 1.0, 0.0, enzyme_dup, y, 0.0, 1.0);
    CHECK_CLOSE(got.a, both.a);
    CHECK_CLOSE(got.b, both.b);
#endif
}

// On a branch cut the sign of zero says on which side: the derivative is that of the side.
static double cut(double x, double y) { return cimag(casin(CMPLX(x, y))) + creal(csqrt(CMPLX(-x, y))); }
pair __enzyme_autodiff_cut(void *, ...);
// The power of zero, and its derivative as convention has it.
static double at_zero(double x, double y) { return creal(cpow(CMPLX(x, y), 1)) + creal(cpow(CMPLX(x, y), 2)); }
pair __enzyme_autodiff_zero(void *, ...);
CASE(borders) {
#ifndef PRIMAL_ONLY
    pair above = __enzyme_autodiff_cut((void *)cut, 1.5, 0.0), below = __enzyme_autodiff_cut((void *)cut, 1.5, -0.0);
    double slope = 1 / sqrt(1.5 * 1.5 - 1);
    CHECK_CLOSE(above.x, slope);
    CHECK_CLOSE(below.x, -slope);
    CHECK_CLOSE(above.y, 0.5 / sqrt(1.5));
    CHECK_CLOSE(below.y, -0.5 / sqrt(1.5));
    pair zero = __enzyme_autodiff_zero((void *)at_zero, 0.0, 0.0);
    CHECK(zero.x == 1 || isnan(zero.x));
#endif
    CHECK_CLOSE(1, 1);
}

// The primal's value is libm's, bit for bit, also where products overflow.
static void values(const double *x, double *y) {
    cd z = CMPLX(x[0], x[1]), w = CMPLX(x[2], x[3]), p = z * w, q = z / w, e = cpow(z, w);
    y[0] = creal(p), y[1] = cimag(p), y[2] = creal(q), y[3] = cimag(q), y[4] = creal(e), y[5] = cimag(e);
}
void __enzyme_autodiff_values(void *, ...);
CASE(exact_values) {
#ifndef PRIMAL_ONLY
    double points[3][4] = {{0.3, 1.7, -2.2, 0.9}, {INFINITY, 1, 0, 2}, {1e200, 1e200, 1e200, -1e200}};
    for (int k = 0; k < 3; k++) {
        double want[6], got[6] = {0}, dx[4] = {0}, dy[6] = {1, 0, 0, 0, 0, 0};
        values(points[k], want);
        __enzyme_autodiff_values((void *)values, points[k], dx, got, dy);
        CHECK(memcmp(want, got, sizeof want) == 0);
    }
#endif
    CHECK_CLOSE(1, 1);
}
