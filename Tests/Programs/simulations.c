// Numeric algorithms: equations solved step by step, quadrature, series.
#include "check.h"

static double newton_with_a_tolerance(double *x, int n) {
    double y = 1;
    int steps = 0;
    while (fabs(y * y * y + x[0] * y - x[1]) > 1e-13 && steps++ < 50) y -= (y * y * y + x[0] * y - x[1]) / (3 * y * y + x[0]);
    return y * x[1];
}
SCALAR(newton_with_a_tolerance, 0.5, 1.7)

static void pendulum(const double *y, const double *p, double *dy) {
    dy[0] = y[1];
    dy[1] = -p[0] * sin(y[0]) - p[1] * y[1];
}
static double runge_kutta_4(double *x, int n) {
    double y[2] = {x[0], x[1]}, k1[2], k2[2], k3[2], k4[2], t[2], h = 0.1;
    for (int step = 0; step < 12; step++) {
        pendulum(y, x + 2, k1);
        for (int i = 0; i < 2; i++) t[i] = y[i] + h / 2 * k1[i];
        pendulum(t, x + 2, k2);
        for (int i = 0; i < 2; i++) t[i] = y[i] + h / 2 * k2[i];
        pendulum(t, x + 2, k3);
        for (int i = 0; i < 2; i++) t[i] = y[i] + h * k3[i];
        pendulum(t, x + 2, k4);
        for (int i = 0; i < 2; i++) y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
    }
    return y[0] * y[0] + y[1];
}
SCALAR(runge_kutta_4, 0.5, 0.2, 1.3, 0.1)

static double adaptive_step(double *x, int n) {
    double t = 0, y = x[0], h = 0.3;
    while (t < 2) {
        if (t + h > 2) h = 2 - t;
        double k1 = sin(t) - x[1] * y, k2 = sin(t + h) - x[1] * (y + h * k1);
        double error = fabs(k2 - k1) * h / 2;
        if (error < 0.02) {
            t += h;
            y += h * (k1 + k2) / 2;
            if (error < 0.005) h *= 1.5;
        } else h *= 0.5;
    }
    return y;
}
SCALAR(adaptive_step, 1.5, 0.9)

static double integrand(double t, double a) { return exp(-a * t) * sin(t * a); }
static double simpson_rule(double *x, int n) {
    double sum = integrand(0, x[0]) + integrand(x[1], x[0]), h = x[1] / 20;
    for (int i = 1; i < 20; i++) sum += (i % 2 ? 4 : 2) * integrand(i * h, x[0]);
    return sum * h / 3;
}
SCALAR(simpson_rule, 0.7, 2.1)

static double adaptive_simpson(double a, double b, double p, double whole, int depth) {
    double m = (a + b) / 2, l = (a + m) / 2, r = (m + b) / 2, h = (b - a) / 12;
    double left = h * (integrand(a, p) + 4 * integrand(l, p) + integrand(m, p));
    double right = h * (integrand(m, p) + 4 * integrand(r, p) + integrand(b, p));
    if (depth == 0 || fabs(left + right - whole) < 1e-6) return left + right;
    return adaptive_simpson(a, m, p, left, depth - 1) + adaptive_simpson(m, b, p, right, depth - 1);
}
static double recursive_quadrature(double *x, int n) { return adaptive_simpson(0, x[1], x[0], 0, 5) * x[0]; }
SCALAR(recursive_quadrature, 0.7, 2.1)

static double gauss_quadrature(double *x, int n) {
    static const double node[] = {-0.8611363115940526, -0.3399810435848563, 0.3399810435848563, 0.8611363115940526};
    static const double weight[] = {0.3478548451374538, 0.6521451548625461, 0.6521451548625461, 0.3478548451374538};
    double sum = 0;
    for (int i = 0; i < 4; i++) sum += weight[i] * integrand((node[i] + 1) * x[1] / 2, x[0]);
    return sum * x[1] / 2;
}
SCALAR(gauss_quadrature, 0.7, 2.1)

static double n_body(double *x, int n) {
    enum { BODIES = 3 };
    double p[BODIES][2], v[BODIES][2] = {{0.1, 0}, {0, -0.2}, {0, 0}};
    for (int b = 0; b < BODIES; b++) p[b][0] = x[2 * b], p[b][1] = x[2 * b + 1];
    for (int step = 0; step < 5; step++) {
        for (int a = 0; a < BODIES; a++)
            for (int b = 0; b < BODIES; b++) {
                if (a == b) continue;
                double dx = p[b][0] - p[a][0], dy = p[b][1] - p[a][1], r2 = dx * dx + dy * dy + 0.01;
                double f = 0.05 / (r2 * sqrt(r2));
                v[a][0] += f * dx;
                v[a][1] += f * dy;
            }
        for (int b = 0; b < BODIES; b++) p[b][0] += 0.2 * v[b][0], p[b][1] += 0.2 * v[b][1];
    }
    return p[0][0] * p[1][1] + v[2][0];
}
SCALAR(n_body, 0.5, 1.2, -0.3, 0.8, 1.9, -0.6)

static double bessel_series(double *x, int n) {
    double term = 1, sum = 0;
    for (int k = 1; fabs(term) > 1e-17; k++) {
        sum += term;
        term *= -x[0] * x[0] / 4 / (k * (double)k);
    }
    return sum * x[0];
}
SCALAR(bessel_series, 1.3)

static double mandelbrot_escape(double *x, int n) {
    double re = 0, im = 0;
    int k = 0;
    for (; k < 40 && re * re + im * im < 100; k++) {
        double t = re * re - im * im + x[0];
        im = 2 * re * im + x[1];
        re = t;
    }
    return k + 1 - log2(log(re * re + im * im) / 2);
}
SCALAR(mandelbrot_escape, 0.6, 0.7)

static double bisection(double *x, int n) {
    double low = 0, high = x[0] + 2;
    for (int i = 0; i < 5; i++) {
        double middle = (low + high) / 2;
        if (middle * middle > x[0]) high = middle;
        else low = middle;
    }
    return (low + high) / 2 * x[0];
}
SCALAR(bisection, 2.1)

static double fixed_point_iteration(double *x, int n) {
    double y = 0, last;
    do {
        last = y;
        y = cos(x[0] * y) * x[1];
    } while (fabs(y - last) > 1e-14);
    return y;
}
SCALAR(fixed_point_iteration, 0.6, 0.8)

static double cubic_spline(double *x, int n) {
    double second[8] = {0}, u[8] = {0};
    for (int i = 1; i < n - 1; i++) {
        double p = 0.5 * second[i - 1] + 2;
        second[i] = -0.5 / p;
        u[i] = (3 * (x[i + 1] - 2 * x[i] + x[i - 1]) - 0.5 * u[i - 1]) / p;
    }
    for (int i = n - 2; i > 0; i--) second[i] = second[i] * second[i + 1] + u[i];
    double t = 2.3, a = 3 - t, b = t - 2;
    return a * x[2] + b * x[3] + ((a * a * a - a) * second[2] + (b * b * b - b) * second[3]) / 6;
}
SCALAR(cubic_spline, 0.5, 1.2, 0.3, 0.8, 1.9)

static double interpolation_by_binary_search(double *x, int n) {
    static const double knots[] = {0, 0.5, 1, 1.7, 2.5, 4};
    double sum = 0;
    for (int i = 0; i < n; i++) {
        int low = 0, high = 5;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (knots[middle] <= x[i]) low = middle;
            else high = middle;
        }
        double t = (x[i] - knots[low]) / (knots[high] - knots[low]);
        sum += (1 - t) * sin(knots[low]) + t * x[0] * knots[high];
    }
    return sum;
}
SCALAR(interpolation_by_binary_search, 0.7, 1.3, 3.1)

static double polynomial_by_horner(double *x, int n) {
    double y = 0;
    for (int i = n - 1; i >= 1; i--) y = y * x[0] + x[i];
    return y;
}
SCALAR(polynomial_by_horner, 0.9, 1.2, -0.3, 0.8, 1.9)

static double kalman_filter(double *x, int n) {
    static const double measured[] = {0.9, 1.1, 1.4, 1.2, 1.6};
    double estimate = x[0], variance = x[1] * x[1], likelihood = 0;
    for (int t = 0; t < 5; t++) {
        variance += x[2] * x[2];
        double innovation = measured[t] - estimate, s = variance + x[3] * x[3], gain = variance / s;
        likelihood -= 0.5 * (log(s) + innovation * innovation / s);
        estimate += gain * innovation;
        variance *= 1 - gain;
    }
    return likelihood;
}
SCALAR(kalman_filter, 0.8, 0.7, 0.3, 0.5)

static double wave_equation_with_history(double *x, int n) {
    double u[3][10] = {{0}};
    for (int i = 0; i < 10; i++) u[0][i] = u[1][i] = x[i % n] * sin(0.7 * i);
    for (int t = 1; t < 9; t++)
        for (int i = 1; i < 9; i++) {
            double *now = u[t % 3], *before = u[(t + 2) % 3], *after = u[(t + 1) % 3];
            after[i] = 2 * now[i] - before[i] + 0.2 * (now[i - 1] - 2 * now[i] + now[i + 1]) * (1 + now[i]);
        }
    return u[0][4] * u[0][5] + u[1][3];
}
SCALAR(wave_equation_with_history, 0.5, 0.2, 0.3)
