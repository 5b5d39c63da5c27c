// A registered derivative with a tape that its augmented function does not return.
// EXPECT: error: '__enzyme_register_splitderivative_special'|error: .*special_augmented' returns ptr, not
double __enzyme_fwdsplit(void *, ...);
__attribute__((noinline)) static double special(double x) { return x * x; }
static void *special_augmented(double x) { return 0; }
static double special_tangent(double x, double dx, int tape) { return 2 * x * dx; }
void *__enzyme_register_splitderivative_special[] = {(void *)special, (void *)special_augmented, (void *)special_tangent};
static double f(double x) { return 3 * special(x); }
double slope(double x, void *tape) { return __enzyme_fwdsplit((void *)f, x, 1.0, tape); }
