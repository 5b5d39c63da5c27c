// Three results in the room of two.
// EXPECT: error: .*declared to return .*, but the batch has 3 results of 24 bytes
extern int enzyme_width, enzyme_vector;
struct two { double v[2]; };
struct two __enzyme_batch(void *, ...);
static double f(double x) { return x * x; }
struct two batch(double x) { return __enzyme_batch((void *)f, enzyme_width, 3, enzyme_vector, x, x, x); }
