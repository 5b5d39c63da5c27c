// Forward mode needs a tangent.
// EXPECT: error: static assertion failed.*isozyme: jvp needs a direction; pass Duplicated\(x, dx\)
#include <isozyme/isozyme>
static double f(double x) { return x * x; }
int main() { isozyme::jvp(f)(3.0); }
