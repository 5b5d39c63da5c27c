/// Right-hand side of the two-dimensional Brusselator on a periodic grid: a short function, called very often.
#include "../bench.h"

enum { side = 32 };

static double source(double x, double y, double t) {
  return (x - 0.3) * (x - 0.3) + (y - 0.6) * (y - 0.6) <= 0.01 && t >= 1.1 ? 5 : 0;
}

static double laplacian(const double *u, int i, int j) {
  int up = (i + side - 1) % side, down = (i + 1) % side;
  int left = (j + side - 1) % side, right = (j + 1) % side;
  return u[up * side + j] + u[down * side + j] + u[i * side + left] + u[i * side + right] - 4 * u[i * side + j];
}

/// `p`: A, B, diffusion. `state` and `rate`: u on the grid, then v on the grid.
void brusselator(const double *p, const double *state, double *rate, double t) {
  const double *u = state, *v = state + side * side;
  double *du = rate, *dv = rate + side * side;
  for (int i = 0; i < side; i++)
    for (int j = 0; j < side; j++) {
      int here = i * side + j;
      double x = (double)i / (side - 1), y = (double)j / (side - 1);
      double u2v = u[here] * u[here] * v[here];
      du[here] = p[2] * laplacian(u, i, j) + p[1] + u2v - (p[0] + 1) * u[here] + source(x, y, t);
      dv[here] = p[2] * laplacian(v, i, j) + p[0] * u[here] - u2v;
    }
}

static ActiveArray p, state, rate;

static void primal(void) { brusselator(p.value, state.value, rate.value, 2.1); }

static void gradient(void) {
  __enzyme_autodiff((void *)brusselator, enzyme_dup, p.value, p.shadow, enzyme_dup, state.value, state.shadow,
                    enzyme_dup, rate.value, rate.shadow, enzyme_const, 2.1);
}

Benchmark create_benchmark(int quick) {
  p = active_input(3, 1, 4);
  state = active_input(2 * side * side, 0, 2);
  rate = active_output(2 * side * side);
  return (Benchmark){
      .primal = primal, .gradient = gradient, .arrays = {&p, &state, &rate}, .calls = quick ? 20 : 200};
}
