// A derivative of the user's own knows tangents, not errors.
// EXPECT: error: .*the derivative that is registered for 'f' says nothing about its rounding errors
double __enzyme_error_estimate(void *, ...);
__attribute__((noinline)) static double f(double x) { return x * x; }
static double df(double x, double dx) { return 2 * x * dx; }
void *__enzyme_register_derivative_f[2] = {(void *)f, (void *)df};
static double g(double x) { return f(x) + 1; }
double bound(double x) { return __enzyme_error_estimate((void *)g, x, 0.0); }
