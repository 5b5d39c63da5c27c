// Eigen: linear systems by LU decomposition, with partial and with full pivoting.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/LU>

using namespace Eigen;

// A system of fixed size.
static double partial_lu_fixed(double *x, int n) {
    Matrix3d a = Map<Matrix3d>(x);
    a(1, 0) += 2;
    Vector3d b = Map<Vector3d>(x + 9);
    Vector3d s = a.partialPivLu().solve(b);
    return s.squaredNorm();
}
SCALAR_N(partial_lu_fixed, 12)

// Full pivoting, fixed size.
static double full_lu_fixed(double *x, int n) {
    Matrix3d a = Map<Matrix3d>(x);
    a(1, 0) += 2;
    Vector3d b = Map<Vector3d>(x + 9);
    return a.fullPivLu().solve(b).eval().squaredNorm();
}
SCALAR_N(full_lu_fixed, 12)
