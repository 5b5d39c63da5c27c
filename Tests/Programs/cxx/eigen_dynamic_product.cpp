// Eigen: products of matrices of sizes known at run time, blocked and vectorised.
// FLAGS: -isystem /usr/include/eigen3

#include "../check.h"

#include <Eigen/Core>

using namespace Eigen;

// Blocks of rows and columns of several widths, and what is left of them.
static double product_of_many(double *x, int n) {
    Map<const MatrixXd> a(x, 9, 7), b(x + 63, 7, 5);
    return (a * b).cwiseAbs2().sum() + (b.transpose() * a.transpose()).trace();
}
SCALAR_N(product_of_many, 98)
