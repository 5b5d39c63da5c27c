// A variable that the user declares inactive.
// EXPECT: error: .*not (supported|available)
// EXPECT: error: .*__enzyme_inactive_global_monitor
double __enzyme_autodiff(void *, ...);
static double monitor;
void *__enzyme_inactive_global_monitor = &monitor;
static double f(double x) {
    monitor = x * x;
    return monitor * x;
}
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
