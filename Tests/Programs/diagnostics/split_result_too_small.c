// The first half of split mode returns the primal result too.
// EXPECT: error: .*declared to return ptr, but the derivative has 2 results of 16 bytes
// EXPECT: split_result_too_small\.c:[0-9]+
void *__enzyme_augmentfwd(void *, ...);
static double f(double x) { return x * x; }
void *tape(double x) { return __enzyme_augmentfwd((void *)f, x); }
