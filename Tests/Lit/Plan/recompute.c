// Cheap values are computed again from what is loaded again; nothing is kept.
// RUN: %isozyme explain %s --function f --after plan | FileCheck %s
// RUN: %isozyme explain %s --function f | FileCheck %s --check-prefix=SUMMARY

double f(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    double twice = x[i] - 3.0;
    s += twice * twice;
  }
  return s;
}

// CHECK: ; tape: nothing
// CHECK: [[X:%[^ ]+]] = load double, {{.*}} ; reload
// CHECK: fadd double [[X]], {{.*}} ; recompute from [[X]]

// SUMMARY: tape: nothing
// SUMMARY: line 8: double twice = x[i] - 3.0;
// SUMMARY-NEXT: active: load, fadd
// SUMMARY-NEXT: recomputed:
// SUMMARY-NEXT: reloaded: {{.*}}: nothing is written after it
