// Owners: shared pointers and their relatives, polymorphic objects behind owners.

#include "../check.h"

#include <functional>
#include <list>
#include <memory>
#include <utility>
#include <vector>

// Copies share; the count steers.
static double shared_numbers(double *x, int) {
    auto a = std::make_shared<double>(x[0]);
    std::shared_ptr<double> b = a, c(new double(x[1]));
    *b *= x[1];
    std::swap(a, c);
    c.reset();
    return *a * *b + b.use_count() * *b;
}
SCALAR(shared_numbers, 0.8, 1.2)

namespace {
struct Person {
    double wealth;
    std::shared_ptr<Person> child;
    std::weak_ptr<Person> parent;
    explicit Person(double w) : wealth(w) {}
};
}

// A cycle that a weak pointer breaks.
static double parents_and_children(double *x, int) {
    auto parent = std::make_shared<Person>(x[0]);
    parent->child = std::make_shared<Person>(x[1]);
    parent->child->parent = parent;
    auto child = parent->child;
    double result = 0;
    if (auto p = child->parent.lock()) result = p->wealth * child->wealth;
    parent.reset();
    return child->parent.expired() ? result * child->wealth : 0;
}
SCALAR(parents_and_children, 0.8, 1.2)

// A pointer to a member that owns the whole.
static double aliasing_pointers(double *x, int) {
    auto pair = std::make_shared<std::pair<double, double>>(x[0], x[1]);
    std::shared_ptr<double> second(pair, &pair->second);
    pair->first *= *second;
    double result = pair->first;
    pair.reset();
    *second *= x[0];
    return result * *second;
}
SCALAR(aliasing_pointers, 0.8, 1.2)

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

// Release, reset, exchange.
static double handed_over(double *x, int) {
    auto a = std::make_unique<std::vector<double>>(2, x[0]);
    std::unique_ptr<std::vector<double>> b(a.release());
    b->push_back(x[1]);
    auto c = std::exchange(b, std::make_unique<std::vector<double>>(1, x[0] * x[1]));
    double result = (*c)[0] * c->back() * b->front();
    c = nullptr;
    return a || c ? 0 : result;
}
SCALAR(handed_over, 0.8, 1.2)
