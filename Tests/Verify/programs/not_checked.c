// What cannot be checked is counted, with the reason, and never called wrong.
// REPORT: isozyme: verified 2 derivative calls of 9 requests: all agree
// REPORT: isozyme: not_checked.c:48: not checked \('random_scale', 1 calls\): it calls 'rand', which may not happen twice
// REPORT: isozyme: not_checked.c:50: not checked \('consume', 1 calls\): it releases memory that it was given
// REPORT: isozyme: not_checked.c:51: not checked \('absolute', 1 calls\): the differences do not settle: .*
// REPORT: isozyme: not_checked.c:52: not checked \('sign', 1 calls\): the differences do not settle: .*
// REPORT: isozyme: not_checked.c:55: not checked \('pair', 1 calls\): it reaches the same memory with two shadows
// REPORT: isozyme: not_checked.c:57: not checked \('pair', 1 calls\): several numbers share a shadow
// REPORT: isozyme: not_checked.c:58: not checked \('absolute', 1 calls\): it is asked for in split mode
// REPORT: isozyme: not_checked.c:47: not checked \('noisy', 2 calls\): it calls 'printf', which may not happen twice
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
double __enzyme_reverse(void *, ...);
extern int enzyme_dup, enzyme_const, enzyme_noret;

double noisy(double x, int loud) {
  if (loud) printf("at %g\n", x);
  return x * x;
}
double random_scale(double x) { return x * (rand() >= 0 ? 2 : 3); }
double consume(double *x) {
  double y = x[0] * x[0];
  free(x);
  return y;
}
double absolute(double x) { return x > 0 ? x : 0; }
double sign(double x) { return x > 0 ? 2 + x : x; }
double pair(const double *x, const double *y) { return x[0] * y[1]; }
double exits(double x) {
  if (x > 3) exit(1);
  return x * x;
}

int main(void) {
  double x[2] = {2, 3}, y[2] = {4, 5}, a[2] = {0}, b[2] = {0};
  double *memory = malloc(sizeof *memory);
  double *shadow = malloc(sizeof *shadow);
  *memory = 3;
  *shadow = 0;
  printf("%g\n", __enzyme_autodiff((void *)exits, 2.0));
  for (int i = 0; i < 3; ++i) {
    double d =
        __enzyme_autodiff((void *)noisy, 3.0, i > 0);
    if (i == 0) printf("%g\n", __enzyme_autodiff((void *)random_scale, 2.0));
    printf("%g\n", d);
    if (i == 0) __enzyme_autodiff((void *)consume, memory, shadow);
    if (i == 0) printf("%g\n", __enzyme_autodiff((void *)absolute, 0.0));
    if (i == 0) printf("%g\n", __enzyme_autodiff((void *)sign, 0.0));
    if (i > 0) continue;
    // One array as two arguments.
    __enzyme_autodiff((void *)pair, x, a, x - 1, b - 1);
    // Two arrays with one shadow.
    __enzyme_autodiff((void *)pair, x + 1, a, y - 1 + 1, a - 1);
    void *tape = __enzyme_augmentfwd((void *)absolute, enzyme_noret, 2.0);
    printf("%g\n", __enzyme_reverse((void *)absolute, 2.0, 1.0, tape));
  }
}
