// A struct returned through memory that is too small for the derivatives.
// EXPECT: error: .*the derivative has 4 results of 32 bytes
// EXPECT: memory_result_too_small\.c:[0-9]+
extern int enzyme_width;
struct three { double a, b, c; } __enzyme_autodiff(void *, ...);
static double f(double x, double y) { return x * x * y; }
double slope(double x, double y) { return __enzyme_autodiff((void *)f, enzyme_width, 2, x, y).b; }
