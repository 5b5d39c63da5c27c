// Loops get a second version where a comparison of ranges, in front of them, keeps loads off the tape.
// RUN: %isozyme explain %s --function scaled --after prepare | FileCheck %s --check-prefix=SCALED
// RUN: %isozyme explain %s --function linear --after prepare | FileCheck %s --check-prefix=LINEAR
// RUN: %isozyme explain %s --function chased --after prepare | FileCheck %s --check-prefix=CHASED
// RUN: clang -O1 -c -fpass-plugin=%plugin -mllvm -isozyme-print-after=prepare -mllvm -isozyme-versions=0 -DREQUEST %s -o %t.o 2>&1 | FileCheck %s --check-prefix=OFF

void scaled(double *x, double *y, int n) {
  for (int i = 0; i < n; i++)
    y[i] = x[i] * x[i];
}
// SCALED: after prepare: {{.*}} 2 loops
// SCALED: icmp ule i64
// SCALED: br i1 %{{.*}}, label %{{.*}}.apart, label
// OFF: after prepare: {{.*}} 1 loops
// OFF-NOT: .apart

// No derivative reads what is only added up.
void linear(double *x, double *y, int n) {
  for (int i = 0; i < n; i++)
    y[i] = 2 * x[i] + x[0];
}
// LINEAR: after prepare: {{.*}} 1 loops
// LINEAR-NOT: .apart

// Where an index comes from memory, no bound is known.
void chased(double *x, double *y, int *at, int n) {
  for (int i = 0; i < n; i++)
    y[at[i]] = x[i] * x[i];
}
// CHASED: after prepare: {{.*}} 1 loops
// CHASED-NOT: .apart

#ifdef REQUEST
void __enzyme_autodiff(void *, ...);
void request(double *x, double *dx, double *y, double *dy, int n) { __enzyme_autodiff((void *)scaled, x, dx, y, dy, n); }
#endif
