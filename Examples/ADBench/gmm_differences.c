/// The gradient of the GMM objective by central differences: what to link when there is no plugin.
#include "differences.h"
#include "gmm.h"

const char *const gmm_mode = "differences";

static double objective(void *context) {
  const GmmProblem *p = context;
  return gmm_objective(p->d, p->k, p->n, p->alphas, p->means, p->icf, p->x, p->gamma, p->m);
}

void gmm_gradient(const GmmProblem *problem, double *gradient) {
  difference_gradient(objective, (void *)problem, problem->parameters, problem->n_parameters, gradient);
}
