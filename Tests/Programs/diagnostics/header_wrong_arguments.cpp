// Arguments that the function does not take.
// EXPECT: error: static assertion failed.*isozyme: the function cannot be called with these arguments
#include <isozyme/isozyme>
int main() {
    auto f = [](double x) { return x * x; };
    isozyme::gradient(f)(3.0, 4.0);
}
