// The primal result of a function that has none.
// EXPECT: error: .*(void|primal_return)
extern int enzyme_primal_return;
double __enzyme_fwddiff(void *, ...);
static void f(double *x) { x[0] *= x[0]; }
double slope(double *x, double *dx) { return __enzyme_fwddiff((void *)f, enzyme_primal_return, x, dx); }
