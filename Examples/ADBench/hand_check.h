#ifndef ADBENCH_HAND_CHECK_H
#define ADBENCH_HAND_CHECK_H

#include "hand.h"

/// The simple or complicated residuals at the problem's own θ and us.
void hand_objective(const HandProblem *problem, double *residuals);

/// The Jacobian by central differences, to check `hand_jacobian` with.
void hand_jacobian_by_differences(const HandProblem *problem, double *jacobian);

#endif
