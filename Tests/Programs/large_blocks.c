// Thousands of statements without a jump: their derivatives are cut into pieces that are functions of their own.
#include <stdint.h>
#include "check.h"

#define TEN(S) S S S S S S S S S S
#define MANY(S) TEN(TEN(S S S))

static double straight_line_of_many_statements(double *x, int n) {
    double a = x[0], b = x[1], c = x[2];
    MANY(a = 0.4 * sin(a + b) + 0.3 * x[0]; b = 0.5 * b + 0.2 * a * x[1]; c = (c + a) / (1.5 + b * b);)
    return a + b * c;
}
SCALAR(straight_line_of_many_statements, 0.5, 1.2, 0.8)

static double around_a_loop(double *x, int n) {
    double a = x[0], b = 0.1;
    for (int i = 0; i < 3 * n; i++) {
        double y = x[i % n], z = y;
        MANY(a = 0.4 * cos(a) + 0.3 * y; b = 0.7 * b + a * z * 0.1; z = 0.9 * z + 0.05 * b;)
        x[i % n] = y * y + z;
    }
    return a + b + x[0] * x[1] + x[2];
}
SCALAR(around_a_loop, 0.5, 1.2, 0.8)

static double in_both_arms_of_a_branch(double *x, int n) {
    double a = x[0], b = x[1];
    int steps = 0;
    for (int i = 0; i < 2; i++) {
        if (i == n % 2) {
            MANY(a = 0.6 * sin(b) + 0.2 * a; b = 0.3 * a * b + x[2]; steps += n;)
        } else {
            MANY(b = 0.6 * cos(a) + 0.2 * b; a = 0.3 * a * b + x[0]; steps += 2 * n;)
        }
        x[1] = x[1] * a + b;
    }
    return a * b + x[1] / steps;
}
SCALAR(in_both_arms_of_a_branch, 0.5, 1.2, 0.8)

__attribute__((noinline)) static void halve(double *value, const double *by) { *value = 0.5 * *value + 0.1 * *by * *by; }

static double variables_integers_and_pointers(double *x, int n) {
    double first = x[0], second[3] = {x[1], x[2], x[0]};
    uint32_t key = (uint32_t)n * 2654435761u;
    double *place = &first;
    MANY(key = key * 1664525u + 1013904223u; place = key >> 31 ? place : &second[key % 3]; halve(place, &x[key % 7 % n]);
             first = 0.9 * first + 0.1 * sin(*place);)
    return first * second[0] + second[1] * second[2];
}
SCALAR(variables_integers_and_pointers, 0.5, 1.2, 0.8)

#define TWO_PRECISIONS(NAME, T)                                                                                        \
    static T NAME(T *x, int n) {                                                                                      \
        double a = x[0];                                                                                              \
        T b = x[1], c = x[2];                                                                                         \
        MANY(a = 0.5 * a + 0.25 * b; b = b / (2 + c * c) + x[0]; c = (T)0.75 * c + (T)a * x[1] * x[2];)               \
        return (T)a + b * c;                                                                                          \
    }
TWO_PRECISIONS(single_and_double_precision, float)
TWO_PRECISIONS(double_precision, double)
FLOAT_SCALAR(single_and_double_precision, double_precision, 0.5, 1.2, 0.3)

typedef double pair __attribute__((vector_size(16)));
static double vectors_in_pieces(double *x, int n) {
    pair c = {x[0], x[1]}, a = c, b = {x[2], x[0]};
    MANY(a = 0.5 * a + 0.2 * a * b + c; b = 0.8 * b + 0.1 * a; b /= x[2] + 0.1 * b * b;)
    return a[0] * b[1] + a[1] * b[0];
}
SCALAR(vectors_in_pieces, 0.5, 1.2, 0.8)
