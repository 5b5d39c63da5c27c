// A buffer that is no memory.
// EXPECT: error: .*enzyme_buffer needs the address of the first lane \(argument 1 of 'f'\)
extern int enzyme_width, enzyme_buffer;
struct two { double v[2]; };
struct two __enzyme_batch(void *, ...);
static double f(double x) { return x * x; }
struct two batch(double x) { return __enzyme_batch((void *)f, enzyme_width, 2, enzyme_buffer, 8, x); }
