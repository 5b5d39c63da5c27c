/// A linear ordinary differential equation by a million explicit Euler steps.
#include "../bench.h"

static void decay(const double *x, double *rate, double t) {
  (void)t;
  rate[0] = -1.2 * x[0];
}

double euler(double x0, double end, int steps) {
  double x[1] = {x0}, rate[1];
  double dt = end / steps;
  for (int i = 0; i < steps; i++) {
    decay(x, rate, i * dt);
    x[0] += dt * rate[0];
  }
  return x[0];
}

extern double __enzyme_autodiff_euler(void *, ...);

static int steps;
static double result;
static ActiveArray x0;

static void primal(void) { result = euler(x0.value[0], 2.1, steps); }

static void gradient(void) {
  x0.shadow[0] += __enzyme_autodiff_euler((void *)euler, enzyme_out, x0.value[0], enzyme_const, 2.1, enzyme_const,
                                          steps);
}

Benchmark create_benchmark(int quick) {
  steps = quick ? 50000 : 1000000;
  x0 = active_input(1, 0.5, 1.5);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&x0}, .result = &result};
}
