// Functions to be differentiated; the requests are in main.c.
#include "program.h"

double scaled_sum(const double *x, int n); // helper.c

/// helper.c has another function of this name.
static __attribute__((noinline)) double scale(double x) { return 2 * x; }

double factor = 1.5;

double polynomial(double x, int n) {
  double sum = 0, power = 1;
  for (int i = 0; i < n; i++) {
    sum += scale(power) * factor;
    power *= x;
  }
  return sum;
}

double chain(const double *x, int n) {
  double y = scaled_sum(x, n);
  return sin(y) * scale(x[0]);
}

void step(double *state, int n) {
  for (int t = 0; t < 3; t++)
    for (int i = 1; i < n; i++) state[i] = state[i] * cos(state[i - 1]) + scale(state[i - 1]);
}

double through_pointer(double (*f)(double), double x) { return f(x) * x; }

/// A request in a function that is differentiated itself.
double slope_of_polynomial(double x) { return __enzyme_autodiff((void *)polynomial, x, 4) * x; }

/// An optimiser that sees all calls need not pass `kind`: who is optimised calls what is optimised.
static __attribute__((noinline)) double weigh(double x, int kind) { return kind == 3 ? x * x * x : x; }
static double weighed(double x) { return weigh(x, 3); }
double slope_of_weighed(double x) { return __enzyme_autodiff((void *)weighed, x); }
double weighed_elsewhere(double x) { return weigh(x, 3) * x; }

/// helper.c has the definition that counts.
__attribute__((weak)) double replaceable(double x) { return 1000 * x; }

double twisted(double x) { return tripled(x * x) + declared_constant(x); }
