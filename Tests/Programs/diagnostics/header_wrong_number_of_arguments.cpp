// Too few arguments for a function.
// EXPECT: error: static assertion failed.*isozyme: the function has another number of parameters
#include <isozyme/isozyme>
static double f(double x, double y) { return x * y; }
int main() { isozyme::gradient(f)(3.0); }
