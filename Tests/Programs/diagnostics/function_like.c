// A function that takes the derivative of another one by declaration.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_function_like_fast_sine
#include <math.h>
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) static double fast_sine(double x) { return sin(x); }
void *__enzyme_function_like_fast_sine[] = {(void *)fast_sine, (void *)"sin"};
static double f(double x) { return fast_sine(x) * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
