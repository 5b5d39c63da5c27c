/// A stack of small LSTM layers that predicts a sequence: the loss over the sequence.
#ifndef ADBENCH_LSTM_H
#define ADBENCH_LSTM_H

#include <stddef.h>

/// One instance. `main_params` and `extra_params` point into `parameters`, in this order.
typedef struct {
  int l;               ///< number of layers
  int c;               ///< number of characters (rows of the sequence)
  int b;               ///< bits per character (width of a layer)
  size_t n_parameters; ///< 8 l b + 3 b
  double *parameters;
  double *main_params;  ///< per layer: 4 b weights, then 4 b biases, each as forget, ingate, outgate, change
  double *extra_params; ///< in_weight, out_weight, out_bias (b each)
  double *state;        ///< per layer: hidden (b), cell (b)
  double *sequence;     ///< c rows of b
} LstmProblem;

double lstm_objective(int l, int c, int b, const double *main_params, const double *extra_params,
                      const double *state, const double *sequence);

/// The gradient with respect to main and extra parameters, in this order (`n_parameters` numbers).
void lstm_gradient(const LstmProblem *problem, double *gradient);

/// How `lstm_gradient` was made, for the report.
extern const char *const lstm_mode;

#endif
