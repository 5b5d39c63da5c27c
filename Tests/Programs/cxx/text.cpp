// What carries no derivative: strings, streams, random engines, clocks, bits. They stand beside active code.

#include "../check.h"

#include <array>
#include <bitset>
#include <charconv>
#include <chrono>
#include <complex>
#include <iomanip>
#include <iostream>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

// A log that is written and thrown away.
static double logged(double *x, int n) {
    std::ostringstream log;
    double sum = 0;
    for (int i = 0; i < n; i++) {
        sum += x[i] * x[i];
        log << "step " << i << ": " << std::setprecision(3) << std::fixed << sum << '\n';
    }
    return sum * log.str().size();
}
SCALAR(logged, 0.8, -1.2, 0.5)

// Output to the program's own streams.
static double printed(double *x, int) {
    const double y = x[0] * x[1];
    std::cerr << std::string() << std::flush;
    std::cout << "y = " << y << std::endl;
    return y * y;
}
SCALAR(printed, 0.8, -1.2)

// Strings decide.
static double chosen_by_name(double *x, int n) {
    const std::string names[] = {"sine", "square", "a name that does not fit into the string itself"};
    double result = 1;
    for (int i = 0; i < n; i++) {
        std::string name = names[i] + "!";
        name.pop_back();
        if (name == "sine") result *= std::sin(x[i]);
        else if (name.find("quare") != std::string::npos) result *= x[i] * x[i];
        else result += x[i] * name.length();
    }
    return result;
}
SCALAR(chosen_by_name, 0.8, -1.2, 0.5)

// Parsing: an expression in text, evaluated with active variables.
static double parsed_term(std::string_view text, std::size_t &at, const double *x) {
    double value = 1;
    for (; at < text.size() && text[at] != '+'; at++)
        if (text[at] >= 'a') value *= x[text[at] - 'a'];
        else if (text[at] >= '0') value *= text[at] - '0';
    return value;
}
static double parsed(double *x, int) {
    std::string text = "3a*b+b*b*c+2";
    double sum = 0;
    for (std::size_t at = 0; at < text.size(); at++) sum += parsed_term(text, at, x);
    return sum;
}
SCALAR(parsed, 0.8, -1.2, 0.5)

// Numbers read from text are constants.
static double numbers_from_text(double *x, int) {
    const double factor = std::stod("2.5");
    return x[0] * x[0] * factor + x[1] * std::stoi(std::to_string(7));
}
SCALAR(numbers_from_text, 0.8, -1.2)

// Random numbers with a seed: an engine is integers, and the numbers are constants.
static double random_numbers(double *x, int n) {
    std::mt19937 engine(42);
    std::uniform_real_distribution<double> uniform(0.5, 1.5);
    std::normal_distribution<double> normal(0, 1);
    double result = 0;
    for (int i = 0; i < n; i++) result += uniform(engine) * x[i] * x[i] + normal(engine) * x[i];
    return result;
}
SCALAR(random_numbers, 0.8, -1.2, 0.5)

// The parameters of a distribution are active: the derivative passes through it.
static double active_distribution(double *x, int) {
    std::minstd_rand engine(7);
    std::normal_distribution<double> normal(x[0], x[1]);
    double sum = 0;
    for (int i = 0; i < 4; i++) {
        const double sample = normal(engine);
        sum += sample * sample;
    }
    return sum;
}
SCALAR(active_distribution, 0.8, 1.2)

// A random walk whose steps are chosen by an engine.
static double random_walk(double *x, int n) {
    std::minstd_rand engine(5);
    std::uniform_int_distribution<int> step(0, n - 1);
    double position = 0.1;
    for (int i = 0; i < 20; i++) position = 0.9 * position + std::sin(x[step(engine)]);
    return position;
}
SCALAR(random_walk, 0.8, -1.2, 0.5)

// A clock is read and not used.
static double timed(double *x, int) {
    const auto start = std::chrono::steady_clock::now();
    const double y = std::exp(x[0]) * x[1];
    const auto spent = std::chrono::steady_clock::now() - start;
    return spent < std::chrono::hours(1) ? y : 0;
}
SCALAR(timed, 0.8, -1.2)

// Bits choose.
static double chosen_by_bits(double *x, int n) {
    std::bitset<8> bits(0b10110101);
    double result = 1;
    for (int i = 0; i < 8; i++) result = bits[i] ? result * x[i % n] : result + x[i % n];
    return result * bits.count();
}
SCALAR(chosen_by_bits, 0.8, -1.2, 0.5)

// The text of a number does not change with its derivative.
static double text_of_a_number(double *x, int) {
    std::string text = std::to_string(x[0]);
    return x[0] * x[0] * text.size() + (text < std::string("1") ? x[1] : 0);
}
SCALAR(text_of_a_number, 0.8, -1.2)

// A table of constants with names, built at each call.
static double named_constants(double *x, int) {
    const std::map<std::string, double> constants{{"gravity", 9.81}, {"a longer name than fits", 2.0}};
    double result = 0;
    for (const auto &[name, value] : constants) result += value * x[0] * x[0] * name.size();
    return result * constants.at("gravity");
}
SCALAR(named_constants, 0.8)

// A report of active numbers, with texts in a vector.
static double reported(double *x, int n) {
    std::vector<std::string> lines;
    double sum = 0;
    for (int i = 0; i < n; i++) {
        std::ostringstream line;
        line << std::setw(10) << std::left << "x" << i << std::hex << i << std::scientific << x[i] * sum;
        lines.push_back(line.str() + std::to_string(sum));
        sum += x[i] * x[i];
    }
    std::string all;
    for (auto &line : lines) all += line.substr(0, 4) + ",";
    return sum * sum * all.size() + lines.size();
}
SCALAR(reported, 0.8, -1.2, 0.5)

// Views of a text choose.
static double chosen_by_view(double *x, int) {
    constexpr std::string_view program = "sin,square,,half";
    double value = x[0];
    for (std::size_t at = 0; at <= program.size();) {
        const std::size_t end = std::min(program.find(',', at), program.size());
        const std::string_view word = program.substr(at, end - at);
        if (word == "sin") value = std::sin(value);
        else if (word.starts_with("squ")) value *= value * x[1];
        else if (word.empty()) value += x[1];
        else value *= 0.5;
        at = end + 1;
    }
    return value;
}
SCALAR(chosen_by_view, 0.8, -1.2)

// Numbers out of a text, into constants.
static double streamed_in(double *x, int n) {
    std::istringstream in("2.5 1 0 -3.5 2");
    std::vector<double> factors;
    std::vector<int> places;
    for (double factor; in >> factor;) {
        factors.push_back(factor);
        int place;
        if (in >> place) places.push_back(place);
    }
    double result = 0;
    for (std::size_t i = 0; i < places.size(); i++) result += factors[i] * x[places[i] % n] * x[places[i] % n];
    return result + factors.size() * x[0];
}
SCALAR(streamed_in, 0.8, -1.2, 0.5)

// Several engines and distributions, all with seeds.
static double engines(double *x, int n) {
    std::mt19937_64 large(1);
    std::ranlux24 slow(2);
    std::bernoulli_distribution coin(0.5);
    std::exponential_distribution<double> wait(1.5);
    std::discrete_distribution<int> choice{1, 2, 3};
    double result = 0;
    for (int i = 0; i < 6; i++) {
        const double factor = coin(slow) ? x[0] : x[1];
        result += factor * wait(large) * x[choice(large) % n];
    }
    return result;
}
SCALAR(engines, 0.8, -1.2, 0.5)

// A bit field of choices, shifted and combined.
static double bit_masks(double *x, int n) {
    std::bitset<16> mask("1011001"), other(0x55);
    mask ^= other << 2;
    mask.flip(1).set(9).reset(0);
    double result = 1;
    for (std::size_t i = 0; i < mask.size(); i++)
        if (mask.test(i)) result += x[i % n] * x[(i + 1) % n];
    return result * mask.count() + (mask.any() && !mask.all() ? x[0] : 0);
}
SCALAR(bit_masks, 0.8, -1.2, 0.5)
