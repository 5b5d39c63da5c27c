// Eigen: least squares by QR decomposition.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/QR>

using namespace Eigen;

// More rows than columns.
static double least_squares(double *x, int n) {
    Matrix<double, 4, 2> a = Map<Matrix<double, 4, 2>>(x);
    a(0, 0) += 2;
    Vector4d b = Map<Vector4d>(x + 8);
    return a.householderQr().solve(b).squaredNorm();
}
SCALAR_N(least_squares, 12)
