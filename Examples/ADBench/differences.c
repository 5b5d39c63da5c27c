#include "differences.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const double step = 1e-4;

double five_point_rule(double at_minus_2h, double at_minus_h, double at_h, double at_2h, double h) {
  return (8 * (at_h - at_minus_h) - (at_2h - at_minus_2h)) / (12 * h);
}

double difference_along(ScalarFunction *f, void *context, double *x, size_t n, const double *direction) {
  static const int offsets[4] = {-2, -1, 1, 2};
  double *origin = malloc(sizeof(double) * n);
  memcpy(origin, x, sizeof(double) * n);
  double values[4];
  for (int k = 0; k < 4; k++) {
    for (size_t i = 0; i < n; i++) x[i] = origin[i] + offsets[k] * step * direction[i];
    values[k] = f(context);
  }
  memcpy(x, origin, sizeof(double) * n);
  free(origin);
  return five_point_rule(values[0], values[1], values[2], values[3], step);
}

void difference_gradient(ScalarFunction *f, void *context, double *x, size_t n, double *gradient) {
  const double one = 1;
  for (size_t i = 0; i < n; i++) gradient[i] = difference_along(f, context, x + i, 1, &one);
}

void difference_column(VectorFunction *f, void *context, double *x, size_t m, double *column) {
  static const int offsets[4] = {-2, -1, 1, 2};
  double *values = malloc(sizeof(double) * 4 * m);
  double origin = *x;
  for (int k = 0; k < 4; k++) {
    *x = origin + offsets[k] * step;
    f(context, values + k * m);
  }
  *x = origin;
  for (size_t i = 0; i < m; i++)
    column[i] = five_point_rule(values[i], values[m + i], values[2 * m + i], values[3 * m + i], step);
  free(values);
}

/// A reproducible random number (xorshift64*), the same on every platform.
static uint64_t next_random(uint64_t *state) {
  *state ^= *state >> 12;
  *state ^= *state << 25;
  *state ^= *state >> 27;
  return *state * 2685821657736338717ULL;
}

static double norm(const double *x, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i] * x[i];
  return sqrt(sum);
}

double gradient_check(ScalarFunction *f, void *context, double *x, size_t n, const double *gradient) {
  enum { directions = 2, components = 4 };
  uint64_t random = 88172645463325252ULL;
  double *direction = malloc(sizeof(double) * n);
  double worst = 0;
  for (int trial = 0; trial < directions + components; trial++) {
    memset(direction, 0, sizeof(double) * n);
    if (trial < directions)
      for (size_t i = 0; i < n; i++) direction[i] = next_random(&random) >> 63 ? 1 : -1;
    else
      direction[next_random(&random) % n] = 1;
    double expected = 0;
    for (size_t i = 0; i < n; i++) expected += gradient[i] * direction[i];
    double error = fabs(difference_along(f, context, x, n, direction) - expected);
    if (!(error <= worst)) worst = error; // a NaN stays
  }
  free(direction);
  double scale = norm(gradient, n);
  return isnan(worst) ? INFINITY : scale > 0 ? worst / scale : worst;
}

double relative_distance(const double *a, const double *b, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
  double scale = norm(b, n);
  double distance = scale > 0 ? sqrt(sum) / scale : sqrt(sum);
  return isnan(distance) ? INFINITY : distance;
}
