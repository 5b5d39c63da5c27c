// A registered derivative that is wrong in forward mode, in the result and in memory.
// REPORT: isozyme: wrong_tangent.c:27: the forward-mode derivative of 'product' is wrong: the result: the derivative is 22\.22\d*, differences give (22|21\.99999).*
// REPORT: isozyme: wrong_tangent.c:28: the forward-mode derivative of 'squares' is wrong: argument 2 \('to'\), number at byte 16: the derivative is 12\.12\d*, differences give (12|11\.99999).*
// REPORT: isozyme: verified 3 derivative calls of 3 requests: 2 disagree
#include <stdio.h>
double __enzyme_fwddiff(void *, ...);
double __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;

struct dual { double result, tangent; };
__attribute__((noinline)) double square(double x) { return x * x; }
struct dual square_tangent(double x, double dx) {
  struct dual d = {x * x, 2 * x * dx * (x > 2.5 ? 1.01 : 1)};
  return d;
}
void *__enzyme_register_derivative_square[] = {(void *)square, (void *)square_tangent};

double product(double x, double y) { return square(x) * y; }
void squares(const double *from, double *to, int n) {
  for (int i = 0; i < n; ++i) to[i] = square(from[i]);
}

int main(void) {
  double x[3] = {1, 2, 3}, dx[3] = {1, 1, 2}, y[3] = {0}, dy[3] = {0}, w[3] = {1, 1, 1}, xb[3] = {0};

  // The tangent of x² y at x = 2.75 is 2 · 2.75 · 2 · 2 = 22, of which none belongs to y.
  double d = __enzyme_fwddiff((void *)product, 2.75, 2.0, enzyme_const, 2.0);
  __enzyme_fwddiff((void *)squares, enzyme_dup, x, dx, enzyme_dup, y, dy, 3);
  __enzyme_autodiff((void *)squares, enzyme_dup, x, xb, enzyme_dup, y, w, 3);
  printf("%g %g %g %g\n", d, dy[0], dy[1], dy[2]);
  printf("%g %g %g %g %g %g\n", xb[0], xb[1], xb[2], y[2], w[0], w[2]);
}
