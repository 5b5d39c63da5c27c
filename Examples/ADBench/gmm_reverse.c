/// The gradient of the GMM objective in reverse mode. The objective is included, because a function is
/// differentiated in the translation unit that asks for its derivative.
#include "gmm.c"

#include <string.h>

extern int enzyme_const, enzyme_dup;
extern void __enzyme_autodiff(void *, ...);

const char *const gmm_mode = "reverse";

void gmm_gradient(const GmmProblem *p, double *gradient) {
  memset(gradient, 0, sizeof(double) * p->n_parameters);
  double *d_alphas = gradient;
  double *d_means = d_alphas + p->k;
  double *d_icf = d_means + p->k * p->d;
  __enzyme_autodiff((void *)gmm_objective,
                    enzyme_const, p->d,
                    enzyme_const, p->k,
                    enzyme_const, p->n,
                    enzyme_dup, p->alphas, d_alphas,
                    enzyme_dup, p->means, d_means,
                    enzyme_dup, p->icf, d_icf,
                    enzyme_const, p->x,
                    enzyme_const, p->gamma,
                    enzyme_const, p->m);
}
