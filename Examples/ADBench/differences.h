/// Central differences, for checking derivatives and for running the programs without the plugin.
#ifndef ADBENCH_DIFFERENCES_H
#define ADBENCH_DIFFERENCES_H

#include <stddef.h>

/// The derivative of a scalar function at h = 0 from its values at −2h, −h, h, 2h; the error is O(h⁴).
double five_point_rule(double at_minus_2h, double at_minus_h, double at_h, double at_2h, double h);

/// A function of `x` (wherever the context keeps it) whose value is a number.
typedef double ScalarFunction(void *context);

/// A function of `x` (wherever the context keeps it) whose values are written to `result`.
typedef void VectorFunction(void *context, double *result);

/// The derivative of `f` along `direction`. `x` is moved and restored.
double difference_along(ScalarFunction *f, void *context, double *x, size_t n, const double *direction);

/// All n components of the gradient: 4 n evaluations.
void difference_gradient(ScalarFunction *f, void *context, double *x, size_t n, double *gradient);

/// The derivative of the m values of `f` with respect to the one number `*x`.
void difference_column(VectorFunction *f, void *context, double *x, size_t m, double *column);

/// The largest error of `gradient` against differences, along a few random directions and components,
/// relative to the norm of the gradient.
double gradient_check(ScalarFunction *f, void *context, double *x, size_t n, const double *gradient);

/// ‖a − b‖ / ‖b‖ (‖a‖ if b = 0); infinity if there is a NaN.
double relative_distance(const double *a, const double *b, size_t n);

#endif
