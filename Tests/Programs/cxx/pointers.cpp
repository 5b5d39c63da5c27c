// Owners: shared pointers and their relatives.

#include "../check.h"

#include <cstdint>
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

// Addresses with a tag in the last bit, as integers and as pointers, in lists and in a tree.
namespace {
struct Link {
    double value;
    uintptr_t next;
};
struct Node {
    double value;
    Node *left, *right;
    uintptr_t parent;
};
}
static double tagged_list(double *x, int n) {
    Link pool[8];
    uintptr_t head = 0;
    for (int i = 0; i < n; i++) {
        pool[i] = {x[i] * x[0], head};
        head = (uintptr_t)&pool[i];
        if (i % 2) head |= 1;
    }
    double sum = 0;
    while (head) {
        Link *link = (Link *)(head & ~(uintptr_t)1);
        sum = 0.5 * sum + (head & 1 ? link->value * link->value : link->value);
        head = link->next;
    }
    return sum;
}
SCALAR(tagged_list, 0.8, 1.2, -0.5, 0.4)
static double always_tagged(double *x, int n) {
    Link *head = nullptr;
    for (int i = 0; i < n; i++) head = (Link *)((uintptr_t) new Link{x[i] * x[i], (uintptr_t)head} + 1);
    double sum = 0;
    while (head) {
        Link *link = (Link *)((uintptr_t)head & -8);
        sum = sum * x[0] + link->value;
        head = (Link *)link->next;
        delete link;
    }
    return sum;
}
SCALAR(always_tagged, 0.8, 1.2, -0.5, 0.4)
static double coloured_tree(double *x, int n) {
    std::vector<std::unique_ptr<Node>> nodes;
    for (int i = 0; i < n; i++) {
        auto parent = i ? nodes[(i - 1) / 2].get() : nullptr;
        nodes.emplace_back(new Node{x[i], nullptr, nullptr, (uintptr_t)parent | (i % 3 == 1)});
        if (parent) (i % 2 ? parent->left : parent->right) = nodes.back().get();
    }
    double sum = 0;
    for (auto &node : nodes) {
        double path = 1;
        for (Node *at = node.get(); at; at = (Node *)(at->parent & ~(uintptr_t)7)) path *= at->parent & 1 ? at->value : 0.5 + at->value;
        sum += path;
    }
    return sum;
}
SCALAR(coloured_tree, 0.8, 1.2, -0.5, 0.4, 0.9, -0.7)
