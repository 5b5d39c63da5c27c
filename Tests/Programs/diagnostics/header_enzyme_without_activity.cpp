// Enzyme's autodiff takes arguments with activities alone.
// EXPECT: error: static assertion failed.*enzyme::autodiff: wrap each argument in Active, Const, Duplicated or DuplicatedNoNeed
#include <enzyme/enzyme>
static double f(double x) { return x * x; }
int main() { enzyme::autodiff<enzyme::Reverse>(f, 3.0); }
