// It is not known where the numbers of an object are.
// EXPECT: error: static assertion failed.*isozyme: it is not known where the numbers of this argument are; pass Constant\(x\), Active\(x\)
#include <isozyme/isozyme>
struct Point { double x, y; };
static double f(const Point &p) { return p.x * p.y; }
int main() { isozyme::gradient(f)(Point{1, 2}); }
