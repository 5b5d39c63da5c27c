/// Sum of the squares of a vector.
#include "../bench.h"

double sum_of_squares(int n, const double *x) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += x[i] * x[i];
  return sum;
}

extern double __enzyme_autodiff_sum(void *, ...);

static int n;
static double result;
static ActiveArray x;

static void primal(void) { result = sum_of_squares(n, x.value); }

static void gradient(void) {
  __enzyme_autodiff_sum((void *)sum_of_squares, enzyme_const, n, enzyme_dup, x.value, x.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 20000 : 1000000;
  x = active_input(n, -1, 1);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&x}, .result = &result};
}
