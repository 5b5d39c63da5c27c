// The unknown function gets a pointer to active memory and may write through it.
// EXPECT: error: .*(no body|not defined|no definition|declaration|[Nn]o derivative)
// EXPECT: scramble
void scramble(double *x, int n);
void __enzyme_autodiff(void *, ...);
static double f(double *x) {
    scramble(x, 2);
    return x[0] * x[1];
}
void gradient(double *x, double *dx) { __enzyme_autodiff((void *)f, x, dx); }
