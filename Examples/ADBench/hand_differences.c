/// The Jacobian of the hand model by central differences: what to link when there is no plugin.
#include "hand_check.h"

const char *const hand_mode = "differences";

void hand_jacobian(const HandProblem *problem, double *jacobian) {
  hand_jacobian_by_differences(problem, jacobian);
}
