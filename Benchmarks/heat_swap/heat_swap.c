/// Nonlinear heat equation on a square: two heap buffers whose pointers swap after each step.
#include "../bench.h"

#include <stdlib.h>

void heat(int n, int steps, const double *initial, double *final) {
  double *u = malloc(sizeof(double) * n * n);
  double *next = malloc(sizeof(double) * n * n);
  for (int i = 0; i < n * n; i++) u[i] = next[i] = initial[i];
  for (int t = 0; t < steps; t++) {
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < n - 1; j++) {
        double here = u[i * n + j];
        double laplacian = u[(i - 1) * n + j] + u[(i + 1) * n + j] + u[i * n + j - 1] + u[i * n + j + 1] - 4 * here;
        next[i * n + j] = here + 0.1 * (1 + 0.5 * here * here) * laplacian;
      }
    double *swapped = u;
    u = next;
    next = swapped;
  }
  for (int i = 0; i < n * n; i++) final[i] = u[i];
  free(u);
  free(next);
}

static int n, steps;
static ActiveArray initial, final;

static void primal(void) { heat(n, steps, initial.value, final.value); }

static void gradient(void) {
  __enzyme_autodiff((void *)heat, enzyme_const, n, enzyme_const, steps, enzyme_dup, initial.value, initial.shadow,
                    enzyme_dup, final.value, final.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 64 : 256;
  steps = quick ? 20 : 100;
  initial = active_input((size_t)n * n, 0, 1);
  final = active_output((size_t)n * n);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&initial, &final}};
}
