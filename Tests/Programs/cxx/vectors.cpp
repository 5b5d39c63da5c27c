// std::vector, std::array, std::span: contiguous memory that its class owns or looks at.

#include "../check.h"

#include <algorithm>
#include <array>
#include <span>
#include <valarray>
#include <vector>

// A vector made from a range and summed.
static double from_range(double *x, int n) {
    std::vector<double> v(x, x + n);
    double sum = 0;
    for (double a : v) sum += a * a;
    return sum;
}
SCALAR(from_range, 0.8, -1.2, 0.5)

// Growth by push_back: elements are moved to new memory several times.
static double push_back_growth(double *x, int n) {
    std::vector<double> v;
    for (int k = 0; k < 7; k++)
        for (int i = 0; i < n; i++) v.push_back(x[i] * (k + 1));
    double result = 0;
    for (std::size_t i = 1; i < v.size(); i++) result += v[i] * v[i - 1];
    return result;
}
SCALAR(push_back_growth, 0.8, -1.2, 0.5)

// Memory reserved first, then emplace_back.
static double reserve_and_emplace(double *x, int n) {
    std::vector<double> v;
    v.reserve(16);
    for (int i = 0; i < n; i++) v.emplace_back(std::sin(x[i]));
    v.emplace_back(v.back() * v.front());
    return v[n] + v[0];
}
SCALAR(reserve_and_emplace, 0.8, 1.2, 0.5)

// resize fills with zeros or with a value, and cuts off.
static double resize_both_ways(double *x, int n) {
    std::vector<double> v(x, x + n);
    v.resize(6, x[0] * x[1]);
    v.resize(8);
    v[7] = v[5] * x[2];
    double sum = 0;
    for (double a : v) sum += a * a;
    v.resize(2);
    return sum + v[0] * v[1];
}
SCALAR(resize_both_ways, 0.8, -1.2, 0.5)

// insert in the middle, of one element and of a range.
static double insert_in_the_middle(double *x, int n) {
    std::vector<double> v(x, x + n);
    v.insert(v.begin() + 1, x[0] * x[2]);
    v.insert(v.begin() + 2, x, x + n);
    double result = 0;
    for (std::size_t i = 0; i < v.size(); i++) result += (i + 1.0) * v[i] * v[i];
    return result;
}
SCALAR(insert_in_the_middle, 0.8, -1.2, 0.5)

// insert of several copies of one value.
static double insert_copies(double *x, int n) {
    std::vector<double> v(x, x + n);
    v.insert(v.end() - 1, 3, x[1] * x[1]);
    double result = 0;
    for (std::size_t i = 0; i < v.size(); i++) result += (i + 1.0) * v[i];
    return result;
}
SCALAR(insert_copies, 0.8, -1.2, 0.5)

// erase of one element and of a range.
static double erase_elements(double *x, int n) {
    std::vector<double> v(x, x + n);
    v.erase(v.begin() + 1);
    v.erase(v.begin() + 2, v.begin() + 4);
    double result = 1;
    for (double a : v) result *= a;
    return result;
}
SCALAR(erase_elements, 0.8, -1.2, 0.5, 1.5, 0.7, 0.9)

// A vector of vectors.
static double nested_vectors(double *x, int n) {
    std::vector<std::vector<double>> rows;
    for (int i = 0; i < n; i++) rows.emplace_back(i + 1, x[i]);
    for (auto &row : rows)
        for (std::size_t j = 0; j + 1 < row.size(); j++) row[j + 1] = row[j] * row[j + 1];
    double sum = 0;
    for (const auto &row : rows) sum += row.back();
    return sum;
}
SCALAR(nested_vectors, 0.8, 1.2, 0.5, 0.9)

namespace {
struct Particle {
    double position[2];
    double velocity[2];
    int id;
};
}

// A vector of structs, stepped in time.
static double vector_of_structs(double *x, int) {
    std::vector<Particle> particles;
    for (int i = 0; i < 3; i++) particles.push_back({{x[0] + i, x[1] - i}, {x[2] * i, x[3]}, i});
    for (int step = 0; step < 5; step++)
        for (auto &p : particles)
            for (int k = 0; k < 2; k++) {
                p.velocity[k] -= 0.1 * p.position[k];
                p.position[k] += 0.1 * p.velocity[k];
            }
    double energy = 0;
    for (const Particle &p : particles) energy += (p.id + 1) * (p.position[0] * p.position[0] + p.velocity[1] * p.velocity[1]);
    return energy;
}
SCALAR(vector_of_structs, 0.8, -1.2, 0.5, 0.3)

// Copies, assignment, moves and swap.
static double copies_and_moves(double *x, int n) {
    std::vector<double> a(x, x + n), b = a, c;
    for (double &v : b) v = v * v;
    c = b;
    std::vector<double> d = std::move(b);
    c[0] *= a[1];
    std::swap(c, d);
    a = std::move(d);
    return a[0] * c[1] + a[2] * c[0];
}
SCALAR(copies_and_moves, 0.8, -1.2, 0.5)

// A vector given by value and returned by value.
static std::vector<double> scaled(std::vector<double> v, double by) {
    for (double &a : v) a *= by;
    return v;
}
static double by_value(double *x, int n) {
    auto v = scaled(scaled(std::vector<double>(x, x + n), x[0]), x[1]);
    return v[0] + v[1] * v[2];
}
SCALAR(by_value, 0.8, -1.2, 0.5)

// at() checks its index.
static double checked_access(double *x, int n) {
    std::vector<double> v(x, x + n);
    double result = 1;
    for (int i = 0; i < n; i++) result *= v.at(i);
    return result;
}
SCALAR(checked_access, 0.8, -1.2, 0.5)

// assign, clear, front, back, pop_back.
static double assign_and_clear(double *x, int n) {
    std::vector<double> v;
    v.assign(x, x + n);
    double sum = v.front() * v.back();
    v.pop_back();
    sum += v.back() * v.back();
    v.clear();
    v.assign(3, x[0]);
    for (double a : v) sum += a * sum;
    return sum;
}
SCALAR(assign_and_clear, 0.8, -1.2, 0.5)

// A vector of integers steers; it holds nothing active.
static double integer_vector(double *x, int n) {
    std::vector<int> order;
    for (int i = n - 1; i >= 0; i--) order.push_back(i);
    double result = 0;
    for (int i : order) result = result * x[i] + x[i];
    return result;
}
SCALAR(integer_vector, 0.8, -1.2, 0.5)

// vector<bool> packs bits.
static double bits_of_vector(double *x, int n) {
    std::vector<bool> positive(n);
    for (int i = 0; i < n; i++) positive[i] = x[i] > 0;
    double result = 1;
    for (int i = 0; i < n; i++) result *= positive[i] ? x[i] : 1 - x[i];
    return result;
}
SCALAR(bits_of_vector, 0.8, -1.2, 0.5)

// A vector in the argument: the caller's memory, reached through the vector's own pointers.
static double sum_of_squares(const std::vector<double> &v) {
    double sum = 0;
    for (double a : v) sum += a * a;
    return sum;
}
double __enzyme_autodiff_sum(void *, ...);
double __enzyme_fwddiff_sum(void *, ...);
CASE(vector_argument) {
    std::vector<double> v{1.0, 2.0, -3.0}, dv(3, 0.0), direction{0.0, 1.0, 1.0};
    __enzyme_autodiff_sum((void *)sum_of_squares, enzyme_dup, &v, &dv);
    const double want[] = {2, 4, -6};
    CHECK_GRADIENT(dv, want, 3);
    CHECK_CLOSE(__enzyme_fwddiff_sum((void *)sum_of_squares, enzyme_dup, &v, &direction), -2.0);
}

// A vector argument that grows inside.
static double grows(std::vector<double> &v) {
    const std::size_t n = v.size();
    for (std::size_t i = 0; i < n; i++) v.push_back(v[i] * v[i]);
    double sum = 0;
    for (double a : v) sum += a;
    return sum;
}
double __enzyme_fwddiff_grows(void *, ...);
CASE(vector_argument_grows) {
    std::vector<double> v{1.0, 2.0, -3.0}, dv{1.0, 0.0, 1.0};
    CHECK_CLOSE(__enzyme_fwddiff_grows((void *)grows, enzyme_dup, &v, &dv), 1 + 2 + 1 - 6.0);
    CHECK(v.size() == 6 && dv.size() == 6);
    CHECK_CLOSE(dv.back(), -6.0);
}

// std::array as a value.
static std::array<double, 3> crossed(const std::array<double, 3> &a, const std::array<double, 3> &b) {
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}
static double arrays(double *x, int) {
    std::array<double, 3> a{x[0], x[1], x[2]}, b;
    b.fill(x[0] * x[1]);
    b[1] = 1;
    auto c = crossed(a, b);
    auto d = c;
    std::swap(a, d);
    return a[0] * d[1] + c.back() * d.at(2);
}
SCALAR(arrays, 0.8, -1.2, 0.5)

// Arrays of arrays: matrices.
template <std::size_t N> using Matrix = std::array<std::array<double, N>, N>;
template <std::size_t N> static Matrix<N> product(const Matrix<N> &a, const Matrix<N> &b) {
    Matrix<N> c{};
    for (std::size_t i = 0; i < N; i++)
        for (std::size_t j = 0; j < N; j++)
            for (std::size_t k = 0; k < N; k++) c[i][j] += a[i][k] * b[k][j];
    return c;
}
static double matrix_power(double *x, int) {
    Matrix<3> m{};
    for (int i = 0; i < 9; i++) m[i / 3][i % 3] = x[i % 4] + 0.1 * i;
    auto p = product(product(m, m), m);
    return p[0][0] + p[1][2] * p[2][1];
}
SCALAR(matrix_power, 0.8, -1.2, 0.5, 0.3)

// Spans and parts of them.
static double total(std::span<const double> s) {
    double sum = 0;
    for (double a : s) sum += a * a;
    return sum;
}
static double spans(double *x, int n) {
    std::span<double> all(x, n);
    all.front() *= all.back();
    return total(all.subspan(1, 2)) * total(all.first(2)) + all[n - 1];
}
SCALAR(spans, 0.8, -1.2, 0.5, 0.7)

// valarray: element-wise arithmetic by expression templates.
static double valarrays(double *x, int n) {
    std::valarray<double> v(x, n), w = v * v + 2.0;
    w += std::sin(v);
    return w.sum() * v[0];
}
SCALAR(valarrays, 0.8, -1.2, 0.5, 0.7)

// Slices of a valarray.
static double slices(double *x, int n) {
    std::valarray<double> v(x, n);
    std::valarray<double> even = v[std::slice(0, 2, 2)], odd = v[std::slice(1, 2, 2)];
    v[std::slice(0, 2, 2)] = odd * even;
    return v.sum() + (even * odd).max();
}
SCALAR(slices, 0.8, 1.2, 0.5, 0.7)

// Masks, indirect choices, shifts and functions of valarrays.
static double chosen_parts(double *x, int n) {
    std::valarray<double> v(x, n), w = std::exp(v) / (1.0 + v * v);
    v[v > 0.6] *= std::valarray<double>(2.0, 3);
    const std::size_t places[] = {2, 0};
    std::valarray<double> chosen = w[std::valarray<std::size_t>(places, 2)];
    chosen = chosen.apply([](double a) { return a * a; });
    return (v.shift(1) * w.cshift(1)).sum() + chosen.sum() * w.min() + std::pow(w, 2.0)[1];
}
SCALAR(chosen_parts, 0.8, 1.2, 0.5, 0.7)

// Spans of structs and of rows, with writes.
static double spans_of_rows(double *x, int n) {
    std::vector<double> cells(3 * n, x[0]);
    for (int row = 0; row < 3; row++) {
        std::span<double> part(cells.data() + row * n, n);
        for (std::size_t i = 0; i < part.size(); i++) part[i] *= x[i] * (row + 1);
        std::ranges::reverse(part);
    }
    std::span<const double, 4> last = std::span<const double>(cells).last<4>();
    return last.front() * last.back() + total(last.subspan(1)) * cells[0];
}
SCALAR(spans_of_rows, 0.8, 1.2, 0.5, 0.7)
