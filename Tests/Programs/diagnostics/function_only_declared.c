// The function operand has no body in this module.
// EXPECT: error: .*(no body|not defined|no definition|declaration|[Nn]o derivative)
// EXPECT: somewhere_else
double somewhere_else(double x);
double __enzyme_autodiff(void *, ...);
double slope(double x) { return __enzyme_autodiff((void *)somewhere_else, x); }
