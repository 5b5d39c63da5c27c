// Eigen: operations on coefficients, reductions and selections.
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
