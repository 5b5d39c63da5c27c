// Shadows at a stride, without the shadow.
// EXPECT: error: .*missing shadow for parameter 1 of 'square'
// EXPECT: stride_without_shadow\.c:[0-9]+
extern int enzyme_width, enzyme_dupnoneedv;
double __enzyme_autodiff(void *, ...);
static double square(const double *x) { return *x * *x; }
double slope(double *x) { return __enzyme_autodiff((void *)square, enzyme_width, 2, enzyme_dupnoneedv, 8, x); }
