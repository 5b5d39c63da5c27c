// No derivative passes through a conversion to an integer or a comparison.
// RUN: %isozyme explain %s --function f --after activity | FileCheck %s

double f(double x) {
  double whole = (int)x;
  double flag = x > 2.0;
  return whole * flag;
}

// CHECK: fptosi double %x to i32
// CHECK-NOT: ; varied
// CHECK: fcmp
// CHECK-NOT: ; varied
// CHECK: ret double
