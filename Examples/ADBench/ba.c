#include "ba.h"

#include <math.h>

static double dot3(const double *a, const double *b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

static void cross(const double *a, const double *b, double *out) {
  out[0] = a[1] * b[2] - a[2] * b[1];
  out[1] = a[2] * b[0] - a[0] * b[2];
  out[2] = a[0] * b[1] - a[1] * b[0];
}

/// Rotates `x` about the axis r by the angle ‖r‖ (Rodrigues' formula).
static void rotate(const double *r, const double *x, double *rotated) {
  double squared_angle = dot3(r, r);
  if (squared_angle != 0) {
    double angle = sqrt(squared_angle);
    double cosine = cos(angle), sine = sin(angle);
    double axis[3], axis_cross_x[3];
    for (int i = 0; i < 3; i++) axis[i] = r[i] / angle;
    cross(axis, x, axis_cross_x);
    double along = dot3(axis, x) * (1 - cosine);
    for (int i = 0; i < 3; i++) rotated[i] = x[i] * cosine + axis_cross_x[i] * sine + axis[i] * along;
  } else {
    double r_cross_x[3];
    cross(r, x, r_cross_x);
    for (int i = 0; i < 3; i++) rotated[i] = x[i] + r_cross_x[i];
  }
}

/// Radial distortion of an image point, in place.
static void distort(const double *radial, double *image) {
  double rho = image[0] * image[0] + image[1] * image[1];
  double scale = 1 + radial[0] * rho + radial[1] * rho * rho;
  image[0] *= scale;
  image[1] *= scale;
}

static void project(const double *camera, const double *point, double *image) {
  const double *rotation = camera, *centre = camera + 3, *principal = camera + 7, *radial = camera + 9;
  double focal = camera[6];
  double offset[3], seen[3];
  for (int i = 0; i < 3; i++) offset[i] = point[i] - centre[i];
  rotate(rotation, offset, seen);
  image[0] = seen[0] / seen[2];
  image[1] = seen[1] / seen[2];
  distort(radial, image);
  image[0] = image[0] * focal + principal[0];
  image[1] = image[1] * focal + principal[1];
}

void ba_reprojection_error(const double *camera, const double *point, const double *weight,
                           const double *feature, double *error) {
  double image[2];
  project(camera, point, image);
  error[0] = *weight * (image[0] - feature[0]);
  error[1] = *weight * (image[1] - feature[1]);
}

double ba_weight_error(double weight) { return 1 - weight * weight; }

void ba_objective(const BaProblem *problem, double *reprojection_errors, double *weight_errors) {
  for (int i = 0; i < problem->p; i++) {
    const double *camera = problem->cameras + ba_camera_size * problem->observations[2 * i];
    const double *point = problem->points + 3 * problem->observations[2 * i + 1];
    ba_reprojection_error(camera, point, problem->weights + i, problem->features + 2 * i,
                          reprojection_errors + 2 * i);
  }
  for (int i = 0; i < problem->p; i++) weight_errors[i] = ba_weight_error(problem->weights[i]);
}
