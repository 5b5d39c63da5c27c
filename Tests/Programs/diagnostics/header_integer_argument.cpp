// An integer is constant: nothing is left to differentiate.
// EXPECT: error: static assertion failed.*isozyme: no argument is active.*write 3\.0, not 3
#include <isozyme/isozyme>
static double f(double x) { return x * x; }
int main() { isozyme::gradient(f)(3); }
