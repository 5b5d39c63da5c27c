// What the two halves of split mode keep: the caller may write between them, unless it says that it does not.
// RUN: %isozyme explain %s --function changed --after plan | FileCheck %s --check-prefix=CHANGED
// RUN: %isozyme explain %s --function unchanged --after plan | FileCheck %s --check-prefix=UNCHANGED
// RUN: %isozyme explain %s --function written --after plan | FileCheck %s --check-prefix=WRITTEN

extern int enzyme_const, enzyme_not_overwritten;
void *__enzyme_augmentfwd(void *, ...);

void changed(double *x, double *y, const double *w, int n) {
  for (int i = 0; i < n; i++)
    *y += w[i] * x[i] * x[i];
}
// CHANGED: loop 0 (line 10): arrays, 16 bytes per iteration
// CHANGED: load double, {{.*}} ; tape, 8 bytes: the caller may write between the two sweeps
// CHANGED: getelementptr {{.*}} ; shadow: recompute from the shadow of %x

void unchanged(double *x, double *restrict y, const double *w, int n) {
  for (int i = 0; i < n; i++)
    *y += w[i] * x[i] * x[i];
}
// UNCHANGED: loop 0 (line 18): no tape
// UNCHANGED: load double, {{.*}} ; reload:
// UNCHANGED: load double, {{.*}} ; reload:

void written(double *x, double *y, const double *w, int n) {
  for (int i = 0; i < n; i++)
    x[i] *= w[i] * x[i];
}
// WRITTEN: load double, {{.*}} ; tape, 8 bytes: line 27 may overwrite it
// WRITTEN: load double, {{.*}} ; tape, 8 bytes: line 27 may overwrite it

void *ask(double *x, double *dx, double *y, double *dy, double *w, int n) {
  __enzyme_augmentfwd((void *)changed, x, dx, y, dy, enzyme_const, w, n);
  __enzyme_augmentfwd((void *)unchanged, enzyme_not_overwritten, x, dx, y, dy, enzyme_const, enzyme_not_overwritten, w, n);
  return __enzyme_augmentfwd((void *)written, enzyme_not_overwritten, x, dx, y, dy, enzyme_const, enzyme_not_overwritten, w, n);
}
