#include "shapes.h"

namespace {
struct Square : Shape {
  double area(double size) const override { return power(size, 2); }
};
struct Round : Shape {
  double area(double size) const override { return 3.14159265358979 * power(size, 2) / 4 + std::sin(size); }
};
} // namespace

std::unique_ptr<Shape> make_shape(int kind) {
  if (kind == 0) return std::make_unique<Square>();
  return std::make_unique<Round>();
}

double total(const std::vector<double> &sizes) {
  double sum = 0;
  for (std::size_t i = 0; i < sizes.size(); i++) sum += make_shape(i % 2)->area(sizes[i]);
  return sum;
}
