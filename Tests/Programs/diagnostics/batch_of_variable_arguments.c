// How many arguments a lane has is not known.
// EXPECT: error: .*'f' takes a variable number of arguments
extern int enzyme_width;
double __enzyme_batch(void *, ...);
static double f(int n, ...) { return n; }
double batch(void) { return __enzyme_batch((void *)f, enzyme_width, 1, 2); }
