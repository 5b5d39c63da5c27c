// Nothing goes on the tape of a loop whose loads can be repeated.
// RUN: %isozyme explain %s --function read --after plan | FileCheck %s --check-prefix=READ
// RUN: %isozyme explain %s --function apart --after plan | FileCheck %s --check-prefix=APART
// RUN: %isozyme explain %s --function mixed --after plan | FileCheck %s --check-prefix=MIXED

double read(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s += x[i] * x[i];
  return s;
}
// READ: ; tape: nothing
// READ: ; loop 0 (line 8): no tape
// READ: load double, {{.*}} ; reload: nothing is written after it

void apart(double *restrict x, double *restrict y, int n) {
  for (int i = 0; i < n; i++)
    y[i] = x[i] * x[i];
}
// APART: ; tape: nothing
// APART: load double, {{.*}} ; reload: none of 1 later writes can reach it

void mixed(double *x, double *y, int n) {
  for (int i = 0; i < n; i++)
    y[i] = x[i] * x[i];
}
// MIXED: ; tape: {{[0-9]+}} bytes per iteration of loop 0 (line 24)
// MIXED: load double, {{.*}} ; tape, 8 bytes: line 25 may overwrite it
// MIXED: ; loop 1 (line 24, where memory does not overlap): no tape
// MIXED: load double, {{.*}} ; reload: none of 1 later writes reaches it, as a comparison at run time tells

// A pointer that two loops move on stays in its object.
// RUN: %isozyme explain %s --function moved --after plan | FileCheck %s --check-prefix=MOVED
double moved(const double *l, const double *x, int n) {
  double *y = __builtin_calloc(n, sizeof *y), sum = 0;
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++)
      y[j] += *l++ * x[i];
  for (int i = 0; i < n; i++)
    sum += y[i] * y[i];
  __builtin_free(y);
  return sum;
}
// MOVED: ; loop 1 (line 37): no tape
// MOVED: load double, {{.*}} ; reload: none of 1 later writes can reach it
