// A registered augmented function whose tape the reverse function does not take.
// EXPECT: error: .*'square_augmented' returns ptr, not void
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) static void square(const double *x, double *y) { *y = *x * *x; }
static void *square_augmented(const double *x, double *dx, double *y, double *dy) {
    *y = *x * *x;
    return (void *)x;
}
static void square_reverse(const double *x, double *dx, double *y, double *dy) { *dx += 2 * *x * *dy; }
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)square_augmented, (void *)square_reverse};
static double f(double x) {
    double y;
    square(&x, &y);
    return y * 3;
}
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
