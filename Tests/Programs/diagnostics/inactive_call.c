// A call that the user declares inactive.
// EXPECT: error: .*(not (supported|available)|no body|not defined|no definition|declaration|[Nn]o derivative)
// EXPECT: error: .*__enzyme_call_inactive
double __enzyme_autodiff(void *, ...);
double __enzyme_call_inactive(double (*)(double), double);
__attribute__((noinline)) static double logged(double x) { return x * x; }
static double f(double x) { return __enzyme_call_inactive(logged, x) * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
