// Truncation and bounds of rounding errors in C++: templates, virtual functions, lambdas, exceptions, containers.
#include "../check.h"
#include <cmath>
#include <memory>
#include <stdexcept>
#include <vector>

template <typename F> F *__enzyme_truncate_op_func(F *, int, int);
template <typename F> F *__enzyme_truncate_mem_func(F *, int, int);
template <typename R, typename... T> R __enzyme_autodiff(T...);
template <typename R, typename... T> R __enzyme_error_estimate(T...);

template <typename R> struct Shape {
    virtual ~Shape() {}
    virtual R area() const = 0;
};
template <typename R> struct Circle : Shape<R> {
    R radius;
    explicit Circle(R r) : radius(r) {}
    R area() const override { return R(3.14159265358979) * radius * radius; }
};
template <typename R> struct Square : Shape<R> {
    R side;
    explicit Square(R s) : side(s) {}
    R area() const override { return side * side / R(1.1); }
};
template <typename R> static R areas(R x) {
    std::vector<std::unique_ptr<Shape<R>>> shapes;
    for (int i = 0; i < 4; i++) {
        if (i % 2) shapes.push_back(std::make_unique<Circle<R>>(x + R(i)));
        else shapes.push_back(std::make_unique<Square<R>>(x * R(i)));
    }
    R sum = 0;
    for (auto &shape : shapes) sum += shape->area();
    return sum;
}
CASE(virtual_functions) {
    for (double x = 0.3; x < 3; x += 0.17) CHECK(__enzyme_truncate_op_func(areas<double>, 64, 32)(x) == areas<float>((float)x));
}
template <typename R> static R checked(R x) {
    if (x < R(1)) throw std::domain_error("small");
    return std::sqrt(x - R(1)) * x;
}
template <typename R> static R guarded(R x) {
    R sum = 0;
    for (int i = 0; i < 5; i++) {
        try {
            sum += checked<R>(x * R(i));
        } catch (const std::domain_error &) {
            sum += R(0.1);
        }
    }
    return sum;
}
CASE(exceptions) {
    for (double x = 0.3; x < 3; x += 0.17) CHECK(__enzyme_truncate_op_func(guarded<double>, 64, 32)(x) == guarded<float>((float)x));
}
CASE(request_beside_a_destructor) {
    // The calls are invokes here.
    std::vector<double> kept = {1, 2, 3};
    try {
        auto *f = __enzyme_truncate_mem_func(guarded<double>, 64, 32);
        CHECK(f(1.7) == guarded<float>(1.7f));
        throw kept.size();
    } catch (size_t n) {
        CHECK(n == 3);
    }
}
template <typename R> static R folded(R x) {
    auto step = [x](R a, int i) { return a * x + std::exp(-R(i)); };
    R a = 0;
    for (int i = 0; i < 6; i++) a = step(a, i);
    return a;
}
CASE(lambdas_and_derivatives) {
    for (double x = 0.3; x < 2; x += 0.17) {
        CHECK(__enzyme_truncate_op_func(folded<double>, 64, 32)(x) == folded<float>((float)x));
        double h = 1e-6, want = (folded<double>(x + h) - folded<double>(x - h)) / (2 * h);
        double slope = __enzyme_autodiff<double>(__enzyme_truncate_op_func(folded<double>, 64, 32), x);
        CHECK(std::fabs(slope - want) < 1e-5 * (1 + std::fabs(want)));
    }
}
CASE(error_of_a_program_with_containers) {
    for (double x = 0.3; x < 3; x += 0.17) {
        double error = __enzyme_error_estimate<double>((void *)areas<double>, x, 0.0);
        long double exact = areas<long double>(x);
        // The constants of the programs differ by their rounding.
        CHECK(error > 0 && error < 40 * 0x1p-53 * areas<double>(x));
        CHECK(std::fabs((double)(areas<double>(x) - exact)) < error + 4 * 0x1p-53 * areas<double>(x));
    }
}
