// Exceptions: thrown and caught inside the differentiated function, passed through frames whose destructors run, thrown
// again, and thrown out of the derivative to its caller.

#include "../check.h"

#include <any>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

struct Negative {
    int index;
};

[[gnu::noinline]] static double root(double x, int i) {
    if (x < 0) throw Negative{i};
    return std::sqrt(x);
}

// Thrown by a function that is called, caught by the caller in a loop.
static double caught_in_a_loop(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        try {
            sum += root(x[i], i) * x[0];
        } catch (const Negative &e) {
            sum += x[i] * x[i] * (e.index + 1);
        }
    }
    return sum;
}
SCALAR(caught_in_a_loop, 0.8, -1.2, 0.5, -0.4)

// Thrown and caught in the same function, in front of active work.
static double thrown_and_caught_here(double *x, int n) {
    double result = x[0];
    try {
        for (int i = 1; i < n; i++) {
            if (x[i] > 1) throw i;
            result *= x[i];
        }
    } catch (int i) {
        result += std::sin(x[i]) * x[0];
    }
    return result;
}
SCALAR(thrown_and_caught_here, 0.8, 0.7, 1.5, 2.0)

struct Shape {
    virtual ~Shape() = default;
    int sides = 2;
};
struct Square : Shape {
    Square() { sides = 4; }
};

struct Adds {
    double *sum, value;
    ~Adds() { *sum += value * value; }
};

static void descend(double *sum, double x, int depth) {
    Adds guard{sum, x};
    if (depth == 0) {
        if (x > 1) throw Square();
        if (x < 0) throw 7;
        return;
    }
    descend(sum, x * 0.9, depth - 1);
}

// Destructors do active work while the exception passes through several frames; base classes, rethrow, catch (...).
static double through_frames_with_destructors(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        try {
            try {
                descend(&sum, x[i], i % 3);
                sum *= 1.1;
            } catch (int k) {
                sum += k * x[i];
                throw;
            }
        } catch (Shape &shape) {
            sum = sum * x[0] + shape.sides;
        } catch (...) {
            sum += x[i] * x[1];
        }
    }
    return sum;
}
SCALAR(through_frames_with_destructors, 0.5, 1.3, 0.7, -0.4, 1.1, 0.9)

// Exceptions of the standard library: thrown by it, with texts, caught by their base.
static double standard_exceptions(double *x, int n) {
    std::vector<double> v(x, x + n);
    double sum = 0;
    for (int i = 0; i < n + 2; i++) {
        try {
            sum += v.at(i) * x[0];
            if (i == 1) throw std::runtime_error("one " + std::to_string(i));
        } catch (const std::out_of_range &) {
            sum *= 1 + x[1] * x[1];
        } catch (const std::exception &e) {
            sum += x[2] * (double)std::string(e.what()).size();
        }
    }
    return sum;
}
SCALAR(standard_exceptions, 0.8, -1.2, 0.5)

// Memory of the frames that the exception passes is given back by their destructors.
static double owners_on_the_way(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        try {
            std::vector<double> powers(5, x[i]);
            auto factor = std::make_unique<double>(x[i] * 2);
            for (int k = 1; k < 5; k++) powers[k] = powers[k - 1] * *factor;
            if (powers[4] > 1) throw powers.size();
            sum += powers[4];
        } catch (std::size_t count) {
            sum -= x[i] * (double)count;
        }
    }
    return sum;
}
SCALAR(owners_on_the_way, 0.5, 1.3, -0.7, 0.4)

// Thrown again in a handler, which ends with its own active work.
static double nested_handlers(double *x, int n) {
    double sum = 1;
    for (int i = 0; i < n; i++) {
        try {
            try {
                if (x[i] < 0) throw Negative{i};
                sum *= x[i];
            } catch (Negative &e) {
                sum += x[i];
                throw (double)(e.index + 1);
            }
        } catch (double inactive) {
            sum *= inactive * x[0];
        }
    }
    return sum;
}
SCALAR(nested_handlers, 0.8, -1.2, 0.5, -0.3)

static double fails(double x) noexcept(false) {
    if (x > 100) throw std::logic_error("too large");
    return x * x;
}

// Nothing is thrown, but everything might be.
static double never_thrown(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        std::vector<double> copy(1, fails(x[i]));
        sum += copy[0] * fails(x[0]);
    }
    return sum;
}
SCALAR(never_thrown, 0.8, -1.2, 0.5)

static int destroyed;
struct Counts {
    ~Counts() { destroyed++; }
};

static double leaves(double *x, int n) {
    Counts counts;
    std::vector<double> squares;
    double sum = 0;
    for (int i = 0; i < n; i++) {
        squares.push_back(x[i] * x[i]);
        if (squares.back() > 3) throw i;
        sum += squares.back();
    }
    return sum;
}

extern "C" double __enzyme_autodiff_leaves(void *, ...);
extern "C" double __enzyme_fwddiff_leaves(void *, ...);

// Functions that never return throw: the user's, and those inside the library.
namespace {
struct Solver {
    double damping;
    int steps = 0;
    [[noreturn]] void fail(const char *reason) { throw std::runtime_error(reason); }
    [[noreturn]] static void stop(double at) { throw at > 0 ? 1 : -1; }
    double step(double x) {
        if (++steps > 4) fail("too many steps");
        if (x > 5) stop(x);
        return x * x * damping + 0.5;
    }
};
}
static double noreturn_throws(double *x, int n) {
    double result = 0;
    for (int i = 0; i < n; i++) {
        Solver solver{x[0]};
        double value = x[i];
        try {
            while (true) value = solver.step(value);
        } catch (const std::runtime_error &) {
            result += value * x[i];
        } catch (int sign) {
            result -= sign * value * value;
        }
    }
    return result;
}
SCALAR(noreturn_throws, 0.6, 2.2, -0.5, 3.1)
static double nothing_to_take(double *x, int n) {
    double result = 0;
    for (int i = 0; i < n; i++) {
        std::optional<double> held;
        std::any kept = x[i];
        if (i % 2) held = x[i] * x[0], kept = i;
        try {
            result += held.value() * x[1];
            result += std::any_cast<double>(kept);
        } catch (const std::bad_optional_access &) {
            result += x[i] * x[i] * std::any_cast<double>(kept);
        } catch (const std::bad_any_cast &) {
            result *= x[i] * std::any_cast<int>(kept);
        }
    }
    return result;
}
SCALAR(nothing_to_take, 0.6, 1.2, -0.5, 1.1)

// The caller of the derivative catches what the function throws; nothing leaks, and the next call is right.
CASE(thrown_to_the_caller) {
    double x[3] = {1, 2, 3}, d[3] = {0, 0, 0};
    destroyed = 0;
    for (int turn = 0; turn < 3; turn++) {
        int caught = -1;
        try {
#ifndef NO_REVERSE
            if (turn != 1) __enzyme_autodiff_leaves((void *)leaves, enzyme_dup, x, d, enzyme_const, 3);
#endif
#ifndef NO_FORWARD
            if (turn == 1) __enzyme_fwddiff_leaves((void *)leaves, enzyme_dup, x, d, enzyme_const, 3);
#endif
        } catch (int i) {
            caught = i;
        }
#if !defined(NO_REVERSE) && !defined(NO_FORWARD)
        CHECK_NEAR(caught, 1, 0);
        CHECK_NEAR(destroyed, turn + 1, 0);
#endif
    }
#ifndef NO_REVERSE
    x[1] = 1.5;
    x[2] = 0.5;
    d[0] = d[1] = d[2] = 0;
    __enzyme_autodiff_leaves((void *)leaves, enzyme_dup, x, d, enzyme_const, 3);
    for (int i = 0; i < 3; i++) CHECK_NEAR(d[i], 2 * x[i], 1e-12);
#endif
}

// What is thrown in a loop is kept, and thrown again behind it.
static double kept_for_later(double *x, int n) {
    std::exception_ptr kept;
    std::vector<std::exception_ptr> all;
    double sum = 0;
    for (int i = 0; i < n; i++) {
        try {
            sum += root(x[i], i) * x[0];
        } catch (...) {
            if (!kept) kept = std::current_exception();
            all.push_back(std::current_exception());
        }
    }
    try {
        if (kept) std::rethrow_exception(kept);
    } catch (const Negative &e) {
        sum *= x[e.index] * (double)all.size();
    }
    return sum;
}
SCALAR(kept_for_later, 0.8, -1.2, 0.5, -0.4)

// An exception made without being thrown.
static double made_and_thrown(double *x, int n) {
    std::exception_ptr made = std::make_exception_ptr(Negative{n - 1});
    double result = x[0] * x[1];
    try {
        std::rethrow_exception(made);
    } catch (Negative &e) {
        result *= x[e.index];
    }
    return result;
}
SCALAR(made_and_thrown, 0.8, 0.7, 1.5)
