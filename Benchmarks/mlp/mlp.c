/// A neural network of three dense layers with tanh, and the squared error over a batch.
#include "../bench.h"

#include <math.h>
#include <stdlib.h>

enum { inputs = 256, hidden1 = 128, hidden2 = 64, outputs = 10 };

/// y = tanh(W x + b), where the rows of `parameters` hold W, and b follows.
static void dense(int n_in, int n_out, const double *parameters, const double *x, double *y) {
  const double *bias = parameters + n_in * n_out;
  for (int i = 0; i < n_out; i++) {
    double sum = bias[i];
    for (int j = 0; j < n_in; j++) sum += parameters[i * n_in + j] * x[j];
    y[i] = tanh(sum);
  }
}

double mlp(int batch, const double *layer1, const double *layer2, const double *layer3, const double *x,
           const double *truth) {
  double *y1 = malloc(sizeof(double) * hidden1);
  double *y2 = malloc(sizeof(double) * hidden2);
  double *y3 = malloc(sizeof(double) * outputs);
  double loss = 0;
  for (int sample = 0; sample < batch; sample++) {
    dense(inputs, hidden1, layer1, x + sample * inputs, y1);
    dense(hidden1, hidden2, layer2, y1, y2);
    dense(hidden2, outputs, layer3, y2, y3);
    for (int i = 0; i < outputs; i++) {
      double error = y3[i] - truth[sample * outputs + i];
      loss += error * error;
    }
  }
  free(y1);
  free(y2);
  free(y3);
  return loss / batch;
}

extern double __enzyme_autodiff_loss(void *, ...);

static int batch;
static double result, *x, *truth;
static ActiveArray layer1, layer2, layer3;

static void primal(void) { result = mlp(batch, layer1.value, layer2.value, layer3.value, x, truth); }

static void gradient(void) {
  __enzyme_autodiff_loss((void *)mlp, enzyme_const, batch, enzyme_dup, layer1.value, layer1.shadow, enzyme_dup,
                         layer2.value, layer2.shadow, enzyme_dup, layer3.value, layer3.shadow, enzyme_const, x,
                         enzyme_const, truth);
}

Benchmark create_benchmark(int quick) {
  batch = quick ? 8 : 64;
  layer1 = active_input((inputs + 1) * hidden1, -0.1, 0.1);
  layer2 = active_input((hidden1 + 1) * hidden2, -0.1, 0.1);
  layer3 = active_input((hidden2 + 1) * outputs, -0.1, 0.1);
  x = random_numbers((size_t)batch * inputs, 0, 1);
  truth = random_numbers((size_t)batch * outputs, -1, 1);
  return (Benchmark){
      .primal = primal, .gradient = gradient, .arrays = {&layer1, &layer2, &layer3}, .result = &result};
}
