// The time of each stage is in the compiler's report, and in nothing else.
// RUN: clang -O1 -ftime-report -fpass-plugin=%plugin -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: clang -O1 -fpass-plugin=%plugin -c %s -o %t.o 2>&1 | FileCheck %s --check-prefix=QUIET --allow-empty
// RUN: %isozyme explain %s --function f --time 2>&1 | FileCheck %s

double __enzyme_autodiff(void *, double);
double f(double x) { return x * x; }
double gradient(double x) { return __enzyme_autodiff((void *)f, x); }

// CHECK: Isozyme: stages of derivatives
// CHECK-DAG: {{[)%]}} prepare
// CHECK-DAG: {{[)%]}} types
// CHECK-DAG: {{[)%]}} activity
// CHECK-DAG: {{[)%]}} plan
// CHECK-DAG: {{[)%]}} generate
// CHECK-DAG: {{[)%]}} optimise
// QUIET-NOT: Isozyme
