/// Fast Fourier transform (radix 2, in place), forward, a filter, and back.
#include "../bench.h"

#include <math.h>

static const double pi = 3.14159265358979323846;

/// Real and imaginary parts alternate in `data`; the order becomes that of the reversed bits of the index.
static void reverse_bits(int n, double *data) {
  for (int i = 1, j = 0; i < n; i++) {
    int bit = n / 2;
    for (; j & bit; bit /= 2) j ^= bit;
    j ^= bit;
    if (i < j)
      for (int part = 0; part < 2; part++) {
        double swapped = data[2 * i + part];
        data[2 * i + part] = data[2 * j + part];
        data[2 * j + part] = swapped;
      }
  }
}

/// Not normalised; `sign` is −1 forward, +1 back.
static void fft(int n, double *data, int sign) {
  reverse_bits(n, data);
  for (int length = 2; length <= n; length *= 2) {
    double angle = sign * 2 * pi / length;
    double step_re = cos(angle), step_im = sin(angle);
    double w_re = 1, w_im = 0;
    for (int k = 0; k < length / 2; k++) {
      for (int i = k; i < n; i += length) {
        int j = i + length / 2;
        double re = w_re * data[2 * j] - w_im * data[2 * j + 1];
        double im = w_re * data[2 * j + 1] + w_im * data[2 * j];
        data[2 * j] = data[2 * i] - re;
        data[2 * j + 1] = data[2 * i + 1] - im;
        data[2 * i] += re;
        data[2 * i + 1] += im;
      }
      double next_re = w_re * step_re - w_im * step_im;
      w_im = w_re * step_im + w_im * step_re;
      w_re = next_re;
    }
  }
}

void low_pass(int n, double *data) {
  fft(n, data, -1);
  for (int k = 0; k < n; k++) {
    double frequency = k < n - k ? k : n - k;
    double gain = 1 / (1 + 16 * frequency / n) / n;
    data[2 * k] *= gain;
    data[2 * k + 1] *= gain;
  }
  fft(n, data, 1);
}

static int n;
static ActiveArray data;

static void primal(void) { low_pass(n, data.value); }

static void gradient(void) {
  __enzyme_autodiff((void *)low_pass, enzyme_const, n, enzyme_dup, data.value, data.shadow);
}

Benchmark create_benchmark(int quick) {
  n = quick ? 4096 : 65536;
  data = active_in_place(2 * (size_t)n, -1, 1);
  return (Benchmark){.primal = primal, .gradient = gradient, .arrays = {&data}};
}
