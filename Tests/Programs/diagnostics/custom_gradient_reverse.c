// A registered reverse function that does not take the cotangent of the result.
// EXPECT: error: .*the reverse function 'special_reverse' of 'special' takes \(double\), not \(double, double\) and the tape
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) static double special(double x) { return x * x; }
static double special_augmented(double x) { return x * x; }
static double special_reverse(double x) { return 2 * x; }
void *__enzyme_register_gradient_special[] = {(void *)special, (void *)special_augmented, (void *)special_reverse};
static double f(double x) { return 3 * special(x); }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
