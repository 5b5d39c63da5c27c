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

/* seed 1099: record_call */
typedef struct z1099_Rec2_ { float scale; int id; real z; real w; real part[3]; } z1099_Rec2;
typedef struct z1099_Rec6_ { real z; int id; float scale; real w; real *link; real part[4]; } z1099_Rec6;
typedef struct z1099_Rec8_ { real w; real z; real part[4]; float scale; int id; } z1099_Rec8;
static z1099_Rec2 z1099_turn3(z1099_Rec2 r);
static inline z1099_Rec8 z1099_turn9(z1099_Rec8 r);
static NOINLINE real z1099_look10(z1099_Rec8 *r);
static NOINLINE z1099_Rec6 z1099_turn7(z1099_Rec6 r);
static real z1099_look14(z1099_Rec6 *r);
NOINLINE real z1099_look5(z1099_Rec2 *r);
static z1099_Rec2 z1099_turn3(z1099_Rec2 r) {
  r.id = (r.id + 3) % 7;
  return r;
}
static inline z1099_Rec8 z1099_turn9(z1099_Rec8 r) {
  r.w = ldexp((sin(log10(1.5 + r.part[(r.id + 4) % 4] * r.part[(r.id + 4) % 4])) * (sin(r.part[r.id % 4]) * r.w)), -1);
  r.w = (0.25 * log(1.0 + r.z * r.z) * fmod(r.part[(r.id + 0) % 4], 1.7));
  r.id = (r.id + 3) % 7;
  return r;
}
static NOINLINE real z1099_look10(z1099_Rec8 *r) {
  return (0.5 * ((r->w / (2.0 + cos(r->w))) + r->z));
}
static NOINLINE z1099_Rec6 z1099_turn7(z1099_Rec6 r) {
  z1099_Rec8 r11;
  memset(&r11, 0, sizeof(r11));
  r11.id = ((r.id < 6 && 0.9 * sqrt(0.5 + r.part[r.id % 4] * r.part[r.id % 4]) <= (-0.3247)) ? 5 : 2);
  r11.w = r.z;
  r11.z = ((0.5 * (r.w + r.z)) <= 0.527 ? r.z : 0.05 * r.id);
  for (int i13 = 0; i13 < 4; i13++) r11.part[i13] = fmod(0.9 * sqrt(0.5 + r.w * r.w), 1.7);
  z1099_Rec8 r12 = z1099_turn9(r11);
  r11.z = 0.6 * r11.z + 0.4 * (0.25 * log1p(r11.part[(r.id + 3) % 4] * r11.part[(r.id + 3) % 4]) * ((!(r.id < 5) || ldexp(0.05 * r.id, -1) > 0.4447) ? r.part[r.id % 4] : r11.part[1]));
  r.z = 0.6 * r.z + 0.4 * (r12.part[(r.id + 1) % 4] > (-0.6217) ? ((!((r.id & 1)) || r11.z < (-0.2977)) ? (sin(r11.part[(r.id + 4) % 4]) * r12.w) : r12.z) : (sin((0.5 * (r12.w + r.w))) * r11.part[r.id % 4]));
  r.w = z1099_look10(&r12);
  r11 = z1099_turn9(r12);
  r.id = (r.id + 3) % 7;
  return r;
}
static real z1099_look14(z1099_Rec6 *r) {
  r->w -= 0.4 * (r->w - (r->z * 0.8));
  return pow(fabs((sin(r->part[3]) * r->z)) + 0.5, 0.7);
}
NOINLINE real z1099_look5(z1099_Rec2 *r) {
  z1099_Rec6 r15;
  memset(&r15, 0, sizeof(r15));
  r15.id = ((r->w >= (-0.5647) ? r->w : r->part[0]) < 0.4237 ? 6 : 5);
  r15.w = (0.25 * r->part[1] * pow(fabs(r->w) + 0.5, 0.7));
  r15.z = r->part[0];
  for (int i17 = 0; i17 < 4; i17++) r15.part[i17] = (-pow(fabs(r->z) + 0.5, 0.2 * r->z));
  z1099_Rec6 r16 = z1099_turn7(r15);
  r->w = z1099_look14(&r16);
  r15 = z1099_turn7(r16);
  return cos((0.5 * (r->w + r->part[0])));
}
real z1099_f(real *x, int n) {
  real s0 = x[2];
  real s1 = x[4];
  int k = 3;
  real a[8];
  for (int i1 = 0; i1 < 8; i1++) a[i1] = x[k];
  z1099_Rec2 r18;
  memset(&r18, 0, sizeof(r18));
  r18.id = ((int)(1.5 * fabs((-1.2097))) % 7);
  r18.w = s0;
  r18.z = s1;
  for (int i20 = 0; i20 < 3; i20++) r18.part[i20] = x[(i20 + 0) % 5];
  z1099_Rec2 r19 = z1099_turn3(r18);
  s0 = z1099_look5(&r19);
  s1 = z1099_look5(&r18);
  real result = 1.1297 * s0 + 1.1897 * s1;
  return result;
}
static Dual z1099_at(int k, double shift) {
  const double start[5] = {0.4848, 0.894, -0.928, -1.4715, 0.6294};
  Dual x[5];
  for (int i = 0; i < 5; i++) {
    x[i] = Dual(start[i] + (i == k ? shift : 0));
    x[i].d[i] = 1;
  }
  return z1099_f(x, 5);
}
static void z1099_run(void) {
  Dual y = z1099_at(0, 0);
  printf("primal %a\ngradient", y.v);
  for (int i = 0; i < 5; i++) printf(" %a", y.d[i]);
  printf("\ndifferences");
  for (int i = 0; i < 5; i++) {
    const double h = 1e-5;
    printf(" %a", (z1099_at(i, h).v - z1099_at(i, -h).v) / (2 * h));
  }
  printf("\n");
}

int main(int argc, char **argv) {
  long seed = argc > 1 ? atol(argv[1]) : 1099;
  if (seed == 1099) z1099_run();
  return 0;
}
