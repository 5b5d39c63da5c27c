#include "hand.h"

#include <math.h>
#include <stdlib.h>

/// c = a b for 4×4 matrices by rows.
static void multiply_4x4(const double *a, const double *b, double *c) {
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++) {
      double sum = 0;
      for (int k = 0; k < 4; k++) sum += a[4 * i + k] * b[4 * k + j];
      c[4 * i + j] = sum;
    }
}

static void multiply_3x3(const double *a, const double *b, double *c) {
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) {
      double sum = 0;
      for (int k = 0; k < 3; k++) sum += a[3 * i + k] * b[3 * k + j];
      c[3 * i + j] = sum;
    }
}

/// The homogeneous matrix of Rz(a₁) Ry(a₂) Rx(a₀).
static void euler_rotation(const double *angles, double *matrix) {
  double cx = cos(angles[0]), sx = sin(angles[0]);
  double cy = cos(angles[2]), sy = sin(angles[2]);
  double cz = cos(angles[1]), sz = sin(angles[1]);
  double rx[9] = {1, 0, 0, 0, cx, -sx, 0, sx, cx};
  double ry[9] = {cy, 0, sy, 0, 1, 0, -sy, 0, cy};
  double rz[9] = {cz, -sz, 0, sz, cz, 0, 0, 0, 1};
  double rzy[9], rzyx[9];
  multiply_3x3(rz, ry, rzy);
  multiply_3x3(rzy, rx, rzyx);
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++) matrix[4 * i + j] = i < 3 && j < 3 ? rzyx[3 * i + j] : i == j;
}

/// The rotation about the axis `r` by the angle ‖r‖; the identity for a very small angle.
static void angle_axis_rotation(const double *r, double *matrix) {
  double angle = sqrt(r[0] * r[0] + r[1] * r[1] + r[2] * r[2]);
  if (angle < 1e-4) {
    for (int i = 0; i < 9; i++) matrix[i] = i % 4 == 0;
    return;
  }
  double x = r[0] / angle, y = r[1] / angle, z = r[2] / angle;
  double s = sin(angle), c = cos(angle);
  matrix[0] = x * x + (1 - x * x) * c;
  matrix[1] = x * y * (1 - c) - z * s;
  matrix[2] = x * z * (1 - c) + y * s;
  matrix[3] = x * y * (1 - c) + z * s;
  matrix[4] = y * y + (1 - y * y) * c;
  matrix[5] = y * z * (1 - c) - x * s;
  matrix[6] = x * z * (1 - c) - y * s;
  matrix[7] = z * y * (1 - c) + x * s;
  matrix[8] = z * z + (1 - z * z) * c;
}

/// `pose` has n_bones + 3 rows of 3: global rotation, scale, global translation, then a rotation per bone.
static void pose_of_theta(int n_bones, const double *theta, double *pose) {
  for (int i = 0; i < 3 * (n_bones + 3); i++) pose[i] = 0;
  for (int i = 0; i < 3; i++) {
    pose[i] = theta[i];
    pose[3 + i] = 1;
    pose[6 + i] = theta[3 + i];
  }
  const double *next = theta + 6;
  for (int finger = 0; finger < 5; finger++) {
    double *joint = pose + 3 * (5 + 4 * finger);
    joint[0] = next[0];
    joint[1] = next[1];
    joint[3] = next[2];
    joint[6] = next[3];
    next += 4;
  }
}

/// The transformation of each bone from the base pose to the given one: n_bones 4×4 matrices by rows.
static void bone_transforms(const HandModel *model, const double *pose, double *transforms) {
  double *absolutes = malloc(sizeof(double) * 16 * model->n_bones);
  for (int b = 0; b < model->n_bones; b++) {
    double rotation[16], relative[16];
    double *absolute = absolutes + 16 * b;
    euler_rotation(pose + 3 * (b + 3), rotation);
    multiply_4x4(model->base_relatives + 16 * b, rotation, relative);
    if (model->parents[b] < 0)
      for (int i = 0; i < 16; i++) absolute[i] = relative[i];
    else
      multiply_4x4(absolutes + 16 * model->parents[b], relative, absolute);
    multiply_4x4(absolute, model->inverse_base_absolutes + 16 * b, transforms + 16 * b);
  }
  free(absolutes);
}

/// The posed vertices: `positions` has n_vertices rows of 3.
static void skinned_positions(const HandModel *model, const double *theta, double *positions) {
  int n = model->n_vertices;
  double *pose = malloc(sizeof(double) * 3 * (model->n_bones + 3));
  double *transforms = malloc(sizeof(double) * 16 * model->n_bones);
  pose_of_theta(model->n_bones, theta, pose);
  bone_transforms(model, pose, transforms);

  for (int i = 0; i < 3 * n; i++) positions[i] = 0;
  for (int b = 0; b < model->n_bones; b++) {
    const double *t = transforms + 16 * b;
    for (int v = 0; v < n; v++) {
      const double *base = model->base_positions + 4 * v;
      double weight = model->weights[b * n + v];
      for (int i = 0; i < 3; i++) {
        double moved = 0;
        for (int k = 0; k < 4; k++) moved += t[4 * i + k] * base[k];
        positions[3 * v + i] += weight * moved;
      }
    }
  }

  double global[9];
  angle_axis_rotation(pose, global);
  for (int v = 0; v < n; v++) {
    double scaled[3];
    for (int i = 0; i < 3; i++) scaled[i] = pose[3 + i] * positions[3 * v + i];
    for (int i = 0; i < 3; i++) {
      double sum = pose[6 + i];
      for (int k = 0; k < 3; k++) sum += global[3 * i + k] * scaled[k];
      positions[3 * v + i] = sum;
    }
  }
  free(pose);
  free(transforms);
}

void hand_simple(const HandModel *model, int n, const int *indices, const double *points,
                 const double *theta, double *residuals) {
  double *positions = malloc(sizeof(double) * 3 * model->n_vertices);
  skinned_positions(model, theta, positions);
  for (int i = 0; i < n; i++)
    for (int j = 0; j < 3; j++) residuals[3 * i + j] = points[3 * i + j] - positions[3 * indices[i] + j];
  free(positions);
}

void hand_complicated(const HandModel *model, int n, const int *indices, const double *points,
                      const double *theta, const double *us, double *residuals) {
  double *positions = malloc(sizeof(double) * 3 * model->n_vertices);
  skinned_positions(model, theta, positions);
  for (int i = 0; i < n; i++) {
    const int *corners = model->triangles + 3 * indices[i];
    double u = us[2 * i], v = us[2 * i + 1];
    for (int j = 0; j < 3; j++) {
      double on_triangle = u * positions[3 * corners[0] + j] + v * positions[3 * corners[1] + j] +
                           (1 - u - v) * positions[3 * corners[2] + j];
      residuals[3 * i + j] = points[3 * i + j] - on_triangle;
    }
  }
  free(positions);
}
