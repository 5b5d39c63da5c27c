// C++: vectors, members, references, lambdas, exceptions that are caught.
// REPORT: isozyme: verified 6 derivative calls of 3 requests: all agree
#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>
#include <vector>
template <typename... Arguments> double __enzyme_autodiff(void *, Arguments...);
extern int enzyme_dup, enzyme_const;

double spread(const std::vector<double> &x) {
  std::vector<double> squares;
  for (double value : x) squares.push_back(value * value);
  return std::sqrt(std::accumulate(squares.begin(), squares.end(), 1.0));
}
struct Shape {
  virtual double area(double scale) const = 0;
  virtual ~Shape() = default;
};
struct Box : Shape {
  double width, height;
  Box(double w, double h) : width(w), height(h) {}
  double area(double scale) const override { return width * height * scale * scale; }
};
double area(const Shape *shape, double scale) { return shape->area(scale); }
double applied(double x) {
  double total = 0;
  auto add = [&](double y) { total += y * x; };
  add(x);
  add(2);
  return total;
}
int main() {
  for (int i = 0; i < 2; ++i) {
    std::vector<double> x = {1, 2, 3}, dx(3);
    __enzyme_autodiff((void *)spread, enzyme_dup, &x, &dx);
    std::printf("%g %g %g\n", dx[0], dx[1], dx[2]);
    Box box(2, 3), shadow(0, 0);
    double d = __enzyme_autodiff((void *)area, enzyme_dup, (Shape *)&box, (Shape *)&shadow, 1.5);
    std::printf("%g %g %g\n", d, shadow.width, shadow.height);
    std::printf("%g\n", __enzyme_autodiff((void *)applied, 1.5));
  }
}
