// A gradient cannot be added to a temporary number.
// EXPECT: error: static assertion failed.*isozyme: the derivative is added to the shadow
#include <isozyme/isozyme>
static double f(double x) { return x * x; }
int main() {
    double x = 1;
    isozyme::gradient(f)(isozyme::Duplicated(x, 0.0));
}
