// A marker of derivatives.
// EXPECT: error: .*the marker 'enzyme_dup' has no meaning in a batch
extern int enzyme_width, enzyme_dup;
struct two { double v[2]; };
struct two __enzyme_batch(void *, ...);
static double f(double x) { return x * x; }
struct two batch(double x) { return __enzyme_batch((void *)f, enzyme_width, 2, enzyme_dup, x, x); }
