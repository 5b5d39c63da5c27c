// The shadow of a result, which only the first half of split mode can return.
// EXPECT: error: .*enzyme_dup_return has no meaning with __enzyme_autodiff
// EXPECT: dup_return_in_reverse_mode\.c:[0-9]+
extern int enzyme_dup_return;
double *__enzyme_autodiff(void *, ...);
static double *f(double *x) { *x *= *x; return x; }
double *slope(double *x, double *dx) { return __enzyme_autodiff((void *)f, enzyme_dup_return, x, dx); }
