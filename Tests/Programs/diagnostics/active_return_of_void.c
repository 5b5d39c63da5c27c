// An active result where there is none.
// EXPECT: error: .*enzyme_active_return asks for a number, but 'f' returns none
// EXPECT: active_return_of_void\.c:[0-9]+
extern int enzyme_active_return;
void __enzyme_autodiff(void *, ...);
static void f(double *x) { *x *= *x; }
void slope(double *x, double *dx) { __enzyme_autodiff((void *)f, enzyme_active_return, x, dx); }
