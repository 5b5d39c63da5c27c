// A double does not hold 100 bits.
// EXPECT: error: .*__enzyme_truncate_mem_func: the memory of 64 bits does not hold the numbers of a wider format
double (*__enzyme_truncate_mem_func(double (*)(double), int, int, int))(double);
static double f(double x) { return x * x; }
double g(double x) { return __enzyme_truncate_mem_func(f, 64, 11, 100)(x); }
