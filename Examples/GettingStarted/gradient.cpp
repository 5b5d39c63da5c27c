// A gradient, a Jacobian and a Hessian by the C++ header.
#include <isozyme/isozyme>

#include <cmath>
#include <cstdio>

double rosenbrock(const std::vector<double> &x) {
  double sum = 0;
  for (std::size_t i = 0; i + 1 < x.size(); ++i) {
    double a = 1 - x[i], b = x[i + 1] - x[i] * x[i];
    sum += a * a + 100 * b * b;
  }
  return sum;
}

int main() {
  std::vector<double> x{0.5, 2, -1};
  auto [value, gradient] = isozyme::value_and_gradient(rosenbrock)(x);
  std::printf("value %g, gradient: %g %g %g\n", value, gradient[0], gradient[1], gradient[2]);

  auto H = isozyme::hessian(rosenbrock)(x);
  std::printf("∂²f/∂x₀² = %g\n", H(0, 0));

  double scale = 3;
  auto [dr, dphi] = isozyme::gradient([scale](double r, double phi) { return scale * r * std::cos(phi); })(2.0, 0.5);
  std::printf("∂/∂r = %g, ∂/∂φ = %g\n", dr, dphi);
}
