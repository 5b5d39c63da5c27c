#include "gmm.h"

#include <math.h>
#include <stdlib.h>

static const double log_two_pi = 1.83787706640934548356;
static const double log_pi = 1.14472988584940017414;
static const double log_two = 0.69314718055994530942;

/// log Σ exp(x_i); the maximum is taken out so that no term overflows.
static double log_sum_exp(int n, const double *x) {
  double max = x[0];
  for (int i = 1; i < n; i++)
    if (x[i] > max) max = x[i];
  double sum = 0;
  for (int i = 0; i < n; i++) sum += exp(x[i] - max);
  return max + log(sum);
}

static double squared_norm(int n, const double *x) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += x[i] * x[i];
  return sum;
}

/// y = (diag(exp_q) + L) x, where `l` holds the strictly lower triangle L column by column.
static void q_times_x(int d, const double *exp_q, const double *l, const double *x, double *y) {
  for (int i = 0; i < d; i++) y[i] = exp_q[i] * x[i];
  for (int i = 0; i < d; i++)
    for (int j = i + 1; j < d; j++) y[j] += *l++ * x[i];
}

/// log Γ_d(a), the logarithm of the multivariate gamma function.
static double log_gamma_d(double a, int d) {
  double sum = 0.25 * d * (d - 1) * log_pi;
  for (int j = 1; j <= d; j++) sum += lgamma(a + 0.5 * (1 - j));
  return sum;
}

static double log_wishart_prior(int d, int k, double gamma, int m, const double *sum_q, const double *exp_q,
                                const double *icf) {
  int icf_size = d * (d + 1) / 2;
  int n = d + m + 1;
  double c = n * d * (log(gamma) - 0.5 * log_two) - log_gamma_d(0.5 * n, d);
  double sum = 0;
  for (int j = 0; j < k; j++) {
    double frobenius =
        squared_norm(d, exp_q + j * d) + squared_norm(icf_size - d, icf + j * icf_size + d);
    sum += 0.5 * gamma * gamma * frobenius - m * sum_q[j];
  }
  return sum - k * c;
}

double gmm_objective(int d, int k, int n, const double *alphas, const double *means, const double *icf,
                     const double *x, double gamma, int m) {
  int icf_size = d * (d + 1) / 2;
  double *exp_q = malloc(sizeof(double) * d * k);
  double *sum_q = malloc(sizeof(double) * k);
  double *centred = malloc(sizeof(double) * d);
  double *q_centred = malloc(sizeof(double) * d);
  double *terms = malloc(sizeof(double) * k);

  for (int j = 0; j < k; j++) {
    sum_q[j] = 0;
    for (int i = 0; i < d; i++) {
      double q = icf[j * icf_size + i];
      sum_q[j] += q;
      exp_q[j * d + i] = exp(q);
    }
  }

  double sum = 0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < k; j++) {
      for (int l = 0; l < d; l++) centred[l] = x[i * d + l] - means[j * d + l];
      q_times_x(d, exp_q + j * d, icf + j * icf_size + d, centred, q_centred);
      terms[j] = alphas[j] + sum_q[j] - 0.5 * squared_norm(d, q_centred);
    }
    sum += log_sum_exp(k, terms);
  }
  double result = -0.5 * n * d * log_two_pi + sum - n * log_sum_exp(k, alphas) +
                  log_wishart_prior(d, k, gamma, m, sum_q, exp_q, icf);

  free(exp_q);
  free(sum_q);
  free(centred);
  free(q_centred);
  free(terms);
  return result;
}
