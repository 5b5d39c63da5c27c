#include "io.h"

#include "io_text.h"

#include <stdlib.h>

static double *read_array(Reader *reader, size_t n) {
  double *numbers = allocate(n, sizeof(double));
  read_doubles(reader, n, numbers);
  return numbers;
}

GmmProblem read_gmm(const char *path) {
  Reader reader = open_reader(path);
  GmmProblem p;
  p.d = read_int(&reader);
  p.k = read_int(&reader);
  p.n = read_int(&reader);
  size_t d = p.d, k = p.k, n = p.n;
  p.n_parameters = k + k * d + k * d * (d + 1) / 2;
  p.parameters = read_array(&reader, p.n_parameters);
  p.alphas = p.parameters;
  p.means = p.alphas + k;
  p.icf = p.means + k * d;
  p.x = read_array(&reader, n * d);
  p.gamma = read_double(&reader);
  p.m = read_int(&reader);
  close_reader(&reader);
  return p;
}

void free_gmm(GmmProblem *problem) {
  free(problem->parameters);
  free(problem->x);
}

LstmProblem read_lstm(const char *path) {
  Reader reader = open_reader(path);
  LstmProblem p;
  p.l = read_int(&reader);
  p.c = read_int(&reader);
  p.b = read_int(&reader);
  size_t l = p.l, c = p.c, b = p.b;
  p.n_parameters = 8 * l * b + 3 * b;
  p.parameters = read_array(&reader, p.n_parameters);
  p.main_params = p.parameters;
  p.extra_params = p.parameters + 8 * l * b;
  p.state = read_array(&reader, 2 * l * b);
  p.sequence = read_array(&reader, c * b);
  close_reader(&reader);
  return p;
}

void free_lstm(LstmProblem *problem) {
  free(problem->parameters);
  free(problem->state);
  free(problem->sequence);
}

/// `copies` rows, each equal to the row of `n` numbers that the file has.
static double *read_repeated(Reader *reader, size_t copies, size_t n) {
  double *rows = allocate(copies * n, sizeof(double));
  read_doubles(reader, n, rows);
  for (size_t i = n; i < copies * n; i++) rows[i] = rows[i - n];
  return rows;
}

BaProblem read_ba(const char *path) {
  Reader reader = open_reader(path);
  BaProblem p;
  p.n = read_int(&reader);
  p.m = read_int(&reader);
  p.p = read_int(&reader);
  p.cameras = read_repeated(&reader, p.n, ba_camera_size);
  p.points = read_repeated(&reader, p.m, 3);
  p.weights = read_repeated(&reader, p.p, 1);
  p.features = read_repeated(&reader, p.p, 2);
  p.observations = allocate(2 * (size_t)p.p, sizeof(int));
  for (int i = 0; i < p.p; i++) {
    p.observations[2 * i] = i % p.n;
    p.observations[2 * i + 1] = i % p.m;
  }
  close_reader(&reader);
  return p;
}

void free_ba(BaProblem *problem) {
  free(problem->cameras);
  free(problem->points);
  free(problem->weights);
  free(problem->features);
  free(problem->observations);
}
