/// Gravity between n bodies, all pairs, softened; semi-implicit Euler steps.
#include "../bench.h"

#include <math.h>
#include <stdlib.h>

static void accelerations(int n, const double *mass, const double *position, double *acceleration) {
  for (int i = 0; i < n; i++) {
    double sum[3] = {0, 0, 0};
    for (int j = 0; j < n; j++) {
      double dx = position[3 * j] - position[3 * i];
      double dy = position[3 * j + 1] - position[3 * i + 1];
      double dz = position[3 * j + 2] - position[3 * i + 2];
      double squared = dx * dx + dy * dy + dz * dz + 0.01;
      double factor = mass[j] / (squared * sqrt(squared));
      sum[0] += factor * dx;
      sum[1] += factor * dy;
      sum[2] += factor * dz;
    }
    for (int k = 0; k < 3; k++) acceleration[3 * i + k] = sum[k];
  }
}

void nbody(int n, int steps, double dt, const double *mass, double *position, double *velocity) {
  double *acceleration = malloc(sizeof(double) * 3 * n);
  for (int t = 0; t < steps; t++) {
    accelerations(n, mass, position, acceleration);
    for (int i = 0; i < 3 * n; i++) {
      velocity[i] += dt * acceleration[i];
      position[i] += dt * velocity[i];
    }
  }
  free(acceleration);
}

static int n, steps;
static double *mass;
static ActiveArray position, velocity;

static void primal(void) { nbody(n, steps, 0.01, mass, position.value, velocity.value); }

static void gradient(void) {
  __enzyme_autodiff((void *)nbody, enzyme_const, n, enzyme_const, steps, enzyme_const, 0.01, enzyme_const, mass,
                    enzyme_dup, position.value, position.shadow, enzyme_dup, velocity.value, velocity.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 100 : 1000;
  steps = 10;
  mass = random_numbers(n, 0.5 / n, 1.5 / n);
  position = active_in_place(3 * (size_t)n, -1, 1);
  velocity = active_in_place(3 * (size_t)n, -0.1, 0.1);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&position, &velocity}};
}
