#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define NOINLINE __attribute__((noinline))
#define COPY_BITS(to, from) ((to) = (from))
#define COPY_UNION(to, from) ((to) = (from))
enum { TANGENTS = 6 };

struct Dual32;

/* A value with its derivatives along every input. */
struct Dual {
  double v;
  double d[TANGENTS];
  Dual() = default;
  Dual(double value) : v(value), d() {}
  inline Dual(const Dual32 &x);
  explicit operator int() const { return (int)v; }
};

/* A value rounded to float, with derivatives in full precision. */
struct Dual32 {
  float v;
  double d[TANGENTS];
  Dual32() = default;
  explicit Dual32(const Dual &x) : v((float)x.v) { memcpy(d, x.d, sizeof d); }
};
inline Dual::Dual(const Dual32 &x) : v(x.v) { memcpy(d, x.d, sizeof d); }

typedef Dual real;
typedef Dual32 real32;

/* f(a) from its value and its derivative. */
static inline Dual chain(double value, const Dual &a, double da) {
  Dual r(value);
  for (int i = 0; i < TANGENTS; i++) r.d[i] = da * a.d[i];
  return r;
}
/* f(a, b) from its value and its partial derivatives. */
static inline Dual chain(double value, const Dual &a, double da, const Dual &b, double db) {
  Dual r(value);
  for (int i = 0; i < TANGENTS; i++) r.d[i] = da * a.d[i] + db * b.d[i];
  return r;
}

static inline Dual operator-(const Dual &a) { return chain(-a.v, a, -1); }
static inline Dual operator+(const Dual &a, const Dual &b) { return chain(a.v + b.v, a, 1, b, 1); }
static inline Dual operator-(const Dual &a, const Dual &b) { return chain(a.v - b.v, a, 1, b, -1); }
static inline Dual operator*(const Dual &a, const Dual &b) { return chain(a.v * b.v, a, b.v, b, a.v); }
static inline Dual operator/(const Dual &a, const Dual &b) {
  double q = a.v / b.v;
  return chain(q, a, 1 / b.v, b, -q / b.v);
}
static inline Dual &operator+=(Dual &a, const Dual &b) { return a = a + b; }
static inline Dual &operator-=(Dual &a, const Dual &b) { return a = a - b; }
static inline Dual &operator*=(Dual &a, const Dual &b) { return a = a * b; }
static inline Dual &operator/=(Dual &a, const Dual &b) { return a = a / b; }
static inline bool operator<(const Dual &a, const Dual &b) { return a.v < b.v; }
static inline bool operator>(const Dual &a, const Dual &b) { return a.v > b.v; }
static inline bool operator<=(const Dual &a, const Dual &b) { return a.v <= b.v; }
static inline bool operator==(const Dual &a, const Dual &b) { return a.v == b.v; }
static inline bool operator!=(const Dual &a, const Dual &b) { return a.v != b.v; }
static inline bool operator>=(const Dual &a, const Dual &b) { return a.v >= b.v; }

#define UNARY(name, derivative) \
  static inline Dual name(const Dual &a) { \
    double x = a.v, y = __builtin_##name(x); \
    (void)x, (void)y; \
    return chain(y, a, derivative); \
  }
UNARY(sin, __builtin_cos(x))
UNARY(cos, -__builtin_sin(x))
UNARY(exp, y)
UNARY(exp2, y * 0.69314718055994530942)
UNARY(expm1, __builtin_exp(x))
UNARY(log, 1 / x)
UNARY(log2, 1 / (x * 0.69314718055994530942))
UNARY(log10, 1 / (x * 2.30258509299404568402))
UNARY(log1p, 1 / (1 + x))
UNARY(sqrt, 0.5 / y)
UNARY(cbrt, 1 / (3 * y * y))
UNARY(tanh, 1 - y * y)
UNARY(sinh, __builtin_cosh(x))
UNARY(cosh, __builtin_sinh(x))
UNARY(asin, 1 / __builtin_sqrt(1 - x * x))
UNARY(acos, -1 / __builtin_sqrt(1 - x * x))
UNARY(atan, 1 / (1 + x * x))
UNARY(erf, 1.12837916709551257390 * __builtin_exp(-x * x))
UNARY(fabs, x < 0 ? -1 : 1)
UNARY(floor, 0)
UNARY(ceil, 0)
UNARY(trunc, 0)
#undef UNARY

static inline Dual abs(const Dual &a) { return fabs(a); }
static inline Dual fmin(const Dual &a, const Dual &b) { return b.v < a.v ? b : a; }
static inline Dual fmax(const Dual &a, const Dual &b) { return b.v > a.v ? b : a; }
static inline Dual fmod(const Dual &a, const Dual &b) {
  return chain(__builtin_fmod(a.v, b.v), a, 1, b, -__builtin_trunc(a.v / b.v));
}
static inline Dual pow(const Dual &a, const Dual &b) {
  double p = __builtin_pow(a.v, b.v);
  double db = a.v > 0 ? p * __builtin_log(a.v) : 0;
  return chain(p, a, b.v * __builtin_pow(a.v, b.v - 1), b, db);
}
static inline Dual atan2(const Dual &a, const Dual &b) {
  double s = a.v * a.v + b.v * b.v;
  return chain(__builtin_atan2(a.v, b.v), a, b.v / s, b, -a.v / s);
}
static inline Dual hypot(const Dual &a, const Dual &b) {
  double h = __builtin_hypot(a.v, b.v);
  return chain(h, a, a.v / h, b, b.v / h);
}
static inline Dual copysign(const Dual &a, const Dual &b) {
  return chain(__builtin_copysign(a.v, b.v), a,
               __builtin_copysign(1, a.v) * __builtin_copysign(1, b.v));
}
static inline Dual ldexp(const Dual &a, int k) {
  return chain(__builtin_ldexp(a.v, k), a, __builtin_ldexp(1, k));
}
static inline Dual fma(const Dual &a, const Dual &b, const Dual &c) {
  Dual r = chain(__builtin_fma(a.v, b.v, c.v), a, b.v, b, a.v);
  for (int i = 0; i < TANGENTS; i++) r.d[i] += c.d[i];
  return r;
}

/* Prints a line that is wanted from the program under test. */
static inline void show(const char *word, const double *values, int count) {
  printf("%s", word);
  for (int i = 0; i < count; i++) printf(" %a", values[i]);
  printf("\n");
}
static inline double seeded(int i) { return 0.3 + 0.2 * i; }
