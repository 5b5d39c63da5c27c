// Asks for derivatives of functions of other files, and compares them with central differences.
#include "program.h"

static int failures;

static void expect(const char *what, double got, double wanted) {
  if (fabs(got - wanted) <= 1e-6 * (1 + fabs(wanted))) return;
  printf("%s: %.12g, not %.12g\n", what, got, wanted);
  failures++;
}

/// helper.c and model.c have other functions of this name.
static __attribute__((noinline)) double scale(double x) { return x * x * x; }

static double local(double x) { return scale(x) * polynomial(x, 3); }

/// Its derivative at 1 is 2, whatever its value there may be known to be.
static double at_one(double x) {
  if (x == 1.0) return x * x;
  return 2 * x - 1;
}

static double cubed(double x) { return x * x * x; }

static double scalar(double (*f)(double, int), double x, int n) {
  const double h = 1e-5;
  return (f(x + h, n) - f(x - h, n)) / (2 * h);
}

static void scalars(void) {
  const double x = 0.8;
  double slope = scalar(polynomial, x, 5);
  expect("polynomial forward", __enzyme_fwddiff((void *)polynomial, x, 1.0, 5), slope);
  expect("polynomial reverse", __enzyme_autodiff((void *)polynomial, x, 5), slope);
  slope = (local(x + 1e-5) - local(x - 1e-5)) / 2e-5;
  expect("local forward", __enzyme_fwddiff((void *)local, x, 1.0), slope);
  expect("local reverse", __enzyme_autodiff((void *)local, x), slope);
  expect("x == 1 forward", __enzyme_fwddiff((void *)at_one, 1.0, 1.0), 2);
  expect("x == 1 reverse", __enzyme_autodiff((void *)at_one, 1.0), 2);
  // f(x) x with f = x³
  expect("pointer forward", __enzyme_fwddiff((void *)through_pointer, enzyme_const, cubed, x, 1.0), 4 * x * x * x);
  expect("pointer reverse", __enzyme_autodiff((void *)through_pointer, enzyme_const, cubed, x), 4 * x * x * x);
  // x d/dx of 3 (1 + x + x² + x³)
  slope = 3 * (1 + 4 * x + 9 * x * x);
  expect("nested forward", __enzyme_fwddiff((void *)slope_of_polynomial, x, 1.0), slope);
  expect("nested reverse", __enzyme_autodiff((void *)slope_of_polynomial, x), slope);
  expect("weak forward", __enzyme_fwddiff((void *)replaceable, x, 1.0), 3 * x * x);
  expect("weak reverse", __enzyme_autodiff((void *)replaceable, x), 3 * x * x);
  expect("weighed", slope_of_weighed(x), 3 * x * x);
  expect("weighed forward", __enzyme_fwddiff((void *)weighed_elsewhere, x, 1.0), 4 * x * x * x);
  expect("weighed reverse", __enzyme_autodiff((void *)weighed_elsewhere, x), 4 * x * x * x);
  // As registered.
  expect("registered forward", __enzyme_fwddiff((void *)twisted, x, 1.0), 3 * exp(x * x) * 2 * x);
  expect("registered reverse", __enzyme_autodiff((void *)twisted, x), 3 * exp(x * x) * 2 * x);
}

/// One call of a request site for two functions is two request sites to the compiler.
static void branches(int flag) {
  double x = 0.7, got;
  if (flag)
    got = __enzyme_fwddiff((void *)cubed, x, 1.0);
  else
    got = __enzyme_fwddiff((void *)twisted, x, 1.0);
  expect("branches", got, flag ? 3 * x * x : 3 * exp(x * x) * 2 * x);
}

enum { n = 4 };

static void vectors(void) {
  const double x[n] = {0.3, -0.4, 0.5, 0.2}, h = 1e-5;
  double gradient[n] = {0};
  __enzyme_autodiff((void *)chain, x, gradient, n);
  for (int i = 0; i < n; i++) {
    double above[n], below[n], along[n] = {0};
    for (int k = 0; k < n; k++) above[k] = below[k] = x[k];
    above[i] += h, below[i] -= h, along[i] = 1;
    double slope = (chain(above, n) - chain(below, n)) / (2 * h);
    expect("chain reverse", gradient[i], slope);
    expect("chain forward", __enzyme_fwddiff((void *)chain, x, along, n), slope);
  }
}

static void in_place(void) {
  const double start[n] = {0.3, -0.4, 0.5, 0.2}, h = 1e-5;
  double state[n], gradient[n] = {0};
  for (int k = 0; k < n; k++) state[k] = start[k];
  gradient[n - 1] = 1;
  __enzyme_autodiff((void *)step, state, gradient, n);
  for (int i = 0; i < n; i++) {
    double above[n], below[n], along[n] = {0};
    for (int k = 0; k < n; k++) state[k] = above[k] = below[k] = start[k];
    above[i] += h, below[i] -= h, along[i] = 1;
    step(above, n), step(below, n);
    double slope = (above[n - 1] - below[n - 1]) / (2 * h);
    expect("step reverse", gradient[i], slope);
    __enzyme_fwddiff((void *)step, state, along, n);
    expect("step forward", along[n - 1], slope);
  }
}

int main(int argc, char **argv) {
  for (int round = 0; round < 2; round++) {
    scalars();
    branches(argc > 1);
    branches(argc <= 1);
    vectors();
    in_place();
  }
  if (!failures) puts("all right");
  return failures != 0;
}
