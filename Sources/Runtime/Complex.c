// The real and imaginary parts of complex functions, as functions of reals: isozyme_cexp_re(x, y) and so on.
//
// Their values are libm's, and for products and quotients those of the compiler's own support functions. All are pure, so
// that two components of one value, inlined, cost one call.

#include <complex.h>

#define UNARY(name, type, suffix)                                                                                      \
  extern __typeof__(name##suffix) name##suffix __attribute__((const));                                                 \
  type isozyme_##name##_re##suffix(type x, type y) { return __real__ name##suffix(__builtin_complex(x, y)); }          \
  type isozyme_##name##_im##suffix(type x, type y) { return __imag__ name##suffix(__builtin_complex(x, y)); }

#define POWER(type, suffix)                                                                                            \
  extern __typeof__(cpow##suffix) cpow##suffix __attribute__((const));                                                 \
  type isozyme_cpow_re##suffix(type a, type b, type c, type d) {                                                       \
    return __real__ cpow##suffix(__builtin_complex(a, b), __builtin_complex(c, d));                                    \
  }                                                                                                                    \
  type isozyme_cpow_im##suffix(type a, type b, type c, type d) {                                                       \
    return __imag__ cpow##suffix(__builtin_complex(a, b), __builtin_complex(c, d));                                    \
  }

#define BINARY(name, type, suffix, builtin)                                                                            \
  type _Complex builtin(type, type, type, type) __attribute__((const));                                                \
  type isozyme_##name##_re##suffix(type a, type b, type c, type d) { return __real__ builtin(a, b, c, d); }            \
  type isozyme_##name##_im##suffix(type a, type b, type c, type d) { return __imag__ builtin(a, b, c, d); }

#define ALL(type, suffix, mode)                                                                                        \
  UNARY(cexp, type, suffix)                                                                                            \
  UNARY(clog, type, suffix)                                                                                            \
  UNARY(csqrt, type, suffix)                                                                                           \
  UNARY(csin, type, suffix)                                                                                            \
  UNARY(ccos, type, suffix)                                                                                            \
  UNARY(ctan, type, suffix)                                                                                            \
  UNARY(casin, type, suffix)                                                                                           \
  UNARY(cacos, type, suffix)                                                                                           \
  UNARY(catan, type, suffix)                                                                                           \
  UNARY(csinh, type, suffix)                                                                                           \
  UNARY(ccosh, type, suffix)                                                                                           \
  UNARY(ctanh, type, suffix)                                                                                           \
  UNARY(casinh, type, suffix)                                                                                          \
  UNARY(cacosh, type, suffix)                                                                                          \
  UNARY(catanh, type, suffix)                                                                                          \
  POWER(type, suffix)                                                                                                  \
  BINARY(cmul, type, suffix, __mul##mode##3)                                                                           \
  BINARY(cdiv, type, suffix, __div##mode##3)

ALL(double, , dc)
ALL(float, f, sc)
ALL(long double, l, xc)
