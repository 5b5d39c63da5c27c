// A marker that does not exist.
// EXPECT: error: .*enzyme_foo
extern int enzyme_foo;
double __enzyme_autodiff(void *, ...);
static double f(double x) { return x * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, enzyme_foo, x); }
