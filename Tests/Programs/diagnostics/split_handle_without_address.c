// Memory for the handle of a tape without its address.
// EXPECT: error: .*enzyme_tape needs the address of memory for the handle of the tape
// EXPECT: split_handle_without_address\.c:[0-9]+
extern int enzyme_tape, enzyme_out;
double __enzyme_augmentfwd(void *, ...);
static double f(double x) { return x * x; }
double slope(double x) { return __enzyme_augmentfwd((void *)f, enzyme_tape, enzyme_out, x); }
