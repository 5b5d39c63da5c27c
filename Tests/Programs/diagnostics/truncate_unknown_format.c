// There is no format of 24 bits.
// EXPECT: error: .*__enzyme_truncate_op_func: there is no format of that many bits to truncate to
double (*__enzyme_truncate_op_func(double (*)(double), int, int))(double);
static double f(double x) { return x * x; }
double g(double x) { return __enzyme_truncate_op_func(f, 64, 24)(x); }
