// The size of a handle takes markers alone.
// EXPECT: error: .*__enzyme_augmentsize takes markers alone
// EXPECT: split_size_with_arguments\.c:[0-9]+
#include <stddef.h>
extern int enzyme_out;
size_t __enzyme_augmentsize(void *, ...);
static double f(double x) { return x * x; }
size_t size(double x) { return __enzyme_augmentsize((void *)f, enzyme_out, x); }
