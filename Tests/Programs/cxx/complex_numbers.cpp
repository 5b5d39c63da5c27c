// std::complex: arithmetic and all its functions, in double and in single precision.

#include "../check.h"

#include <complex>
#include <vector>

using Complex = std::complex<double>;
using namespace std::complex_literals;

static double mixed(Complex z) { return 1.5 * z.real() - 0.7 * z.imag() + z.real() * z.imag(); }

static double complex_arithmetic(double *x, int) {
    Complex a(x[0], x[1]), b(x[2], 0.5);
    Complex c = a * b - a / b + 2.0 * a - b / 3.0 + 1i * a;
    c *= a;
    c += b;
    c -= 0.5;
    c /= Complex(1.0, x[0]);
    c *= 1.5;
    return mixed(c) + mixed(-c) * 0.5 + mixed(+a);
}
SCALAR(complex_arithmetic, 0.8, -1.2, 0.5)

static double complex_parts(double *x, int) {
    Complex a(x[0], x[1]), b = std::polar(x[2], x[0]);
    a.real(a.real() * 2);
    a.imag(a.imag() * x[2]);
    return std::abs(a) + std::norm(b) * std::arg(a) + mixed(std::conj(a) * b) + std::real(a) * std::imag(b);
}
SCALAR(complex_parts, 0.8, -1.2, 0.5)

static double complex_exponentials(double *x, int) {
    Complex a(x[0], x[1]);
    return mixed(std::exp(a)) + mixed(std::log(a)) + mixed(std::log10(a)) + mixed(std::sqrt(a));
}
SCALAR(complex_exponentials, 0.8, -1.2)

static double complex_powers(double *x, int) {
    Complex a(x[0], x[1]), b(x[2], 0.3);
    return mixed(std::pow(a, b)) + mixed(std::pow(a, 3)) + mixed(std::pow(a, x[2])) + mixed(std::pow(x[0], b));
}
SCALAR(complex_powers, 0.8, -1.2, 0.5)

static double complex_circular(double *x, int) {
    Complex a(x[0], x[1]);
    return mixed(std::sin(a)) + mixed(std::cos(a)) + mixed(std::tan(a));
}
SCALAR(complex_circular, 0.8, -1.2)

static double complex_hyperbolic(double *x, int) {
    Complex a(x[0], x[1]);
    return mixed(std::sinh(a)) + mixed(std::cosh(a)) + mixed(std::tanh(a));
}
SCALAR(complex_hyperbolic, 0.8, -1.2)

static double complex_inverse_circular(double *x, int) {
    Complex a(x[0], x[1]);
    return mixed(std::asin(a)) + mixed(std::acos(a)) + mixed(std::atan(a));
}
SCALAR(complex_inverse_circular, 0.8, -1.2)

static double complex_inverse_hyperbolic(double *x, int) {
    Complex a(x[0], x[1]);
    return mixed(std::asinh(a)) + mixed(std::acosh(a)) + mixed(std::atanh(a));
}
SCALAR(complex_inverse_hyperbolic, 0.8, -1.2)

// Single precision in, the sums in double.
static double complex_floats(double *x, int) {
    std::complex<float> a(static_cast<float>(0.5), 0.25f), b(2.0f, -1.0f);
    std::complex<double> c(a * b + std::conj(a) / b);
    return mixed(c * Complex(x[0], x[1])) * std::norm(std::complex<double>(std::exp(a)) + x[0]);
}
SCALAR(complex_floats, 0.8, -1.2)

static double single_precision_of(double *z, int) {
    Complex a(z[0], z[1]), b(z[2], 0.5);
    auto c = a * b + a / b + std::exp(a) * std::sin(b) + std::sqrt(a) + std::pow(a, b) + std::tanh(b);
    return c.real() + 0.5 * c.imag() + std::abs(a) * std::arg(b);
}
static float single_precision(float *z, int) {
    std::complex<float> a(z[0], z[1]), b(z[2], 0.5f);
    auto c = a * b + a / b + std::exp(a) * std::sin(b) + std::sqrt(a) + std::pow(a, b) + std::tanh(b);
    return c.real() + 0.5f * c.imag() + std::abs(a) * std::arg(b);
}
FLOAT_SCALAR(single_precision, single_precision_of, 0.8, 1.2, 0.5)

// A discrete Fourier transform, recursive, on vectors of complex numbers.
static std::vector<Complex> transformed(const std::vector<Complex> &v) {
    const std::size_t n = v.size();
    if (n == 1) return v;
    std::vector<Complex> even, odd, result(n);
    for (std::size_t i = 0; i < n; i += 2) even.push_back(v[i]), odd.push_back(v[i + 1]);
    even = transformed(even);
    odd = transformed(odd);
    for (std::size_t k = 0; k < n / 2; k++) {
        const Complex t = std::polar(1.0, -2 * 3.14159265358979 * double(k) / double(n)) * odd[k];
        result[k] = even[k] + t;
        result[k + n / 2] = even[k] - t;
    }
    return result;
}
static double fourier(double *x, int n) {
    std::vector<Complex> v(x, x + n);
    double result = 0, weight = 1;
    for (const Complex &c : transformed(v)) result += (weight *= 1.5) * std::norm(c);
    return result;
}
SCALAR(fourier, 0.8, -1.2, 0.5, 0.3, 1.1, -0.4, 0.2, 0.9)

// Roots of a polynomial by simultaneous iteration.
static double polynomial_roots(double *x, int) {
    Complex roots[3] = {1.0, Complex(0.4, 0.9), Complex(-0.65, 0.72)};
    for (int step = 0; step < 30; step++)
        for (int i = 0; i < 3; i++) {
            Complex value = ((roots[i] + x[0]) * roots[i] + x[1]) * roots[i] + x[2], below = 1.0;
            for (int k = 0; k < 3; k++)
                if (k != i) below *= roots[i] - roots[k];
            roots[i] -= value / below;
        }
    return std::norm(roots[0]) + std::abs(roots[1] - roots[2]);
}
SCALAR(polynomial_roots, 0.8, -1.2, 0.5)
