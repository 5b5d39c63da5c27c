// Eigen: Cholesky decompositions.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/Cholesky>

using namespace Eigen;

// A symmetric positive definite system of the first nine inputs, solved for the last three by a factorisation.
template <typename Factor> static double definite_system(const double *x) {
    Matrix3d a = Map<const Matrix3d>(x), d = a * a.transpose();
    d.diagonal().array() += 1;
    Vector3d b = Map<const Vector3d>(x + 9), s = Factor(d).solve(b);
    return s.dot(b);
}

static double llt_fixed(double *x, int n) { return definite_system<LLT<Matrix3d>>(x); }
SCALAR_N(llt_fixed, 12)

static double ldlt_fixed(double *x, int n) { return definite_system<LDLT<Matrix3d>>(x); }
SCALAR_N(ldlt_fixed, 12)
