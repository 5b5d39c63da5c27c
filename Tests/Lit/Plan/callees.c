// The summary names the derivatives of callees that stay calls, with the bytes that a call keeps.
// RUN: %isozyme explain %s --function f | FileCheck %s

double power(double x, int n) { return n == 0 ? 1.0 : (n % 2 ? x : 1.0) * power(x * x, n / 2) + x; }
double f(double x, int n) {
  return power(x, n);
}

// CHECK: reverse mode of f(x: active, n: constant)
// CHECK: derivative of power: reverse mode in two halves; tape of a call: {{.*}} bytes
// CHECK: line 6: return power(x, n);
// CHECK: calls the derivative of: power
