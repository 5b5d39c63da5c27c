// A run-time check compares the shadow with the primal address; without `perhaps` there is none.
// RUN: %isozyme explain %s --function f --after generate | FileCheck %s
// RUN: %isozyme explain %s --function g --after generate | FileCheck %s --check-prefix=PLAIN

extern int enzyme_const;
void __enzyme_autodiff(void *, ...);
double f(double *x, double *data, int c) {
  double *p = c ? x : data;
  return p[0] * p[0];
}
double g(double *x, double *data) { return x[0] * data[0]; }
void gradients(double *x, double *dx, double *data, int c) {
  __enzyme_autodiff((void *)f, x, dx, enzyme_const, data, c);
  __enzyme_autodiff((void *)g, x, dx, enzyme_const, data);
}

// CHECK: ; after generate
// CHECK: define internal void @isozyme.reverse.f
// CHECK: icmp ne ptr

// PLAIN: define internal void @isozyme.reverse.g
// PLAIN-NOT: icmp ne ptr
