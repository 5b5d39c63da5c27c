/// The bundle-adjustment Jacobian in reverse mode: one sweep per observation with two cotangents, one per row of a block.
#include "ba.c"

extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_width;
extern void __enzyme_autodiff(void *, ...);
extern double __enzyme_autodiff_weight(void *, ...);

const char *const ba_mode = "reverse";

void ba_jacobian(const BaProblem *problem, double *blocks, double *weight_derivatives) {
  for (int i = 0; i < problem->p; i++) {
    const double *camera = problem->cameras + ba_camera_size * problem->observations[2 * i];
    const double *point = problem->points + 3 * problem->observations[2 * i + 1];
    double *block = blocks + 2 * ba_block_columns * i;
    double gradients[2][ba_block_columns] = {{0}}, error[2], seeds[2][2] = {{1, 0}, {0, 1}};
    __enzyme_autodiff((void *)ba_reprojection_error, enzyme_width, 2,
                      enzyme_dup, camera, gradients[0], gradients[1],
                      enzyme_dup, point, gradients[0] + ba_camera_size, gradients[1] + ba_camera_size,
                      enzyme_dup, problem->weights + i, gradients[0] + ba_camera_size + 3, gradients[1] + ba_camera_size + 3,
                      enzyme_const, problem->features + 2 * i,
                      enzyme_dupnoneed, error, seeds[0], seeds[1]);
    for (int column = 0; column < ba_block_columns; column++)
      for (int row = 0; row < 2; row++) block[2 * column + row] = gradients[row][column];
  }
  for (int i = 0; i < problem->p; i++)
    weight_derivatives[i] = __enzyme_autodiff_weight((void *)ba_weight_error, problem->weights[i]);
}
