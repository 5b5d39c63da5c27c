// Hessians of functions of an array, by forward mode over reverse mode, against differences of the gradient.

#pragma once

#include "../check.h"

#include <vector>

void __enzyme_autodiff_void(void *, ...);
void __enzyme_fwddiff_void(void *, ...);

#ifndef PRIMAL_ONLY
template <double (*f)(double *, int)> static void gradient(double *x, double *dx, int n) {
    __enzyme_autodiff_void((void *)f, enzyme_dup, x, dx, enzyme_const, n);
}
// The Hessian of f, against differences of the gradient.
template <double (*f)(double *, int)> static void check_hessian(std::vector<double> x) {
    int n = (int)x.size();
    for (int j = 0; j < n; j++) {
        std::vector<double> unit(n), zero(n), column(n), above(n), below(n), up = x, down = x, point = x;
        unit[j] = 1, up[j] += 1e-5, down[j] -= 1e-5;
        __enzyme_fwddiff_void((void *)gradient<f>, enzyme_dup, point.data(), unit.data(), enzyme_dup, zero.data(), column.data(),
                              enzyme_const, n);
        gradient<f>(up.data(), above.data(), n), gradient<f>(down.data(), below.data(), n);
        for (int i = 0; i < n; i++) CHECK_NEAR(column[i], (above[i] - below[i]) / 2e-5, 1e-6);
    }
}
#define CHECK_HESSIAN(NAME, ...) check_hessian<NAME>({__VA_ARGS__})
#else
#define CHECK_HESSIAN(NAME, ...)
#endif
