// Memory for a tape is asked for only where the plan keeps something.
// RUN: %isozyme explain %s --function kept --after optimise | FileCheck %s --check-prefix=KEPT
// RUN: %isozyme explain %s --function free --after optimise | FileCheck %s --check-prefix=FREE

double kept(double x, int n) {
  for (int i = 0; i < n; i++)
    x = x * x;
  return x;
}
// KEPT: define internal {{.*}} @isozyme.reverse.kept
// KEPT: call ptr @isozyme_tape_push

double free(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += x[i] * x[i];
  return s;
}
// FREE: define internal {{.*}} @isozyme.reverse.free
// FREE-NOT: isozyme_tape_push
