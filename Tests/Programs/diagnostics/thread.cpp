// Threads that the differentiated function starts, waits for, or shares once.
// EXPECT: thread.cpp:18:.*error: .*'std::thread' cannot be differentiated, as it starts another thread.*; .*OpenMP
// EXPECT: thread.cpp:25:.*error: .*'std::async' cannot be differentiated, as it starts another thread.*; .*OpenMP
// EXPECT: thread.cpp:30:.*error: .*'std::jthread' cannot be differentiated, as it starts another thread.*; .*OpenMP
// EXPECT: thread.cpp:38:.*error: .*'std::thread::join' cannot be differentiated, as it waits for another thread
// EXPECT: thread.cpp:45:.*error: .*'std::call_once' cannot be differentiated.*; let it run before
// FLAGS: -std=c++20
#include <future>
#include <mutex>
#include <thread>
#include <vector>

double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static double by_thread(double x) {
    double y = 0;
    std::thread worker([&] { y = x * x; });
    worker.join();
    return y;
}

static double by_async(double x) {
    auto square = [](double v) { return v * v; };
    return std::async(std::launch::async, square, x).get();
}

static double by_jthread(double x) {
    double y = 0;
    { std::jthread worker([&] { y = x * x; }); }
    return y;
}

static double by_threads(double x) {
    double y[2];
    std::vector<std::thread> workers;
    for (int i = 0; i < 2; ++i) workers.emplace_back([&, i] { y[i] = x * x; });
    for (auto &worker : workers) worker.join();
    return y[0] + y[1];
}

static std::once_flag flag;
static double factor;
static double once(double x) {
    std::call_once(flag, [&] { factor = 2; });
    return factor * x;
}

double all(double x) {
    return __enzyme_autodiff((void *)by_thread, x) + __enzyme_fwddiff((void *)by_async, x, 1.0) +
           __enzyme_autodiff((void *)by_jthread, x) + __enzyme_autodiff((void *)by_threads, x) +
           __enzyme_autodiff((void *)once, x);
}
