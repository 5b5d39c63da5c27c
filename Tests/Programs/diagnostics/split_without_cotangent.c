// The second half of split mode without the cotangent of the result.
// EXPECT: error: .*missing cotangent of the result of 'f'
// EXPECT: split_without_cotangent\.c:[0-9]+
double __enzyme_reverse(void *, ...);
static double f(double x) { return x * x; }
double slope(double x, void *tape) { return __enzyme_reverse((void *)f, x, tape); }
