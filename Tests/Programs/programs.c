// Everyday programs: statistics, signals, interpreters, data structures.
#include <stdint.h>
#include "check.h"

static double softmax_cross_entropy(double *x, int n) {
    double largest = x[0], sum = 0;
    for (int i = 1; i < n; i++) largest = fmax(largest, x[i]);
    for (int i = 0; i < n; i++) sum += exp(x[i] - largest);
    return log(sum) + largest - x[1];
}
SCALAR(softmax_cross_entropy, 0.5, 1.2, 0.3, 0.8)

static void softmax(const double *x, double *y) {
    double sum = 0;
    for (int i = 0; i < 4; i++) sum += y[i] = exp(x[i]);
    for (int i = 0; i < 4; i++) y[i] /= sum;
}
VECTOR(softmax, 4, 0.5, 1.2, 0.3, 0.8)

static double log_sum_exp_with_running_maximum(double *x, int n) {
    double largest = -INFINITY, sum = 0;
    for (int i = 0; i < n; i++)
        if (x[i] > largest) {
            sum = sum * exp(largest - x[i]) + 1;
            largest = x[i];
        } else sum += exp(x[i] - largest);
    return largest + log(sum);
}
SCALAR(log_sum_exp_with_running_maximum, 0.5, 1.2, 0.3, 1.8)

static void fft(double *re, double *im, int n) {
    if (n == 1) return;
    double *even_re = malloc(n * sizeof(double)), *even_im = malloc(n * sizeof(double));
    double *odd_re = even_re + n / 2, *odd_im = even_im + n / 2;
    for (int i = 0; i < n / 2; i++) {
        even_re[i] = re[2 * i], even_im[i] = im[2 * i];
        odd_re[i] = re[2 * i + 1], odd_im[i] = im[2 * i + 1];
    }
    fft(even_re, even_im, n / 2);
    fft(odd_re, odd_im, n / 2);
    for (int k = 0; k < n / 2; k++) {
        double c = cos(2 * M_PI * k / n), s = -sin(2 * M_PI * k / n);
        double tr = c * odd_re[k] - s * odd_im[k], ti = c * odd_im[k] + s * odd_re[k];
        re[k] = even_re[k] + tr, im[k] = even_im[k] + ti;
        re[k + n / 2] = even_re[k] - tr, im[k + n / 2] = even_im[k] - ti;
    }
    free(even_re);
    free(even_im);
}
static double recursive_fft(double *x, int n) {
    double im[8] = {0}, sum = 0;
    fft(x, im, 8);
    for (int k = 0; k < 8; k++) sum += k * (x[k] * x[k] + im[k] * im[k]);
    return sum;
}
SCALAR(recursive_fft, 0.5, 1.2, 0.3, 0.8, -0.4, 0.9, 0.1, 0.7)

static double fft_with_bit_reversal(double *x, int n) {
    double im[8] = {0}, sum = 0;
    for (int i = 1, j = 0; i < 8; i++) {
        int bit = 4;
        for (; j & bit; bit >>= 1) j ^= bit;
        j ^= bit;
        if (i < j) {
            double t = x[i];
            x[i] = x[j];
            x[j] = t;
        }
    }
    for (int length = 2; length <= 8; length *= 2)
        for (int i = 0; i < 8; i += length)
            for (int k = 0; k < length / 2; k++) {
                double c = cos(2 * M_PI * k / length), s = -sin(2 * M_PI * k / length);
                int a = i + k, b = a + length / 2;
                double tr = c * x[b] - s * im[b], ti = c * im[b] + s * x[b];
                x[b] = x[a] - tr, im[b] = im[a] - ti;
                x[a] += tr, im[a] += ti;
            }
    for (int k = 0; k < 8; k++) sum += k * (x[k] * x[k] + im[k] * im[k]);
    return sum;
}
SCALAR(fft_with_bit_reversal, 0.5, 1.2, 0.3, 0.8, -0.4, 0.9, 0.1, 0.7)

static double distance_to_nearest_centres(double *x, int n) {
    double centre[2] = {x[0], x[1]}, cost = 0;
    for (int round = 0; round < 3; round++) {
        double sum[2] = {0}, count[2] = {0};
        cost = 0;
        for (int i = 2; i < n; i++) {
            double d0 = (x[i] - centre[0]) * (x[i] - centre[0]), d1 = (x[i] - centre[1]) * (x[i] - centre[1]);
            int nearest = d1 < d0;
            sum[nearest] += x[i];
            count[nearest]++;
            cost += fmin(d0, d1);
        }
        for (int k = 0; k < 2; k++)
            if (count[k] > 0) centre[k] = 0.8 * sum[k] / count[k] + 0.2 * centre[k];
    }
    return cost + centre[0] * centre[1];
}
SCALAR(distance_to_nearest_centres, 0.2, 1.4, 0.1, 0.4, 1.2, 1.9, 0.6)

static double edit_distance(double *x, int n) {
    double d[5][4];
    for (int i = 0; i < 5; i++)
        for (int j = 0; j < 4; j++) {
            double exchange = fabs(sin(i * x[2]) - cos(j * x[3]));
            if (i == 0 || j == 0) d[i][j] = (i + j) * x[0];
            else d[i][j] = fmin(fmin(d[i - 1][j] + x[0], d[i][j - 1] + x[1]), d[i - 1][j - 1] + exchange);
        }
    return d[4][3] * d[2][2];
}
SCALAR(edit_distance, 0.5, 0.6, 0.35, 0.8)

static double convolution(double *x, int n) {
    double out[8] = {0};
    const double *kernel = x, *signal = x + 3;
    for (int i = 0; i < 7; i++)
        for (int k = 0; k < 3; k++)
            if (i - k >= 0 && i - k < 5) out[i] += kernel[k] * signal[i - k];
    double sum = 0;
    for (int i = 0; i < 7; i++) sum += out[i] * out[i] * (i + 1);
    return sum;
}
SCALAR(convolution, 0.5, -1.2, 0.3, 0.8, 1.9, 0.4, 0.1, 0.7)

static double cumulative_products(double *x, int n) {
    double before[8], after[8], sum = 0;
    before[0] = after[n - 1] = 1;
    for (int i = 1; i < n; i++) before[i] = before[i - 1] * x[i - 1];
    for (int i = n - 2; i >= 0; i--) after[i] = after[i + 1] * x[i + 1];
    for (int i = 0; i < n; i++) sum += before[i] * after[i];
    return sum;
}
SCALAR(cumulative_products, 0.5, 1.2, 0.3, 0.8, 1.9)

enum { PUSH_INPUT, PUSH_NUMBER, ADD, MULTIPLY, SINE, DUPLICATE, SWAP, JUMP_IF_SMALL, HALT };
static double bytecode_machine(double *x, int n) {
    static const unsigned char code[] = {PUSH_INPUT, 0, PUSH_INPUT, 1, MULTIPLY, DUPLICATE, SINE, ADD, PUSH_NUMBER, 2,
                                         SWAP, MULTIPLY, DUPLICATE, JUMP_IF_SMALL, 0, HALT};
    double stack[32];
    int top = 0, jumps = 0;
    for (const unsigned char *pc = code;;) switch (*pc++) {
        case PUSH_INPUT: stack[top++] = x[*pc++]; break;
        case PUSH_NUMBER: stack[top++] = *pc++; break;
        case ADD: top--; stack[top - 1] += stack[top]; break;
        case MULTIPLY: top--; stack[top - 1] *= stack[top]; break;
        case SINE: stack[top - 1] = sin(stack[top - 1]); break;
        case DUPLICATE: stack[top] = stack[top - 1]; top++; break;
        case SWAP: { double t = stack[top - 1]; stack[top - 1] = stack[top - 2]; stack[top - 2] = t; break; }
        case JUMP_IF_SMALL: {
            int target = *pc++;
            if (stack[--top] < 10 && jumps++ < 2) pc = code + target;
            break;
        }
        case HALT: {
            double sum = 0;
            while (top) sum = sum * 0.5 + stack[--top];
            return sum;
        }
        }
}
SCALAR(bytecode_machine, 0.8, 1.1)

static double calculator_in_polish_notation(double *x, int n) {
    double stack[8];
    int top = 0;
    for (const char *c = "a b * a + 3 * b s /"; *c; c++) {
        if (*c == ' ') continue;
        if (*c == 'a' || *c == 'b') stack[top++] = x[*c - 'a'];
        else if (*c >= '0' && *c <= '9') stack[top++] = *c - '0';
        else if (*c == 's') stack[top - 1] = sin(stack[top - 1]);
        else {
            double right = stack[--top], left = stack[--top];
            stack[top++] = *c == '+' ? left + right : *c == '*' ? left * right : left / right;
        }
    }
    return stack[0];
}
SCALAR(calculator_in_polish_notation, 0.8, 1.1)

struct entry { uint32_t key; int used; double value; };
static double *lookup(struct entry *table, uint32_t key) {
    for (uint32_t slot = key * 2654435761u >> 28;; slot = (slot + 1) % 16) {
        if (!table[slot].used) table[slot] = (struct entry){key, 1, 0};
        if (table[slot].key == key) return &table[slot].value;
    }
}
static double hash_table(double *x, int n) {
    struct entry table[16] = {{0}};
    for (int i = 0; i < 12; i++) *lookup(table, 7 * i % 5) += x[i % n] * (i + 1);
    *lookup(table, 3) *= *lookup(table, 1);
    double sum = 0;
    for (uint32_t key = 0; key < 5; key++) sum = sum * x[0] + *lookup(table, key);
    return sum;
}
SCALAR(hash_table, 0.8, 1.1, 0.3)

static double binary_heap(double *x, int n) {
    double heap[16], cost = 0;
    int count = 0;
    for (int i = 0; i < n; i++) {
        int k = count++;
        for (; k && heap[(k - 1) / 2] > x[i]; k = (k - 1) / 2) heap[k] = heap[(k - 1) / 2];
        heap[k] = x[i];
    }
    while (count > 1) {
        double pair = 0;
        for (int twice = 0; twice < 2; twice++) {
            pair += heap[0] * (1 + twice);
            double last = heap[--count];
            int k = 0;
            for (int child; (child = 2 * k + 1) < count; k = child) {
                if (child + 1 < count && heap[child + 1] < heap[child]) child++;
                if (heap[child] >= last) break;
                heap[k] = heap[child];
            }
            heap[k] = last;
        }
        cost += pair * pair;
        int k = count++;
        for (; k && heap[(k - 1) / 2] > pair; k = (k - 1) / 2) heap[k] = heap[(k - 1) / 2];
        heap[k] = pair;
    }
    return cost;
}
SCALAR(binary_heap, 0.8, 1.1, 0.3, 2.4, 0.5)

static double shortest_path(double *x, int n) {
    double best[5] = {0, 1e3, 1e3, 1e3, 1e3};
    static const int edges[][2] = {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}, {1, 4}, {2, 1}};
    for (int round = 0; round < 4; round++)
        for (int e = 0; e < 7; e++) {
            double through = best[edges[e][0]] + x[e] * x[e];
            if (through < best[edges[e][1]]) best[edges[e][1]] = through;
        }
    return best[4] * best[3];
}
SCALAR(shortest_path, 0.8, 0.5, 0.3, 0.9, 0.7, 1.6, 0.4)

static double moving_average_in_a_ring(double *x, int n) {
    double ring[3] = {0}, total = 0, sum = 0;
    for (int i = 0; i < 10; i++) {
        double item = x[i % n] * (i + sum);
        total += item - ring[i % 3];
        ring[i % 3] = item;
        sum += 0.1 * total;
    }
    return sum;
}
SCALAR(moving_average_in_a_ring, 0.8, 0.5, 0.3, 0.9)

static double mean_and_variance_by_welford(double *x, int n) {
    double mean = 0, squares = 0;
    for (int i = 0; i < n; i++) {
        double delta = x[i] - mean;
        mean += delta / (i + 1);
        squares += delta * (x[i] - mean);
    }
    return squares / (n - 1) * mean;
}
SCALAR_N(mean_and_variance_by_welford, 30)

static double two_layer_network(double *x, int n) {
    static const double inputs[3][2] = {{0.1, 0.9}, {0.5, -0.2}, {-0.7, 0.3}}, wanted[3] = {1, 0, 1};
    double loss = 0;
    for (int sample = 0; sample < 3; sample++) {
        double hidden[3], out = x[12];
        for (int h = 0; h < 3; h++) {
            double sum = x[9 + h];
            for (int i = 0; i < 2; i++) sum += x[h * 2 + i] * inputs[sample][i];
            hidden[h] = sum > 0 ? sum : 0.1 * sum;
        }
        for (int h = 0; h < 3; h++) out += x[6 + h] * hidden[h];
        loss -= wanted[sample] * -log1p(exp(-out)) + (1 - wanted[sample]) * -log1p(exp(out));
    }
    return loss;
}
SCALAR_N(two_layer_network, 13)

static double gaussian_mixture(double *x, int n) {
    static const double data[] = {0.1, 0.4, 1.9, 2.2};
    double likelihood = 0;
    for (int i = 0; i < 4; i++) {
        double parts[2], largest;
        for (int k = 0; k < 2; k++) {
            double z = (data[i] - x[k]) * exp(x[2 + k]);
            parts[k] = x[4 + k] + x[2 + k] - 0.5 * z * z;
        }
        largest = parts[0] > parts[1] ? parts[0] : parts[1];
        likelihood += largest + log(exp(parts[0] - largest) + exp(parts[1] - largest));
    }
    return likelihood - 4 * log(exp(x[4]) + exp(x[5]));
}
SCALAR(gaussian_mixture, 0.2, 1.8, 0.5, 0.3, -0.4, 0.1)
