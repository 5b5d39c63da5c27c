// A registered derivative runs the primal again, which a tape is there to avoid.
// EXPECT: error: .*derivative that is registered for 'special' cannot be followed by __enzyme_fwdsplit.*register what follows it with __enzyme_register_splitderivative, or use __enzyme_fwddiff
double __enzyme_fwdsplit(void *, ...);
__attribute__((noinline)) static double special(double x) { return x * x; }
static double special_tangent(double x, double dx) { return 2 * x * dx; }
void *__enzyme_register_derivative_special[] = {(void *)special, (void *)special_tangent};
static double f(double x) { return 3 * special(x); }
double slope(double x, void *tape) { return __enzyme_fwdsplit((void *)f, x, 1.0, tape); }
