// Hierarchies with a virtual base, whose objects own containers.

#include "../check.h"

#include <map>
#include <memory>
#include <vector>

namespace {
struct Tag {
    unsigned char number;
};

// Two bases that own vectors, and a virtual base below both.
struct Root {
    std::vector<double> shared;
    virtual ~Root() = default;
    virtual double value(Tag tag) const { return shared.empty() ? tag.number : shared.back(); }
};
struct History : virtual Root {
    std::vector<double> past;
    void record(double v) { past.push_back(v), shared.push_back(v * v); }
    double value(Tag tag) const override { return past.front() * tag.number; }
};
struct Forecast : virtual Root {
    std::map<int, double> future;
    void expect(int day, double v) { future[day] = v, shared.push_back(v); }
};
struct Weather : History, Forecast {
    double value(Tag tag) const override { return History::value(tag) + Root::value(tag) * future.at(1); }
};
}

// Objects of many classes behind owners; some are found again by dynamic_cast.
static double found_by_class(double *x, int) {
    std::vector<std::unique_ptr<Root>> all;
    all.push_back(std::make_unique<Root>());
    all.push_back(std::make_unique<Weather>());
    all.push_back(std::make_unique<History>());
    all[0]->shared = {x[0], x[1]};
    double result = 0;
    for (auto &one : all) {
        if (auto *history = dynamic_cast<History *>(one.get())) history->record(x[1] * x[0]);
        if (auto *forecast = dynamic_cast<Forecast *>(one.get())) forecast->expect(1, x[2]);
        result = 0.5 * result + one->value(Tag{2}) * one->shared.back();
    }
    return result;
}
SCALAR(found_by_class, 0.8, -1.2, 0.5)

static double inherited_containers(double *x, int n) {
    Weather weather;
    for (int i = 0; i < n; i++) weather.record(x[i]);
    Forecast &forecast = weather;
    forecast.expect(1, x[0] * x[1]);
    Root *root = &weather;
    double result = root->value(Tag{3});
    for (double v : root->shared) result = 0.5 * result + v * v;
    return result;
}
SCALAR(inherited_containers, 0.8, -1.2, 0.5)
