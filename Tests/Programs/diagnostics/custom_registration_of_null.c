// A registration that names no function.
// EXPECT: error: .*'__enzyme_register_derivative_special': member 2 is not a function
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) static double special(double x) { return x * x; }
void *__enzyme_register_derivative_special[] = {(void *)special, 0};
static double f(double x) { return 3 * special(x); }
double slope(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
