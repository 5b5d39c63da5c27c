// Shadows at a stride, of an argument that is passed by value.
// EXPECT: error: .*enzyme_dupv is for pointers; argument 1 of 'square' is passed by value
// EXPECT: stride_of_a_number\.c:[0-9]+
extern int enzyme_width, enzyme_dupv;
double __enzyme_fwddiff(void *, ...);
static double square(double x) { return x * x; }
double slope(double x, double *dx) { return __enzyme_fwddiff((void *)square, enzyme_width, 2, enzyme_dupv, 8, x, dx); }
