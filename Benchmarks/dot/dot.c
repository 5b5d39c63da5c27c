/// Inner product of two vectors.
#include "../bench.h"

double dot(int n, const double *x, const double *y) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += x[i] * y[i];
  return sum;
}

extern double __enzyme_autodiff_sum(void *, ...);

static int n;
static double result;
static ActiveArray x, y;

static void primal(void) { result = dot(n, x.value, y.value); }

static void gradient(void) {
  __enzyme_autodiff_sum((void *)dot, enzyme_const, n, enzyme_dup, x.value, x.shadow, enzyme_dup, y.value, y.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 20000 : 1000000;
  x = active_input(n, -1, 1);
  y = active_input(n, -1, 1);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&x, &y}, .result = &result};
}
