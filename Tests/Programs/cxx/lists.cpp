// Lists with one end and with two.

#include "../check.h"

#include <forward_list>
#include <iterator>
#include <list>
#include <memory>
#include <string>
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

// One list through many operations; elements of the head's count and of the nodes stay apart.
static double list_lengths(double *x, int n) {
    std::list<double> l;
    for (int i = 0; i < n; i++) l.push_front(x[i]);
    l.remove_if([](double v) { return v > 1.5; });
    l.resize(3, x[1]);
    l.assign(3, x[0]);
    l.splice(l.begin(), l, std::prev(l.end()));
    l.assign(2, x[1]);
    l.resize(5, x[0] * x[1]);
    l.resize(3);
    double result = 0, weight = 1;
    for (double v : l) result += (weight *= 0.9) * v * v;
    return result * l.size();
}
SCALAR(list_lengths, 0.8, -1.2, 0.5)

namespace {
struct Entry {
    std::string name;
    double value;
};
}

// Structs with a string.
static double list_of_named(double *x, int n) {
    std::list<Entry> l;
    for (int i = 0; i < n; i++) l.push_back({"number " + std::to_string(i) + " of the list", x[i] * x[0]});
    l.sort([](const Entry &a, const Entry &b) { return a.value < b.value; });
    l.remove_if([](const Entry &e) { return e.name == "number 1 of the list"; });
    l.emplace_front(Entry{"first", x[1]});
    double result = 0;
    for (auto &e : l) result = 0.5 * result + e.value * e.value * e.name.size();
    return result;
}
SCALAR(list_of_named, 0.8, -1.2, 0.5, 0.3)

// Vectors in a list; they move with their nodes.
static double list_of_vectors(double *x, int n) {
    std::list<std::vector<double>> l;
    for (int i = 0; i < n; i++) l.emplace_back(i + 1, x[i]);
    l.back().push_back(x[0] * x[1]);
    l.splice(l.begin(), l, std::prev(l.end()));
    auto copy = l;
    copy.front()[0] *= x[1];
    l.reverse();
    double result = 0;
    for (auto *list : {&l, &copy})
        for (auto &v : *list)
            for (double a : v) result = 0.7 * result + a * a;
    return result;
}
SCALAR(list_of_vectors, 0.8, -1.2, 0.5)

// merge and unique keep the first of equal elements.
static double list_merge_unique(double *x, int n) {
    std::list<double> a(x, x + n), b{x[0], x[1] * 2, x[0]};
    a.sort();
    b.sort();
    a.merge(b);
    a.unique();
    double result = 0, weight = 1;
    for (double v : a) result += (weight *= 1.5) * v;
    return result * a.size() + b.size();
}
SCALAR(list_merge_unique, 0.8, -1.2, 0.5, 0.3)

// Sorting, merging and splicing with one end only.
static double one_ended_operations(double *x, int n) {
    std::forward_list<double> a(x, x + n), b{x[1] * 2, x[0] * 3};
    a.sort();
    b.sort();
    a.merge(b);
    a.remove_if([](double v) { return v < -2; });
    std::forward_list<double> c{x[0] * x[1]};
    a.splice_after(a.before_begin(), c);
    a.unique();
    double result = 0;
    for (double v : a) result = 0.7 * result + v * v;
    return result;
}
SCALAR(one_ended_operations, 0.8, -1.2, 0.5, 0.3)

// The least recently used entry goes.
static double cache(double *x, int n) {
    std::list<std::pair<int, double>> entries;
    double result = 0;
    for (int i = 0; i < 15; i++) {
        const int key = (i * 7) % 5;
        auto found = entries.begin();
        while (found != entries.end() && found->first != key) ++found;
        if (found != entries.end()) entries.splice(entries.begin(), entries, found);
        else entries.emplace_front(key, x[key % n] * i);
        if (entries.size() > 3) entries.pop_back();
        result = 0.9 * result + entries.front().second * entries.back().second;
    }
    return result;
}
SCALAR(cache, 0.8, -1.2, 0.5)

// Owners of containers as elements.
static double list_of_shared_vectors(double *x, int n) {
    std::list<std::shared_ptr<std::vector<double>>> l;
    for (int i = 0; i < n; i++) l.push_back(std::make_shared<std::vector<double>>(i + 1, x[i]));
    l.push_front(l.back());
    l.front()->push_back(x[0] * x[1]);
    double result = 0;
    for (auto &v : l)
        for (double a : *v) result = 0.7 * result + a * a;
    return result;
}
SCALAR(list_of_shared_vectors, 0.8, 1.2, -0.5)
