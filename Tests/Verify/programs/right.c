// Right derivatives of scalars, arrays, structs, lists behind addresses, workspaces, in-place updates, heap memory, floats,
// results in structs, several lanes: nothing is reported, and the program sees nothing of the checks.
// REPORT: isozyme: verified 26 derivative calls of 13 requests: all agree
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
float __enzyme_autodiff_float(void *, ...);
extern int enzyme_dup, enzyme_dupv, enzyme_const, enzyme_out, enzyme_width, enzyme_primal_return;

double polynomial(double x, double y) { return 3 * x * x * y - sin(x) / y; }
typedef struct node { double value; struct node *next; } node;
double walk(node *list) {
  double product = 1;
  for (; list; list = list->next) product *= 1 + list->value * list->value;
  return log(product);
}
typedef struct { float mass; int kind; double position[2]; } body;
double energy(const body *bodies, int n) {
  double sum = 0;
  for (int i = 0; i < n; ++i)
    for (int k = 0; k < 2; ++k) sum += bodies[i].mass * bodies[i].position[k] * bodies[(i + 1) % n].position[k];
  return sum;
}
static int calls;
void step(double *state, double *work, int n, int steps) {
  ++calls;
  for (int s = 0; s < steps; ++s) {
    for (int i = 0; i < n; ++i) work[i] = state[i] * (1 - 0.1 * state[(i + 1) % n]);
    for (int i = 0; i < n; ++i) state[i] = work[i];
  }
}
double heap(const double *x, int n) {
  double *squares = malloc(n * sizeof *squares), sum = 0;
  for (int i = 0; i < n; ++i) squares[i] = x[i] * x[i];
  squares = realloc(squares, 2 * n * sizeof *squares);
  for (int i = 0; i < n; ++i) squares[n + i] = exp(-squares[i]);
  for (int i = 0; i < 2 * n; ++i) sum += squares[i] * (i + 1);
  free(squares);
  return sum;
}
float norm(const float *x, int n) {
  float sum = 0;
  for (int i = 0; i < n; ++i) sum += x[i] * x[i];
  return sqrtf(sum);
}
static double factor = 2;
double global(double x) { return x * factor * factor; }
typedef struct { double a, b, c; } triple;
triple three(double x) { return (triple){x, x * x, x * x * x}; }
triple __enzyme_fwddiff_three(void *, ...);

static void once(void) {
  double s[3] = {0};
  printf("%g\n", __enzyme_autodiff((void *)polynomial, enzyme_const, 1.5, enzyme_out, 0.5));
  printf("%g\n", __enzyme_fwddiff((void *)polynomial, 1.5, 0.3, 0.5, -1e-8));
  node third = {3, NULL}, second = {-1, &third}, first = {0.5, &second};
  node third_ = {0, NULL}, second_ = {0, &third_}, first_ = {0, &second_};
  __enzyme_autodiff((void *)walk, &first, &first_);
  printf("%g %g %g\n", first_.value, second_.value, third_.value);
  printf("%g\n", __enzyme_fwddiff((void *)walk, &first, &first_));
  body bodies[2] = {{2, 1, {1, 2}}, {3, 2, {-1, 4}}}, shadows[2] = {{0, 1, {0, 0}}, {0, 2, {0, 0}}};
  __enzyme_autodiff((void *)energy, bodies, shadows, 2);
  printf("%g %g %g\n", shadows[0].mass, shadows[1].position[0], shadows[1].position[1]);
  double x[3] = {0.5, 2, -1}, xb[3] = {1, 2, 3}, work[3], workb[3] = {0};
  __enzyme_autodiff((void *)step, x, xb, work, workb, 3, 4);
  printf("%g %g %g, %g %g %g, %g\n", x[0], x[1], x[2], xb[0], xb[1], xb[2], workb[0]);
  __enzyme_fwddiff((void *)step, x, xb, work, workb, 3, 4);
  printf("%g %g %g, %g %g %g, %d\n", x[0], x[1], x[2], xb[0], xb[1], xb[2], calls);
  __enzyme_autodiff((void *)heap, x, s, 3);
  printf("%g %g %g\n", s[0], s[1], s[2]);
  printf("%g\n", __enzyme_fwddiff((void *)heap, x, s, 3));
  float v[3] = {1, 2, 2}, vb[3] = {0};
  __enzyme_autodiff_float((void *)norm, v, vb, 3);
  printf("%g %g %g\n", vb[0], vb[1], vb[2]);
  printf("%g\n", __enzyme_autodiff((void *)global, 3.0));
  triple t = __enzyme_fwddiff_three((void *)three, 2.0, 1.0);
  printf("%g %g %g\n", t.a, t.b, t.c);
  double jacobian[2][3] = {{0}}, seeds[2][3] = {{1, 0, 0}, {0, 1, 0}}, spare[2][3] = {{0}};
  __enzyme_autodiff((void *)step, enzyme_width, 2, enzyme_dupv, sizeof jacobian[0], x, seeds, enzyme_dupv, sizeof spare[0],
                    work, spare, 3, 1);
  printf("%g %g %g %g\n", seeds[0][0], seeds[0][1], seeds[1][0], seeds[1][1]);
}

int main(void) {
  once();
  once();
}
