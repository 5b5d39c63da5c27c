/// The gradient of the LSTM loss in reverse mode. The objective is included, because a function is
/// differentiated in the translation unit that asks for its derivative.
#include "lstm.c"

extern int enzyme_const, enzyme_dup;
extern void __enzyme_autodiff(void *, ...);

const char *const lstm_mode = "reverse";

void lstm_gradient(const LstmProblem *p, double *gradient) {
  memset(gradient, 0, sizeof(double) * p->n_parameters);
  double *d_main = gradient;
  double *d_extra = gradient + 8 * p->l * p->b;
  __enzyme_autodiff((void *)lstm_objective,
                    enzyme_const, p->l,
                    enzyme_const, p->c,
                    enzyme_const, p->b,
                    enzyme_dup, p->main_params, d_main,
                    enzyme_dup, p->extra_params, d_extra,
                    enzyme_const, p->state,
                    enzyme_const, p->sequence);
}
