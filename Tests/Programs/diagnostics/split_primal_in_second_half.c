// The primal result belongs to the first half of split mode.
// EXPECT: error: .*enzyme_primal_return has no meaning with a tape
// EXPECT: split_primal_in_second_half\.c:[0-9]+
extern int enzyme_primal_return;
struct two { double a, b; } __enzyme_reverse(void *, ...);
static double f(double x) { return x * x; }
double slope(double x, void *tape) { return __enzyme_reverse((void *)f, enzyme_primal_return, x, 1.0, tape).b; }
