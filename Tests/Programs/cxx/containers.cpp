// Containers of nodes: lists, trees, hash tables, and the deque.
// FLAGS: -fno-exceptions

#include "../check.h"

#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <queue>
#include <set>
#include <stack>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

// A list, filled at both ends.
static double list_both_ends(double *x, int n) {
    std::list<double> l;
    for (int i = 0; i < n; i++) (i % 2 ? l.push_back(x[i]) : l.push_front(x[i] * x[i]));
    double result = 0;
    for (double a : l) result = result * 0.5 + a * a;
    return result;
}
SCALAR(list_both_ends, 0.8, -1.2, 0.5, 0.3)

// Insertion and removal in the middle.
static double list_insert_erase(double *x, int n) {
    std::list<double> l(x, x + n);
    auto second = std::next(l.begin());
    l.insert(second, x[0] * x[1]);
    l.erase(second);
    l.pop_front();
    double result = 1;
    for (double a : l) result *= a;
    return result;
}
SCALAR(list_insert_erase, 0.8, -1.2, 0.5, 0.3)

// splice moves nodes from list to list.
static double list_splice(double *x, int n) {
    std::list<double> a(x, x + n), b;
    b.push_back(x[0] * x[0]);
    b.splice(b.begin(), a, std::next(a.begin()), a.end());
    b.splice(b.end(), a);
    double result = 0, weight = 1;
    for (double v : b) result += (weight *= 1.5) * v * v;
    return result + a.size();
}
SCALAR(list_splice, 0.8, -1.2, 0.5, 0.3)

// Sorting a list: merges, transfers and swaps of whole lists.
static double list_sort(double *x, int n) {
    std::list<double> l;
    for (int i = 0; i < n; i++) l.push_back(std::sin(3 * x[i]));
    l.sort();
    double result = 0, weight = 1;
    for (double v : l) result += (weight *= 1.5) * v;
    return result;
}
SCALAR(list_sort, 0.8, -1.2, 0.5, 0.3, 1.9, -0.4, 0.1)

// reverse, merge, swap, remove_if, unique.
static double list_operations(double *x, int n) {
    std::list<double> a(x, x + n), b{x[0] * 2, x[1] * 3};
    a.reverse();
    b.sort();
    a.swap(b);
    a.merge(b, [](double p, double q) { return p < q; });
    a.remove_if([](double v) { return v < 0.4; });
    double result = 0, weight = 1;
    for (double v : a) result += (weight *= 1.5) * v * v;
    return result;
}
SCALAR(list_operations, 0.8, -1.2, 0.5, 0.3)

// A list with one end only.
static double forward_list(double *x, int n) {
    std::forward_list<double> l;
    for (int i = 0; i < n; i++) l.push_front(x[i]);
    l.insert_after(l.begin(), x[0] * x[1]);
    l.reverse();
    l.erase_after(l.begin());
    double result = 0;
    for (double v : l) result = 0.7 * result + v * v;
    return result;
}
SCALAR(forward_list, 0.8, -1.2, 0.5, 0.3)

// A deque that grows over several blocks of memory.
static double deque_window(double *x, int n) {
    std::deque<double> window;
    double result = 0;
    for (int i = 0; i < 200; i++) {
        window.push_back(x[i % n] * (1 + 0.01 * i));
        if (window.size() > 70) window.pop_front();
        result += 0.01 * window.front() * window.back();
    }
    window.push_front(result * x[0]);
    return window[0] + window[35] * window[50];
}
SCALAR(deque_window, 0.8, -1.2, 0.5, 0.3)

// A map from integers to numbers.
static double map_of_integers(double *x, int n) {
    std::map<int, double> m;
    for (int i = 0; i < 20; i++) m[(i * 7) % 11] += x[i % n] * (i + 1);
    double result = 0;
    for (const auto &[key, value] : m) result += key * value * value;
    return result;
}
SCALAR(map_of_integers, 0.8, -1.2, 0.5, 0.3)

// Removal: every shape of a red-black tree.
static double map_erase(double *x, int n) {
    std::map<int, double> m;
    for (int i = 0; i < 60; i++) m.emplace((i * 37) % 61, x[i % n] * (1 + 0.1 * i));
    for (int i = 0; i < 60; i += 1 + i % 2) m.erase((i * 23) % 61);
    double result = 0;
    int place = 1;
    for (auto it = m.rbegin(); it != m.rend(); ++it) result += it->second * it->second / place++;
    return result + m.begin()->second;
}
SCALAR(map_erase, 0.8, -1.2, 0.5, 0.3)

// The key itself is active: the order depends on the numbers, the sum passes through keys.
static double map_with_active_keys(double *x, int n) {
    std::map<double, double> m;
    for (int i = 0; i < n; i++) m[x[i] * x[i]] = x[(i + 1) % n];
    double result = 0, before = 1;
    for (auto &[key, value] : m) {
        result += key * value * before;
        before = key;
    }
    return result;
}
SCALAR(map_with_active_keys, 0.8, -1.2, 0.5, 0.3)

// Strings as labels.
static double map_of_strings(double *x, int n) {
    std::map<std::string, double> m;
    m["mass"] = x[0];
    m["length of the pendulum"] = x[1];
    m["angle"] = x[2];
    m["mass"] *= 2;
    auto found = m.find("angle");
    double result = m.count("colour") ? 0 : m.at("mass") * m["length of the pendulum"];
    return result * std::sin(found->second) + m.size();
}
SCALAR(map_of_strings, 0.8, 1.2, 0.5)

// A multimap: equal keys stay in order; ranges.
static double multimap(double *x, int n) {
    std::multimap<int, double> m;
    for (int i = 0; i < 12; i++) m.insert({i % 4, x[i % n] + 0.1 * i});
    auto [from, to] = m.equal_range(2);
    double result = 1;
    for (auto it = from; it != to; ++it) result *= it->second;
    return result + m.lower_bound(3)->second * m.upper_bound(0)->second;
}
SCALAR(multimap, 0.8, -1.2, 0.5, 0.3)

// A set of active numbers.
static double set_of_numbers(double *x, int n) {
    std::set<double> s(x, x + n);
    s.insert(x[0] * x[1]);
    s.erase(s.begin());
    double result = 0, weight = 1;
    for (double v : s) result += (weight *= 2) * v * v;
    return result + *s.rbegin() * *s.lower_bound(0);
}
SCALAR(set_of_numbers, 0.8, -1.2, 0.5, 0.3)

namespace {
struct Point {
    double x, y;
};
struct ByRadius {
    bool operator()(const Point &a, const Point &b) const { return a.x * a.x + a.y * a.y < b.x * b.x + b.y * b.y; }
};
}

// A set of structs with an order of its own.
static double set_of_structs(double *x, int) {
    std::set<Point, ByRadius> s;
    for (int i = 0; i < 5; i++) s.insert({x[0] * (i % 3) + 0.1, x[1] * (i % 2) + x[2]});
    double result = 0, weight = 1;
    for (const Point &p : s) result += (weight *= 1.5) * p.x * p.y;
    return result;
}
SCALAR(set_of_structs, 0.8, -1.2, 0.5)

// Copies and moves of trees.
static double map_copies(double *x, int n) {
    std::map<int, double> a;
    for (int i = 0; i < n; i++) a[i] = x[i];
    auto b = a;
    for (auto &[key, value] : b) value *= value;
    std::map<int, double> c = std::move(a);
    b.swap(c);
    return b[0] * c[1] + b[2] * c[3];
}
SCALAR(map_copies, 0.8, -1.2, 0.5, 0.3)

// A hash table that grows several times.
static double unordered_map(double *x, int n) {
    std::unordered_map<int, double> m;
    for (int i = 0; i < 100; i++) m[(i * 31) % 47] += x[i % n] * (1 + 0.1 * i);
    double result = 0;
    for (int i = 0; i < 47; i++)
        if (auto it = m.find(i); it != m.end()) result += it->second * it->second / (i + 1);
    m.erase(5);
    for (auto &[key, value] : m) result += value / 64;
    return result;
}
SCALAR(unordered_map, 0.8, -1.2, 0.5, 0.3)

// A hash table with strings as keys.
static double unordered_map_of_strings(double *x, int n) {
    std::unordered_map<std::string, double> m{{"a", x[0]}, {"b", x[1]}, {"a much longer name than the others", x[2]}};
    m["a"] *= m["b"];
    m.emplace("c", m["a much longer name than the others"]);
    return m.at("a") * m.at("c") + m.size();
}
SCALAR(unordered_map_of_strings, 0.8, -1.2, 0.5)

// Sets of integers steer.
static double unordered_set(double *x, int n) {
    std::unordered_set<int> seen;
    double result = 0;
    for (int i = 0; i < 20; i++)
        if (seen.insert((i * i) % 13).second) result = 0.5 * result + x[i % n] * x[i % n];
    return result * seen.size();
}
SCALAR(unordered_set, 0.8, -1.2, 0.5, 0.3)

// Stack and queue: a calculator in reverse Polish notation.
static double calculator(double *x, int) {
    std::stack<double> values;
    std::queue<char> program;
    for (char c : std::string("ab*c+d*a-")) program.push(c);
    for (; !program.empty(); program.pop()) {
        const char c = program.front();
        if (c >= 'a') {
            values.push(x[c - 'a']);
            continue;
        }
        const double right = values.top();
        values.pop();
        double &left = values.top();
        if (c == '*') left *= right;
        if (c == '+') left += right;
        if (c == '-') left -= right;
    }
    return values.top();
}
SCALAR(calculator, 0.8, -1.2, 0.5, 0.3)

// Handles of nodes: extract and insert again under another key.
static double node_handles(double *x, int n) {
    std::map<int, double> m, other;
    for (int i = 0; i < n; i++) m[i] = x[i] * x[(i + 1) % n];
    auto node = m.extract(2);
    node.key() = 10;
    node.mapped() *= x[0];
    other.insert(std::move(node));
    other.merge(m);
    double result = 0;
    for (auto &[key, value] : other) result += (key + 1) * value;
    return result;
}
SCALAR(node_handles, 0.8, -1.2, 0.5, 0.3)
