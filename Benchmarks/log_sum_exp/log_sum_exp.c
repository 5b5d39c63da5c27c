/// log Σ exp(x_i), shifted by the maximum.
#include "../bench.h"

#include <math.h>

double log_sum_exp(int n, const double *x) {
  double max = x[0];
  for (int i = 1; i < n; i++)
    if (x[i] > max) max = x[i];
  double sum = 0;
  for (int i = 0; i < n; i++) sum += exp(x[i] - max);
  return max + log(sum);
}

extern double __enzyme_autodiff_sum(void *, ...);

static int n;
static double result;
static ActiveArray x;

static void primal(void) { result = log_sum_exp(n, x.value); }

static void gradient(void) {
  __enzyme_autodiff_sum((void *)log_sum_exp, enzyme_const, n, enzyme_dup, x.value, x.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 20000 : 1000000;
  x = active_input(n, -2, 2);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&x}, .result = &result};
}
