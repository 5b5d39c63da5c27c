// A function that is said to be like one that is not known.
// EXPECT: error: .*there is no rule for a function 'sinus' of the type of 'wave'
double __enzyme_autodiff(void *, ...);
__attribute__((noinline)) static double wave(double x) { return x; }
void *__enzyme_function_like_wave[] = {(void *)wave, (void *)"sinus"};
static double f(double x) { return wave(x) * x; }
double slope(double x) { return __enzyme_autodiff((void *)f, x); }
