// An atomic sum is one instruction.
// EXPECT: error: .*an atomic update of a number cannot be truncated
double (*__enzyme_truncate_op_func(double (*)(double), int, int))(double);
static double total;
static double f(double x) { return __atomic_fetch_add(&total, x, __ATOMIC_RELAXED); }
double g(double x) { return __enzyme_truncate_op_func(f, 64, 32)(x); }
