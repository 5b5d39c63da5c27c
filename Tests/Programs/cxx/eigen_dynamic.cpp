// Eigen: matrices of sizes known at run time, whose products and decompositions are blocked and vectorised.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/Cholesky>
#include <Eigen/LU>

using namespace Eigen;

// Blocks of rows and columns of several widths, and what is left of them.
static double product_of_many(double *x, int n) {
    Map<const MatrixXd> a(x, 9, 7), b(x + 63, 7, 5);
    return (a * b).cwiseAbs2().sum() + (b.transpose() * a.transpose()).trace();
}
SCALAR_N(product_of_many, 98)

// A system solved with row exchanges, and the determinant of the same factors.
static double partial_lu(double *x, int n) {
    MatrixXd a = Map<MatrixXd>(x, 3, 3);
    a(1, 0) += 2;
    PartialPivLU<MatrixXd> lu(a);
    VectorXd s = lu.solve(Map<VectorXd>(x + 9, 3));
    return s.squaredNorm() + lu.determinant();
}
SCALAR_N(partial_lu, 12)

// A symmetric positive definite system, and the logarithm of its determinant, from one factor.
static double llt(double *x, int n) {
    MatrixXd a = Map<MatrixXd>(x, 3, 3), d = a * a.transpose();
    d.diagonal().array() += 1;
    VectorXd b = Map<VectorXd>(x + 9, 3);
    LLT<MatrixXd> factor(d);
    return factor.solve(b).dot(b) + 2 * MatrixXd(factor.matrixL()).diagonal().array().log().sum();
}
SCALAR_N(llt, 12)
