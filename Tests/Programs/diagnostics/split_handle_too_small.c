// Memory for the handle of a tape that is too small.
// EXPECT: error: .*the memory for the handle of the tape is too small: need 8 bytes, have 4
// EXPECT: split_handle_too_small\.c:[0-9]+
extern int enzyme_tape, enzyme_allocated;
double __enzyme_augmentfwd(void *, ...);
static double f(double x) { return x * x; }
double slope(double x, void *place) { return __enzyme_augmentfwd((void *)f, enzyme_allocated, 4, enzyme_tape, place, x); }
