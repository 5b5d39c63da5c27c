// With ISOZYME_VERIFY=off nothing is checked, and nothing said.
// SETTING: off
#include <stdio.h>
double __enzyme_autodiff(void *, ...);

double cube(double x) { return x * x * x; }
double cube_augmented(double x) { return x * x * x; }
double cube_gradient(double x, double seed) { return 2 * x * x * seed; }
void *__enzyme_register_gradient_cube[] = {(void *)cube, (void *)cube_augmented, (void *)cube_gradient};

double square(double x) { return x * x; }
int main(void) {
  double d = __enzyme_autodiff((void *)square, 2.0);
  d += __enzyme_autodiff((void *)cube, 3.0);
  printf("%g\n", d);
}
