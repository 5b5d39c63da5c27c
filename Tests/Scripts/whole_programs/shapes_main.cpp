// Asks for derivatives through virtual functions and containers of another file.
#include "shapes.h"
#include <cstdio>

template <typename Result, typename... Arguments> Result __enzyme_fwddiff(void *, Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_autodiff(void *, Arguments...);

static int failures;

static void expect(const char *what, double got, double wanted) {
  if (std::fabs(got - wanted) <= 1e-6 * (1 + std::fabs(wanted))) return;
  std::printf("%s: %.12g, not %.12g\n", what, got, wanted);
  failures++;
}

static double sum_of_areas(const double *x, int n) { return total(std::vector<double>(x, x + n)); }

static double one_shape(double size, int kind) { return make_shape(kind)->area(size) * power(size, 3); }

int main() {
  constexpr int n = 3;
  const double x[n] = {0.5, 1.5, 2.5}, h = 1e-5;
  for (int round = 0; round < 2; round++) {
    double gradient[n] = {};
    __enzyme_autodiff<void>((void *)sum_of_areas, x, gradient, n);
    for (int i = 0; i < n; i++) {
      double above[n], below[n], along[n] = {};
      for (int k = 0; k < n; k++) above[k] = below[k] = x[k];
      above[i] += h, below[i] -= h, along[i] = 1;
      double slope = (sum_of_areas(above, n) - sum_of_areas(below, n)) / (2 * h);
      expect("areas reverse", gradient[i], slope);
      expect("areas forward", __enzyme_fwddiff<double>((void *)sum_of_areas, x, along, n), slope);
    }
    for (int kind = 0; kind < 2; kind++) {
      double slope = (one_shape(1.2 + h, kind) - one_shape(1.2 - h, kind)) / (2 * h);
      expect("shape reverse", __enzyme_autodiff<double>((void *)one_shape, 1.2, kind), slope);
      expect("shape forward", __enzyme_fwddiff<double>((void *)one_shape, 1.2, 1.0, kind), slope);
    }
  }
  if (!failures) std::puts("all right");
  return failures != 0;
}
