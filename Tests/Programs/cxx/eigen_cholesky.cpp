// Eigen: Cholesky decompositions.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/Cholesky>

using namespace Eigen;

// A symmetric positive definite matrix of the first nine inputs.
template <typename Matrix> static Matrix definite(const double *x) {
    Matrix a = Map<const Matrix>(x, 3, 3);
    Matrix d = a * a.transpose();
    d.diagonal().array() += 1;
    return d;
}

static double llt_fixed(double *x, int n) {
    Matrix3d a = definite<Matrix3d>(x);
    Vector3d b = Map<Vector3d>(x + 9);
    Vector3d s = a.llt().solve(b);
    return s.dot(b);
}
SCALAR_N(llt_fixed, 12)

static double ldlt_fixed(double *x, int n) {
    Matrix3d a = definite<Matrix3d>(x);
    Vector3d b = Map<Vector3d>(x + 9);
    Vector3d s = a.ldlt().solve(b);
    return s.dot(b);
}
SCALAR_N(ldlt_fixed, 12)
