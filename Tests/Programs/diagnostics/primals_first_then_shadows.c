// All primals first, then all shadows.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*enzyme_interleave
// EXPECT: primals_first_then_shadows\.c:[0-9]+
extern int enzyme_dup, enzyme_interleave;
double __enzyme_fwddiff(void *, ...);
static double f(double x, double y) { return x * x * y; }
double slope(double x, double y) {
    return __enzyme_fwddiff((void *)f, enzyme_dup, x, enzyme_dup, y, enzyme_interleave, 1.0, 0.5);
}
