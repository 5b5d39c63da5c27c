// The second half of split mode with an argument behind the tape.
// EXPECT: error: .*too many arguments to differentiate 'f': 1 left over
// EXPECT: split_with_too_many_arguments\.c:[0-9]+
double __enzyme_reverse(void *, ...);
static double f(double x) { return x * x; }
double slope(double x, void *tape) { return __enzyme_reverse((void *)f, x, 1.0, tape, tape); }
