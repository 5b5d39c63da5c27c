// A copy moves what its memory holds elsewhere: here structs of a number, a counter and an address.
// RUN: %isozyme explain %s --function f --after types | FileCheck %s

struct record { double x; long n; double *p; };
void *memmove(void *, const void *, unsigned long);
double f(struct record *to, struct record *from, int n) {
  memmove(to, from, n * sizeof(struct record));
  to[n - 1].n++;
  return to[n - 1].x * *to[n - 1].p;
}

// CHECK: call void @llvm.memmove{{.*}} ; memory: double at 0, pointer at 16, every 24 bytes
