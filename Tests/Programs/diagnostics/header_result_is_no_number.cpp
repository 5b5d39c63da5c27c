// The gradient of a function with several results.
// EXPECT: error: static assertion failed.*isozyme: gradient is for functions that return one floating-point number
#include <isozyme/isozyme>
static std::array<double, 2> f(double x) { return {x, x * x}; }
int main() { isozyme::gradient(f)(3.0); }
