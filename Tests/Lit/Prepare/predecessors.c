// The way back is a condition where one branch decides, and recorded where several do; what never returns has none.
// RUN: %isozyme explain %s --function branch --after prepare | FileCheck %s --check-prefix=BRANCH
// RUN: %isozyme explain %s --function several --after prepare | FileCheck %s --check-prefix=SEVERAL
// RUN: %isozyme explain %s --function stops --after prepare | FileCheck %s --check-prefix=STOPS

void store(double *, double);
double branch(double *p, double x) {
  if (x > 0.0)
    p[0] = x;
  else
    p[1] = x * x;
  return p[0];
}
// BRANCH: [[C:%[^ ]+]] = fcmp
// BRANCH: ; entered from %{{[^ ]+}} if [[C]], else from %{{[^ ]+}}
// BRANCH-NOT: recorded

double several(double *p, double x, int k) {
  switch (k) {
  case 0: p[0] = x; break;
  case 1: p[1] = x; break;
  case 2: p[2] = x; break;
  }
  return p[0];
}
// SEVERAL: ; entered from {{.*}} or {{.*}}: recorded in [[FROM:%[^ ]+]]
// SEVERAL: [[FROM]] = phi i8

void abort(void);
double stops(double x) {
  if (x < 0.0)
    abort();
  return x * x;
}
// STOPS: ; never returns: has no reverse
// STOPS-NEXT: call void @abort
