// What the tests of split mode share.
#include "check.h"

extern int enzyme_tape, enzyme_allocated, enzyme_nofree, enzyme_not_overwritten, enzyme_noret, enzyme_const_return,
    enzyme_active_return, enzyme_dup_return, enzyme_dupv, enzyme_interleave, enzyme_byref;

struct two { double a, b; };
struct three { double a, b, c; };
struct tape_and_value { void *tape; double value; };
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void *__enzyme_augmentfwd_tape(void *, ...);
struct tape_and_value __enzyme_augmentfwd(void *, ...);
double __enzyme_augmentfwd_value(void *, ...);
void __enzyme_augmentfwd_void(void *, ...);
size_t __enzyme_augmentsize(void *, ...);
double __enzyme_reverse(void *, ...);
void __enzyme_reverse_void(void *, ...);
struct two __enzyme_reverse2(void *, ...);

#ifdef PRIMAL_ONLY
static void isozyme_tape_free(void *tape) {}
#define DERIVED_ONLY return
#else
void isozyme_tape_free(void *tape);
#define DERIVED_ONLY
#endif

static double curve(double x, double y) { return x * x * y + sin(x * y); }
static double bent(double x) { return exp(0.5 * x) * sin(x) + x * x * x; }
static double recurrence(double *a, int n) {
    double sum = 0;
    for (int step = 0; step < 3; step++)
        for (int i = 1; i < n; i++) {
            a[i] = a[i] * a[i - 1] + 0.3 * sin(a[i]);
            sum += a[i] * a[i];
        }
    return sum;
}
static void products(const double *x, double *y) {
    y[0] = x[0] * x[1] + sin(x[2]);
    y[1] = x[0] * x[0] * x[2];
}
