// Instances in double and in float of a function template that is tested in both.

#pragma once

#include "../check.h"

#define IN_BOTH(NAME)                                                                                                  \
    static double NAME##_double(double *x, int n) { return NAME(x, n); }                                               \
    static float NAME##_float(float *x, int n) { return NAME(x, n); }
