// Two arguments for three lanes.
// EXPECT: error: .*missing argument for parameter 1 of 'f' in a batch of 3 lanes
// EXPECT: batch_too_few_lanes\.c:[0-9]+
extern int enzyme_width, enzyme_vector;
struct three { double v[3]; };
struct three __enzyme_batch(void *, ...);
static double f(double x) { return x * x; }
struct three batch(double x) { return __enzyme_batch((void *)f, enzyme_width, 3, enzyme_vector, x, x); }
