// A derivative for a mode that there is not.
// EXPECT: error: .*split forward mode
double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) static double special(double x) { return x * x; }
static void *special_augmented(double x) { return 0; }
static double special_tangent(double x, double dx, void *tape) { return 2 * x * dx; }
void *__enzyme_register_splitderivative_special[] = {(void *)special, (void *)special_augmented, (void *)special_tangent};
static double f(double x) { return 3 * special(x); }
double slope(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
