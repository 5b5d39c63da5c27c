/// Gradient of the LSTM loss: value, gradient, check and times. Arguments: data file, seconds to spend.
#include "differences.h"
#include "io.h"
#include "io_text.h"
#include "report.h"

#include <stdlib.h>

typedef struct {
  LstmProblem problem;
  double value;
  double *gradient;
} Run;

static double objective(void *context) {
  const LstmProblem *p = &((Run *)context)->problem;
  return lstm_objective(p->l, p->c, p->b, p->main_params, p->extra_params, p->state, p->sequence);
}

static void primal(void *context) { ((Run *)context)->value = objective(context); }

static void derivative(void *context) {
  Run *run = context;
  lstm_gradient(&run->problem, run->gradient);
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  Run run = {.problem = read_lstm(argv[1])};
  size_t n = run.problem.n_parameters;
  run.gradient = allocate(n, sizeof(double));

  Report report = {.problem = "lstm", .mode = lstm_mode};
  report.times = measure(primal, derivative, &run, time_budget(argc, argv, 1));
  report.value = (Numbers){&run.value, 1};
  report.derivative = (Numbers){run.gradient, n};
  report.difference_error = gradient_check(objective, &run, run.problem.parameters, n, run.gradient);
  print_report(&report);

  free(run.gradient);
  free_lstm(&run.problem);
  return 0;
}
