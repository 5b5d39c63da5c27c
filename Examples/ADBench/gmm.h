/// Gaussian mixture model: the log-likelihood of data points under k Gaussians, with a Wishart prior.
#ifndef ADBENCH_GMM_H
#define ADBENCH_GMM_H

#include <stddef.h>

/// One instance. `alphas`, `means` and `icf` point into `parameters`, in this order.
typedef struct {
  int d;               ///< dimension of a point
  int k;               ///< number of Gaussians
  int n;               ///< number of points
  size_t n_parameters; ///< k + k d + k d (d + 1) / 2
  double *parameters;
  double *alphas; ///< k, logarithms of the unnormalised mixture weights
  double *means;  ///< k rows of d
  double *icf;    ///< k rows of d (d + 1) / 2: log-diagonal, then the strictly lower triangle by columns
  double *x;      ///< n rows of d
  double gamma;   ///< Wishart prior: scale
  int m;          ///< Wishart prior: degrees of freedom beyond d
} GmmProblem;

double gmm_objective(int d, int k, int n, const double *alphas, const double *means, const double *icf,
                     const double *x, double gamma, int m);

/// The gradient with respect to alphas, means and icf, in this order (`n_parameters` numbers).
void gmm_gradient(const GmmProblem *problem, double *gradient);

/// How `gmm_gradient` was made, for the report.
extern const char *const gmm_mode;

#endif
