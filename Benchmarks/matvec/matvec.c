/// Dense matrix times vector.
#include "../bench.h"

void matvec(int n, const double *a, const double *x, double *y) {
  for (int i = 0; i < n; i++) {
    y[i] = 0;
    for (int j = 0; j < n; j++) y[i] += a[i * n + j] * x[j];
  }
}

static int n;
static ActiveArray a, x, y;

static void primal(void) { matvec(n, a.value, x.value, y.value); }

static void gradient(void) {
  __enzyme_autodiff((void *)matvec, enzyme_const, n, enzyme_dup, a.value, a.shadow, enzyme_dup, x.value, x.shadow,
                    enzyme_dup, y.value, y.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 200 : 1000;
  a = active_input((size_t)n * n, -1, 1);
  x = active_input(n, -1, 1);
  y = active_output(n);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&a, &x, &y}};
}
