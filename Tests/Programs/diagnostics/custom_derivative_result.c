// A registered derivative with a wrong result.
// EXPECT: error: .*'special_tangent' returns i32, not \{its tangent or shadow \(double\)\} or
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) static double special(double x) { return x * x; }
static int special_tangent(double x, double dx) { return dx; }
void *__enzyme_register_derivative_special[] = {(void *)special, (void *)special_tangent};
static double f(double x) { return 3 * special(x); }
double slope(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
