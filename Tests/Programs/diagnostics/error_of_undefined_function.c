// The error of a function whose body is elsewhere.
// EXPECT: error: .*the function 'elsewhere' has no body in this file
double elsewhere(double);
double __enzyme_error_estimate(void *, ...);
static double g(double x) { return elsewhere(x) + 1; }
double bound(double x) { return __enzyme_error_estimate((void *)g, x, 0.0); }
