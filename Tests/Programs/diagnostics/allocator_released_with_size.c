// An allocator whose deallocator takes more than the address.
// EXPECT: error: .*the deallocator 'give' takes more than the address
#include <stdlib.h>
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) static void *take(size_t size) { return malloc(size); }
__attribute__((noinline)) static void give(void *block, size_t size) { free(block); }
void *__enzyme_allocation_like_block[] = {(void *)take, (void *)0, (void *)"-1,0", (void *)give};
static double f(double x) {
    double *t = take(8);
    t[0] = x;
    double y = t[0] * x;
    give(t, 8);
    return y;
}
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
