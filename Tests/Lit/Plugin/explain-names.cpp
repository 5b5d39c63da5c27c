// Functions of C++ are named as in the source.
// RUN: %isozyme explain %s --function 'ns::f(double)' | FileCheck %s --check-prefix=NUMBER
// RUN: %isozyme explain %s --function 'ns::f(double const*, int)' | FileCheck %s --check-prefix=ARRAY
// RUN: %isozyme explain %s --function ns::g | FileCheck %s --check-prefix=G
// RUN: %isozyme explain %s --function g | FileCheck %s --check-prefix=G
// RUN: %isozyme explain %s --function _ZN2ns1fEd | FileCheck %s --check-prefix=NUMBER
// RUN: %isozyme explain %s --function cube | FileCheck %s --check-prefix=CUBE
// RUN: not %isozyme explain %s --function ns::f 2>&1 | FileCheck %s --check-prefix=SEVERAL
// RUN: not %isozyme explain %s --function nowhere 2>&1 | FileCheck %s --check-prefix=NONE

template <typename Number> __attribute__((noinline)) Number cube(Number x) { return x * x * x; }

namespace ns {
double f(double x) { return x * x; }
double f(const double *x, int n) { return x[0] * x[n - 1]; }
double g(double x) { return cube(x); }
} // namespace ns

// NUMBER: reverse mode of {{.*}}1fEd
// ARRAY: reverse mode of {{.*}}1fEPKdi
// G: reverse mode of {{.*}}1gEd
// CUBE: reverse mode of {{.*}}4cube
// SEVERAL: 'ns::f' is the name of 2 functions; name one by its symbol: ns::f(double) is _ZN2ns1fEd, ns::f(double const*, int) is _ZN2ns1fEPKdi
// NONE: there is no function 'nowhere' with a body
