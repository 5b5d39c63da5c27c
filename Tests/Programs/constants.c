// Memory that the caller declared constant is never written, also where its pointer merges with an active one.
#include "check.h"

void __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double pick(double *state, const double *input, int n) {
    double sum = 0;
    for (int t = 0; t < 3; t++) {
        const double *p = t ? state : input;
        for (int i = 0; i < n; i++) sum += p[i] * p[i] * (t + 1);
    }
    return sum;
}
CASE(pointer_is_constant_or_active) {
    double state[2] = {0.5, 1.2}, input[2] = {0.3, 0.9}, dstate[2] = {0};
    __enzyme_autodiff((void *)pick, enzyme_dup, state, dstate, enzyme_const, input, enzyme_const, 2);
    for (int i = 0; i < 2; i++) CHECK_CLOSE(dstate[i], SLOPE(pick(state, input, 2), state[i]));
    CHECK(input[0] == 0.3 && input[1] == 0.9);
}
CASE(pointer_is_constant_or_active_forward) {
    double state[2] = {0.5, 1.2}, input[2] = {0.3, 0.9}, dstate[2] = {1, 0};
    double slope = __enzyme_fwddiff((void *)pick, enzyme_dup, state, dstate, enzyme_const, input, enzyme_const, 2);
    CHECK_CLOSE(slope, SLOPE(pick(state, input, 2), state[0]));
    CHECK(input[0] == 0.3 && input[1] == 0.9);
}

static double layers(double *state, const double *input, const double *w, int count) {
    const double *in = input;
    for (int layer = 0; layer < count; layer++) {
        double *out = state + 2 * layer;
        for (int i = 0; i < 2; i++) out[i] = tanh(w[i] * in[0] + w[1 - i] * in[1]);
        in = out;
    }
    return in[0] * in[1];
}
CASE(constant_input_of_the_first_layer) {
    double state[6] = {0}, dstate[6] = {0}, w[2] = {0.7, -0.4}, dw[2] = {0};
    const double input[2] = {0.3, 0.9};
    __enzyme_autodiff((void *)layers, enzyme_dup, state, dstate, enzyme_const, input, enzyme_dup, w, dw, enzyme_const, 3);
    for (int i = 0; i < 2; i++) CHECK_CLOSE(dw[i], SLOPE(layers(state, input, w, 3), w[i]));
    CHECK(input[0] == 0.3 && input[1] == 0.9);
}

static double chosen_row(double **rows, int which) { return rows[which][0] * rows[0][1] * rows[1][1]; }
CASE(row_table_with_a_constant_row) {
    double a[2] = {0.5, 1.2}, b[2] = {0.3, 0.9}, da[2] = {0}, *rows[2] = {a, b}, *drows[2] = {da, b};
    __enzyme_autodiff((void *)chosen_row, enzyme_dup, rows, drows, enzyme_const, 0);
    CHECK_CLOSE(da[0], a[1] * b[1]);
    CHECK_CLOSE(da[1], a[0] * b[1]);
    CHECK(b[0] == 0.3 && b[1] == 0.9);
}

static double null_shadow_row(double **rows) { return rows[0][0] * rows[1][0]; }
CASE(null_shadow_means_inactive) {
    double a = 0.5, b = 0.3, da = 0, *rows[2] = {&a, &b}, *drows[2] = {&da, NULL};
    __enzyme_autodiff((void *)null_shadow_row, enzyme_dup, rows, drows);
    CHECK_CLOSE(da, 0.3);
    CHECK(b == 0.3);
}

static double maybe_output(double x, double *out) {
    if (out) *out = x * x;
    return x * sin(x);
}
CASE(optional_output_that_is_null) {
    double x = 0.7;
    double slope = __enzyme_fwddiff((void *)maybe_output, enzyme_dup, x, 1.0, enzyme_const, NULL);
    CHECK_CLOSE(slope, SLOPE(maybe_output(x, NULL), x));
}
CASE(optional_output_declared_constant) {
    double x = 0.7, out = 0;
    double slope = __enzyme_fwddiff((void *)maybe_output, enzyme_dup, x, 1.0, enzyme_const, &out);
    CHECK_CLOSE(slope, SLOPE(maybe_output(x, NULL), x));
    CHECK(out == x * x);
}

static double scratch_in_constant_memory(const double *x, double *scratch, int n) {
    for (int i = 0; i < n; i++) scratch[i] = i + 1;
    double sum = 0;
    for (int i = 0; i < n; i++) sum += scratch[i] * x[i] * x[i];
    return sum;
}
CASE(constant_scratch_holds_only_constants) {
    double x[3] = {0.5, 1.2, 0.8}, dx[3] = {0}, scratch[3] = {0};
    __enzyme_autodiff((void *)scratch_in_constant_memory, enzyme_dup, x, dx, enzyme_const, scratch, enzyme_const, 3);
    for (int i = 0; i < 3; i++) CHECK_CLOSE(dx[i], 2 * (i + 1) * x[i]);
    CHECK(scratch[0] == 1 && scratch[2] == 3);
}

static double overwritten_index(const double *x, int *index, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        sum += x[index[i]] * x[i];
        index[i] = (index[i] + 1) % n;
    }
    for (int i = 0; i < n; i++) sum += sin(x[index[i]]) * i;
    return sum;
}
CASE(integers_that_steer_are_overwritten) {
    double x[3] = {0.5, 1.2, 0.8}, dx[3] = {0};
    int index[3] = {2, 0, 1};
    __enzyme_autodiff((void *)overwritten_index, enzyme_dup, x, dx, enzyme_const, index, enzyme_const, 3);
    CHECK_CLOSE(dx[0], x[2] + x[1] + 0 * x[0] + cos(x[0]) * 0);
    CHECK_CLOSE(dx[1], x[0] + x[2] + cos(x[1]));
    CHECK_CLOSE(dx[2], x[0] + x[1] + 2 * cos(x[2]));
    CHECK(index[0] == 0 && index[1] == 1 && index[2] == 2);
}
