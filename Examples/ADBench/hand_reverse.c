/// The Jacobian of the hand model in reverse mode, one row at a time.
#include "hand.c"

extern int enzyme_const, enzyme_dup, enzyme_dupnoneed;
extern void __enzyme_autodiff(void *, ...);

const char *const hand_mode = "reverse";

void hand_jacobian(const HandProblem *problem, double *jacobian) {
  int n = problem->n, rows = 3 * n;
  int n_us = problem->us ? 2 : 0;
  double *us_gradient = calloc(2 * n, sizeof(double));
  double *residuals = malloc(sizeof(double) * rows);
  double *seed = calloc(rows, sizeof(double));

  for (int row = 0; row < rows; row++) {
    double theta_gradient[hand_theta_size] = {0};
    double *own_us = us_gradient + 2 * (row / 3);
    own_us[0] = own_us[1] = 0;
    for (int i = 0; i < rows; i++) seed[i] = i == row;
    if (problem->us)
      __enzyme_autodiff((void *)hand_complicated,
                        enzyme_const, &problem->model,
                        enzyme_const, n,
                        enzyme_const, problem->indices,
                        enzyme_const, problem->points,
                        enzyme_dup, problem->theta, theta_gradient,
                        enzyme_dup, problem->us, us_gradient,
                        enzyme_dupnoneed, residuals, seed);
    else
      __enzyme_autodiff((void *)hand_simple,
                        enzyme_const, &problem->model,
                        enzyme_const, n,
                        enzyme_const, problem->indices,
                        enzyme_const, problem->points,
                        enzyme_dup, problem->theta, theta_gradient,
                        enzyme_dupnoneed, residuals, seed);
    for (int column = 0; column < n_us; column++) jacobian[column * rows + row] = own_us[column];
    for (int i = 0; i < hand_theta_size; i++) jacobian[(n_us + i) * rows + row] = theta_gradient[i];
  }

  free(us_gradient);
  free(residuals);
  free(seed);
}
