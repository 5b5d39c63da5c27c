// The reverse sweep of a function for which only a derivative with a tape is registered.
// EXPECT: isozyme: no gradient with the augmented function of its split derivative is registered for 'cube'
#include <stdio.h>

struct tape_and_value { void *tape; double value; };
struct tape_and_value __enzyme_augmentfwd(void *, ...);
double __enzyme_fwdsplit(void *, ...);
double __enzyme_reverse(void *, ...);
extern int enzyme_nofree;

__attribute__((noinline)) static double cube(double x) { return x * x * x; }
static double cube_augmented(double x) { return x * x * x; }
static double cube_follow(double x, double dx) { return 3 * x * x * dx; }
void *__enzyme_register_splitderivative_cube[] = {(void *)cube, (void *)cube_augmented, (void *)cube_follow};
static double f(double x) { return cube(x) + x; }

int main(void) {
    void *tape = __enzyme_augmentfwd((void *)f, 2.0).tape;
    if (__enzyme_fwdsplit((void *)f, enzyme_nofree, 2.0, 1.0, tape) != 13) return 0;
    printf("%g\n", __enzyme_reverse((void *)f, 2.0, 1.0, tape));
    return 0;
}
