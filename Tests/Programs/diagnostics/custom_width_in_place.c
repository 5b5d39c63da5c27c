// A registered derivative that would have to run once per tangent, on memory that it overwrites.
// EXPECT: error: .*'twice_tangent' would run once per tangent
struct two { double a, b; } __enzyme_fwddiff(void *, ...);
extern int enzyme_width, enzyme_dup;
__attribute__((noinline)) static void twice(double *x) { *x *= *x; }
static void twice_tangent(double *x, double *dx) {
    *dx *= 2 * *x;
    *x *= *x;
}
void *__enzyme_register_derivative_twice[] = {(void *)twice, (void *)twice_tangent};
static double f(double x) {
    twice(&x);
    return x;
}
struct two slopes(double x) { return __enzyme_fwddiff((void *)f, enzyme_width, 2, enzyme_dup, x, 1.0, 2.0); }
