// clang passes struct { int; float } as one i64: its float lane is at byte 4, and moves with shifts.
// RUN: %isozyme explain %s --function f --after types | FileCheck %s

struct pair { int i; float f; };
double f(struct pair p) { return p.f * p.f; }

// CHECK: ; %[[P:[^ ]+]]: holds float at 4
// CHECK: define {{.*}}(i64 %[[P]])
// CHECK: lshr i64 %[[P]], 32{{.*}}; holds float at 0
