// An inactive call without the arguments of its function.
// EXPECT: error: .*'__enzyme_call_inactive': 'logged' takes 2 arguments, not 1
double __enzyme_autodiff(void *, ...);
double __enzyme_call_inactive(void *, ...);
__attribute__((noinline)) static double logged(double x, int n) { return x * n; }
static double f(double x) { return __enzyme_call_inactive((void *)logged, x) * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
