// Split mode: the forward sweep alone.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_augmentfwd
// EXPECT: split_augmented_forward\.c:[0-9]+
#include <math.h>
extern int enzyme_out;
void *__enzyme_augmentfwd(void *, ...);
static double curve(double x) { return sin(x) * exp(x); }
void *tape(double x) { return __enzyme_augmentfwd((void *)curve, enzyme_out, x); }
