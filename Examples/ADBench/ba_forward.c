/// The bundle-adjustment Jacobian in forward mode: 15 tangents at once, one per column of a block.
#include "ba.c"

#include "lanes.h"

extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_width;
extern void __enzyme_fwddiff(void *, ...);
extern double __enzyme_fwddiff_weight(void *, ...);

const char *const ba_mode = "forward 15";

void ba_jacobian(const BaProblem *problem, double *blocks, double *weight_derivatives) {
  // Lane v is the v-th unit vector of (camera, point, weight).
  double camera_seed[ba_block_columns][ba_camera_size] = {0};
  double point_seed[ba_block_columns][3] = {0};
  double weight_seed[ba_block_columns] = {0};
  for (int i = 0; i < ba_camera_size; i++) camera_seed[i][i] = 1;
  for (int i = 0; i < 3; i++) point_seed[ba_camera_size + i][i] = 1;
  weight_seed[ba_block_columns - 1] = 1;

  for (int i = 0; i < problem->p; i++) {
    const double *camera = problem->cameras + ba_camera_size * problem->observations[2 * i];
    const double *point = problem->points + 3 * problem->observations[2 * i + 1];
    double error[2];
    double *block = blocks + 2 * ba_block_columns * i;
    __enzyme_fwddiff((void *)ba_reprojection_error, enzyme_width, 15,
                     enzyme_dup, camera, LANES_15(&camera_seed[0][0], ba_camera_size),
                     enzyme_dup, point, LANES_15(&point_seed[0][0], 3),
                     enzyme_dup, problem->weights + i, LANES_15(weight_seed, 1),
                     enzyme_const, problem->features + 2 * i,
                     enzyme_dupnoneed, error, LANES_15(block, 2));
  }
  for (int i = 0; i < problem->p; i++)
    weight_derivatives[i] = __enzyme_fwddiff_weight((void *)ba_weight_error, problem->weights[i], 1.0);
}
