// A function without a body and without a rule is reached; it must not be taken for inactive.
// EXPECT: error: .*(no body|not defined|no definition|declaration|[Nn]o derivative)
// EXPECT: mystery
// EXPECT: callee_without_a_body\.c:8
double mystery(double x);
double __enzyme_autodiff(void *, ...);
static double f(double x) {
    return mystery(x) * x;
}
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
