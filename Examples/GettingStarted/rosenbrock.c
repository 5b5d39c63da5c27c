// The gradient of Rosenbrock's function, and its derivative along one direction.
#include <stdio.h>

double rosenbrock(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i + 1 < n; ++i) {
    double a = 1 - x[i], b = x[i + 1] - x[i] * x[i];
    sum += a * a + 100 * b * b;
  }
  return sum;
}

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

int main(void) {
  double x[3] = {0.5, 2, -1}, gradient[3] = {0}, along[3] = {1, 0, 0};
  __enzyme_autodiff((void *)rosenbrock, x, gradient, 3);
  printf("gradient: %g %g %g\n", gradient[0], gradient[1], gradient[2]);
  printf("along x0: %g\n", __enzyme_fwddiff((void *)rosenbrock, x, along, 3));
}
