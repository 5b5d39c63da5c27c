// Eigen: decompositions with row exchanges of sizes known at run time, blocked and vectorised.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/LU>

using namespace Eigen;

// A system solved with row exchanges, and the determinant of the same factors.
static double partial_lu(double *x, int n) {
    MatrixXd a = Map<MatrixXd>(x, 3, 3);
    a(1, 0) += 2;
    PartialPivLU<MatrixXd> lu(a);
    VectorXd s = lu.solve(Map<VectorXd>(x + 9, 3));
    return s.squaredNorm() + lu.determinant();
}
SCALAR_N(partial_lu, 12)
