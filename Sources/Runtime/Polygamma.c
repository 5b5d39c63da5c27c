// The polygamma functions: psi(x) = d/dx log|Gamma(x)| and its derivatives of every order.
//
//   double      isozyme_polygamma (int n, double x);
//   float       isozyme_polygammaf(int n, float x);
//   long double isozyme_polygammal(int n, long double x);
//
// n = 0 is digamma, n = 1 trigamma, and so on. All real x but the poles 0, -1, -2, ...; NaN for n < 0.
// Nothing but libm is used. The file includes itself once per format; REAL is the format of the pass.
//
// Identities (NIST Digital Library of Mathematical Functions, chapters 5 and 25):
//
//   recurrence   psi(x) = psi(x + 1) - 1/x                                                                    5.5.2
//   reflection   psi(x) = psi(1 - x) - pi cot(pi x)                                                           5.5.4
//   asymptotics  psi(y) ~ log y - 1/(2y) - sum_k B_2k / (2k y^2k)                                             5.11.2
//
// and for n >= 1 with the positive, decreasing function G_n(x) = n! sum_{k >= 0} (x + k)^-(n+1), x > 0:
//
//   series       psi^(n)(x) = (-1)^(n+1) G_n(x)                                                               5.15.1
//   asymptotics  G_n(y) ~ n!/y^n (1/n + 1/(2y) + sum_k B_2k (2k+n-1)! / ((2k)! n! y^2k))                      5.15.8
//   reflection   psi^(n)(x) = (-1)^(n+1) G_n(r) + G_n(1 - r) - G_n(1 - x), r = x - floor x, for x < 0
//
// The reflection holds since the series over all integers k has the period 1 in x: take it at r, split it at k = 0, and
// take away the terms k < 0 of the series at x, which are those of G_n(1 - x).

#ifndef REAL

#include <float.h>
#include <math.h>
#include <tgmath.h>

// Orders above this have their factorial from lgamma, at the cost of some digits.
enum { greatestDirectOrder = 4096 };

#define REAL double
#define NAME(stem) stem
#define PI 3.14159265358979323846
#define EPSILON DBL_EPSILON
#define LEAST_ASYMPTOTIC 10
#include "Polygamma.c"
#undef REAL
#undef NAME
#undef PI
#undef EPSILON
#undef LEAST_ASYMPTOTIC

#define REAL long double
#define NAME(stem) stem##l
#define PI 3.141592653589793238462643383279502884L
#define EPSILON LDBL_EPSILON
#define LEAST_ASYMPTOTIC (LDBL_MANT_DIG > 64 ? 32 : 17)
#include "Polygamma.c"

/// psi^(n)(x) in single precision, by way of double.
float isozyme_polygammaf(int n, float x);

float isozyme_polygammaf(int n, float x) { return (float)isozyme_polygamma(n, x); }

#else

/// psi^(n)(x); see the head of this file.
REAL NAME(isozyme_polygamma)(int n, REAL x);

/// The Bernoulli numbers B_2, B_4, ..., B_30.
static const REAL NAME(bernoulli)[] = {
    (REAL)1 / 6,
    (REAL)-1 / 30,
    (REAL)1 / 42,
    (REAL)-1 / 30,
    (REAL)5 / 66,
    (REAL)-691 / 2730,
    (REAL)7 / 6,
    (REAL)-3617 / 510,
    (REAL)43867 / 798,
    (REAL)-174611 / 330,
    (REAL)854513 / 138,
    (REAL)-236364091 / 2730,
    (REAL)8553103 / 6,
    (REAL)-23749461029 / 870,
    (REAL)8615841276005 / 14322,
};

/// How many of them there are.
enum { NAME(bernoulliCount) = sizeof(NAME(bernoulli)) / sizeof(NAME(bernoulli)[0]) };

/// x^n for n >= 0 by repeated squaring.
static REAL NAME(integerPower)(REAL x, unsigned n) {
  REAL power = 1;
  for (; n > 0; n /= 2, x *= x)
    if (n % 2 == 1) power *= x;
  return power;
}

/// psi(x) for x > 0: up by the recurrence to where the asymptotic series has full accuracy.
static REAL NAME(positiveDigamma)(REAL x) {
  REAL shift = 0;
  for (; x < LEAST_ASYMPTOTIC; x += 1) shift += 1 / x;
  REAL inverseSquare = 1 / (x * x), power = inverseSquare, series = 0;
  for (int k = 1; k <= NAME(bernoulliCount); ++k, power *= inverseSquare) {
    REAL term = NAME(bernoulli)[k - 1] / (2 * k) * power;
    series += term;
    if (fabs(term) < EPSILON / 16) break;
  }
  return log(x) - 1 / (2 * x) - series - shift;
}

/// 1/n + 1/(2y) + sum_k B_2k (2k+n-1)! / ((2k)! n! y^2k) for y >= LEAST_ASYMPTOTIC + n.
static REAL NAME(asymptoticFactor)(int n, REAL y) {
  REAL sum = 1 / (REAL)n + 1 / (2 * y), inverseSquare = 1 / (y * y);
  // (2k+n-1)! / ((2k)! n! y^2k), from k - 1 to k.
  REAL weight = 1 / (REAL)n;
  for (int k = 1; k <= NAME(bernoulliCount); ++k) {
    REAL m = 2 * k + (REAL)n;
    weight *= (m - 1) / (2 * k) * ((m - 2) / (2 * k - 1)) * inverseSquare;
    REAL term = NAME(bernoulli)[k - 1] * weight;
    sum += term;
    if (fabs(term) < EPSILON / 16 * sum) break;
  }
  return sum;
}

/// factor * n! / x^(n+1), without overflow or underflow on the way.
static REAL NAME(timesFactorialOverPower)(REAL factor, int n, REAL x) {
  if (n > greatestDirectOrder) return exp(log(factor) + lgamma((REAL)n + 1) - ((REAL)n + 1) * log(x));
  // Mantissas multiply, exponents add: x = xm 2^xe.
  int exponent = 0, step = 0, xe = 0;
  REAL xm = frexp(x, &xe), product = factor / xm;
  for (int j = 1; j <= n; ++j) {
    product = frexp(product * ((REAL)j / xm), &step);
    exponent += step;
  }
  // (n + 1) * xe is at most 4097 * 16445.
  return scalbn(product, exponent - (n + 1) * xe);
}

/// G_n(x) for n >= 1 and x > 0: x^-(n+1) n! times the sum of ((x + k) / x)^-(n+1), the tail by the asymptotic series.
static REAL NAME(positiveSeries)(int n, REAL x) {
  REAL y = x, sum = 0;
  for (; y < (REAL)LEAST_ASYMPTOTIC + n; y += 1) {
    REAL term = NAME(integerPower)(x / y, (unsigned)n + 1);
    sum += term;
    // The terms to come are less than the integral of the series from here, y / n times the present term.
    if (term * (1 + y / n) < EPSILON / 16 * sum) return NAME(timesFactorialOverPower)(sum, n, x);
  }
  // The tail is y^-n (...); x / y * x / y * ... * x of it belongs to the sum.
  sum += NAME(integerPower)(x / y, (unsigned)n) * x * NAME(asymptoticFactor)(n, y);
  return NAME(timesFactorialOverPower)(sum, n, x);
}

/// psi^(n) at a pole, x = 0, -1, -2, ...: +infinity for odd n; for even n the limit from the side that the sign of
/// the zero tells, and NaN at negative integers.
static REAL NAME(valueAtPole)(int n, REAL x) {
  if (n % 2 == 1) return (REAL)INFINITY;
  return x == 0 ? copysign((REAL)INFINITY, -x) : (REAL)NAN;
}

REAL NAME(isozyme_polygamma)(int n, REAL x) {
  if (isnan(x) || n < 0 || x == -(REAL)INFINITY) return (REAL)NAN;
  if (x == (REAL)INFINITY) return n == 0 ? x : (n % 2 == 1 ? (REAL)0 : -(REAL)0);
  // The distance from the nearest integer, exact.
  REAL d = x - rint(x);
  if (x <= 0 && d == 0) return NAME(valueAtPole)(n, x);
  REAL sign = n % 2 == 1 ? 1 : -1;
  if (n == 0) return x > 0 ? NAME(positiveDigamma)(x) : NAME(positiveDigamma)(1 - x) - (REAL)PI / tan((REAL)PI * d);
  if (x > 0) return sign * NAME(positiveSeries)(n, x);
  REAL r = d > 0 ? d : 1 + d, complement = d > 0 ? 1 - d : -d;
  return sign * NAME(positiveSeries)(n, r) + NAME(positiveSeries)(n, complement) - NAME(positiveSeries)(n, 1 - x);
}

#endif
