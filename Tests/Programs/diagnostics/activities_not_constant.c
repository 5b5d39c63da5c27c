// A text of activities that may change.
// EXPECT: activities_not_constant\.c:[0-9]+.*error: isozyme_activities needs a constant text
double __enzyme_autodiff(void *, ...);
extern int isozyme_activities;
static double f(double x, double y) { return x * y; }
char letters[] = "aa";
int main(void) { return __enzyme_autodiff((void *)f, isozyme_activities, letters, 1.0, 2.0) > 0; }
