// The function comes from outside, so its derivative cannot be made; a lambda around it could be.
// EXPECT: error: no function to differentiate: the first argument is not known at compile time
#include <isozyme/isozyme>
double slope(double (*f)(double), double x) { return isozyme::gradient(f)(x); }
