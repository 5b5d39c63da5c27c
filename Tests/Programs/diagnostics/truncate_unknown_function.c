// A pointer that is known at run time.
// EXPECT: error: .*no function to truncate: the first argument is not known at compile time
double (*__enzyme_truncate_op_func(double (*)(double), int, int))(double);
double g(double (*f)(double), double x) { return __enzyme_truncate_op_func(f, 64, 32)(x); }
