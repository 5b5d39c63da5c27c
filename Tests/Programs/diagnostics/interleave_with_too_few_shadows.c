// All arguments first, then fewer shadows than arguments that have one.
// EXPECT: error: .*missing shadow for parameter 2 of 'f'
// EXPECT: interleave_with_too_few_shadows\.c:[0-9]+
extern int enzyme_dup, enzyme_interleave;
double __enzyme_fwddiff(void *, ...);
static double f(double x, double y) { return x * x * y; }
double slope(double x, double y) {
    return __enzyme_fwddiff((void *)f, enzyme_dup, x, enzyme_dup, y, enzyme_interleave, 1.0);
}
