// Labels as values.
// EXPECT: error: .*(indirectbr|computed goto|blockaddress|indirect)
double __enzyme_autodiff(void *, ...);
static double f(double x, const int *program) {
    static void *const labels[] = {&&square, &&twice, &&stop};
    goto *labels[*program++];
square:
    x *= x;
    goto *labels[*program++];
twice:
    x *= 2;
    goto *labels[*program++];
stop:
    return x;
}
double slope(double x, const int *program) {
    extern int enzyme_const, enzyme_out;
    return __enzyme_autodiff((void *)f, enzyme_out, x, enzyme_const, program);
}
