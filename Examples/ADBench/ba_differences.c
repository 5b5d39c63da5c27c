/// The bundle-adjustment Jacobian by central differences: what to link when there is no plugin.
#include "ba.h"
#include "differences.h"

const char *const ba_mode = "differences";

static void weight_error(void *context, double *error) { *error = ba_weight_error(*(double *)context); }

void ba_jacobian(const BaProblem *problem, double *blocks, double *weight_derivatives) {
  for (int i = 0; i < problem->p; i++) {
    ba_block_by_differences(problem, i, blocks + 2 * ba_block_columns * i);
    double weight = problem->weights[i];
    difference_column(weight_error, &weight, &weight, 1, weight_derivatives + i);
  }
}
