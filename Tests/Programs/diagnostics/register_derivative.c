// A tangent registered by the user.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_register_derivative_special
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) static double special(double x) { return x * x; }
static double special_tangent(double x, double dx) { return 100 * dx; }
void *__enzyme_register_derivative_special[] = {(void *)special, (void *)special_tangent};
static double f(double x) { return 3 * special(x); }
double slope(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
