#include "lstm.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }

/// One layer, elementwise over its `b` cells: updates `hidden` and `cell` in place.
static void lstm_layer(int b, const double *weight, const double *bias, double *hidden, double *cell,
                       const double *input) {
  for (int i = 0; i < b; i++) {
    double forget = sigmoid(input[i] * weight[i] + bias[i]);
    double ingate = sigmoid(hidden[i] * weight[b + i] + bias[b + i]);
    double outgate = sigmoid(input[i] * weight[2 * b + i] + bias[2 * b + i]);
    double change = tanh(hidden[i] * weight[3 * b + i] + bias[3 * b + i]);
    cell[i] = cell[i] * forget + ingate * change;
    hidden[i] = outgate * tanh(cell[i]);
  }
}

/// One step through all layers: `prediction` for the character after `input`; `state` is updated.
static void lstm_predict(int l, int b, const double *main_params, const double *extra_params, double *state,
                         const double *input, double *prediction) {
  for (int i = 0; i < b; i++) prediction[i] = input[i] * extra_params[i];

  double *y = prediction;
  for (int layer = 0; layer < l; layer++) {
    const double *weight = main_params + layer * 8 * b;
    double *hidden = state + layer * 2 * b;
    lstm_layer(b, weight, weight + 4 * b, hidden, hidden + b, y);
    y = hidden;
  }

  for (int i = 0; i < b; i++) prediction[i] = y[i] * extra_params[b + i] + extra_params[2 * b + i];
}

/// log(2 + Σ exp(x_i))
static double log_sum(int n, const double *x) {
  double sum = 2;
  for (int i = 0; i < n; i++) sum += exp(x[i]);
  return log(sum);
}

double lstm_objective(int l, int c, int b, const double *main_params, const double *extra_params,
                      const double *state, const double *sequence) {
  double *current = malloc(sizeof(double) * 2 * l * b);
  double *prediction = malloc(sizeof(double) * b);
  memcpy(current, state, sizeof(double) * 2 * l * b);

  double total = 0;
  for (int t = 0; t + 1 < c; t++) {
    lstm_predict(l, b, main_params, extra_params, current, sequence + t * b, prediction);
    double normaliser = log_sum(b, prediction);
    const double *truth = sequence + (t + 1) * b;
    for (int i = 0; i < b; i++) total += truth[i] * (prediction[i] - normaliser);
  }

  free(current);
  free(prediction);
  return -total / ((c - 1) * b);
}
