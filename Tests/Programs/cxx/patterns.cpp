// Programs of classes: matrices by expression templates, strategies, exceptions through frames that own containers.

#include "../check.h"

#include <array>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Tag {
    unsigned char number;
};

// Matrices whose operators build expressions that assignment evaluates.
template <class E> struct Expression {
    const E &self() const { return static_cast<const E &>(*this); }
};
class Matrix : public Expression<Matrix> {
  public:
    Matrix(int r, int c) : count(c), cells(r * c) {}
    template <class E> Matrix(const Expression<E> &e) : Matrix(e.self().rows(), e.self().columns()) {
        for (int i = 0; i < rows(); i++)
            for (int j = 0; j < columns(); j++) (*this)(i, j) = e.self()(i, j);
    }
    int rows() const { return cells.size() / count; }
    int columns() const { return count; }
    double &operator()(int i, int j) { return cells[i * count + j]; }
    double operator()(int i, int j) const { return cells[i * count + j]; }

  private:
    int count;
    std::vector<double> cells;
};
template <class A, class B> struct Sum : Expression<Sum<A, B>> {
    const A &a;
    const B &b;
    Sum(const A &l, const B &r) : a(l), b(r) {}
    int rows() const { return a.rows(); }
    int columns() const { return a.columns(); }
    double operator()(int i, int j) const { return a(i, j) + b(i, j); }
};
template <class A> struct Transposed : Expression<Transposed<A>> {
    const A &a;
    explicit Transposed(const A &m) : a(m) {}
    int rows() const { return a.columns(); }
    int columns() const { return a.rows(); }
    double operator()(int i, int j) const { return a(j, i); }
};
template <class A, class B> struct Product : Expression<Product<A, B>> {
    const A &a;
    const B &b;
    Product(const A &l, const B &r) : a(l), b(r) {}
    int rows() const { return a.rows(); }
    int columns() const { return b.columns(); }
    double operator()(int i, int j) const {
        double sum = 0;
        for (int k = 0; k < a.columns(); k++) sum += a(i, k) * b(k, j);
        return sum;
    }
};
template <class A, class B> Sum<A, B> operator+(const Expression<A> &a, const Expression<B> &b) { return {a.self(), b.self()}; }
template <class A, class B> Product<A, B> operator*(const Expression<A> &a, const Expression<B> &b) { return {a.self(), b.self()}; }
template <class A> Transposed<A> transposed(const Expression<A> &a) { return Transposed<A>(a.self()); }
}

static double matrices(double *x, int n) {
    Matrix a(2, 3), b(3, 2);
    for (int i = 0; i < 6; i++) a(i / 3, i % 3) = x[i % n] + 0.1 * i, b(i / 2, i % 2) = x[(i + 1) % n] * i;
    Matrix c = a * b + transposed(transposed(a) + b) * b;
    Matrix d = transposed(c) * c;
    return d(0, 0) * c(1, 1) + d(0, 1);
}
SCALAR(matrices, 0.8, -1.2, 0.5)

namespace {
// A strategy chosen by name.
struct Method {
    virtual ~Method() = default;
    virtual double step(double at, double slope, Tag tag) const = 0;
};
struct Plain : Method {
    double rate;
    explicit Plain(double r) : rate(r) {}
    double step(double at, double slope, Tag) const override { return at - rate * slope; }
};
struct Heavy : Method {
    mutable double speed = 0;
    double step(double at, double slope, Tag tag) const override { return at + (speed = 0.5 * speed - 0.01 * tag.number * slope); }
};
std::unique_ptr<Method> method(const std::string &name, double rate) {
    if (name == "plain") return std::make_unique<Plain>(rate);
    return std::make_unique<Heavy>();
}
}
static double strategies(double *x, int) {
    double at = x[0];
    for (const char *name : {"plain", "heavy", "plain"}) {
        auto m = method(name, x[1] * 0.1);
        for (int i = 0; i < 3; i++) at = m->step(at, at * at * at - 1, Tag{3});
    }
    return at * at;
}
SCALAR(strategies, 1.8, 0.7)

namespace {
struct Overflow : std::runtime_error {
    double value;
    explicit Overflow(double v) : std::runtime_error("overflow"), value(v) {}
};
// Each frame owns a vector that its destructor sums up.
struct Account {
    std::vector<double> entries;
    double *total;
    explicit Account(double *t) : total(t) {}
    ~Account() {
        for (double e : entries) *total += e * e;
    }
};
void spend(double *total, const double *x, int depth, double limit) {
    Account account(total);
    for (int i = 0; i <= depth; i++) account.entries.push_back(x[i % 3] * (i + 1));
    if (account.entries.back() > limit) throw Overflow(1.0);
    if (depth < 4) spend(total, x, depth + 1, limit);
    account.entries.push_back(account.entries[0] * x[1]);
}
}

// Exceptions through frames whose destructors hold active vectors.
static double frames_with_vectors(double *x, int) {
    double total = 0;
    for (double limit : {1.0, 3.5, 100.0}) {
        std::map<std::string, double> names{{"limit", x[0]}};
        try {
            spend(&total, x, 0, limit);
            total *= names.at("limit");
        } catch (const Overflow &e) {
            total = 0.3 * total + x[1] * std::string(e.what()).size() * e.value;
        }
    }
    return total;
}
SCALAR(frames_with_vectors, 0.8, 1.3, 0.5)

// A static variable with a constructor, made at the first call.
static const std::vector<double> &coefficients() {
    static const std::vector<double> table{1.0, -0.5, 0.25, 2.0};
    return table;
}
static double static_local(double *x, int) {
    double result = 0;
    for (double c : coefficients()) result = result * x[0] + c;
    return result;
}
SCALAR(static_local, 0.8)
