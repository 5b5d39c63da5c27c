/// The bundle-adjustment Jacobian: residuals, Jacobian, check and times. Arguments: data file, seconds to spend.
#include "differences.h"
#include "io.h"
#include "io_text.h"
#include "report.h"

#include <math.h>
#include <stdlib.h>

typedef struct {
  BaProblem problem;
  double *reprojection_errors; ///< 2 p
  double *weight_errors;       ///< p
  double *blocks;              ///< 30 p
  double *weight_derivatives;  ///< p
} Run;

static void primal(void *context) {
  Run *run = context;
  ba_objective(&run->problem, run->reprojection_errors, run->weight_errors);
}

static void derivative(void *context) {
  Run *run = context;
  ba_jacobian(&run->problem, run->blocks, run->weight_derivatives);
}

/// The largest relative error of the blocks of a few observations.
static double check(const Run *run) {
  enum { checks = 5, block_size = 2 * ba_block_columns };
  double worst = 0;
  for (int i = 0; i < checks; i++) {
    int observation = (int)((long)i * (run->problem.p - 1) / (checks - 1));
    double block[block_size];
    ba_block_by_differences(&run->problem, observation, block);
    worst = fmax(worst, relative_distance(run->blocks + (size_t)block_size * observation, block, block_size));
  }
  return worst;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  Run run = {.problem = read_ba(argv[1])};
  size_t p = run.problem.p;
  run.reprojection_errors = allocate(2 * p, sizeof(double));
  run.weight_errors = allocate(p, sizeof(double));
  run.blocks = allocate(2 * ba_block_columns * p, sizeof(double));
  run.weight_derivatives = allocate(p, sizeof(double));

  Report report = {.problem = "ba", .mode = ba_mode};
  report.times = measure(primal, derivative, &run, time_budget(argc, argv, 1));
  report.value = (Numbers){run.reprojection_errors, 2 * p};
  report.derivative = (Numbers){run.blocks, 2 * ba_block_columns * p};
  report.derivative_rest = (Numbers){run.weight_derivatives, p};
  report.difference_error = check(&run);
  print_report(&report);

  free(run.reprojection_errors);
  free(run.weight_errors);
  free(run.blocks);
  free(run.weight_derivatives);
  free_ba(&run.problem);
  return 0;
}
