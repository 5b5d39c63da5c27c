// An exception carries a number that depends on the input: its derivative would be lost.
// EXPECT: active_exception.cpp:[0-9]+:.*error: an exception object takes a number that depends on an active input
double __enzyme_autodiff(void *, ...);

static double f(double *x) {
    try {
        if (x[0] > 0) throw x[0] * x[1];
        return x[0];
    } catch (double product) {
        return product;
    }
}

int main() {
    double x[2] = {1, 2}, d[2] = {0, 0};
    __enzyme_autodiff((void *)f, x, d);
    return d[0] > 0;
}
