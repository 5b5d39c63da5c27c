// The algorithms of <algorithm>, <numeric> and <ranges> on active numbers, and iterators of one's own.

#include "../check.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <list>
#include <numeric>
#include <random>
#include <ranges>
#include <vector>

static double weighed(const std::vector<double> &v) {
    double result = 0, weight = 1;
    for (double a : v) result += (weight *= 1.3) * a * a;
    return result;
}

static double rotations(double *x, int n) {
    std::vector<double> v(x, x + n), w(n);
    std::rotate(v.begin(), v.begin() + 1, v.end());
    std::reverse_copy(v.begin(), v.end(), w.begin());
    std::shift_left(w.begin(), w.end(), 1);
    w.back() = x[0] * x[1];
    std::swap_ranges(v.begin(), v.begin() + 2, w.begin());
    return weighed(v) + weighed(w) * v[0];
}
SCALAR(rotations, 0.8, 1.2, -0.5, 0.7)

static double parts(double *x, int n) {
    std::vector<double> v(x, x + n), yes, no;
    auto middle = std::partition(v.begin(), v.end(), [](double a) { return a > 0.75; });
    std::partition_copy(x, x + n, std::back_inserter(yes), std::back_inserter(no), [](double a) { return a > 0; });
    double result = std::accumulate(v.begin(), middle, 1.0, std::multiplies<>());
    return result * weighed(yes) + weighed(no);
}
SCALAR(parts, 0.8, 1.2, -0.5, 0.7)

static double removals(double *x, int n) {
    std::vector<double> v(x, x + n);
    v.insert(v.end(), {x[0], x[0], x[1]});
    v.erase(std::unique(v.begin(), v.end()), v.end());
    v.erase(std::remove(v.begin(), v.end(), x[1]), v.end());
    std::vector<double> w;
    std::unique_copy(v.begin(), v.end(), std::back_inserter(w), [](double a, double b) { return a * b > 0; });
    return weighed(v) * w.size() + weighed(w);
}
SCALAR(removals, 0.8, 1.2, -0.5, 0.7)

static double folds(double *x, int n) {
    std::vector<double> v(n), w(n);
    std::partial_sum(x, x + n, v.begin(), [](double a, double b) { return a * b + 0.1; });
    std::adjacent_difference(v.begin(), v.end(), w.begin(), std::multiplies<>());
    std::exclusive_scan(w.begin(), w.end(), v.begin(), x[0]);
    const double product = std::reduce(x, x + n, 1.0, std::multiplies<>());
    return std::inner_product(v.begin(), v.end(), w.begin(), product, std::plus<>(), [](double a, double b) { return a * std::sin(b); });
}
SCALAR(folds, 0.8, 1.2, -0.5, 0.7)

static double transformed_reductions(double *x, int n) {
    std::vector<double> v(n);
    std::transform(x, x + n, v.begin(), [k = 0.5](double a) mutable { return std::exp(a * (k *= 0.9)); });
    std::transform_inclusive_scan(v.begin(), v.end(), v.begin(), std::plus<>(), [](double a) { return a * a; });
    return std::transform_reduce(v.begin(), v.end(), 0.0, std::plus<>(), [&](double a) { return a * x[0]; });
}
SCALAR(transformed_reductions, 0.8, 1.2, -0.5)

// Generation by an engine with a seed, and shuffles by it.
static double generated(double *x, int n) {
    std::minstd_rand engine(11);
    std::vector<double> noise(6);
    std::generate(noise.begin(), noise.end(), [&] { return engine() % 100 / 100.0; });
    std::generate_n(noise.begin(), 2, [&, k = 1]() mutable { return x[0] * k++; });
    std::vector<double> v(x, x + n);
    std::shuffle(v.begin(), v.end(), engine);
    return weighed(noise) * weighed(v);
}
SCALAR(generated, 0.8, 1.2, -0.5, 0.7)

static double tests_of_all(double *x, int n) {
    double result = std::all_of(x, x + n, [](double a) { return a > -1; }) ? x[0] : x[1];
    if (std::any_of(x, x + n, [](double a) { return a > 1; })) result *= x[1];
    if (std::none_of(x, x + n, [](double a) { return a > 5; })) result += x[2];
    auto [a, b] = std::mismatch(x, x + 2, x + 2, [](double p, double q) { return p * q > 0; });
    auto fall = std::is_sorted_until(x, x + n);
    return result * *a * *b + *fall * std::count(x, x + n, x[0]);
}
SCALAR(tests_of_all, 0.8, 1.2, -0.5, 0.7)

// An iterator that counts and squares, in the manner of a stream.
namespace {
class Squares {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = double;
    using difference_type = std::ptrdiff_t;
    using pointer = const double *;
    using reference = double;
    explicit Squares(const double *p) : place(p) {}
    double operator*() const { return *place * *place; }
    Squares &operator++() {
        ++place;
        return *this;
    }
    Squares operator++(int) { return Squares(place++); }
    bool operator==(const Squares &) const = default;

  private:
    const double *place;
};
}
static double own_iterators(double *x, int n) {
    std::vector<double> v(Squares(x), Squares(x + n));
    std::copy(Squares(x), Squares(x + 2), std::inserter(v, v.begin() + 1));
    return weighed(v) * std::accumulate(Squares(x), Squares(x + n), 0.0);
}
SCALAR(own_iterators, 0.8, 1.2, -0.5)

// Views: filtered, transformed, dropped, joined.
static double views(double *x, int n) {
    std::vector<std::vector<double>> rows{{x[0], x[1]}, {x[2]}, std::vector<double>(x, x + n)};
    double result = 0;
    for (double a : rows | std::views::join | std::views::drop(1) | std::views::transform([&](double v) { return v * x[0]; }))
        result = 0.5 * result + a * a;
    for (double a : std::views::all(rows[2]) | std::views::take_while([](double v) { return v > 0; })) result += a;
    std::ranges::reverse(rows[2]);
    std::ranges::for_each(rows[2], [](double &v) { v *= v; });
    return result * rows[2][0] + std::ranges::distance(rows[2]) * rows[2][1];
}
SCALAR(views, 0.8, 1.2, -0.5)
