// An argument by address whose size is not that of the parameter.
// EXPECT: error: .*enzyme_byref says 4 bytes, but argument 1 of 'square' has 8
// EXPECT: byref_of_wrong_size\.c:[0-9]+
extern int enzyme_byref;
double __enzyme_autodiff(void *, ...);
static double square(double x) { return x * x; }
double slope(float x) { return __enzyme_autodiff((void *)square, enzyme_byref, sizeof x, &x); }
