// Unions and variants whose members share a word: a number or an address, numbers of two formats, numbers and plain data.

#include "in_both.h"

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

// A number or its address, in a variant and in a union.
template <class R> static R number_or_address(R *x, int n) {
    std::vector<std::variant<R, R *>> v;
    for (int i = 0; i < n; i++) {
        if (i % 2) v.push_back(x[i] * x[0]);
        else v.push_back(&x[i]);
    }
    auto last = v[0];
    for (int i = 0; i < n; i++) std::swap(v[i], last);
    R sum = 0;
    for (int i = 0; i < n; i++) {
        if (R *number = std::get_if<0>(&v[i])) sum += *number * *number;
        else sum += *std::get<1>(v[i]) * x[i];
    }
    return sum;
}
IN_BOTH(number_or_address)
SCALAR(number_or_address_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(number_or_address_float, number_or_address_double, 1.5, 2.5, 0.75, 1.25)
template <class R> static R plain_union(R *x, int n) {
    union Value {
        R number;
        R *address;
    };
    struct Cell {
        Value value;
        bool isNumber;
    } cells[8], last;
    for (int i = 0; i < n; i++) {
        cells[i].isNumber = i % 2;
        if (i % 2) cells[i].value.number = x[i] * x[0];
        else cells[i].value.address = &x[i];
    }
    last = cells[0];
    for (int i = 0; i < n; i++) {
        Cell next = cells[i];
        cells[i] = last;
        last = next;
    }
    R sum = 0;
    for (int i = 0; i < n; i++) {
        Value value = cells[i].value;
        sum += cells[i].isNumber ? value.number * value.number : *value.address * x[i];
    }
    return sum;
}
IN_BOTH(plain_union)
SCALAR(plain_union_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(plain_union_float, plain_union_double, 1.5, 2.5, 0.75, 1.25)

// Functions that keep what they capture in themselves, or behind an address.
static float functions(float *x, int n) {
    using Function = std::function<float(float)>;
    Function few = [a = x[0]](float y) { return a * y; };
    Function many = [a = x[0], b = x[1], c = x[2], d = x[3], e = x[1] * x[0]](float y) { return a * y + b * c * d + e; };
    float sum = 0;
    for (int i = 0; i < n; i++) {
        auto chosen = i % 2 ? few : many;
        sum += chosen(x[i]);
    }
    return sum;
}
static double functions_by_hand(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[0] * x[i] + (i % 2 ? 0 : x[1] * x[2] * x[3] + x[1] * x[0]);
    return sum;
}
FLOAT_SCALAR(functions, functions_by_hand, 1.5, 2.5, 0.75, 1.25)

// Owners of single numbers in nodes of a tree.
template <class R> static R owners(R *x, int n) {
    std::map<int, std::vector<std::unique_ptr<R>>> m;
    for (int i = 0; i < n; i++) m[i % 2].push_back(std::make_unique<R>(x[i] * x[i]));
    R sum = 0;
    for (auto &[key, list] : m)
        for (auto &number : list) sum += *number * (R)(key + 1);
    return sum;
}
IN_BOTH(owners)
SCALAR(owners_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(owners_float, owners_double, 1.5, 2.5, 0.75, 1.25)

// Numbers of two formats in one place; the twin has one format.
template <class R> static R two_formats(R *x, int n) {
    std::vector<std::variant<double, R>> v;
    for (int i = 0; i < n; i++) {
        if (i % 2) v.emplace_back(std::in_place_index<0>, (double)x[i] * x[i]);
        else v.emplace_back(std::in_place_index<1>, x[i] * 2);
    }
    R sum = 0;
    for (int i = 0; i < n; i++) {
        auto value = v[n - 1 - i];
        if (value.index() == 0) sum += (R)(std::get<0>(value) * x[0]);
        else sum += std::get<1>(value) * x[i];
    }
    return sum;
}
IN_BOTH(two_formats)
SCALAR(two_formats_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(two_formats_float, two_formats_double, 1.5, 2.5, 0.75, 1.25)
template <class R> static R double_or_pair(R *x, int n) {
    struct Pair {
        R a, b;
    };
    std::variant<double, Pair> v;
    R sum = 0;
    for (int i = 0; i < n; i++) {
        if (i % 2) v = (double)x[i] * x[i];
        else v = Pair{x[i] * 2, x[0]};
        auto w = v;
        if (w.index() == 0) sum += (R)(std::get<0>(w) * x[0]);
        else sum += std::get<1>(w).a * x[i] + std::get<1>(w).b;
    }
    return sum;
}
IN_BOTH(double_or_pair)
SCALAR(double_or_pair_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(double_or_pair_float, double_or_pair_double, 1.5, 2.5, 0.75, 1.25)
template <class R> static R double_or_counted(R *x, int n) {
    struct Counted {
        R a;
        int count;
    };
    union Value {
        double whole;
        Counted part;
    } values[8];
    for (int i = 0; i < n; i++) {
        Value value;
        if (i % 2) value.whole = (double)x[i] * x[i];
        else value.part = {x[i] * 3, i};
        values[i] = value;
    }
    R sum = 0;
    for (int i = n - 1; i >= 0; i--) {
        Value value = values[i];
        sum += i % 2 ? (R)(value.whole * x[0]) : value.part.a * (R)value.part.count * x[i];
    }
    return sum;
}
IN_BOTH(double_or_counted)
SCALAR(double_or_counted_double, 1.5, 2.5, 0.75, 1.25)
FLOAT_SCALAR(double_or_counted_float, double_or_counted_double, 1.5, 2.5, 0.75, 1.25)
