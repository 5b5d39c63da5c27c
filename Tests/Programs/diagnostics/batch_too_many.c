// An argument of a lane that there is not.
// EXPECT: error: .*too many arguments to evaluate 'f' in 2 lanes: 1 left over
extern int enzyme_width, enzyme_vector;
struct two { double v[2]; };
struct two __enzyme_batch(void *, ...);
static double f(double x) { return x * x; }
struct two batch(double x) { return __enzyme_batch((void *)f, enzyme_width, 2, enzyme_vector, x, x, x); }
