// Unions are copied that hold now a double, now two floats.
// EXPECT: error: .*copied bytes
// EXPECT: union_of_formats_copied\.c:[0-9]+
double __enzyme_autodiff(void *, ...);
extern int enzyme_dup, enzyme_const;
union both {
    double whole;
    float halves[2];
};
static double copied(double *x, int n) {
    union both a[8], b[8];
    for (int i = 0; i < n; i++) {
        if (i % 2) a[i].whole = x[i] * x[0];
        else a[i].halves[0] = x[i], a[i].halves[1] = 2;
    }
    for (int i = 0; i < n; i++) b[n - 1 - i] = a[i];
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (n - 1 - i) % 2 ? b[i].whole * x[1] : b[i].halves[0] * b[i].halves[1];
    return sum;
}
void gradient(double *x, double *dx, int n) {
    __enzyme_autodiff((void *)copied, enzyme_dup, x, dx, enzyme_const, n);
}
