// What the primal, the cotangents and the tape occupy is apart, so that LLVM keeps in registers what the reverse sweep leaves as it is:
// here the cotangent of y[i], which is set to zero and added to again.
// RUN: %isozyme explain %s --function axpy --after generate | FileCheck %s --check-prefix=GENERATED
// RUN: %isozyme explain %s --function axpy --after optimise | FileCheck %s --check-prefix=OPTIMISED
// RUN: %isozyme explain %s --function squares --after generate | FileCheck %s --check-prefix=TAPE

extern int enzyme_dup, enzyme_const;
void __enzyme_autodiff(void *, ...);

void axpy(const double *restrict a, const double *restrict x, double *restrict y, int n) {
  for (int i = 0; i < n; i++)
    y[i] += *a * x[i];
}
// GENERATED: call void @llvm.experimental.noalias.scope.decl(metadata
// GENERATED: reverse.for.body
// GENERATED: store double 0.000000e+00, {{.*}}!alias.scope ![[COTANGENTS:[0-9]+]], !noalias
// GENERATED: load double, {{.*}}!alias.scope ![[COTANGENTS]], !noalias
// OPTIMISED: define {{.*}}@isozyme.reverse.axpy
// OPTIMISED-NOT: store double 0.000000e+00

void squares(double *x, int n) {
  for (int i = 1; i < n; i++)
    x[i] = x[i] * x[i - 1];
}
// TAPE: store double %{{[0-9]+}}, ptr %{{[0-9]+}}, align 8, {{.*}}!alias.scope ![[CELLS:[0-9]+]], !noalias
// TAPE: reverse.for.body
// TAPE: load double, ptr %{{[0-9]+}}, align 8, {{.*}}!alias.scope ![[CELLS]], !noalias

void request(double *a, double *da, double *x, double *dx, double *y, double *dy, int n) {
  __enzyme_autodiff((void *)axpy, a, da, x, dx, y, dy, n);
  __enzyme_autodiff((void *)squares, x, dx, n);
}
