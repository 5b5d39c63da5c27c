#include "hand_check.h"

#include "differences.h"

#include <stdlib.h>

/// The point (u + t, θ + s) near that of `problem`: u moves in the component `us_column` of all correspondences.
typedef struct {
  HandProblem problem;
  const double *us_origin;
  int us_column;
  double us_shift;
} MovedProblem;

void hand_objective(const HandProblem *p, double *residuals) {
  if (p->us)
    hand_complicated(&p->model, p->n, p->indices, p->points, p->theta, p->us, residuals);
  else
    hand_simple(&p->model, p->n, p->indices, p->points, p->theta, residuals);
}

static void moved_residuals(void *context, double *residuals) {
  MovedProblem *moved = context;
  for (int i = 0; moved->us_origin && i < 2 * moved->problem.n; i++)
    moved->problem.us[i] = moved->us_origin[i] + (i % 2 == moved->us_column ? moved->us_shift : 0);
  hand_objective(&moved->problem, residuals);
}

void hand_jacobian_by_differences(const HandProblem *problem, double *jacobian) {
  size_t rows = 3 * (size_t)problem->n;
  MovedProblem moved = {*problem, problem->us, 0, 0};
  if (problem->us) {
    moved.problem.us = malloc(sizeof(double) * 2 * problem->n);
    for (moved.us_column = 0; moved.us_column < 2; moved.us_column++, jacobian += rows)
      difference_column(moved_residuals, &moved, &moved.us_shift, rows, jacobian);
  }
  for (int i = 0; i < hand_theta_size; i++, jacobian += rows)
    difference_column(moved_residuals, &moved, moved.problem.theta + i, rows, jacobian);
  if (problem->us) free(moved.problem.us);
}
