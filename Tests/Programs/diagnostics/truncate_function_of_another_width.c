// MPFR has no neighbour in a format with subnormal numbers.
// EXPECT: error: .*MPFR has no function that computes 'nextafter' in a format of 8 and 30 bits
double nextafter(double, double);
double (*__enzyme_truncate_op_func(double (*)(double), int, int, int))(double);
static double f(double x) { return nextafter(x, 1); }
double g(double x) { return __enzyme_truncate_op_func(f, 64, 8, 30)(x); }
