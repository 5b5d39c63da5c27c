/// The gradient of the LSTM loss by central differences: what to link when there is no plugin.
#include "differences.h"
#include "lstm.h"

const char *const lstm_mode = "differences";

static double objective(void *context) {
  const LstmProblem *p = context;
  return lstm_objective(p->l, p->c, p->b, p->main_params, p->extra_params, p->state, p->sequence);
}

void lstm_gradient(const LstmProblem *problem, double *gradient) {
  difference_gradient(objective, (void *)problem, problem->parameters, problem->n_parameters, gradient);
}
