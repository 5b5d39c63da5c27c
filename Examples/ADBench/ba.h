/// Bundle adjustment: reprojection errors of points seen by cameras, and their sparse Jacobian.
#ifndef ADBENCH_BA_H
#define ADBENCH_BA_H

#include <stddef.h>

enum {
  ba_camera_size = 11,  ///< r (3, angle-axis), C (3, centre), f, u0, v0, k1, k2
  ba_block_columns = 15 ///< camera (11), point (3), weight (1)
};

/// One instance: observation i sees point `observations[2 i + 1]` with camera `observations[2 i]`.
typedef struct {
  int n;             ///< number of cameras
  int m;             ///< number of points
  int p;             ///< number of observations
  double *cameras;   ///< n rows of 11
  double *points;    ///< m rows of 3
  double *weights;   ///< p
  int *observations; ///< p rows of 2
  double *features;  ///< p rows of 2
} BaProblem;

/// The two components of w · (projection of `point` by `camera` − feature).
void ba_reprojection_error(const double *camera, const double *point, const double *weight,
                           const double *feature, double *error);

/// 1 − w²
double ba_weight_error(double weight);

void ba_objective(const BaProblem *problem, double *reprojection_errors, double *weight_errors);

/// `blocks`: per observation a 2×15 block by columns; `weight_derivatives`: p numbers.
void ba_jacobian(const BaProblem *problem, double *blocks, double *weight_derivatives);

/// The block of one observation by central differences, to check `ba_jacobian` with.
void ba_block_by_differences(const BaProblem *problem, int observation, double *block);

/// How `ba_jacobian` was made, for the report.
extern const char *const ba_mode;

#endif
