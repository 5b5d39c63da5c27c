// The shadow of a result that is a number.
// EXPECT: error: .*enzyme_dup_return asks for an address, but 'f' returns none
// EXPECT: dup_return_of_a_number\.c:[0-9]+
extern int enzyme_dup_return;
struct result { void *tape; double value; } __enzyme_augmentfwd(void *, ...);
static double f(double x) { return x * x; }
void *tape(double x) { return __enzyme_augmentfwd((void *)f, enzyme_dup_return, x).tape; }
