// Owners: shared pointers and their relatives.

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
