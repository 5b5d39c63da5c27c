// A class of exceptions whose constructor takes an active number.
// EXPECT: active_exception_class.cpp:[0-9]+:.*error: an exception object takes a number that depends on an active input
double __enzyme_autodiff(void *, ...);

struct Failure {
    double residual;
    int step;
    Failure(double residual, int step);
};

[[gnu::noinline]] Failure::Failure(double r, int s) : residual(r), step(s) {
    for (int i = 0; i < s; i++) residual *= r;
}

static double f(double *x) {
    try {
        if (x[0] > 0) throw Failure(x[0] * x[1], 3);
        return x[0];
    } catch (const Failure &failure) {
        return failure.residual * failure.step;
    }
}

int main() {
    double x[2] = {1, 2}, d[2] = {0, 0};
    __enzyme_autodiff((void *)f, x, d);
    return d[0] > 0;
}
