/// The bundle-adjustment Jacobian in reverse mode: two sweeps per observation, one per row of a block.
#include "ba.c"

extern int enzyme_const, enzyme_dup, enzyme_dupnoneed;
extern void __enzyme_autodiff(void *, ...);
extern double __enzyme_autodiff_weight(void *, ...);

const char *const ba_mode = "reverse";

void ba_jacobian(const BaProblem *problem, double *blocks, double *weight_derivatives) {
  for (int i = 0; i < problem->p; i++) {
    const double *camera = problem->cameras + ba_camera_size * problem->observations[2 * i];
    const double *point = problem->points + 3 * problem->observations[2 * i + 1];
    double *block = blocks + 2 * ba_block_columns * i;
    for (int row = 0; row < 2; row++) {
      double gradient[ba_block_columns] = {0};
      double error[2], error_seed[2] = {row == 0, row == 1};
      __enzyme_autodiff((void *)ba_reprojection_error,
                        enzyme_dup, camera, gradient,
                        enzyme_dup, point, gradient + ba_camera_size,
                        enzyme_dup, problem->weights + i, gradient + ba_camera_size + 3,
                        enzyme_const, problem->features + 2 * i,
                        enzyme_dupnoneed, error, error_seed);
      for (int column = 0; column < ba_block_columns; column++) block[2 * column + row] = gradient[column];
    }
  }
  for (int i = 0; i < problem->p; i++)
    weight_derivatives[i] = __enzyme_autodiff_weight((void *)ba_weight_error, problem->weights[i]);
}
