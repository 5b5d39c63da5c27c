// Loads through a constant argument are inactive, and so is what is computed from them alone.
// RUN: %isozyme explain %s --function f --after activity | FileCheck %s

extern int enzyme_const;
void __enzyme_autodiff(void *, ...);
double f(double *x, double *data) { return x[0] * (data[0] * data[1]); }
void gradient(double *x, double *dx, double *data) { __enzyme_autodiff((void *)f, x, dx, enzyme_const, data); }

// CHECK: ; requested in 'gradient' on line 7
// CHECK: ; %x: address of memory that always has a shadow
// CHECK: ; %data: address of memory that never has a shadow
// CHECK-DAG: load double, ptr %x, align 8 {{.*}}; varied
// CHECK-DAG: [[A:%[^ ]+]] = load double, ptr %data, align 8 {{.*}}; inactive
// CHECK-DAG: [[C:%[^ ]+]] = fmul double [[A]], {{.*}}; inactive
// CHECK-DAG: fmul double {{.*}}[[C]]{{.*}}; varied
