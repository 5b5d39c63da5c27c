// A function pointer that no function of the program matches, called with something active.
// EXPECT: isozyme: '.*applied' calls a function at .* that the derivative does not know; define it in the same file
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

void __enzyme_autodiff(void *, ...);

struct operation {
    double (*apply)(double, double);
};

static double applied(double *x, struct operation *o) { return o->apply(x[0], x[0]); }

int main(void) {
    struct operation o = {(double (*)(double, double))strtod};
    double x[1] = {2}, dx[1] = {0};
    __enzyme_autodiff((void *)applied, x, dx, &o, &o);
    printf("%g\n", dx[0]);
    return 0;
}
