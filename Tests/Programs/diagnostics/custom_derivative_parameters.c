// A registered derivative with wrong parameters.
// EXPECT: error: .*the derivative 'special_tangent' of 'special' takes \(double\), not \(double, double\)
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) static double special(double x) { return x * x; }
static double special_tangent(double x) { return 2 * x; }
void *__enzyme_register_derivative_special[] = {(void *)special, (void *)special_tangent};
static double f(double x) { return 3 * special(x); }
double slope(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
