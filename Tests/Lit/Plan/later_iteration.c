// A store of a later iteration may overwrite what an earlier one has loaded, though never in the same iteration.
// RUN: %isozyme explain %s --function f --after plan | FileCheck %s

void f(double *restrict a, int n) {
  for (int t = 0; t < 10; t++)
    for (int i = 0; i < n; i++)
      a[i + 1] = a[i] * a[i + 2];
}

// CHECK-NOT: reload
// CHECK-COUNT-2: ; tape, 8 bytes: {{.*}}
// CHECK-NOT: reload
