// Split mode: the size of the tape.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_augmentsize
// EXPECT: split_size\.c:[0-9]+
#include <math.h>
#include <stddef.h>
extern int enzyme_out;
size_t __enzyme_augmentsize(void *, ...);
static double curve(double x) { return sin(x) * exp(x); }
size_t size(void) { return __enzyme_augmentsize((void *)curve, enzyme_out); }
