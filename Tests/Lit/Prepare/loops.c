// Loops carry a counter from 0 by 1; their trip count is known in front of them where the source tells.
// RUN: %isozyme explain %s --function counted --after prepare | FileCheck %s --check-prefix=COUNTED
// RUN: %isozyme explain %s --function searched --after prepare | FileCheck %s --check-prefix=SEARCHED

double counted(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < 7; j++)
      s += x[i] * x[7 * i + j];
  return s;
}
// COUNTED: ; after prepare: {{[0-9]+}} blocks, 2 loops
// COUNTED: ; loop 0 (line 7), depth 1: counter [[OUTER:%[^ ,]+]], jumps back %{{[^ ]+}} times, known before it starts
// COUNTED: [[OUTER]] = phi i64 [ 0, {{.*}} ; counter of loop 0
// COUNTED: ; loop 1 (line 8), depth 2 in loop 0: counter [[INNER:%[^ ,]+]], jumps back i64 6 times
// COUNTED: ; entered from %{{.*}} or %{{.*}}: the counter tells
// COUNTED: [[INNER]] = phi i64 [ 0, {{.*}} ; counter of loop 1

double searched(double x) {
  while (x > 1.0)
    x = x * 0.7;
  return x;
}
// SEARCHED: ; after prepare: {{[0-9]+}} blocks, 1 loops
// SEARCHED: ; loop 0 (line 20), depth 1: counter %{{[^ ]+}}, the trip count is known only when it is left
// SEARCHED: ; leaves loop 0
