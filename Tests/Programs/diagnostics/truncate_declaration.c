// Nothing to copy.
// EXPECT: error: .*__enzyme_truncate_op_func: the function 'elsewhere' has no body in this file
double (*__enzyme_truncate_op_func(double (*)(double), int, int))(double);
double elsewhere(double);
double g(double x) { return __enzyme_truncate_op_func(elsewhere, 64, 32)(x); }
