// A condition that hangs on recomputed numbers could come out differently in the reverse sweep: it is kept, in a byte.
// RUN: %isozyme explain %s --function f --after plan | FileCheck %s

double f(double *x, double *y, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    double d = x[i] * 1.7 - x[i + 1];
    if (d * d > 0.5)
      s += x[i] * x[i + 2] / (1.0 + d * d);
    else
      y[i] = s;
  }
  return s;
}

// CHECK: fcmp ogt double {{.*}} ; tape, 1 bytes
