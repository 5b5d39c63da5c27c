/// Dense matrix product C = A B of square matrices, rows of B added to rows of C.
#include "../bench.h"

void matmul(int n, const double *a, const double *b, double *c) {
  for (int i = 0; i < n * n; i++) c[i] = 0;
  for (int i = 0; i < n; i++)
    for (int k = 0; k < n; k++)
      for (int j = 0; j < n; j++) c[i * n + j] += a[i * n + k] * b[k * n + j];
}

static int n;
static ActiveArray a, b, c;

static void primal(void) { matmul(n, a.value, b.value, c.value); }

static void gradient(void) {
  __enzyme_autodiff((void *)matmul, enzyme_const, n, enzyme_dup, a.value, a.shadow, enzyme_dup, b.value, b.shadow,
                    enzyme_dup, c.value, c.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 64 : 256;
  a = active_input((size_t)n * n, -1, 1);
  b = active_input((size_t)n * n, -1, 1);
  c = active_output((size_t)n * n);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&a, &b, &c}};
}
