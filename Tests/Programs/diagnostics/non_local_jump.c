// setjmp and longjmp.
// EXPECT: error: .*(setjmp|longjmp|returns.twice|non-local)
#include <setjmp.h>
double __enzyme_autodiff(void *, ...);
static jmp_buf back;
static double f(double x) {
    if (setjmp(back)) return x;
    if (x > 1) longjmp(back, 1);
    return x * x;
}
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
