// Only by-value numbers can be active through enzyme_out.
// EXPECT: error: .*(enzyme_out|pointer|by.value)
extern int enzyme_out;
double __enzyme_autodiff(void *, ...);
static double f(double *x) { return x[0] * x[0]; }
double slope(double *x) { return __enzyme_autodiff((void *)f, enzyme_out, x); }
