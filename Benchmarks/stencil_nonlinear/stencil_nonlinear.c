/// Explicit viscous Burgers equation on a line: every step needs the state before it in the reverse sweep.
#include "../bench.h"

#include <stdlib.h>

void burgers(int n, int steps, double *u) {
  double *next = malloc(sizeof(double) * n);
  for (int t = 0; t < steps; t++) {
    next[0] = u[0];
    next[n - 1] = u[n - 1];
    for (int i = 1; i < n - 1; i++)
      next[i] = u[i] - 0.1 * u[i] * (u[i + 1] - u[i - 1]) + 0.2 * (u[i - 1] - 2 * u[i] + u[i + 1]);
    for (int i = 0; i < n; i++) u[i] = next[i];
  }
  free(next);
}

static int n, steps;
static ActiveArray u;

static void primal(void) { burgers(n, steps, u.value); }

static void gradient(void) {
  __enzyme_autodiff((void *)burgers, enzyme_const, n, enzyme_const, steps, enzyme_dup, u.value, u.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 10000 : 100000;
  steps = quick ? 20 : 100;
  u = active_in_place(n, 0, 1);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&u}};
}
