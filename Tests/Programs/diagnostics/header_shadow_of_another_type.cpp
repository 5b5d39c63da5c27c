// A shadow whose type is not that of the argument.
// EXPECT: error: static assertion failed.*isozyme: in Duplicated\(x, dx\) the shadow dx must have the type of x
#include <isozyme/isozyme>
static double f(const std::vector<double> &x) { return x[0]; }
int main() {
    std::vector<double> x{1};
    std::vector<float> dx{0};
    isozyme::gradient(f)(isozyme::Duplicated(x, dx));
}
