// A gradient registered by the user.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_register_gradient_square
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) static void square(const double *x, double *y) { *y = *x * *x; }
static void augmented(const double *x, const double *dx, double *y, double *dy) { *y = *x * *x; }
static void reverse(const double *x, double *dx, double *y, double *dy) {
    *dx += 2 * *x * *dy;
    *dy = 0;
}
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)augmented, (void *)reverse};
static double f(double x) {
    double y;
    square(&x, &y);
    return y * 3;
}
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
