// Polymorphic objects that own vectors, behind owners of their base.

#include "../check.h"

#include <memory>
#include <utility>
#include <vector>

namespace {
struct Step {
    short width;
};
// A base class with members of its own, and parts that own vectors.
struct Layer {
    std::vector<double> weights;
    explicit Layer(std::vector<double> w) : weights(std::move(w)) {}
    virtual ~Layer() = default;
    virtual std::vector<double> apply(const std::vector<double> &in, Step step) const = 0;
};
struct Scale : Layer {
    using Layer::Layer;
    std::vector<double> apply(const std::vector<double> &in, Step) const override {
        std::vector<double> out;
        for (std::size_t i = 0; i < in.size(); i++) out.push_back(in[i] * weights[i % weights.size()]);
        return out;
    }
};
struct Blur : Layer {
    using Layer::Layer;
    std::vector<double> apply(const std::vector<double> &in, Step step) const override {
        std::vector<double> out(in.size());
        for (std::size_t i = 0; i < in.size(); i++) out[i] = in[i] + weights[0] * in[(i + step.width) % in.size()];
        return out;
    }
};
struct Tanh : Layer {
    Tanh() : Layer({}) {}
    std::vector<double> apply(const std::vector<double> &in, Step) const override {
        auto out = in;
        for (double &v : out) v = std::tanh(v);
        return out;
    }
};
}

// Layers behind owners of their base.
static double network(double *x, int n) {
    std::vector<std::unique_ptr<Layer>> layers;
    layers.push_back(std::make_unique<Scale>(std::vector<double>(x, x + n)));
    layers.push_back(std::make_unique<Tanh>());
    layers.emplace_back(new Blur({x[1]}));
    std::vector<double> signal{1.0, x[0], 0.5, -0.3};
    for (auto &layer : layers) signal = layer->apply(signal, Step{1});
    double result = 0;
    for (double v : signal) result += v * v;
    return result;
}
SCALAR(network, 0.8, 1.2, -0.5)

// The same through shared pointers to the base, some of them twice.
static double shared_layers(double *x, int n) {
    std::shared_ptr<Layer> scale = std::make_shared<Scale>(std::vector<double>(x, x + n));
    std::vector<std::shared_ptr<Layer>> layers{scale, std::make_shared<Tanh>(), scale};
    std::vector<double> signal{x[0], 0.5};
    for (auto &layer : layers) signal = layer->apply(signal, Step{1});
    auto *found = dynamic_cast<Scale *>(layers[2].get());
    return signal[0] * signal[1] + (found ? found->weights[2] * found->weights[0] : 0);
}
SCALAR(shared_layers, 0.8, 1.2, -0.5)
