// What goes on the tape costs the least in all: one overwritten number instead of the two that are computed from it, but the result of a
// long computation instead of its many operands.
// RUN: %isozyme explain %s --function narrow --after plan | FileCheck %s --check-prefix=NARROW
// RUN: %isozyme explain %s --function gathered --after plan | FileCheck %s --check-prefix=GATHERED
// RUN: %isozyme explain %s --function hoisted --after plan | FileCheck %s --check-prefix=HOISTED

// The square and the cube come from the same number.
double narrow(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    double v = x[i], square = v * v, cube = square * v;
    s += square * cube * (cube - 1);
    x[i] = s;
  }
  return s;
}
// NARROW: ; tape: 8 bytes per iteration
// NARROW: load double, {{.*}} ; tape, 8 bytes
// NARROW-NOT: tape, 8

// The sum of four numbers is squared; nothing else is needed of them.
void gathered(double *x, int n) {
  for (int i = 0; i < n; i++) {
    double sum = x[4 * i] + x[4 * i + 1] - x[4 * i + 2] + 2 * x[4 * i + 3];
    x[4 * i] = sum * sum;
  }
}
// GATHERED: ; tape: 8 bytes per iteration
// GATHERED-COUNT-4: load double
// GATHERED: tape, 8 bytes: recomputing it would take more than it saves

// What the outer loop computes is kept there once, not in each iteration of the inner one.
void hoisted(double *x, const double *restrict y, int n) {
  for (int i = 0; i < n; i++) {
    double factor = x[i] / 3;
    for (int k = 0; k < n; k++)
      x[i] += factor * factor * y[k];
  }
}
// HOISTED: ; tape: 8 bytes per iteration of loop 0
// HOISTED: loop 1 {{.*}}: no tape
