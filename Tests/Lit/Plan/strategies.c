// A counted loop keeps its values in arrays, a while loop on the stack.
// RUN: %isozyme explain %s --function counted --after plan | FileCheck %s --check-prefix=COUNTED
// RUN: %isozyme explain %s --function searched --after plan | FileCheck %s --check-prefix=SEARCHED

double counted(double x) {
  for (int i = 0; i < 10; i++)
    x = x * x;
  return x;
}
// COUNTED: ; tape: {{[0-9]+}} bytes per iteration of loop 0 (line 6) (10 in all)
// COUNTED: ; loop 0 (line 6): arrays, {{[0-9]+}} bytes per iteration
// COUNTED: ; the number of iterations of loop 0: at hand: a constant
// COUNTED: phi double {{.*}} ; tape, 8 bytes: carried from one iteration to the next

double searched(double x) {
  while (x < 100.0)
    x = x * x;
  return x;
}
// SEARCHED: ; loop 0 (line 16): stack, {{[0-9]+}} bytes per iteration
// SEARCHED-NOT: the address of the arrays
