/// What a driver prints: one JSON object per program and data file.
#ifndef ADBENCH_REPORT_H
#define ADBENCH_REPORT_H

#include <stddef.h>

/// Work to be timed, on whatever the context holds.
typedef void Work(void *context);

/// The minimum over repeated runs, in seconds.
typedef struct {
  double primal;
  double derivative;
} Times;

/// Runs `primal` and `derivative` in turn, after a warm-up of each, until `budget` seconds are spent.
Times measure(Work *primal, Work *derivative, void *context, double budget);

typedef struct {
  const double *values;
  size_t count;
} Numbers;

typedef struct {
  const char *problem;
  const char *mode;
  Numbers value;             ///< the objective or the residuals
  Numbers derivative;        ///< the gradient or the Jacobian
  Numbers derivative_rest;   ///< more of the Jacobian, or nothing
  double difference_error;   ///< the relative distance to finite differences
  Times times;
} Report;

void print_report(const Report *report);

/// The time budget: the second argument of the program in seconds, or `fallback`.
double time_budget(int argc, char **argv, double fallback);

#endif
