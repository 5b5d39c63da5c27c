// Classes whose members are in another file.
#pragma once
#include <cmath>
#include <memory>
#include <vector>

struct Shape {
  virtual ~Shape() = default;
  virtual double area(double size) const = 0;
};

std::unique_ptr<Shape> make_shape(int kind);
double total(const std::vector<double> &sizes);

/// Instantiated in both files.
template <typename Number> inline Number power(Number x, int n) {
  Number result = 1;
  for (int i = 0; i < n; i++) result *= x;
  return result;
}
