/// Loops whose trip counts depend on the data: a cubic equation by Newton's method, then an arithmetic-geometric mean.
#include "../bench.h"

#include <math.h>

/// The real root of x³ + a x = b for a > 0.
static double cubic_root(double a, double b) {
  double x = b / a;
  double change = 1;
  while (fabs(change) > 1e-13 * (1 + fabs(x))) {
    change = (x * x * x + a * x - b) / (3 * x * x + a);
    x -= change;
  }
  return x;
}

static double mean(double a, double g) {
  while (fabs(a - g) > 1e-14 * a) {
    double next = 0.5 * (a + g);
    g = sqrt(a * g);
    a = next;
  }
  return a;
}

double roots_and_means(int n, const double *a, const double *b) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double x = cubic_root(a[i], b[i]);
    sum += mean(1 + x * x, a[i]);
  }
  return sum;
}

extern double __enzyme_autodiff_sum(void *, ...);

static int n;
static double result;
static ActiveArray a, b;

static void primal(void) { result = roots_and_means(n, a.value, b.value); }

static void gradient(void) {
  __enzyme_autodiff_sum((void *)roots_and_means, enzyme_const, n, enzyme_dup, a.value, a.shadow, enzyme_dup, b.value,
                        b.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 5000 : 100000;
  a = active_input(n, 0.5, 4);
  b = active_input(n, -20, 20);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&a, &b}, .result = &result};
}
