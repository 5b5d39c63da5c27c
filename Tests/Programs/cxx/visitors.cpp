// Visitors: of variants, and of trees of polymorphic objects.

#include "../check.h"

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace {
struct Circle {
    double radius;
};
struct Box {
    double width, height;
};
struct Group {
    std::vector<double> areas;
};
using Figure = std::variant<Circle, Box, Group>;
template <class... F> struct Overloaded : F... {
    using F::operator()...;
};
double area(const Figure &figure) {
    return std::visit(Overloaded{[](const Circle &c) { return 3.14 * c.radius * c.radius; },
                                 [](const Box &b) { return b.width * b.height; },
                                 [](const Group &g) {
                                     double sum = 0;
                                     for (double a : g.areas) sum += a;
                                     return sum;
                                 }},
                      figure);
}
}

// A visitor made of lambdas.
static double visited_figures(double *x, int) {
    std::vector<Figure> figures{Circle{x[0]}, Box{x[1], x[2]}};
    figures.push_back(Group{{x[0], area(figures[0]), area(figures[1])}});
    figures[0] = figures[2];
    double result = 0;
    for (auto &f : figures) result = 0.5 * result + area(f) * area(f);
    return result;
}
SCALAR(visited_figures, 0.8, 1.2, 0.5)

namespace {
struct Tag {
    unsigned char number;
};

// An expression tree and its visitors.
struct Number;
struct Binary;
struct Visitor {
    virtual ~Visitor() = default;
    virtual void visit(const Number &node, Tag tag) = 0;
    virtual void visit(const Binary &node, Tag tag) = 0;
};
struct Tree {
    virtual ~Tree() = default;
    virtual void accept(Visitor &visitor, Tag tag) const = 0;
};
using Owner = std::unique_ptr<Tree>;
struct Number : Tree {
    double value;
    explicit Number(double v) : value(v) {}
    void accept(Visitor &visitor, Tag tag) const override { visitor.visit(*this, tag); }
};
struct Binary : Tree {
    char operation;
    Owner left, right;
    Binary(char o, Owner l, Owner r) : operation(o), left(std::move(l)), right(std::move(r)) {}
    void accept(Visitor &visitor, Tag tag) const override { visitor.visit(*this, tag); }
};
struct Evaluate : Visitor {
    std::vector<double> stack;
    void visit(const Number &node, Tag) override { stack.push_back(node.value); }
    void visit(const Binary &node, Tag tag) override {
        node.left->accept(*this, tag);
        node.right->accept(*this, tag);
        const double right = stack.back();
        stack.pop_back();
        stack.back() = node.operation == '+' ? stack.back() + right : stack.back() * right;
    }
};
struct Depth : Visitor {
    int depth = 0, deepest = 0;
    void visit(const Number &, Tag) override { deepest = std::max(deepest, depth); }
    void visit(const Binary &node, Tag tag) override {
        depth++;
        node.left->accept(*this, tag);
        node.right->accept(*this, tag);
        depth--;
    }
};
Owner number(double v) { return std::make_unique<Number>(v); }
Owner binary(char o, Owner l, Owner r) { return std::make_unique<Binary>(o, std::move(l), std::move(r)); }
}

static double visitors(double *x, int) {
    Owner tree = binary('+', binary('*', number(x[0]), number(x[1])), binary('*', number(x[2]), binary('+', number(x[0]), number(2))));
    Evaluate evaluate;
    Depth depth;
    tree->accept(evaluate, Tag{1});
    tree->accept(depth, Tag{2});
    return evaluate.stack.back() * evaluate.stack.back() * depth.deepest;
}
SCALAR(visitors, 0.8, -1.2, 0.5)
