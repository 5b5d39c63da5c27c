// Deques, queues and stacks.

#include "../check.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <queue>
#include <stack>
#include <string>
#include <utility>
#include <vector>

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

// The largest first.
static double priorities(double *x, int n) {
    std::priority_queue<double> q;
    for (int i = 0; i < n; i++) q.push(x[i] * (i + 1));
    double result = 0;
    for (int step = 0; q.size() > 1; step++) {
        const double top = q.top();
        q.pop();
        result = 0.5 * result + top * q.top();
        if (step == 1) q.emplace(top * x[0] - 1);
    }
    return result;
}
SCALAR(priorities, 0.8, 1.2, 0.5, 0.3)

// Events in the order of their times, which are active.
namespace {
struct Event {
    double time, size;
    int kind;
    bool operator<(const Event &o) const { return time > o.time; }
};
}
static double events(double *x, int n) {
    std::priority_queue<Event> q;
    for (int i = 0; i < n; i++) q.push({x[i], x[0] * (i + 1), i % 2});
    double clock = 0, state = 1;
    for (int step = 0; step < 10 && !q.empty(); step++) {
        Event e = q.top();
        q.pop();
        state = state * std::exp(-0.3 * (e.time - clock)) + e.size;
        clock = e.time;
        if (e.kind == 0) q.push({clock + 0.37 * x[1], e.size * 0.5, 1});
    }
    return state * clock;
}
SCALAR(events, 0.8, 1.2, 0.5, 0.3)

// A deque beside a vector.
static double deque_and_vector(double *x, int) {
    double s = x[0];
    std::deque<double> c;
    for (int i = 0; i < 8; i++) c.push_back(x[1] * i);
    std::vector<double> v;
    for (int i = 0; i < 3; i++) v.push_back(s *= x[0]);
    return s + c[2] * v[1];
}
SCALAR(deque_and_vector, 0.8, -1.2)

// Structs and vectors in a deque.
static double deque_of_vectors(double *x, int n) {
    std::deque<std::vector<double>> d;
    std::deque<Event> events;
    for (int i = 0; i < 2 * n; i++) {
        d.emplace_front(2, x[i % n] * i);
        events.push_back({x[i % n], x[0], i});
    }
    d.pop_back();
    events.pop_front();
    double result = 0;
    for (auto &v : d) result = 0.7 * result + v[0] * v[1];
    for (auto &e : events) result += e.time * e.size * e.kind;
    return result;
}
SCALAR(deque_of_vectors, 0.8, -1.2, 0.5)

// The largest in a moving window.
static double window_maximum(double *x, int n) {
    std::deque<std::pair<int, double>> candidates;
    double result = 0;
    for (int i = 0; i < 12; i++) {
        const double v = x[i % n] * std::sin(1.0 + i);
        while (!candidates.empty() && candidates.back().second < v) candidates.pop_back();
        candidates.emplace_back(i, v);
        if (candidates.front().first <= i - 4) candidates.pop_front();
        result = 0.8 * result + candidates.front().second * x[0];
    }
    return result;
}
SCALAR(window_maximum, 0.8, -1.2, 0.5)

// A depth-first walk with a stack of vectors.
static double stack_of_vectors(double *x, int n) {
    std::stack<std::vector<double>> s;
    s.push({x[0]});
    double result = 0;
    while (!s.empty()) {
        auto path = s.top();
        s.pop();
        if (path.size() == 4) {
            result += path[1] * path[2] * path[3];
            continue;
        }
        for (int k = 0; k < 2; k++) {
            auto longer = path;
            longer.push_back(path.back() * x[(k + path.size()) % n] + k);
            s.push(std::move(longer));
        }
    }
    return result;
}
SCALAR(stack_of_vectors, 0.8, -1.2, 0.5)

// Dijkstra's shortest way.
static double shortest_way(double *x, int) {
    const int edges[][2] = {{0, 1}, {0, 2}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {2, 4}};
    std::vector<std::vector<std::pair<int, double>>> graph(5);
    for (int i = 0; i < 7; i++) graph[edges[i][0]].emplace_back(edges[i][1], x[i % 4] + 0.05 * i);
    std::vector<double> distance(5, 1e9);
    using Entry = std::pair<double, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<Entry>> queue;
    queue.push({distance[0] = 0, 0});
    while (!queue.empty()) {
        auto [at, node] = queue.top();
        queue.pop();
        if (at > distance[node]) continue;
        for (auto [to, length] : graph[node])
            if (at + length < distance[to]) queue.push({distance[to] = at + length, to});
    }
    return distance[4] * distance[3];
}
SCALAR(shortest_way, 0.8, 1.2, 0.5, 0.3)
