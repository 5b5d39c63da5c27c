// Arrays updated in place, buffers that swap roles, aliases.
#include "check.h"

static double recurrence_in_place(double *a, int n) {
    for (int i = 1; i < n; i++) a[i] = a[i] * a[i - 1] + 0.5;
    return a[n - 1];
}
SCALAR(recurrence_in_place, 1.1, 0.7, 1.3, 0.9)

static double recurrence_repeated(double *a, int n) {
    for (int step = 0; step < 4; step++)
        for (int i = 1; i < n; i++) a[i] = a[i] * a[i - 1] + 0.3 * sin(a[i]);
    return a[n - 1] * a[1];
}
SCALAR(recurrence_repeated, 0.8, 0.7, 1.1, 0.9, 0.6)

static double relaxation_sweeps(double *u, int n) {
    for (int sweep = 0; sweep < 5; sweep++)
        for (int i = 1; i < n - 1; i++) u[i] = 0.25 * u[i - 1] + 0.5 * u[i] * u[i] + 0.25 * u[i + 1];
    double energy = 0;
    for (int i = 0; i < n; i++) energy += u[i] * u[i];
    return energy;
}
SCALAR(relaxation_sweeps, 0.9, 0.4, 0.7, 0.2, 0.6, 0.8)

static double sweeps_in_both_directions(double *u, int n) {
    for (int sweep = 0; sweep < 3; sweep++) {
        for (int i = 1; i < n; i++) u[i] -= 0.3 * u[i - 1] * u[i];
        for (int i = n - 2; i >= 0; i--) u[i] += 0.2 * u[i + 1] * cos(u[i]);
    }
    return u[0] + 2 * u[n / 2];
}
SCALAR(sweeps_in_both_directions, 0.9, 0.5, 0.7, 0.3)

static double overwrites_its_inputs(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        x[i] = exp(x[i]) * x[0];
        sum += x[i] * x[i];
        x[i] = 0;
    }
    return sum;
}
SCALAR(overwrites_its_inputs, 0.3, -0.2, 0.5)

static double reverses_in_place(double *x, int n) {
    for (int i = 0, j = n - 1; i < j; i++, j--) {
        double t = x[i];
        x[i] = x[j];
        x[j] = t * t;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) sum = sum * x[i] + x[i];
    return sum;
}
SCALAR(reverses_in_place, 0.3, 1.2, 0.8, 1.9, 0.5)

static double bubble_sort(double *x, int n) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j + 1 < n - i; j++)
            if (x[j] > x[j + 1]) {
                double t = x[j];
                x[j] = x[j + 1];
                x[j + 1] = t;
            }
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (i + 1) * x[i] * x[i];
    return sum;
}
SCALAR(bubble_sort, 2.3, 0.4, 1.7, -0.6, 0.9)

static double prefix_sums_then_products(double *x, int n) {
    for (int i = 1; i < n; i++) x[i] += x[i - 1];
    for (int i = 1; i < n; i++) x[i] *= x[i - 1];
    return x[n - 1];
}
SCALAR(prefix_sums_then_products, 0.5, 0.4, 0.3, 0.2)

static double swapped_stack_buffers(double *x, int n) {
    double first[6], second[6], *now = first, *next = second;
    for (int i = 0; i < 6; i++) now[i] = x[i % n] * (1 + i);
    for (int step = 0; step < 5; step++) {
        next[0] = now[0];
        next[5] = now[5];
        for (int i = 1; i < 5; i++) next[i] = now[i] + 0.1 * now[i] * (now[i - 1] - now[i + 1]);
        double *t = now;
        now = next;
        next = t;
    }
    return now[2] * now[3];
}
SCALAR(swapped_stack_buffers, 0.5, 0.4, 0.7)

static double swapped_heap_buffers(double *x, int n) {
    double *now = malloc(n * sizeof *now), *next = malloc(n * sizeof *next);
    memcpy(now, x, n * sizeof *now);
    for (int step = 0; step < 7; step++) {
        for (int i = 0; i < n; i++) next[i] = sin(now[i]) + 0.3 * now[(i + 1) % n] * now[i];
        double *t = now;
        now = next;
        next = t;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) sum += now[i];
    free(now);
    free(next);
    return sum;
}
SCALAR(swapped_heap_buffers, 0.5, 0.4, 0.7, 0.2)

static double heat_equation_2d(double *x, int n) {
    enum { N = 8 };
    double *u = calloc(N * N, sizeof *u), *v = calloc(N * N, sizeof *v);
    for (int i = 0; i < N * N; i++) u[i] = v[i] = x[i % n] * (1 + 0.1 * (i % N));
    for (int step = 0; step < 10; step++) {
        for (int i = 1; i < N - 1; i++)
            for (int j = 1; j < N - 1; j++) {
                double c = u[i * N + j], k = 0.05 * (1 + c * c);
                v[i * N + j] = c + k * (u[(i - 1) * N + j] + u[(i + 1) * N + j] + u[i * N + j - 1] + u[i * N + j + 1] - 4 * c);
            }
        double *t = u;
        u = v;
        v = t;
    }
    double energy = 0;
    for (int i = 0; i < N * N; i++) energy += u[i] * u[i];
    free(u);
    free(v);
    return energy;
}
SCALAR(heat_equation_2d, 0.6, 1.1, 0.4, 0.9, 0.2)

static void heat_step(const double *u, double *v, int n) {
    for (int i = 1; i < n - 1; i++) v[i] = u[i] + 0.2 * (u[i - 1] - 2 * u[i] + u[i + 1]) * u[i];
    v[0] = u[0];
    v[n - 1] = u[n - 1];
}
static double heat_steps_by_a_function(double *x, int n) {
    double *buffers[2] = {x, malloc(n * sizeof(double))};
    for (int step = 0; step < 6; step++) heat_step(buffers[step & 1], buffers[~step & 1], n);
    double result = x[n / 2] * x[1];
    free(buffers[1]);
    return result;
}
SCALAR(heat_steps_by_a_function, 0.4, 0.9, 0.3, 0.7, 0.5)

static double dot(const double *a, const double *b, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += a[i] * b[i];
    return sum;
}
static double same_array_twice(double *x, int n) { return dot(x, x, n) * dot(x, x + 1, n - 1); }
SCALAR(same_array_twice, 0.4, 0.9, -0.3, 0.7)

static void add_scaled(double *y, const double *x, double scale, int n) {
    for (int i = 0; i < n; i++) y[i] += scale * x[i] * y[i];
}
static double overlapping_arguments(double *x, int n) {
    add_scaled(x + 1, x, 0.5, n - 1);
    add_scaled(x, x, 0.25, n);
    add_scaled(x, x + 1, x[n - 1], n - 1);
    return x[0] * x[n - 1] + x[1];
}
SCALAR(overlapping_arguments, 0.4, 0.9, 0.3, 0.7)

static double pointer_or_its_neighbour(double *x, int n) {
    double *p = x[0] > 0 ? x : x + 1, *q = x + 1;
    *p *= *q;
    *q += *p * *p;
    *p = sin(*q);
    return *p * x[2] + *q;
}
SCALAR(pointer_or_its_neighbour, 0.4, 0.9, 0.3)

static double accumulates_through_an_index_array(double *x, int n) {
    const int where[] = {2, 0, 1, 2, 0, 2};
    double bins[3] = {0};
    for (int i = 0; i < n; i++) {
        bins[where[i]] += x[i];
        bins[where[n - 1 - i]] *= x[i] + 0.5;
    }
    return bins[0] * bins[1] + bins[2];
}
SCALAR(accumulates_through_an_index_array, 0.4, 0.9, 0.3, 0.7, 0.2, 1.1)

/// An LSTM-like cell: `restrict` holds within each call, and the calls overlap.
static void gate_cell(int n, const double *restrict weight, double *restrict hidden, double *restrict cell,
                      const double *restrict input) {
    for (int i = 0; i < n; i++) {
        double forget = 1 / (1 + exp(-input[i] * weight[i])), ingate = tanh(hidden[i] * weight[n + i]);
        cell[i] = cell[i] * forget + ingate * input[i];
        hidden[i] = tanh(cell[i]) * forget;
    }
}
static double restrict_layers_of_one_state(double *x, int n) {
    enum { H = 2, LAYERS = 3 };
    double state[2 * H * LAYERS], input[H] = {0.3, -0.4};
    for (int i = 0; i < 2 * H * LAYERS; i++) state[i] = 0.2 * x[i % n];
    for (int t = 0; t < 4; t++) {
        const double *in = input;
        for (int layer = 0; layer < LAYERS; layer++) {
            double *hidden = state + 2 * H * layer;
            gate_cell(H, x + layer, hidden, hidden + H, in);
            in = hidden;
        }
        for (int i = 0; i < H; i++) input[i] = in[i];
    }
    double sum = 0;
    for (int i = 0; i < 2 * H * LAYERS; i++) sum += state[i] * state[i];
    return sum;
}
SCALAR(restrict_layers_of_one_state, 0.7, 0.5, 0.9, -0.4, 0.8, 1.2)
