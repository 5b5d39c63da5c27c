// Larger programs in the style of the usual benchmarks: kinematics, recurrent networks, bundle adjustment, transport.
#include "check.h"

struct matrix { int rows, columns; double *data; };
static struct matrix new_matrix(int rows, int columns) {
    return (struct matrix){rows, columns, calloc(rows * columns, sizeof(double))};
}
static void resize(struct matrix *m, int rows, int columns) {
    if (m->rows * m->columns != rows * columns) {
        free(m->data);
        m->data = malloc(rows * columns * sizeof(double));
    }
    m->rows = rows;
    m->columns = columns;
}
static void multiply(const struct matrix *a, const struct matrix *b, struct matrix *out) {
    resize(out, a->rows, b->columns);
    for (int i = 0; i < a->rows; i++)
        for (int k = 0; k < b->columns; k++) {
            double sum = 0;
            for (int j = 0; j < a->columns; j++) sum += a->data[i + j * a->rows] * b->data[j + k * b->rows];
            out->data[i + k * out->rows] = sum;
        }
}
static void rotation(const double *angles, struct matrix *out) {
    resize(out, 3, 3);
    double norm = sqrt(angles[0] * angles[0] + angles[1] * angles[1] + angles[2] * angles[2]);
    if (norm < 1e-4) {
        memset(out->data, 0, 9 * sizeof(double));
        for (int i = 0; i < 3; i++) out->data[4 * i] = 1;
        return;
    }
    double x = angles[0] / norm, y = angles[1] / norm, z = angles[2] / norm, s = sin(norm), c = cos(norm);
    double entries[9] = {x * x + (1 - x * x) * c,   x * y * (1 - c) + z * s, x * z * (1 - c) - y * s,
                         x * y * (1 - c) - z * s,   y * y + (1 - y * y) * c, y * z * (1 - c) + x * s,
                         x * z * (1 - c) + y * s,   z * y * (1 - c) - x * s, z * z + (1 - z * z) * c};
    memcpy(out->data, entries, sizeof entries);
}
static double hand_kinematics(double *x, int n) {
    static const int parents[] = {-1, 0, 1, 0};
    struct matrix absolute[4], relative = new_matrix(3, 3), product = new_matrix(1, 1);
    for (int bone = 0; bone < 4; bone++) {
        absolute[bone] = new_matrix(3, 3);
        rotation(x + 3 * (bone % (n / 3)), &relative);
        if (parents[bone] < 0) memcpy(absolute[bone].data, relative.data, 9 * sizeof(double));
        else multiply(&absolute[parents[bone]], &relative, &absolute[bone]);
    }
    struct matrix points = new_matrix(3, 2), total = new_matrix(3, 2);
    for (int i = 0; i < 6; i++) points.data[i] = 0.3 * i - 0.5;
    for (int bone = 0; bone < 4; bone++) {
        multiply(&absolute[bone], &points, &product);
        for (int i = 0; i < 6; i++) total.data[i] += product.data[i] * (bone + 1) * 0.25;
    }
    double error = 0;
    for (int i = 0; i < 6; i++) error += (total.data[i] - points.data[i]) * (total.data[i] - points.data[i]);
    for (int bone = 0; bone < 4; bone++) free(absolute[bone].data);
    free(relative.data);
    free(product.data);
    free(points.data);
    free(total.data);
    return error;
}
SCALAR(hand_kinematics, 0.3, -0.2, 0.5, 0.1, 0.4, -0.3, 0.7, 0.2, 0.1)

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }
static void lstm_cell(int hsize, const double *restrict weight, const double *restrict bias, double *restrict hidden,
                      double *restrict cell, const double *restrict input) {
    double gates[4 * 2], *forget = gates, *ingate = gates + hsize, *outgate = gates + 2 * hsize, *change = gates + 3 * hsize;
    for (int i = 0; i < hsize; i++) {
        forget[i] = sigmoid(input[i] * weight[i] + bias[i]);
        ingate[i] = sigmoid(hidden[i] * weight[hsize + i] + bias[hsize + i]);
        outgate[i] = sigmoid(input[i] * weight[2 * hsize + i] + bias[2 * hsize + i]);
        change[i] = tanh(hidden[i] * weight[3 * hsize + i] + bias[3 * hsize + i]);
    }
    for (int i = 0; i < hsize; i++) cell[i] = cell[i] * forget[i] + ingate[i] * change[i];
    for (int i = 0; i < hsize; i++) hidden[i] = outgate[i] * tanh(cell[i]);
}
static double lstm_layers(double *x, int n) {
    enum { H = 2, LAYERS = 2, WEIGHTS = 4 * H };
    static const double sequence[5][H] = {{1, 0}, {0, 1}, {1, 1}, {0, 0}, {1, 0}};
    double state[2 * H * LAYERS], prediction[H], loss = 0;
    for (int i = 0; i < 2 * H * LAYERS; i++) state[i] = 0.1 * i;
    for (int t = 0; t + 1 < 5; t++) {
        const double *input = sequence[t];
        for (int layer = 0; layer < LAYERS; layer++) {
            double *hidden = state + 2 * layer * H;
            lstm_cell(H, x + 2 * WEIGHTS * layer, x + 2 * WEIGHTS * layer + WEIGHTS, hidden, hidden + H, input);
            input = hidden;
        }
        double sum = 0;
        for (int i = 0; i < H; i++) sum += exp(prediction[i] = input[i]);
        for (int i = 0; i < H; i++) loss -= sequence[t + 1][i] * (prediction[i] - log(sum));
    }
    return loss;
}
SCALAR_N(lstm_layers, 32)

static double lower_triangular_mixture(double *x, int n) {
    enum { D = 2, K = 2 };
    static const double data[3][D] = {{0.1, 0.4}, {1.2, -0.3}, {0.8, 0.9}};
    const double *alphas = x, *means = x + K, *icf = x + K + K * D;
    double total = 0;
    for (int i = 0; i < 3; i++) {
        double terms[K];
        for (int k = 0; k < K; k++) {
            const double *q = icf + 3 * k;
            double centred[D], y[D], squares = 0;
            for (int d = 0; d < D; d++) centred[d] = data[i][d] - means[k * D + d];
            for (int d = 0; d < D; d++) y[d] = exp(q[d]) * centred[d];
            y[1] += q[2] * centred[0];
            for (int d = 0; d < D; d++) squares += y[d] * y[d];
            terms[k] = alphas[k] + q[0] + q[1] - 0.5 * squares;
        }
        double largest = fmax(terms[0], terms[1]);
        total += largest + log(exp(terms[0] - largest) + exp(terms[1] - largest));
    }
    return total;
}
SCALAR_N(lower_triangular_mixture, 12)

static double upwind_transport(double *x, int n) {
    enum { CELLS = 12 };
    double *density = malloc(CELLS * sizeof *density), *flux = malloc((CELLS + 1) * sizeof *flux), mass = 0;
    for (int i = 0; i < CELLS; i++) density[i] = 0.5 + 0.3 * sin(x[i % n] * i);
    for (int step = 0; step < 8; step++) {
        flux[0] = flux[CELLS] = 0;
        for (int i = 1; i < CELLS; i++) {
            double speed = 0.5 * (density[i - 1] + density[i]) - 0.45;
            flux[i] = speed * (speed > 0 ? density[i - 1] : density[i]);
        }
        for (int i = 0; i < CELLS; i++) density[i] -= 0.2 * (flux[i + 1] - flux[i]);
    }
    for (int i = 0; i < CELLS; i++) mass += density[i] * density[i] * i;
    free(density);
    free(flux);
    return mass;
}
SCALAR(upwind_transport, 0.31, 0.52, 0.43)

static double option_price_on_a_lattice(double *x, int n) {
    enum { STEPS = 10 };
    double spot = x[0], rate = x[1], volatility = x[2], dt = 0.1, value[STEPS + 1];
    double up = exp(volatility * sqrt(dt)), p = (exp(rate * dt) - 1 / up) / (up - 1 / up);
    for (int i = 0; i <= STEPS; i++) value[i] = fmax(spot * pow(up, 2 * i - STEPS) - 1, 0);
    for (int step = STEPS - 1; step >= 0; step--)
        for (int i = 0; i <= step; i++) {
            value[i] = exp(-rate * dt) * (p * value[i + 1] + (1 - p) * value[i]);
            value[i] = fmax(value[i], spot * pow(up, 2 * i - step) - 1.05);
        }
    return value[0];
}
SCALAR(option_price_on_a_lattice, 1.07, 0.04, 0.3)

static double geometry_of_a_mesh(double *x, int n) {
    static const int triangles[][3] = {{0, 1, 2}, {1, 3, 2}, {0, 2, 3}};
    double area = 0, normal[4][3] = {{0}};
    for (int t = 0; t < 3; t++) {
        const double *a = x + 3 * triangles[t][0], *b = x + 3 * triangles[t][1], *c = x + 3 * triangles[t][2];
        double u[3], v[3], w[3];
        for (int i = 0; i < 3; i++) u[i] = b[i] - a[i], v[i] = c[i] - a[i];
        for (int i = 0; i < 3; i++) w[i] = u[(i + 1) % 3] * v[(i + 2) % 3] - u[(i + 2) % 3] * v[(i + 1) % 3];
        area += 0.5 * sqrt(w[0] * w[0] + w[1] * w[1] + w[2] * w[2]);
        for (int k = 0; k < 3; k++)
            for (int i = 0; i < 3; i++) normal[triangles[t][k]][i] += w[i];
    }
    return area + normal[2][0] * normal[1][2];
}
SCALAR_N(geometry_of_a_mesh, 12)

static double ray_marching(double *x, int n) {
    double t = 0, position[3] = {0, 0, -3}, direction[3] = {x[0], x[1], 1};
    double length = sqrt(x[0] * x[0] + x[1] * x[1] + 1);
    for (int step = 0; step < 60; step++) {
        double p[3];
        for (int i = 0; i < 3; i++) p[i] = position[i] + t * direction[i] / length;
        double distance = sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2]) - x[2];
        if (distance < 1e-9) break;
        t += distance;
    }
    return t;
}
SCALAR(ray_marching, 0.1, 0.05, 0.9)
