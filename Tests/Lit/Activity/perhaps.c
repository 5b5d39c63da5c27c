// An address that is active on one path only is checked at run time; others are not.
// RUN: %isozyme explain %s --function f --after activity | FileCheck %s
// RUN: %isozyme explain %s --function f | FileCheck %s --check-prefix=SUMMARY

extern int enzyme_const;
void __enzyme_autodiff(void *, ...);
double f(double *x, double *data, int c) {
  double *p = c ? x : data;
  double y = p[1];
  return y * x[0];
}
void gradient(double *x, double *dx, double *data, int c) { __enzyme_autodiff((void *)f, x, dx, enzyme_const, data, c); }

// CHECK: [[P:%[^ ]+]] = select i1 {{.*}} ; address of memory that perhaps has a shadow
// CHECK: getelementptr {{.*}} [[P]], {{.*}} ; address of memory that perhaps has a shadow

// SUMMARY: run-time checks: 1
// SUMMARY: line 9: double y = p[1];
// SUMMARY: checked at run time: whether
// SUMMARY: line 10: return y * x[0];
// SUMMARY-NOT: checked
