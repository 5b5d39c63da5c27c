// A registered gradient that is 1 % too large: the reports name the line, the argument, the number, and both values.
// REPORT: isozyme: wrong_gradient.c:31: the reverse-mode derivative of 'total' is wrong: argument 1 \('values'\), number at byte 8: the derivative is 18\.18\d*, differences give (18|17\.99999)\d*.*
// REPORT: isozyme: wrong_gradient.c:32: the reverse-mode derivative of 'cube' is wrong: argument 1 \('x'\): the derivative is 27\.27\d*, differences give (27|26\.99999).*
// REPORT: isozyme: wrong_gradient.c:33: the reverse-mode derivative of 'scaled' is wrong: argument 2 \('scale'\): the derivative is 24\.24\d*, differences give (24|23\.99999).*
// REPORT: isozyme: wrong_gradient.c:31: the reverse-mode derivative of 'total' is wrong: argument 1 .*
// REPORT: isozyme: wrong_gradient.c:32: the reverse-mode derivative of 'cube' is wrong: .*
// REPORT: isozyme: wrong_gradient.c:33: the reverse-mode derivative of 'scaled' is wrong: .*
// REPORT: isozyme: verified 8 derivative calls of 4 requests: 6 disagree
#include <stdio.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
extern int enzyme_dup, enzyme_const, enzyme_out;

__attribute__((noinline)) double cube(double x) { return x * x * x; }
double cube_augmented(double x) { return x * x * x; }
double cube_gradient(double x, double seed) { return 1.01 * 3 * x * x * seed; }
void *__enzyme_register_gradient_cube[] = {(void *)cube, (void *)cube_augmented, (void *)cube_gradient};

double total(const double *values, int count, double scale) {
  double sum = 0;
  for (int i = 0; i < count; ++i) sum += i == 1 ? cube(values[i]) : values[i] * values[i];
  return sum * scale;
}
double scaled(const double *values, double scale) { return values[0] * cube(scale); }

int main(void) {
  for (int times = 0; times < 2; ++times) {
    double x[3] = {0.5, 2, -1}, dx[3] = {0};
    double along[3] = {1, 0.5, 0};
    double d[3];
    d[0] = __enzyme_autodiff((void *)total, enzyme_dup, x, dx, enzyme_const, 3, enzyme_out, 1.5);
    d[1] = __enzyme_autodiff((void *)cube, 3.0);
    d[2] = __enzyme_autodiff((void *)scaled, enzyme_dup, x + 1, dx + 1, enzyme_out, 2.0);
    printf("%g %g %g %g\n", d[0], d[1], d[2], __enzyme_fwddiff((void *)total, enzyme_dup, x, along, 3, 1.5, 0.25));
    printf("%g %g %g\n", dx[0], dx[1], dx[2]);
  }
}
