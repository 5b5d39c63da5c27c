// A pointer argument without its shadow.
// EXPECT: error: .*([Ss]hadow|[Aa]rgument|too few)
// EXPECT: missing_shadow\.c:[0-9]+
void __enzyme_autodiff(void *, ...);
static double f(double *x) { return x[0] * x[0]; }
void gradient(double *x) { __enzyme_autodiff((void *)f, x); }
