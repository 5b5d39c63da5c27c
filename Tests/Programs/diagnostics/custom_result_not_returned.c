// A registered derivative that returns the tangent alone, of a function that must not run twice.
// EXPECT: error: .*'step_tangent' does not return the result of 'step', which may write memory
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) static double step(double *state) { return *state *= 2; }
static double step_tangent(double *state, double *dstate) {
    *state *= 2;
    return *dstate *= 2;
}
void *__enzyme_register_derivative_step[] = {(void *)step, (void *)step_tangent};
static double f(double x) { return step(&x) * x; }
double slope(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
