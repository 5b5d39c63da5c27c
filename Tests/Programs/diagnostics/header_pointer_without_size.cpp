// A pointer does not say how many numbers its gradient has.
// EXPECT: error: static assertion failed.*isozyme: a pointer does not say how many numbers it points to; pass Buffer\(p, n\)
#include <isozyme/isozyme>
static double f(const double *x) { return x[0] * x[1]; }
int main() {
    double x[2] = {1, 2}, *p = x;
    isozyme::gradient(f)(p);
}
