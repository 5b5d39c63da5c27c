/// The Jacobian of the hand model: residuals, Jacobian, check and times. Arguments: data file, seconds to spend.
#include "differences.h"
#include "hand_check.h"
#include "io.h"
#include "io_text.h"
#include "report.h"

#include <stdlib.h>

typedef struct {
  HandProblem problem;
  double *residuals;
  double *jacobian;
} Run;

static void primal(void *context) {
  Run *run = context;
  hand_objective(&run->problem, run->residuals);
}

static void derivative(void *context) {
  Run *run = context;
  hand_jacobian(&run->problem, run->jacobian);
}

static double check(const Run *run, size_t count) {
  double *expected = allocate(count, sizeof(double));
  hand_jacobian_by_differences(&run->problem, expected);
  double error = relative_distance(run->jacobian, expected, count);
  free(expected);
  return error;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  Run run = {.problem = read_hand(argv[1])};
  size_t rows = 3 * (size_t)run.problem.n;
  size_t count = rows * ((run.problem.us ? 2 : 0) + hand_theta_size);
  run.residuals = allocate(rows, sizeof(double));
  run.jacobian = allocate(count, sizeof(double));

  Report report = {.problem = "hand", .mode = hand_mode};
  report.times = measure(primal, derivative, &run, time_budget(argc, argv, 1));
  report.value = (Numbers){run.residuals, rows};
  report.derivative = (Numbers){run.jacobian, count};
  report.difference_error = check(&run, count);
  print_report(&report);

  free(run.residuals);
  free(run.jacobian);
  free_hand(&run.problem);
  return 0;
}
