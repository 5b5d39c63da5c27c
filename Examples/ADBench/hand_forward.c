/// The Jacobian of the hand model in forward mode, 14 columns at a time.
#include "hand.c"

#include "lanes.h"

extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_width;
extern void __enzyme_fwddiff(void *, ...);

const char *const hand_mode = "forward 14";

enum { width = 14 };

/// Seeds: column c < n_us moves every u with that index, column n_us + i moves θ_i. The columns after the last
/// have seeds of zero: they fill the lanes of the last call.
static void fill_seeds(int n, int n_us, int n_columns, double *theta_seed, double *us_seed) {
  for (int i = 0; i < n_columns * hand_theta_size; i++) theta_seed[i] = 0;
  for (int i = 0; i < n_columns * 2 * n; i++) us_seed[i] = 0;
  for (int i = 0; i < hand_theta_size; i++) theta_seed[(n_us + i) * hand_theta_size + i] = 1;
  for (int column = 0; column < n_us; column++)
    for (int i = 0; i < n; i++) us_seed[column * 2 * n + 2 * i + column] = 1;
}

void hand_jacobian(const HandProblem *problem, double *jacobian) {
  int n = problem->n, rows = 3 * n;
  int n_us = problem->us ? 2 : 0;
  int n_needed = n_us + hand_theta_size;
  int n_columns = (n_needed + width - 1) / width * width;
  double *theta_seeds = malloc(sizeof(double) * n_columns * hand_theta_size);
  double *us_seeds = malloc(sizeof(double) * n_columns * 2 * n);
  double *columns = malloc(sizeof(double) * n_columns * rows);
  double *residuals = malloc(sizeof(double) * rows);
  fill_seeds(n, n_us, n_columns, theta_seeds, us_seeds);

  for (int first = 0; first < n_columns; first += width) {
    double *d_theta = theta_seeds + first * hand_theta_size;
    double *d_us = us_seeds + first * 2 * n;
    double *d_residuals = columns + first * rows;
    if (problem->us)
      __enzyme_fwddiff((void *)hand_complicated, enzyme_width, 14,
                       enzyme_const, &problem->model,
                       enzyme_const, n,
                       enzyme_const, problem->indices,
                       enzyme_const, problem->points,
                       enzyme_dup, problem->theta, LANES_14(d_theta, hand_theta_size),
                       enzyme_dup, problem->us, LANES_14(d_us, 2 * n),
                       enzyme_dupnoneed, residuals, LANES_14(d_residuals, rows));
    else
      __enzyme_fwddiff((void *)hand_simple, enzyme_width, 14,
                       enzyme_const, &problem->model,
                       enzyme_const, n,
                       enzyme_const, problem->indices,
                       enzyme_const, problem->points,
                       enzyme_dup, problem->theta, LANES_14(d_theta, hand_theta_size),
                       enzyme_dupnoneed, residuals, LANES_14(d_residuals, rows));
  }
  for (int i = 0; i < n_needed * rows; i++) jacobian[i] = columns[i];

  free(theta_seeds);
  free(us_seeds);
  free(columns);
  free(residuals);
}
