// What model.c calls.
#include "program.h"

/// model.c has another function of this name.
static __attribute__((noinline)) double scale(double x) { return x * x; }

double replaceable(double x) { return scale(x) * x; }

double scaled_sum(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += scale(x[i]);
  return sum;
}
