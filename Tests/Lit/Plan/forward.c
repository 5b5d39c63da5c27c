// Each mode that is asked for is explained once; forward mode keeps nothing.
// RUN: %isozyme explain %s --function f --after plan | FileCheck %s

double __enzyme_autodiff(void *, double);
double __enzyme_fwddiff(void *, double, double);
double f(double x) { return x * x; }
double forward(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
double reverse(double x) { return __enzyme_autodiff((void *)f, x); }
double again(double x) { return __enzyme_autodiff((void *)f, x); }

// CHECK: ; requested in 'forward' on line 7
// CHECK: ; after plan: forward mode of f(x: with shadow)
// CHECK: ; forward mode keeps nothing
// CHECK: ; requested in 'reverse' on line 8
// CHECK: ; after plan: reverse mode of f(x: active)
// CHECK-NOT: requested in
