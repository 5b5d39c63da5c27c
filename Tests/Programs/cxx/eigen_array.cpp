// Eigen: operations on coefficients, reductions, comparisons and selections.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/Core>

using namespace Eigen;

// Functions of each coefficient, over memory of unknown size.
static double array_functions(double *x, int n) {
    Map<const ArrayXd> a(x, n);
    return (a.square() + a.sqrt() * a.inverse() + a.abs() * a.cube()).sum();
}
SCALAR_N(array_functions, 5)

static double array_transcendental(double *x, int n) {
    Map<const ArrayXd> a(x, n);
    return (a.sin() + a.log() * a.cos()).sum() + a.exp().sum() + a.tanh().mean();
}
SCALAR_N(array_transcendental, 5)

// Powers with a constant exponent and with exponents of each coefficient.
static double array_powers(double *x, int n) {
    Map<const ArrayXd> a(x, n / 2), b(x + n / 2, n / 2);
    return (a.pow(2.5) + a.pow(b)).sum();
}
SCALAR_N(array_powers, 6)

// Comparisons choose.
static double array_select(double *x, int n) {
    Map<const ArrayXd> a(x, n);
    return (a > 0.5).select(a.square(), 3 * a).sum() + (a < 0.4).select(a, 0.0).sum();
}
SCALAR(array_select, 0.8, 0.2, 0.6, 0.3, 1.1)

// Limits from below and above.
static double array_limits(double *x, int n) {
    Map<const ArrayXd> a(x, n);
    return a.max(0.5).square().sum() + a.min(0.7).cube().sum() + a.maxCoeff() * a.minCoeff();
}
SCALAR(array_limits, 0.8, 0.2, 0.6, 0.3, 1.1)

// Products of all coefficients, and the norms other than the Euclidean one.
static double array_reductions(double *x, int n) {
    Map<const VectorXd> v(x, n);
    return v.prod() + v.lpNorm<1>() * v.lpNorm<3>() + v.lpNorm<Infinity>();
}
SCALAR(array_reductions, 0.8, -0.2, 0.6, 0.3, -1.1)
