// Classes: virtual functions, inheritance of all kinds, templates, operators, members of every sort.

#include "../check.h"

#include <array>
#include <memory>
#include <new>
#include <tuple>
#include <utility>
#include <vector>

namespace {

// What virtual functions are given: no function of the harness has their types.
struct Unit {
    float scale;
};
constexpr Unit metre{1.5f};

// An abstract base and its implementations.
struct Shape {
    virtual ~Shape() = default;
    virtual double area(Unit unit) const = 0;
    virtual void grow(double by) = 0;
};
struct Circle : Shape {
    double radius;
    explicit Circle(double r) : radius(r) {}
    double area(Unit unit) const override { return 3.14 * radius * radius * unit.scale; }
    void grow(double by) override { radius *= by; }
};
struct Box : Shape {
    double width, height;
    Box(double w, double h) : width(w), height(h) {}
    double area(Unit unit) const override { return width * height * unit.scale; }
    void grow(double by) override {
        width += by;
        height += by * by;
    }
};
struct Square final : Box {
    explicit Square(double side) : Box(side, side) {}
    double area(Unit unit) const override { return 1.5 * Box::area(unit); }
};

// Several bases.
struct Mass {
    double mass;
    virtual double weight(Unit unit) const { return 9.81 * mass * unit.scale; }
    virtual ~Mass() = default;
};
struct Charge {
    double charge;
    virtual double field(double distance) const { return charge / (distance * distance); }
    virtual ~Charge() = default;
};
struct Ion : Mass, Charge {
    Ion(double m, double c) { mass = m, charge = c; }
    double field(double distance) const override { return 2 * Charge::field(distance) + mass; }
};

// A virtual base.
struct Base {
    double value;
    explicit Base(double v) : value(v) {}
    virtual ~Base() = default;
    virtual double get(Unit unit) const { return value * unit.scale; }
};
struct Left : virtual Base {
    Left() : Base(0) {}
    double left = 2;
    double get(Unit unit) const override { return left * value * unit.scale; }
};
struct Right : virtual Base {
    Right() : Base(0) {}
    double right = 3;
};
struct Bottom : Left, Right {
    explicit Bottom(double v) : Base(v) { left = v * v; }
};

}  // namespace

// Virtual calls through pointers that own.
static double shapes(double *x, int) {
    std::vector<std::unique_ptr<Shape>> all;
    all.push_back(std::make_unique<Circle>(x[0]));
    all.push_back(std::make_unique<Box>(x[1], x[2]));
    all.push_back(std::make_unique<Square>(x[2]));
    double total = 0;
    for (auto &shape : all) {
        shape->grow(x[0] + 0.1);
        total += shape->area(metre);
    }
    return total * all.front()->area(metre);
}
SCALAR(shapes, 0.8, 1.2, 0.5)

// Virtual calls on objects on the stack.
static double measured(const Shape &shape) { return shape.area(metre) * shape.area(metre); }
static double references_to_bases(double *x, int) {
    Circle circle(x[0]);
    Square square(x[1]);
    return measured(circle) + measured(square);
}
SCALAR(references_to_bases, 0.8, 1.2)

// A choice of class at run time.
static double class_by_value(double *x, int) {
    double total = 0;
    for (int i = 0; i < 4; i++) {
        std::unique_ptr<Shape> shape;
        if (i % 2) shape.reset(new Circle(x[0] * i));
        else shape.reset(new Box(x[1], x[0] + i));
        total += shape->area(metre);
    }
    return total;
}
SCALAR(class_by_value, 0.8, 1.2)

// Two bases: the address of the second is moved.
static double two_bases(double *x, int) {
    Ion ion(x[0], x[1]);
    Mass *mass = &ion;
    Charge *charge = &ion;
    return mass->weight(metre) * charge->field(x[2]) + static_cast<Ion *>(charge)->mass;
}
SCALAR(two_bases, 0.8, 1.2, 0.5)

// An object with two bases on the heap, deleted through the second.
static double deleted_by_second_base(double *x, int) {
    std::unique_ptr<Charge> charge(new Ion(x[0], x[1]));
    return charge->field(x[2]) * charge->charge;
}
SCALAR(deleted_by_second_base, 0.8, 1.2, 0.5)

// A virtual base, shared by two classes.
static double virtual_base(double *x, int) {
    Bottom bottom(x[0]);
    Right &right = bottom;
    right.value *= x[1];
    Base &base = bottom;
    return base.get(metre) * right.right + bottom.left;
}
SCALAR(virtual_base, 0.8, 1.2)

// dynamic_cast down the hierarchy, where it succeeds and where it fails.
static double dynamic_down(double *x, int) {
    Circle circle(x[0]);
    Box box(x[1], x[2]);
    Shape *all[] = {&circle, &box};
    double total = 0;
    for (Shape *shape : all) {
        if (auto *c = dynamic_cast<Circle *>(shape)) total += c->radius * c->radius;
        if (auto *b = dynamic_cast<Box *>(shape)) total += b->width * b->height * b->height;
    }
    return total;
}
SCALAR(dynamic_down, 0.8, 1.2, 0.5)

// dynamic_cast from one base to the other.
static double dynamic_across(double *x, int) {
    Ion ion(x[0], x[1]);
    Mass *mass = &ion;
    Charge *charge = dynamic_cast<Charge *>(mass);
    return charge ? charge->charge * charge->charge * mass->mass : 0;
}
SCALAR(dynamic_across, 0.8, 1.2)

namespace {
// The curiously recurring template pattern.
template <class Derived> struct Model {
    double energy(double t) const { return static_cast<const Derived *>(this)->potential(t) + 0.5 * t * t; }
};
struct Spring : Model<Spring> {
    double k;
    explicit Spring(double stiffness) : k(stiffness) {}
    double potential(double t) const { return k * t * t; }
};
struct Well : Model<Well> {
    double potential(double t) const { return std::cos(t); }
};
template <class M> double averaged(const M &model, double t) { return (model.energy(t) + model.energy(2 * t)) / 2; }

// Expression templates.
template <class E> struct Expression {
    double at(int i) const { return static_cast<const E &>(*this).at(i); }
};
struct Vec : Expression<Vec> {
    const double *data;
    explicit Vec(const double *d) : data(d) {}
    double at(int i) const { return data[i]; }
};
template <class A, class B> struct Sum : Expression<Sum<A, B>> {
    const A &a;
    const B &b;
    Sum(const A &l, const B &r) : a(l), b(r) {}
    double at(int i) const { return a.at(i) + b.at(i); }
};
template <class A, class B> struct Product : Expression<Product<A, B>> {
    const A &a;
    const B &b;
    Product(const A &l, const B &r) : a(l), b(r) {}
    double at(int i) const { return a.at(i) * b.at(i); }
};
template <class A, class B> Sum<A, B> operator+(const Expression<A> &a, const Expression<B> &b) {
    return {static_cast<const A &>(a), static_cast<const B &>(b)};
}
template <class A, class B> Product<A, B> operator*(const Expression<A> &a, const Expression<B> &b) {
    return {static_cast<const A &>(a), static_cast<const B &>(b)};
}

// A number class with operators.
class Complex {
  public:
    Complex(double r, double i = 0) : re(r), im(i) {}
    friend Complex operator*(const Complex &a, const Complex &b) {
        return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
    }
    Complex &operator+=(const Complex &o) {
        re += o.re;
        im += o.im;
        return *this;
    }
    Complex operator-() const { return {-re, -im}; }
    double norm() const { return re * re + im * im; }
    explicit operator double() const { return re; }

  private:
    double re, im;
};
}  // namespace

static double recurring_templates(double *x, int) { return averaged(Spring(x[0]), x[1]) * averaged(Well(), x[1]); }
SCALAR(recurring_templates, 0.8, 1.2)

static double expression_templates(double *x, int n) {
    Vec v(x);
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (v * v + v * (v + v)).at(i);
    return sum;
}
SCALAR(expression_templates, 0.8, 1.2, -0.5)

static double operators(double *x, int) {
    Complex z(0), c(x[0], x[1]);
    for (int i = 0; i < 5; i++) {
        z = z * z;
        z += c;
    }
    return (-z).norm() + static_cast<double>(z);
}
SCALAR(operators, 0.3, -0.4)

namespace {
struct Counter {
    static inline int made = 0;
    static constexpr double weights[4] = {1.0, 0.5, 0.25, 0.125};
    double value;
    explicit Counter(double v) : value(v) { made++; }
    Counter(const Counter &o) : value(o.value) { made++; }
    ~Counter() { made--; }
    double weighted() const { return value * weights[made % 4]; }
};
constexpr std::array<double, 6> factorials = [] {
    std::array<double, 6> table{};
    table[0] = 1;
    for (std::size_t i = 1; i < table.size(); i++) table[i] = table[i - 1] * double(i);
    return table;
}();
}  // namespace

// Static members, constructors and destructors that count.
static double static_members(double *x, int) {
    Counter a(x[0]);
    double result = a.weighted();
    {
        Counter b(a), c(x[1]);
        result += b.weighted() * c.weighted();
    }
    return result + a.weighted();
}
SCALAR(static_members, 0.8, 1.2)

// A table computed by the compiler.
static double constexpr_table(double *x, int) {
    double sum = 0, power = 1;
    for (double f : factorials) {
        sum += power / f;
        power *= x[0];
    }
    return sum;
}
SCALAR(constexpr_table, 0.8)

// Objects made in memory that is there, and destroyed by hand.
static double placement_new(double *x, int) {
    alignas(Box) unsigned char room[sizeof(Box)];
    Box *box = new (room) Box(x[0], x[1]);
    box->grow(x[0]);
    const double area = box->area(metre);
    box->~Box();
    return area;
}
SCALAR(placement_new, 0.8, 1.2)

// new and delete of single objects and of arrays with constructors.
static double plain_new(double *x, int n) {
    double *copy = new double[n]{};
    for (int i = 0; i < n; i++) copy[i] = x[i] * x[i];
    Complex *z = new Complex(copy[0], copy[1]);
    Counter *counters = static_cast<Counter *>(operator new[](2 * sizeof(Counter)));
    new (counters) Counter(x[0]);
    new (counters + 1) Counter(x[1]);
    const double result = z->norm() * counters[0].value * counters[1].value;
    counters[1].~Counter();
    counters[0].~Counter();
    operator delete[](counters);
    delete z;
    delete[] copy;
    delete static_cast<double *>(nullptr);
    return result;
}
SCALAR(plain_new, 0.8, 1.2)

// An array of objects with destructors carries its length in front.
static double array_new(double *x, int n) {
    struct Cell {
        double value = 1;
        ~Cell() { value = 0; }
    };
    Cell *cells = new Cell[n];
    for (int i = 0; i < n; i++) cells[i].value += x[i] * x[(i + 1) % n];
    double product = 1;
    for (int i = 0; i < n; i++) product *= cells[i].value;
    delete[] cells;
    return product;
}
SCALAR(array_new, 0.8, 1.2, -0.5)

// Memory that is aligned more than usual, and memory asked for without exceptions.
static double aligned_new(double *x, int n) {
    struct alignas(64) Line {
        double v[8];
    };
    auto line = std::make_unique<Line>();
    double *plain = new (std::nothrow) double[8];
    for (int i = 0; i < 8; i++) plain[i] = line->v[i] = x[i % n] * (i + 1);
    double sum = 0;
    for (int i = 0; i < 7; i++) sum += line->v[i] * plain[i + 1];
    operator delete[](plain, std::nothrow);
    return sum + reinterpret_cast<std::size_t>(line.get()) % 64;
}
SCALAR(aligned_new, 0.8, 1.2, -0.5)

// Pairs, tuples, structured bindings.
static std::pair<double, double> polar(double a, double b) { return {std::hypot(a, b), std::atan2(b, a)}; }
static double structured_bindings(double *x, int) {
    auto [radius, angle] = polar(x[0], x[1]);
    auto t = std::make_tuple(radius * angle, 2, x[0]);
    auto &[product, two, first] = t;
    product *= first;
    double last;
    std::tie(std::ignore, std::ignore, last) = t;
    return std::get<0>(t) * two + std::get<2>(t) * last;
}
SCALAR(structured_bindings, 0.8, 1.2)

// A class that moves: its own memory, with all five special members.
namespace {
class Buffer {
  public:
    explicit Buffer(int n) : size(n), data(new double[n]()) {}
    Buffer(const Buffer &o) : size(o.size), data(new double[o.size]) {
        for (int i = 0; i < size; i++) data[i] = o.data[i];
    }
    Buffer(Buffer &&o) noexcept : size(std::exchange(o.size, 0)), data(std::exchange(o.data, nullptr)) {}
    Buffer &operator=(Buffer o) noexcept {
        std::swap(size, o.size);
        std::swap(data, o.data);
        return *this;
    }
    ~Buffer() { delete[] data; }
    double &operator[](int i) { return data[i]; }
    int length() const { return size; }

  private:
    int size;
    double *data;
};
Buffer squares(const double *x, int n) {
    Buffer b(n);
    for (int i = 0; i < n; i++) b[i] = x[i] * x[i];
    return b;
}
}  // namespace
static double move_semantics(double *x, int n) {
    Buffer a = squares(x, n), b(1);
    Buffer c = a;
    c[0] *= a[1];
    b = std::move(a);
    b = squares(&c[0], c.length());
    return b[0] + b[1] * c[2];
}
SCALAR(move_semantics, 0.8, 1.2, -0.5)

// Variadic templates and folds.
template <class... T> static double folded(T... terms) { return (... + (terms * terms)) * (1 * ... * terms); }
static double variadic_templates(double *x, int) { return folded(x[0], x[1], 2.0, x[2] * x[0]); }
SCALAR(variadic_templates, 0.8, 1.2, -0.5)

// Recursion through templates.
template <int N> static double power(double x) {
    if constexpr (N == 0) return 1;
    else return x * power<N - 1>(x);
}
static double recursive_templates(double *x, int) { return power<5>(x[0]) + power<3>(x[1]); }
SCALAR(recursive_templates, 0.8, 1.2)

// An object behind a pointer: its members have their derivatives in an object of the same class.
double __enzyme_autodiff_object(void *, ...);
static double area_of(Box *box) { return box->area(metre) * box->width; }
CASE(object_argument) {
    Box box(2, 3), gradient(0, 0);
    __enzyme_autodiff_object((void *)area_of, enzyme_dup, &box, &gradient);
    CHECK_CLOSE(gradient.width, 18);
    CHECK_CLOSE(gradient.height, 6);
}
