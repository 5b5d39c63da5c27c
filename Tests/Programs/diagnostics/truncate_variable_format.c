// A format that is known at run time.
// EXPECT: error: .*__enzyme_truncate_op_func: the formats are not known at compile time
double (*__enzyme_truncate_op_func(double (*)(double), int, int))(double);
static double f(double x) { return x * x; }
double g(double x, int bits) { return __enzyme_truncate_op_func(f, 64, bits)(x); }
