// A letter that is no activity.
// EXPECT: activities_unknown_letter\.c:[0-9]+.*error: 'x' is no activity
double __enzyme_autodiff(void *, ...);
extern int isozyme_activities;
static double f(double x, double y) { return x * y; }
int main(void) { return __enzyme_autodiff((void *)f, isozyme_activities, "ax", 1.0, 2.0) > 0; }
