// An allocator of the user's own.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_allocation_like_block
#include <stdlib.h>
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) static void *take_block(int tag, size_t size) { return malloc(size + tag); }
__attribute__((noinline)) static void give_block(void *block) { free(block); }
void *__enzyme_allocation_like_block[] = {(void *)take_block, (void *)1, (void *)"-1", (void *)give_block};
static double f(double x) {
    double *t = take_block(1, 2 * sizeof *t);
    t[0] = x;
    t[1] = t[0] * t[0];
    double y = t[1] * t[0];
    give_block(t);
    return y;
}
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
