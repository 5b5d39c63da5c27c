// Several cotangents at once.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*enzyme_width
// EXPECT: width_in_reverse_mode\.c:[0-9]+
extern int enzyme_width, enzyme_dup;
void __enzyme_autodiff(void *, ...);
static void products(const double *x, double *y) {
    y[0] = x[0] * x[1];
    y[1] = x[0] * x[0];
}
void rows(double *x, double *dx0, double *dx1, double *y, double *dy0, double *dy1) {
    __enzyme_autodiff((void *)products, enzyme_width, 2, enzyme_dup, x, dx0, dx1, enzyme_dup, y, dy0, dy1);
}
