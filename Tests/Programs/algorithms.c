// Numeric algorithms: linear algebra.
#include "check.h"

enum { N = 4 };

/// A well-conditioned matrix that depends on the inputs.
static void fill(double a[N][N], const double *x, int n) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) a[i][j] = x[(i * 3 + j) % n] * (1 + 0.1 * i) + (i == j ? 4 : 0);
}

static double lu_determinant_with_pivots(double *x, int n) {
    double a[N][N], det = 1;
    fill(a, x, n);
    a[0][0] -= 4;
    for (int k = 0; k < N; k++) {
        int pivot = k;
        for (int i = k + 1; i < N; i++)
            if (fabs(a[i][k]) > fabs(a[pivot][k])) pivot = i;
        if (pivot != k) {
            for (int j = 0; j < N; j++) {
                double t = a[k][j];
                a[k][j] = a[pivot][j];
                a[pivot][j] = t;
            }
            det = -det;
        }
        det *= a[k][k];
        for (int i = k + 1; i < N; i++) {
            a[i][k] /= a[k][k];
            for (int j = k + 1; j < N; j++) a[i][j] -= a[i][k] * a[k][j];
        }
    }
    return det;
}
SCALAR(lu_determinant_with_pivots, 0.5, 1.2, -0.3, 0.8, 1.9)

static double gaussian_elimination(double *x, int n) {
    double a[N][N], b[N];
    fill(a, x, n);
    for (int i = 0; i < N; i++) b[i] = x[i % n];
    for (int k = 0; k < N; k++)
        for (int i = k + 1; i < N; i++) {
            double f = a[i][k] / a[k][k];
            for (int j = k; j < N; j++) a[i][j] -= f * a[k][j];
            b[i] -= f * b[k];
        }
    for (int i = N - 1; i >= 0; i--) {
        for (int j = i + 1; j < N; j++) b[i] -= a[i][j] * b[j];
        b[i] /= a[i][i];
    }
    return b[0] + b[1] * b[2] - b[3];
}
SCALAR(gaussian_elimination, 0.5, 1.2, -0.3, 0.8, 1.9)

static double cholesky_log_determinant(double *x, int n) {
    double l[N][N] = {{0}}, logdet = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j <= i; j++) {
            double sum = x[i % n] * x[j % n] * 0.3 + (i == j ? 2 + x[0] : 0);
            for (int k = 0; k < j; k++) sum -= l[i][k] * l[j][k];
            l[i][j] = i == j ? sqrt(sum) : sum / l[j][j];
        }
    for (int i = 0; i < N; i++) logdet += 2 * log(l[i][i]);
    return logdet;
}
SCALAR(cholesky_log_determinant, 0.5, 1.2, -0.3)

static double power_iteration(double *x, int n) {
    double a[N][N], v[N] = {1, 0.5, 0.2, 0.1}, w[N], lambda = 0;
    fill(a, x, n);
    for (int step = 0; step < 20; step++) {
        double norm = 0;
        for (int i = 0; i < N; i++) {
            w[i] = 0;
            for (int j = 0; j < N; j++) w[i] += a[i][j] * v[j];
            norm += w[i] * w[i];
        }
        lambda = sqrt(norm);
        for (int i = 0; i < N; i++) v[i] = w[i] / lambda;
    }
    return lambda;
}
SCALAR(power_iteration, 0.5, 1.2, 0.3, 0.8, 1.9)

static double qr_by_givens_rotations(double *x, int n) {
    double a[N][N];
    fill(a, x, n);
    for (int j = 0; j < N; j++)
        for (int i = N - 1; i > j; i--) {
            double r = hypot(a[i - 1][j], a[i][j]), c = a[i - 1][j] / r, s = a[i][j] / r;
            for (int k = 0; k < N; k++) {
                double above = a[i - 1][k], below = a[i][k];
                a[i - 1][k] = c * above + s * below;
                a[i][k] = c * below - s * above;
            }
        }
    return a[0][0] + a[1][2] * a[2][3] + a[3][3];
}
SCALAR(qr_by_givens_rotations, 0.5, 1.2, 0.3, 0.8, 1.9)

static double jacobi_eigenvalue(double *x, int n) {
    double a[3][3];
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) a[i][j] = x[i] * x[j] * 0.4 + (i == j ? i + 1 : 0.2);
    for (int sweep = 0; sweep < 8; sweep++)
        for (int p = 0; p < 2; p++)
            for (int q = p + 1; q < 3; q++) {
                if (fabs(a[p][q]) < 1e-13) continue;
                double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
                double t = (theta > 0 ? 1 : -1) / (fabs(theta) + sqrt(theta * theta + 1));
                double c = 1 / sqrt(t * t + 1), s = t * c;
                for (int k = 0; k < 3; k++) {
                    double kp = a[k][p], kq = a[k][q];
                    a[k][p] = c * kp - s * kq;
                    a[k][q] = s * kp + c * kq;
                }
                for (int k = 0; k < 3; k++) {
                    double pk = a[p][k], qk = a[q][k];
                    a[p][k] = c * pk - s * qk;
                    a[q][k] = s * pk + c * qk;
                }
            }
    return fmax(a[0][0], fmax(a[1][1], a[2][2]));
}
SCALAR(jacobi_eigenvalue, 0.5, 1.2, 0.3)

static void matmul(const double *a, const double *b, double *c, int n) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
            c[i * n + j] = sum;
        }
}
static double matrix_product_ijk(double *x, int n) {
    double c[9], d[9];
    matmul(x, x, c, 3);
    matmul(c, x, d, 3);
    return d[0] + d[4] * c[8] + d[5];
}
SCALAR(matrix_product_ijk, 0.5, 1.2, 0.3, 0.8, 1.9, 0.4, 0.1, 0.7, 1.1)

static void matmul_ikj(const double *a, const double *b, double *c, int n) {
    memset(c, 0, n * n * sizeof *c);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++)
            for (int j = 0; j < n; j++) c[i * n + j] += a[i * n + k] * b[k * n + j];
}
static double matrix_product_ikj_on_heap(double *x, int n) {
    double *c = malloc(9 * sizeof *c), *d = malloc(9 * sizeof *d);
    matmul_ikj(x, x, c, 3);
    matmul_ikj(c, c, d, 3);
    double trace = d[0] + d[4] + d[8];
    free(c);
    free(d);
    return trace;
}
SCALAR(matrix_product_ikj_on_heap, 0.5, 1.2, 0.3, 0.8, 1.9, 0.4, 0.1, 0.7, 1.1)

static double blocked_transpose_product(double *x, int n) {
    double t[4][4], sum = 0;
    for (int bi = 0; bi < 4; bi += 2)
        for (int bj = 0; bj < 4; bj += 2)
            for (int i = bi; i < bi + 2; i++)
                for (int j = bj; j < bj + 2; j++) t[j][i] = x[i * 4 + j];
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++) sum += t[i][j] * x[i * 4 + j] * (i + 1);
    return sum;
}
SCALAR_N(blocked_transpose_product, 16)

static double tridiagonal_solve(double *x, int n) {
    double c[16], d[16];
    c[0] = x[0] / (3 + x[0]);
    d[0] = x[0] / (3 + x[0]);
    for (int i = 1; i < n; i++) {
        double m = 3 + x[i] - 0.5 * c[i - 1];
        c[i] = 0.7 * x[i] / m;
        d[i] = (x[i] * i - 0.5 * d[i - 1]) / m;
    }
    for (int i = n - 2; i >= 0; i--) d[i] -= c[i] * d[i + 1];
    return d[0] + d[n / 2] * d[n - 1];
}
SCALAR(tridiagonal_solve, 0.5, 1.2, 0.3, 0.8, 1.9)

static double sparse_matrix_rows(double *x, int n) {
    static const int start[] = {0, 2, 3, 5, 6}, column[] = {0, 2, 1, 0, 3, 2};
    double v[4] = {1, 0.5, 0.25, 2}, w[4];
    for (int step = 0; step < 3; step++) {
        for (int row = 0; row < 4; row++) {
            w[row] = 0;
            for (int k = start[row]; k < start[row + 1]; k++) w[row] += x[k] * v[column[k]];
        }
        memcpy(v, w, sizeof v);
    }
    return v[0] * v[3] + v[1] + v[2];
}
SCALAR(sparse_matrix_rows, 0.5, 1.2, 0.3, 0.8, 1.9, 0.4)

static double conjugate_gradients(double *x, int n) {
    double a[N][N], u[N] = {0}, r[N], p[N], q[N], rr = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) a[i][j] = 0.2 * x[i % n] * x[j % n] + (i == j ? 2 : 0);
    for (int i = 0; i < N; i++) p[i] = r[i] = i + x[i % n], rr += r[i] * r[i];
    for (int step = 0; step < 2; step++) {
        double pq = 0, next = 0;
        for (int i = 0; i < N; i++) {
            q[i] = 0;
            for (int j = 0; j < N; j++) q[i] += a[i][j] * p[j];
            pq += p[i] * q[i];
        }
        for (int i = 0; i < N; i++) {
            u[i] += rr / pq * p[i];
            r[i] -= rr / pq * q[i];
            next += r[i] * r[i];
        }
        for (int i = 0; i < N; i++) p[i] = r[i] + next / rr * p[i];
        rr = next;
    }
    return u[0] * u[1] + u[2] - u[3];
}
SCALAR(conjugate_gradients, 0.5, 1.2, 0.3)

static double gram_schmidt(double *x, int n) {
    double v[3][3];
    for (int i = 0; i < 9; i++) v[i / 3][i % 3] = x[i % n] + (i % 4 == 0) + 0.1 * i;
    for (int i = 0; i < 3; i++) {
        for (int k = 0; k < i; k++) {
            double projection = 0;
            for (int j = 0; j < 3; j++) projection += v[i][j] * v[k][j];
            for (int j = 0; j < 3; j++) v[i][j] -= projection * v[k][j];
        }
        double norm = sqrt(v[i][0] * v[i][0] + v[i][1] * v[i][1] + v[i][2] * v[i][2]);
        for (int j = 0; j < 3; j++) v[i][j] /= norm;
    }
    return v[1][0] * v[2][1] + v[0][2] + v[2][2];
}
SCALAR(gram_schmidt, 0.5, 1.2, 0.3, 0.8)
