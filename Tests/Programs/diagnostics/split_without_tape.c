// The second half of split mode without the tape.
// EXPECT: error: .*__enzyme_reverse needs the tape of 'f'
// EXPECT: split_without_tape\.c:[0-9]+
double __enzyme_reverse(void *, ...);
static double f(double x) { return x * x; }
double slope(double x) { return __enzyme_reverse((void *)f, x, 1.0); }
