// Options of Enzyme's: with an equivalent, and without effect.
// RUN: clang -O1 -fpass-plugin=%plugin -mllvm -enzyme-loose-types -mllvm -enzyme-max-type-depth=9 -DBODY -c %s -o %t.o 2>&1 | FileCheck %s --check-prefix=NOTE
// RUN: clang -O1 -fpass-plugin=%plugin -mllvm -enzyme-print-perf=1 -DBODY -c %s -o %t.o 2>&1 | FileCheck %s --check-prefix=PLAN
// RUN: clang -O1 -fpass-plugin=%plugin -mllvm -enzyme-emptyfn-inactive -S -emit-llvm %s -o - | FileCheck %s --check-prefix=EMPTY
// RUN: clang -O1 -fpass-plugin=%plugin -mllvm -enzyme-enable=0 -DBODY -S -emit-llvm %s -o - | FileCheck %s --check-prefix=OFF
// RUN: clang -O1 -fplugin=%plugin -fpass-plugin=%plugin -mllvm -enzyme-truncate-all=64to32 -DBODY -S -emit-llvm %s -o - | FileCheck %s --check-prefix=TRUNCATE
// RUN: not clang -O1 -fpass-plugin=%plugin -mllvm -enzyme-truncate-all=64toast -DBODY -c %s -o %t.o 2>&1 | FileCheck %s --check-prefix=FORMAT

double __enzyme_autodiff(void *, double);
#ifdef BODY
static double g(double x) { return 3 * x; }
#else
double g(double x);
#endif
double f(double x) { return x + g(x); }
double gradient(double x) { return __enzyme_autodiff((void *)f, x); }

// NOTE: isozyme: note: -enzyme-loose-types has no effect: types are inferred
// NOTE: isozyme: note: -enzyme-max-type-depth has no effect
// NOTE-NOT: error
// PLAN: ; after plan: reverse mode of f
// EMPTY: define {{.*}}@gradient
// EMPTY: ret double 1.0
// OFF: call double @__enzyme_autodiff
// TRUNCATE: define {{.*}}@f
// TRUNCATE: fptrunc double
// TRUNCATE: fmul float
// TRUNCATE-NOT: fadd double
// FORMAT: error: -enzyme-truncate-all=64toast: '64toast' names no formats
