// Forward mode with the tape of another function.
// EXPECT: isozyme: the tape given to __enzyme_fwdsplit for 'cube' was made by another request: call __enzyme_augmentfwd
#include <stdio.h>

struct tape_and_value { void *tape; double value; };
struct tape_and_value __enzyme_augmentfwd(void *, ...);
double __enzyme_fwdsplit(void *, ...);

static double square(double x) { return x * x; }
static double cube(double x) { return x * x * x; }

int main(void) {
    void *tape = __enzyme_augmentfwd((void *)square, 2.0).tape;
    printf("%g\n", __enzyme_fwdsplit((void *)cube, 2.0, 1.0, tape));
    return 0;
}
