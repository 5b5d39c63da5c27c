// Shadows at a stride, without the stride.
// EXPECT: error: .*enzyme_dupv needs the distance of the shadows in bytes \(argument 1 of 'square'\)
// EXPECT: stride_missing\.c:[0-9]+
extern int enzyme_width, enzyme_dupv;
double __enzyme_autodiff(void *, ...);
static double square(const double *x) { return *x * *x; }
double slope(double *x, double *dx) { return __enzyme_autodiff((void *)square, enzyme_width, 2, enzyme_dupv, x, dx); }
