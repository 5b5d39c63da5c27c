// Eigen: Cholesky factors of sizes known at run time, blocked and vectorised.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/Cholesky>

using namespace Eigen;

// A symmetric positive definite system, and the logarithm of its determinant, from one factor.
static double llt(double *x, int n) {
    MatrixXd a = Map<MatrixXd>(x, 3, 3), d = a * a.transpose();
    d.diagonal().array() += 1;
    VectorXd b = Map<VectorXd>(x + 9, 3);
    LLT<MatrixXd> factor(d);
    return factor.solve(b).dot(b) + 2 * MatrixXd(factor.matrixL()).diagonal().array().log().sum();
}
SCALAR_N(llt, 12)
