// A Hessian has no shadows of the program's.
// EXPECT: error: static assertion failed.*isozyme: jacobian and hessian take no Duplicated arguments
#include <isozyme/isozyme>
int main() {
    double x = 1, dx = 0;
    isozyme::hessian([](double x) { return x * x; })(isozyme::Duplicated(x, dx));
}
