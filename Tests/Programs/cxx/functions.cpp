// Functions as values, smart pointers, sum types, and the algorithms of the library.

#include "../check.h"

#include <algorithm>
#include <any>
#include <functional>
#include <iterator>
#include <memory>
#include <numeric>
#include <optional>
#include <ranges>
#include <variant>
#include <vector>

// ------------------------------------------------------------------------------------------- functions

static double captures(double *x, int) {
    double a = x[0], b = x[1];
    auto by_value = [a](double t) { return a * t; };
    auto by_reference = [&b](double t) { return b += t; };
    auto mixed = [=, &b](double t) mutable { return (a *= t) + b; };
    double result = by_value(b);
    by_reference(result);
    return result * mixed(2) + mixed(3) * b;
}
SCALAR(captures, 0.8, 1.2)

static double generic_lambda(double *x, int) {
    auto apply = [](auto f, auto... args) { return f(args...); };
    return apply([](double a, double b) { return a * b; }, x[0], x[1]) + apply([](double a) { return std::exp(a); }, x[0]);
}
SCALAR(generic_lambda, 0.8, 1.2)

static double std_function(double *x, int) {
    std::function<double(double, int)> f = [a = x[0]](double t, int n) { return a * t * t + n; };
    auto g = f;
    f = [b = x[1]](double t, int n) { return n * t + b; };
    return f(x[1], 2) * (g ? g(2, 1) : 0);
}
SCALAR(std_function, 0.8, 1.2)

// A function object too large for std::function's own room.
static double large_function_object(double *x, int) {
    const double c[6] = {x[0], x[1], x[0] * x[1], 1, 2, 3};
    std::vector<std::function<double(double, int)>> f;
    f.push_back([c](double t, int n) { return c[n] * t + c[2]; });
    f.push_back([c](double t, int n) { return c[n] * t * t + c[5]; });
    f.push_back([](double t, int) { return std::sin(t); });
    double t = 0.5;
    int n = 0;
    for (auto &g : f) t = g(t, n++);
    return t;
}
SCALAR(large_function_object, 0.8, 1.2)

static double scaled_difference(double a, double b, double c) { return (a - b) * c; }
static double binds(double *x, int) {
    using namespace std::placeholders;
    auto f = std::bind(scaled_difference, _2, _1, x[0]);
    auto g = std::bind_front(scaled_difference, x[1], 0.5);
    return f(x[1], 3.0) * g(x[0]);
}
SCALAR(binds, 0.8, 1.2)

static double function_objects(double *x, int) {
    std::plus<double> add;
    std::multiplies<> multiply;
    auto negate = std::not_fn(std::less<double>());
    double &(*reference)(double &) = [](double &v) -> double & { return v; };
    std::reference_wrapper<double> r = std::ref(x[0]);
    r.get() *= 2;
    return add(multiply(x[0], x[1]), negate(x[0], x[1]) ? x[0] : x[1]) * reference(x[1]) + std::invoke(add, r, 1.0);
}
SCALAR(function_objects, 0.8, 1.2)

// Composition of functions by templates.
template <class F, class G> static auto after(F f, G g) {
    return [=](double x) { return f(g(x)); };
}
static double composition(double *x, int) {
    auto h = after([](double t) { return t * t; }, after([k = x[1]](double t) { return k * t; }, [](double t) { return std::sin(t); }));
    return h(x[0]);
}
SCALAR(composition, 0.8, 1.2)

// A fixed point by a function that takes a function.
using Order = int;
static double newton(const std::function<double(double, Order)> &f, double start) {
    for (int i = 0; i < 6; i++) start -= f(start, 0) / f(start, 1);
    return start;
}
static double newton_root(double *x, int) {
    return newton([&](double t, Order order) { return order ? 3 * t * t : t * t * t - x[0]; }, x[1]);
}
SCALAR(newton_root, 2.5, 1.2)

// ------------------------------------------------------------------------------------------- smart pointers

static double unique_pointers(double *x, int n) {
    auto a = std::make_unique<double>(x[0]);
    auto row = std::make_unique<double[]>(n);
    for (int i = 0; i < n; i++) row[i] = x[i] * *a;
    auto b = std::move(a);
    *b *= row[1];
    a.reset(new double(row[0]));
    a.swap(b);
    return *a + *b * row[n - 1];
}
SCALAR(unique_pointers, 0.8, 1.2, -0.5)

namespace {
// A chain of owners: built, walked, destroyed recursively.
struct Link {
    double value;
    std::unique_ptr<Link> next;
};
// A binary tree.
struct Tree {
    double key;
    std::unique_ptr<Tree> left, right;
    void insert(double k) {
        auto &child = k < key ? left : right;
        if (child) child->insert(k);
        else child.reset(new Tree{k, nullptr, nullptr});
    }
    double sum(int depth) const {
        return key * depth + (left ? left->sum(depth + 1) : 0) + (right ? right->sum(depth + 1) * key : 0);
    }
};
}

static double owned_chain(double *x, int n) {
    std::unique_ptr<Link> head;
    for (int i = 0; i < 3 * n; i++) head.reset(new Link{x[i % n] * (i + 1), std::move(head)});
    double result = 0;
    for (Link *l = head.get(); l; l = l->next.get()) result = 0.5 * result + l->value * l->value;
    return result;
}
SCALAR(owned_chain, 0.8, 1.2, -0.5)

static double owned_tree(double *x, int n) {
    Tree root{x[0], nullptr, nullptr};
    for (int i = 1; i < n; i++) root.insert(x[i] * x[i - 1]);
    return root.sum(1);
}
SCALAR(owned_tree, 0.8, 1.2, -0.5, 0.7, 1.9)

// A deleter of its own.
static double custom_deleter(double *x, int) {
    auto release = [](double *p) { std::free(p); };
    std::unique_ptr<double, decltype(release)> p(static_cast<double *>(std::malloc(2 * sizeof(double))), release);
    p.get()[0] = x[0];
    p.get()[1] = x[1] * x[0];
    return p.get()[0] * p.get()[1];
}
SCALAR(custom_deleter, 0.8, 1.2)

// ------------------------------------------------------------------------------------------- sum types

static std::optional<double> root(double v) { return v < 0 ? std::nullopt : std::optional<double>(std::sqrt(v)); }
static double optionals(double *x, int) {
    auto a = root(x[0]), b = root(-x[1]);
    std::optional<double> c = a;
    *c *= x[1];
    return a.value() * b.value_or(x[1]) + *c + (b ? *b : 0);
}
SCALAR(optionals, 0.8, 1.2)

namespace {
struct Line {
    double length;
};
struct Disc {
    double radius, weight;
};
using Figure = std::variant<Line, Disc, int>;
template <class... T> struct Overloaded : T... {
    using T::operator()...;
};
}
static double variants(double *x, int) {
    std::vector<Figure> figures{Line{x[0]}, Disc{x[1], x[0]}, 3};
    figures[0] = Disc{x[0] * x[1], 2};
    figures.push_back(Line{x[1]});
    double total = 0;
    for (auto &figure : figures) {
        total += std::visit(
            Overloaded{[](const Line &l) { return l.length * l.length; },
                       [](const Disc &d) { return d.radius * d.radius * d.weight; }, [](int i) { return double(i); }},
            figure);
        if (auto *line = std::get_if<Line>(&figure)) total += line->length;
    }
    return total * std::get<Disc>(figures[1]).weight;
}
SCALAR(variants, 0.8, 1.2)

// ------------------------------------------------------------------------------------------- algorithms

static double sorting(double *x, int n) {
    std::vector<double> v;
    for (int i = 0; i < 40; i++) v.push_back(std::sin(7.0 * i + x[i % n]));
    std::sort(v.begin(), v.end());
    double result = 0;
    for (std::size_t i = 0; i < v.size(); i++) result += (i + 1.0) * v[i] * v[i];
    return result;
}
SCALAR(sorting, 0.8, 1.2, -0.5)

static double sorting_by(double *x, int n) {
    std::vector<int> order(n);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return x[a] > x[b]; });
    double result = 0;
    for (int i : order) result = 0.5 * result + x[i] * x[i];
    return result;
}
SCALAR(sorting_by, 0.8, 1.2, -0.5, 0.7)

static double partial_orders(double *x, int n) {
    std::vector<double> v(x, x + n);
    std::nth_element(v.begin(), v.begin() + n / 2, v.end());
    const double median = v[n / 2];
    std::partial_sort(v.begin(), v.begin() + 2, v.end(), std::greater<>());
    return median * v[0] + v[1];
}
SCALAR(partial_orders, 0.8, 1.2, -0.5, 0.7, 0.1)

static double extremes(double *x, int n) {
    auto largest = std::max_element(x, x + n);
    auto [low, high] = std::minmax_element(x, x + n);
    return *largest * *low + *high * (largest - x) + std::clamp(x[0], -1.0, 0.5 * x[1]) + std::max({x[0], x[1], x[2]});
}
SCALAR(extremes, 0.8, 1.2, -0.5, 0.7)

static double transforms(double *x, int n) {
    std::vector<double> v(n), w;
    std::transform(x, x + n, v.begin(), [](double a) { return a * a; });
    std::transform(v.begin(), v.end(), x, std::back_inserter(w), std::multiplies<>());
    std::for_each(w.begin(), w.end(), [k = 1](double &a) mutable { a *= k++; });
    return std::accumulate(w.begin(), w.end(), x[0]) * std::accumulate(v.begin(), v.end(), 1.0, std::multiplies<>());
}
SCALAR(transforms, 0.8, 1.2, -0.5, 0.7)

static double sums(double *x, int n) {
    std::vector<double> running(n), differences(n);
    std::partial_sum(x, x + n, running.begin());
    std::adjacent_difference(x, x + n, differences.begin());
    double r = std::inner_product(running.begin(), running.end(), differences.begin(), 0.0);
    std::inclusive_scan(x, x + n, running.begin(), std::multiplies<>());
    return r * running.back() + std::reduce(x, x + n) + std::transform_reduce(x, x + n, x, 1.0);
}
SCALAR(sums, 0.8, 1.2, -0.5, 0.7)

static double copies_and_filters(double *x, int n) {
    std::vector<double> v;
    std::copy_if(x, x + n, std::back_inserter(v), [](double a) { return a > 0; });
    std::copy(x, x + 2, std::back_inserter(v));
    std::replace_if(v.begin(), v.end(), [](double a) { return a > 1; }, x[0] * x[1]);
    v.erase(std::remove_if(v.begin(), v.end(), [](double a) { return a < -2; }), v.end());
    std::vector<double> w(v.size());
    std::copy_backward(v.begin(), v.end(), w.end());
    std::fill(v.begin(), v.begin() + 1, x[2]);
    double result = 0, weight = 1;
    for (std::size_t i = 0; i < v.size(); i++) result += (weight *= 1.5) * v[i] * w[i];
    return result + std::count_if(x, x + n, [](double a) { return a < 0; });
}
SCALAR(copies_and_filters, 0.8, 1.2, -0.5, 0.7)

static double reorderings(double *x, int n) {
    std::vector<double> v(x, x + n);
    std::reverse(v.begin(), v.end());
    std::rotate(v.begin(), v.begin() + 2, v.end());
    std::swap_ranges(v.begin(), v.begin() + 1, v.end() - 1);
    std::iter_swap(v.begin(), v.begin() + 1);
    auto middle = std::stable_partition(v.begin(), v.end(), [](double a) { return a > 0.6; });
    double result = middle - v.begin(), weight = 1;
    for (double a : v) result += (weight *= 1.5) * a * a;
    return result;
}
SCALAR(reorderings, 0.8, 1.2, -0.5, 0.7)

static double searches(double *x, int n) {
    std::vector<double> v(x, x + n);
    std::sort(v.begin(), v.end());
    auto place = std::lower_bound(v.begin(), v.end(), 0.75);
    auto found = std::find_if(x, x + n, [](double a) { return a < 0; });
    std::vector<double> w{0.1, 0.9}, merged(n + 2);
    std::merge(v.begin(), v.end(), w.begin(), w.end(), merged.begin());
    return *place * *found * *found + merged[2] * merged[4] + std::distance(v.begin(), place);
}
SCALAR(searches, 0.8, 1.2, -0.5, 0.7)

static double heaps(double *x, int n) {
    std::vector<double> v(x, x + n);
    std::make_heap(v.begin(), v.end());
    v.push_back(x[0] * x[1]);
    std::push_heap(v.begin(), v.end());
    std::pop_heap(v.begin(), v.end());
    double result = v.back() * v.back() * v.front();
    std::sort_heap(v.begin(), v.end() - 1);
    return result + v[0] * v[1];
}
SCALAR(heaps, 0.8, 1.2, -0.5, 0.7)

static double permutations(double *x, int) {
    int order[] = {0, 1, 2};
    double result = 0;
    do result = 0.7 * result + x[order[0]] * x[order[1]] - x[order[2]];
    while (std::next_permutation(order, order + 3));
    return result;
}
SCALAR(permutations, 0.8, 1.2, -0.5)

static double ranges(double *x, int n) {
    std::vector<double> v(x, x + n);
    double sum = 0;
    for (double a : v | std::views::filter([](double t) { return t > 0; }) | std::views::transform([](double t) { return t * t; }))
        sum += a;
    for (double a : v | std::views::reverse | std::views::take(2)) sum = sum * 0.5 + a;
    for (int i : std::views::iota(0, n)) sum += v[i] * i * v[0];
    std::ranges::sort(v);
    return sum * v.front() + *std::ranges::max_element(v);
}
SCALAR(ranges, 0.8, 1.2, -0.5, 0.7)

static double initializer_lists(double *x, int) {
    auto total = [](std::initializer_list<double> l) { return std::accumulate(l.begin(), l.end(), 0.0); };
    double result = 0;
    for (double a : {x[0], x[1] * 2, x[0] * x[1]}) result = result * 0.5 + a * a;
    return result * total({x[0], 1.0, x[1]});
}
SCALAR(initializer_lists, 0.8, 1.2)

static double iterators(double *x, int n) {
    std::vector<double> v(x, x + n);
    double result = 0;
    for (auto it = v.rbegin(); it != v.rend(); ++it) result = 0.5 * result + *it * *it;
    auto it = v.begin();
    std::advance(it, 2);
    *it *= *std::prev(it);
    auto moved = std::vector<double>(std::make_move_iterator(v.begin()), std::make_move_iterator(it + 1));
    return result * moved.back() + it[-1];
}
SCALAR(iterators, 0.8, 1.2, -0.5, 0.7)

namespace {
struct State {
    double position, velocity;
    double energy(int k, float scale) const { return k ? 0.5 * velocity * velocity : scale * position * position; }
    double power(int k, float scale) const { return scale * velocity * position + k; }
};
}

// Pointers to members: data and functions.
static double member_pointers(double *x, int) {
    State s{x[0], x[1]};
    double State::*fields[] = {&State::position, &State::velocity};
    double (State::*energies[])(int, float) const = {&State::energy, &State::power};
    double result = 0;
    for (auto field : fields) result += s.*field * x[0];
    for (auto energy : energies) result += (s.*energy)(0, 1.5f) * (s.*energy)(1, 0.5f);
    return result;
}
SCALAR(member_pointers, 0.8, 1.2)
