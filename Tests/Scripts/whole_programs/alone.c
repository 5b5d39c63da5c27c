// A request whose function is in the same file: thin link-time optimisation serves it.
#include <math.h>
#include <stdio.h>
static double f(double x) { return sin(x) * x; }
double __enzyme_autodiff(void *, ...);
int main(void) {
  double got = __enzyme_autodiff((void *)f, 0.7), wanted = cos(0.7) * 0.7 + sin(0.7);
  if (fabs(got - wanted) > 1e-12) return printf("%.17g, not %.17g\n", got, wanted), 1;
  return puts("all right"), 0;
}
