// Eigen: expressions of small matrices and vectors of fixed size.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/Core>

using namespace Eigen;

// Sums, differences and multiples, evaluated as one expression.
static void fixed_linear(const double *x, double *y) {
    Map<const Vector3d> a(x), b(x + 3);
    Map<Vector3d> result(y);
    result = 2 * a - b / x[6] + a * x[6];
}
VECTOR(fixed_linear, 3, 0.8, -1.2, 0.5, 0.3, 1.1, -0.7, 1.4)

// A matrix times a vector, and a form.
static double fixed_form(double *x, int n) {
    Matrix3d a = Map<Matrix3d>(x);
    Vector3d v = Map<Vector3d>(x + 9);
    return v.dot(a * v) + v.transpose() * a.transpose() * a * v;
}
SCALAR_N(fixed_form, 12)

// Products of matrices and their trace.
static double fixed_product(double *x, int n) {
    Map<const Matrix3d> a(x), b(x + 9);
    Matrix3d c = a * b.transpose();
    return (c * a).trace() + c(0, 2);
}
SCALAR_N(fixed_product, 18)

// The outer product, and adding it in place.
static void fixed_outer(const double *x, double *y) {
    Map<const Vector2d> a(x);
    Map<const Vector3d> b(x + 2);
    Map<Matrix<double, 2, 3>> result(y);
    result += a * b.transpose();
}
VECTOR(fixed_outer, 6, 0.8, -1.2, 0.5, 0.3, 1.1)

// Lengths, and a vector of length one.
static double fixed_norms(double *x, int n) {
    Map<const Vector3d> a(x), b(x + 3);
    return a.norm() + a.normalized().dot(b) + (a - b).squaredNorm() + b.stableNorm();
}
SCALAR(fixed_norms, 0.8, -1.2, 0.5, 0.3, 1.1, -0.7)

// Blocks, rows, columns, heads and tails.
static double fixed_blocks(double *x, int n) {
    Matrix4d a = Map<Matrix4d>(x);
    a.block<2, 2>(1, 1) = a.topLeftCorner<2, 2>() * a.bottomRightCorner<2, 2>();
    a.row(0) *= a(3, 3);
    a.col(1).head<2>() += a.col(2).tail<2>();
    return a.sum() + a.squaredNorm();
}
SCALAR_N(fixed_blocks, 16)
