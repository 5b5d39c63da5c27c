// Eigen: inverses and determinants.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/LU>

using namespace Eigen;

// Closed formulas for two, three and four rows.
static void inverse_2(const double *x, double *y) {
    Map<Matrix2d> inverse(y);
    inverse = Map<const Matrix2d>(x).inverse();
}
VECTOR(inverse_2, 4, 1.3, 0.4, -0.6, 0.9)

static void inverse_3(const double *x, double *y) {
    Map<Matrix3d> inverse(y);
    inverse = Map<const Matrix3d>(x).inverse();
}
VECTOR(inverse_3, 9, 1.3, 0.4, -0.6, 0.2, 1.5, 0.3, 0.7, -0.4, 1.1)

static double inverse_4(double *x, int n) {
    Matrix4d a = Map<Matrix4d>(x);
    a.diagonal().array() += 2;
    return a.inverse().squaredNorm();
}
SCALAR_N(inverse_4, 16)

static double determinant_2(double *x, int n) { return Map<Matrix2d>(x).determinant(); }
SCALAR(determinant_2, 1.3, 0.4, -0.6, 0.9)

static double determinant_3(double *x, int n) { return Map<Matrix3d>(x).determinant(); }
SCALAR(determinant_3, 1.3, 0.4, -0.6, 0.2, 1.5, 0.3, 0.7, -0.4, 1.1)

static double determinant_4(double *x, int n) { return Map<Matrix4d>(x).determinant(); }
SCALAR_N(determinant_4, 16)

static double determinant_5(double *x, int n) {
    Matrix<double, 5, 5> a = Map<Matrix<double, 5, 5>>(x);
    a.diagonal().array() += 1;
    return a.determinant();
}
SCALAR_N(determinant_5, 25)
