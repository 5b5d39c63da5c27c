// Containers where exceptions are off.
// FLAGS: -fno-exceptions

#include "../check.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

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

// A hash table with strings as keys.
static double unordered_map_of_strings(double *x, int n) {
    std::unordered_map<std::string, double> m{{"a", x[0]}, {"b", x[1]}, {"a much longer name than the others", x[2]}};
    m["a"] *= m["b"];
    m.emplace("c", m["a much longer name than the others"]);
    return m.at("a") * m.at("c") + m.size();
}
SCALAR(unordered_map_of_strings, 0.8, -1.2, 0.5)

// A vector that grows and is changed in the middle.
static double changed_in_the_middle(double *x, int n) {
    std::vector<double> v(x, x + n);
    for (int i = 0; i < n; i++) v.push_back(x[i] * x[0]);
    v.insert(v.begin() + 1, 3, x[1] * x[1]);
    v.erase(v.begin() + 2);
    double result = 0;
    for (std::size_t i = 0; i < v.size(); i++) result += (i + 1.0) * v[i];
    return result;
}
SCALAR(changed_in_the_middle, 0.8, -1.2, 0.5)
