#include "io.h"
#include "io_text.h"

#include <stdlib.h>
#include <string.h>

/// Opens `name` in the folder `../model` beside the folder that `instance` is in.
static Reader open_model_file(const char *instance, const char *name, char *path, size_t size) {
  const char *slash = strrchr(instance, '/');
  int folder = slash ? (int)(slash - instance) : 1;
  snprintf(path, size, "%.*s/../model/%s", folder, slash ? instance : ".", name);
  return open_reader(path);
}

static int count_lines(Reader *reader) {
  int lines = 0;
  for (int c; (c = fgetc(reader->file)) != EOF;) lines += c == '\n';
  rewind(reader->file);
  return lines;
}

/// Reads the `:` between two fields.
static void skip_colon(Reader *reader) {
  if (fgetc(reader->file) != ':') fail(reader, "a colon was expected");
}

static void read_fields(Reader *reader, int n, double *numbers) {
  for (int i = 0; i < n; i++) {
    skip_colon(reader);
    numbers[i] = read_double(reader);
  }
}

/// Per line: name, parent, 16 numbers, 16 numbers.
static void read_bones(Reader *reader, HandModel *model) {
  int n = model->n_bones = count_lines(reader);
  model->parents = allocate(n, sizeof(int));
  model->base_relatives = allocate(16 * n, sizeof(double));
  model->inverse_base_absolutes = allocate(16 * n, sizeof(double));
  for (int b = 0; b < n; b++) {
    if (fscanf(reader->file, " %*[^:]") == EOF) fail(reader, "a bone's name was expected");
    skip_colon(reader);
    model->parents[b] = read_int(reader);
    read_fields(reader, 16, model->base_relatives + 16 * b);
    read_fields(reader, 16, model->inverse_base_absolutes + 16 * b);
  }
}

/// Per line: x, y, z, five fields that are not used, the number of bones, and a bone and a weight for each.
static void read_vertices(Reader *reader, HandModel *model) {
  int n = model->n_vertices = count_lines(reader);
  model->base_positions = allocate(4 * n, sizeof(double));
  model->weights = allocate(n * model->n_bones, sizeof(double));
  for (int i = 0; i < n * model->n_bones; i++) model->weights[i] = 0;
  for (int v = 0; v < n; v++) {
    double *position = model->base_positions + 4 * v;
    double unused[5];
    position[0] = read_double(reader);
    read_fields(reader, 2, position + 1);
    position[3] = 1;
    read_fields(reader, 5, unused);
    skip_colon(reader);
    for (int left = read_int(reader); left > 0; left--) {
      skip_colon(reader);
      int bone = read_int(reader);
      if (bone < 0 || bone >= model->n_bones) fail(reader, "a weight for a bone that does not exist");
      read_fields(reader, 1, model->weights + bone * n + v);
    }
  }
}

static void read_triangles(Reader *reader, HandModel *model) {
  int n = model->n_triangles = count_lines(reader);
  model->triangles = allocate(3 * n, sizeof(int));
  for (int i = 0; i < 3 * n; i++) {
    if (i % 3 != 0) skip_colon(reader);
    model->triangles[i] = read_int(reader);
    if (model->triangles[i] < 0 || model->triangles[i] >= model->n_vertices)
      fail(reader, "a corner that does not exist");
  }
}

static HandModel read_model(const char *instance) {
  static void (*const parts[3])(Reader *, HandModel *) = {read_bones, read_vertices, read_triangles};
  static const char *const names[3] = {"bones.txt", "vertices.txt", "triangles.txt"};
  HandModel model;
  char path[4096];
  for (int i = 0; i < 3; i++) {
    Reader reader = open_model_file(instance, names[i], path, sizeof path);
    parts[i](&reader, &model);
    close_reader(&reader);
  }
  return model;
}

/// The numbers that are left in the file; at most `limit`.
static int read_rest(Reader *reader, int limit, double *numbers) {
  int count = 0;
  while (count < limit && fscanf(reader->file, "%lf", numbers + count) == 1) count++;
  return count;
}

HandProblem read_hand(const char *path) {
  HandProblem p = {.model = read_model(path)};
  Reader reader = open_reader(path);
  p.n = read_int(&reader);
  if (read_int(&reader) != hand_theta_size) fail(&reader, "26 pose parameters were expected");
  p.indices = allocate(p.n, sizeof(int));
  p.points = allocate(3 * p.n, sizeof(double));
  for (int i = 0; i < p.n; i++) {
    p.indices[i] = read_int(&reader);
    read_doubles(&reader, 3, p.points + 3 * i);
  }

  int n_us = 2 * p.n;
  double *rest = allocate(n_us + hand_theta_size, sizeof(double));
  int count = read_rest(&reader, n_us + hand_theta_size, rest);
  int complicated = count == n_us + hand_theta_size;
  if (!complicated && count != hand_theta_size) fail(&reader, "26 or 2 n + 26 more numbers were expected");
  memcpy(p.theta, rest + (complicated ? n_us : 0), sizeof p.theta);
  if (complicated)
    p.us = rest;
  else
    free(rest);

  int limit = complicated ? p.model.n_triangles : p.model.n_vertices;
  for (int i = 0; i < p.n; i++)
    if (p.indices[i] < 0 || p.indices[i] >= limit) fail(&reader, "a correspondence that does not exist");
  close_reader(&reader);
  return p;
}

void free_hand(HandProblem *problem) {
  HandModel *model = &problem->model;
  free(model->parents);
  free(model->base_relatives);
  free(model->inverse_base_absolutes);
  free(model->base_positions);
  free(model->weights);
  free(model->triangles);
  free(problem->indices);
  free(problem->points);
  free(problem->us);
}
