// A text of activities with a letter too few.
// EXPECT: activities_too_few\.c:[0-9]+.*error: .*isozyme_activities has 1 letters, but 'f' has 2 parameters
double __enzyme_autodiff(void *, ...);
extern int isozyme_activities;
static double f(double x, double y) { return x * y; }
int main(void) { return __enzyme_autodiff((void *)f, isozyme_activities, "a", 1.0, 2.0) > 0; }
