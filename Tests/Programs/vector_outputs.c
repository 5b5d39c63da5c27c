// Functions that write their results through a pointer.
#include "check.h"

static void polar_to_cartesian(const double *x, double *y) {
    y[0] = x[0] * cos(x[1]);
    y[1] = x[0] * sin(x[1]);
}
VECTOR(polar_to_cartesian, 2, 1.3, 0.7)

static void output_read_back(const double *x, double *y) {
    y[0] = x[0] * x[1];
    y[1] = y[0] * x[0];
    y[0] = y[1] + sin(y[0]);
}
VECTOR(output_read_back, 2, 1.3, 0.7)

static void output_accumulated(const double *x, double *y) {
    y[0] += x[0] * x[1];
    y[1] *= x[1];
    y[2] -= y[0] * y[1];
}
VECTOR(output_accumulated, 3, 1.3, 0.7)

static void output_partly_written(const double *x, double *y) {
    for (int i = 0; i < 5; i++)
        if (x[i % 2] * i > 1) y[i] = x[0] * x[1] * i;
}
VECTOR(output_partly_written, 5, 0.9, 0.7)

static void lorenz(const double *x, double *y) {
    y[0] = 10 * (x[1] - x[0]);
    y[1] = x[0] * (28 - x[2]) - x[1];
    y[2] = x[0] * x[1] - 8.0 / 3 * x[2];
}
VECTOR(lorenz, 3, 1.3, 0.7, 2.4)

static void matrix_vector(const double *x, double *y) {
    const double *v = x + 6;
    for (int i = 0; i < 2; i++) {
        y[i] = 0;
        for (int j = 0; j < 3; j++) y[i] += x[i * 3 + j] * v[j];
    }
}
VECTOR(matrix_vector, 2, 0.5, 1.2, 0.3, 0.8, 1.9, 0.4, 0.1, 0.7, 1.1)

static void stencil(const double *x, double *y) {
    for (int i = 1; i < 7; i++) y[i] = x[i - 1] - 2 * x[i] + x[i + 1] + x[i] * x[i] * x[i];
    y[0] = y[7] = 0;
}
VECTOR(stencil, 8, 0.5, 1.2, 0.3, 0.8, 1.9, 0.4, 0.1, 0.7)

static void brusselator(const double *x, double *y) {
    enum { G = 3 };
    const double *u = x, *v = x + G * G;
    for (int i = 0; i < G; i++)
        for (int j = 0; j < G; j++) {
            int here = i * G + j, up = (i + G - 1) % G * G + j, down = (i + 1) % G * G + j;
            int left = i * G + (j + G - 1) % G, right = i * G + (j + 1) % G;
            y[here] = 1 + u[here] * u[here] * v[here] - 4.4 * u[here] + u[up] + u[down] + u[left] + u[right] - 4 * u[here];
            y[G * G + here] = 3.4 * u[here] - u[here] * u[here] * v[here] + v[up] + v[down] + v[left] + v[right] - 4 * v[here];
        }
}
VECTOR(brusselator, 18, 1.0, 0.9, 1.1, 1.2, 0.8, 1.05, 0.95, 1.15, 0.85, 3.0, 3.1, 2.9, 3.2, 2.8, 3.05, 2.95, 3.15, 2.85)

static void powers_of_one_input(const double *x, double *y) {
    double p = 1;
    for (int i = 0; i < 6; i++) y[i] = p *= x[0];
}
VECTOR(powers_of_one_input, 6, 1.1)

static void rodrigues_projection(const double *x, double *y) {
    double angle = sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]), c = cos(angle), s = sin(angle) / angle;
    double along = (x[0] * x[3] + x[1] * x[4] + x[2] * x[5]) * (1 - c) / (angle * angle);
    double p[3] = {x[3] * c + (x[1] * x[5] - x[2] * x[4]) * s + x[0] * along,
                   x[4] * c + (x[2] * x[3] - x[0] * x[5]) * s + x[1] * along,
                   x[5] * c + (x[0] * x[4] - x[1] * x[3]) * s + x[2] * along};
    double u = p[0] / p[2], v = p[1] / p[2], r2 = u * u + v * v, distortion = 1 + r2 * (x[6] + r2 * x[7]);
    y[0] = u * distortion * x[8];
    y[1] = v * distortion * x[8];
}
VECTOR(rodrigues_projection, 2, 0.3, -0.2, 0.5, 0.8, 0.4, 2.1, 0.01, 0.02, 1.4)

static void whole_structs_written(const double *x, double *y) {
    struct block { double a[4]; } b;
    for (int i = 0; i < 4; i++) b.a[i] = x[0] * x[1] + x[i % 2] * i;
    *(struct block *)y = b;
    ((struct block *)y)->a[2] *= x[1];
}
VECTOR(whole_structs_written, 4, 0.9, 0.7)

static void inputs_copied_and_sorted(const double *x, double *y) {
    memcpy(y, x, 5 * sizeof *y);
    for (int i = 1; i < 5; i++) {
        double key = y[i];
        int j = i - 1;
        for (; j >= 0 && y[j] > key; j--) y[j + 1] = y[j];
        y[j + 1] = key;
    }
}
VECTOR(inputs_copied_and_sorted, 5, 0.9, 0.1, 0.7, 1.4, 0.3)
