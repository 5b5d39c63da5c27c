// Arithmetic in any binary floating-point format, by MPFR: isozyme_mpfr_add(x, y, exponent, significand) and so on.
//
// A format has `exponent` bits of exponent and `significand` bits behind the leading one, as IEEE 754 counts them: (8, 23) is
// binary32. Operands are rounded to it, the result is the correctly rounded one, subnormal numbers and overflow included; both
// are doubles. Programs that use these functions link with MPFR; others do not contain them.

#include <mpfr.h>

typedef struct {
  mpfr_prec_t precision;
  mpfr_exp_t least, most; // the range of exponents outside
} format;

// MPFR's significands lie in [1/2, 1): its exponents are greater by one than those of IEEE 754.
static __attribute__((noinline)) format enter(int exponent, int significand) {
  format f = {significand + 1, mpfr_get_emin(), mpfr_get_emax()};
  mpfr_exp_t bias = ((mpfr_exp_t)1 << (exponent - 1)) - 1;
  mpfr_set_emin(2 - bias - significand);
  mpfr_set_emax(bias + 1);
  return f;
}

static __attribute__((noinline)) void load(mpfr_t to, long double x, const format *f) {
  mpfr_init2(to, f->precision);
  mpfr_subnormalize(to, mpfr_set_ld(to, x, MPFR_RNDN), MPFR_RNDN);
}

static __attribute__((noinline)) double leave(mpfr_t result, int ternary, const format *f) {
  mpfr_subnormalize(result, ternary, MPFR_RNDN);
  mpfr_set_emin(f->least);
  mpfr_set_emax(f->most);
  double value = mpfr_get_d(result, MPFR_RNDN);
  mpfr_clear(result);
  return value;
}

#define FUNCTION_1(name, parameters, x, compute)                                                                       \
  double isozyme_mpfr_##name(parameters, int exponent, int significand) {                                              \
    format f = enter(exponent, significand);                                                                           \
    mpfr_t a, r;                                                                                                       \
    load(a, x, &f);                                                                                                    \
    mpfr_init2(r, f.precision);                                                                                        \
    int ternary = compute;                                                                                             \
    mpfr_clear(a);                                                                                                     \
    return leave(r, ternary, &f);                                                                                      \
  }

#define COMMA ,
#define UNARY(name, function) FUNCTION_1(name, double x, x, function(r, a, MPFR_RNDN))
#define WITH_INTEGER(name, function) FUNCTION_1(name, double x COMMA long n, x, function(r, a, n, MPFR_RNDN))
#define WITH_ORDER(name, function) FUNCTION_1(name, long n COMMA double x, x, function(r, n, a, MPFR_RNDN))

#define BINARY(name, function)                                                                                         \
  double isozyme_mpfr_##name(double x, double y, int exponent, int significand) {                                      \
    format f = enter(exponent, significand);                                                                           \
    mpfr_t a, b, r;                                                                                                    \
    load(a, x, &f);                                                                                                    \
    load(b, y, &f);                                                                                                    \
    mpfr_init2(r, f.precision);                                                                                        \
    int ternary = function(r, a, b, MPFR_RNDN);                                                                        \
    mpfr_clear(a);                                                                                                     \
    mpfr_clear(b);                                                                                                     \
    return leave(r, ternary, &f);                                                                                      \
  }

double isozyme_mpfr_fma(double x, double y, double z, int exponent, int significand) {
  format f = enter(exponent, significand);
  mpfr_t a, b, c, r;
  load(a, x, &f);
  load(b, y, &f);
  load(c, z, &f);
  mpfr_init2(r, f.precision);
  int ternary = mpfr_fma(r, a, b, c, MPFR_RNDN);
  mpfr_clear(a);
  mpfr_clear(b);
  mpfr_clear(c);
  return leave(r, ternary, &f);
}

static int logarithm_of_gamma(mpfr_t r, mpfr_t a, mpfr_rnd_t mode) {
  int sign;
  return mpfr_lgamma(r, &sign, a, mode);
}

// A number of another format, rounded once.
FUNCTION_1(canonicalize, long double x, x, mpfr_set(r, a, MPFR_RNDN))

BINARY(add, mpfr_add)
BINARY(sub, mpfr_sub)
BINARY(mul, mpfr_mul)
BINARY(div, mpfr_div)
BINARY(hypot, mpfr_hypot)
BINARY(pow, mpfr_pow)
BINARY(powr, mpfr_powr)
BINARY(atan2, mpfr_atan2)
BINARY(atan2pi, mpfr_atan2pi)
BINARY(fdim, mpfr_dim)

WITH_INTEGER(powi, mpfr_pow_si)
WITH_INTEGER(pown, mpfr_pow_si)
WITH_INTEGER(rootn, mpfr_rootn_si)
WITH_INTEGER(compoundn, mpfr_compound_si)
WITH_INTEGER(scale, mpfr_mul_2si)
WITH_ORDER(jn, mpfr_jn)
WITH_ORDER(yn, mpfr_yn)

UNARY(sqrt, mpfr_sqrt)
UNARY(rsqrt, mpfr_rec_sqrt)
UNARY(cbrt, mpfr_cbrt)
UNARY(exp, mpfr_exp)
UNARY(exp2, mpfr_exp2)
UNARY(exp10, mpfr_exp10)
UNARY(expm1, mpfr_expm1)
UNARY(exp2m1, mpfr_exp2m1)
UNARY(exp10m1, mpfr_exp10m1)
UNARY(log, mpfr_log)
UNARY(log2, mpfr_log2)
UNARY(log10, mpfr_log10)
UNARY(log1p, mpfr_log1p)
UNARY(log2p1, mpfr_log2p1)
UNARY(log10p1, mpfr_log10p1)
UNARY(sin, mpfr_sin)
UNARY(cos, mpfr_cos)
UNARY(tan, mpfr_tan)
UNARY(asin, mpfr_asin)
UNARY(acos, mpfr_acos)
UNARY(atan, mpfr_atan)
UNARY(sinpi, mpfr_sinpi)
UNARY(cospi, mpfr_cospi)
UNARY(tanpi, mpfr_tanpi)
UNARY(asinpi, mpfr_asinpi)
UNARY(acospi, mpfr_acospi)
UNARY(atanpi, mpfr_atanpi)
UNARY(sinh, mpfr_sinh)
UNARY(cosh, mpfr_cosh)
UNARY(tanh, mpfr_tanh)
UNARY(asinh, mpfr_asinh)
UNARY(acosh, mpfr_acosh)
UNARY(atanh, mpfr_atanh)
UNARY(erf, mpfr_erf)
UNARY(erfc, mpfr_erfc)
UNARY(lgamma, logarithm_of_gamma)
UNARY(tgamma, mpfr_gamma)
UNARY(j0, mpfr_j0)
UNARY(j1, mpfr_j1)
UNARY(y0, mpfr_y0)
UNARY(y1, mpfr_y1)
