// Arrays of records inside of records, through which loops walk and whose members point to each other.

#include "check.h"

struct layer {
    double weights[3][2], biases[2];
    double *in, *out;
    double activations[2];
    float rate;
};

// Layers that point to the activations of their neighbours, beside a `float`.
static double layers(double *x, int n) {
    struct {
        int count;
        struct layer layers[3];
        double *current;
    } net;
    double input[3] = {x[0], x[1], x[2]};
    net.count = 3;
    net.current = input;
    for (int k = 0; k < net.count; k++) {
        struct layer *l = net.layers + k;
        l->in = net.current;
        l->out = l->activations;
        l->rate = 0.1f;
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 2; j++) l->weights[i][j] = x[(i + j * 2 + k) % n] * 0.3;
        l->biases[0] = x[3];
        l->biases[1] = x[1] * l->rate;
        net.current = l->out;
    }
    for (struct layer *l = net.layers; l < net.layers + 3; l++)
        for (int j = 0; j < 2; j++) {
            l->out[j] = l->biases[j];
            for (int i = 0; i < (l == net.layers ? 3 : 2); i++) l->out[j] += l->in[i] * l->weights[i][j];
            l->out[j] = tanh(l->out[j]);
        }
    return net.layers[2].activations[0];
}
SCALAR(layers, 0.6, -0.3, 0.8, 0.4)

struct neuron {
    double bias[2];
    double *in, *out;
    double value[2];
    float rate;
};

// The walk goes back again.
static double back_and_forth(double *x, int n) {
    struct {
        int count;
        struct neuron neurons[3];
        double *current;
    } net;
    double input[3] = {x[0], x[1], x[2]}, sum = 0;
    net.count = 3;
    net.current = input;
    for (int k = 0; k < net.count; k++) {
        struct neuron *l = net.neurons + k;
        l->in = net.current;
        l->out = l->value;
        l->rate = 0.1f;
        l->bias[0] = x[n - 1];
        l->bias[1] = x[1] * l->rate;
        net.current = l->out;
    }
    for (struct neuron *l = net.neurons; l < net.neurons + 3; l++)
        for (int j = 0; j < 2; j++) l->out[j] = tanh(l->bias[j] + l->in[j]);
    for (struct neuron *l = net.neurons + 2;; l--) {
        sum = sum * 0.5 + l->value[0] * l->out[1];
        if (l == net.neurons) return sum;
    }
}
SCALAR(back_and_forth, 0.6, -0.3, 0.8, 0.4)

struct pair {
    double value;
    double *address;
};

// Two arrays of the same records, one after the other; the loop comes to the second with an index that is behind.
static double behind(double *x, int n) {
    struct {
        long count;
        struct pair first[2], second[3];
        double *last;
        float rate;
    } s;
    s.count = 5;
    s.rate = 0.5f;
    s.last = x + n - 1;
    for (int k = 0; k < s.count; k++) {
        if (k < 2) s.first[k] = (struct pair){x[k] * x[0], x + k};
        if (k >= 2) s.second[k - 2] = (struct pair){x[k % n] * x[1], x + (k - 1) % n};
    }
    double sum = *s.last * s.rate;
    for (long k = s.count - 1; k >= 0; k--) {
        const struct pair p = k >= 2 ? s.second[k - 2] : s.first[k];
        sum = 0.7 * sum + p.value * *p.address;
    }
    return sum;
}
SCALAR(behind, 0.6, -0.3, 0.8, 0.4)

// Members that are as far apart as the records of the array beside them, chosen by a counter.
static double chosen_members(double *x, int n) {
    struct {
        double a, *b, c, *d, e, *f;
        struct pair pairs[2];
        float rate;
    } s = {x[0], x, x[1], x + 1, x[2], x + 2, {{x[0] * x[1], x + 1}, {x[1] * x[2], x}}, 0.5f};
    double sum = 0;
    for (int k = 0; k < n; k++) {
        double *value = k % 4 == 0 ? &s.a : k % 4 == 1 ? &s.c : k % 4 == 2 ? &s.e : &s.pairs[1].value;
        double **address = k % 4 == 0 ? &s.b : k % 4 == 1 ? &s.d : k % 4 == 2 ? &s.f : &s.pairs[0].address;
        *value *= 1.1;
        sum = s.rate * sum + *value * **address;
    }
    return sum + s.pairs[1].value * *s.pairs[1].address;
}
SCALAR(chosen_members, 0.6, -0.3, 0.8, 0.4)

static double chosen_by_switch(double *x, int n) {
    struct {
        long count;
        double a, *b, c, *d;
        struct pair pairs[2];
        float rate;
    } s = {2, x[0], x, x[1], x + 1, {{x[0] * x[1], x + 1}, {x[1] * x[2], x}}, 0.5f};
    double sum = 0;
    for (int k = 0; k < 4; k++) {
        double *value;
        switch (k) {
        case 0: value = &s.a; break;
        case 1: value = &s.c; break;
        case 2: value = &s.pairs[0].value; break;
        default: value = &s.pairs[1].value;
        }
        *value = s.rate * *value + x[k % n];
        sum = 0.5 * sum + *value * *value;
    }
    return sum + s.a * *s.b + s.c * *s.d + s.pairs[1].value * *s.pairs[1].address;
}
SCALAR(chosen_by_switch, 0.6, -0.3, 0.8, 0.4)
