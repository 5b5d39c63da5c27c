// A function whose body is elsewhere.
// EXPECT: error: .*the function 'elsewhere' has no body in this file and cannot be truncated
double (*__enzyme_truncate_op_func(double (*)(double), int, int))(double);
double elsewhere(double);
static double f(double x) { return elsewhere(x) * x; }
double g(double x) { return __enzyme_truncate_op_func(f, 64, 32)(x); }
