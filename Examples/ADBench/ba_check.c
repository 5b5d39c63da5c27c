/// One block of the bundle-adjustment Jacobian by central differences.
#include "ba.h"
#include "differences.h"

#include <string.h>

/// One observation with its own copies of camera, point and weight, so that they can be moved.
typedef struct {
  double inputs[ba_block_columns];
  const double *feature;
} Observation;

static void reprojection_error(void *context, double *error) {
  const Observation *o = context;
  const double *camera = o->inputs, *point = camera + ba_camera_size, *weight = point + 3;
  ba_reprojection_error(camera, point, weight, o->feature, error);
}

void ba_block_by_differences(const BaProblem *problem, int observation, double *block) {
  Observation o;
  o.feature = problem->features + 2 * observation;
  const double *camera = problem->cameras + ba_camera_size * problem->observations[2 * observation];
  const double *point = problem->points + 3 * problem->observations[2 * observation + 1];
  memcpy(o.inputs, camera, sizeof(double) * ba_camera_size);
  memcpy(o.inputs + ba_camera_size, point, sizeof(double) * 3);
  o.inputs[ba_camera_size + 3] = problem->weights[observation];
  for (int column = 0; column < ba_block_columns; column++)
    difference_column(reprojection_error, &o, o.inputs + column, 2, block + 2 * column);
}
