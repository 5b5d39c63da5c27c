// What it computes is not known.
// EXPECT: error: .*inline assembler cannot be truncated
double (*__enzyme_truncate_op_func(double (*)(double), int, int))(double);
static double f(double x) {
    __asm__("addsd %0, %0" : "+x"(x));
    return x;
}
double g(double x) { return __enzyme_truncate_op_func(f, 64, 32)(x); }
