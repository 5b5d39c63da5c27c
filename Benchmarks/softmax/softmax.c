/// Softmax of every row of a matrix.
#include "../bench.h"

#include <math.h>

void softmax(int rows, int columns, const double *x, double *y) {
  for (int i = 0; i < rows; i++) {
    double max = x[i * columns];
    for (int j = 1; j < columns; j++)
      if (x[i * columns + j] > max) max = x[i * columns + j];
    double sum = 0;
    for (int j = 0; j < columns; j++) {
      y[i * columns + j] = exp(x[i * columns + j] - max);
      sum += y[i * columns + j];
    }
    for (int j = 0; j < columns; j++) y[i * columns + j] /= sum;
  }
}

static int n;
static ActiveArray x, y;

static void primal(void) { softmax(n, n, x.value, y.value); }

static void gradient(void) {
  __enzyme_autodiff((void *)softmax, enzyme_const, n, enzyme_const, n, enzyme_dup, x.value, x.shadow, enzyme_dup,
                    y.value, y.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 100 : 1000;
  x = active_input((size_t)n * n, -2, 2);
  y = active_output((size_t)n * n);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&x, &y}};
}
