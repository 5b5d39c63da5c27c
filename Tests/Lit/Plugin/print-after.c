// The plugin prints every derivative after a stage, and says so if there is no such stage.
// RUN: clang -O1 -fpass-plugin=%plugin -mllvm -isozyme-print-after=plan -mllvm -isozyme-verify-each -c %s -o %t.o 2>&1 | FileCheck %s
// RUN: clang -O1 -fpass-plugin=%plugin -mllvm -isozyme-print-after=optimise -c %s -o %t.o 2>&1 | FileCheck %s --check-prefix=CODE
// RUN: not clang -O1 -fpass-plugin=%plugin -mllvm -isozyme-print-after=nowhere -c %s -o %t.o 2>&1 | FileCheck %s --check-prefix=STAGE

double __enzyme_autodiff(void *, double);
double f(double x) { return x * x; }
double gradient(double x) { return __enzyme_autodiff((void *)f, x); }

// CHECK: ; isozyme: reverse mode of f
// CHECK-NEXT: ; after plan: reverse mode of f
// CHECK: define internal double @isozyme.primal.f
// CODE: ; after optimise
// CODE: define internal {{.*}} @isozyme.reverse.f
// STAGE: error: {{.*}}there is no stage 'nowhere'; the stages are prepare, types, activity, plan, generate, optimise
