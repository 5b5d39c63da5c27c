// Locks around active data, and memory of each thread.
// FLAGS: -std=c++20

#include "../check.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <pthread.h>
#include <shared_mutex>
#include <thread>

void __enzyme_autodiff(void *, ...);

static std::mutex guard;
static double shared_sum;

static double lock_guard(double *x, int n) {
    shared_sum = 0;
    for (int i = 0; i < n; i++) {
        std::lock_guard<std::mutex> lock(guard);
        shared_sum += x[i] * x[i] * shared_sum + x[i];
    }
    return shared_sum;
}
SCALAR(lock_guard, 0.8, 1.2, 0.3)

static double scoped_lock(double *x, int n) {
    std::mutex first, second;
    double product = 1;
    for (int i = 0; i < n; i++) {
        std::scoped_lock lock(first, second);
        product *= std::sin(x[i]);
    }
    return product;
}
SCALAR(scoped_lock, 0.8, 1.2, 0.3)

struct account {
    mutable std::shared_mutex access;
    double amount = 1;
    double read() const {
        std::shared_lock lock(access);
        return amount;
    }
    void grow(double rate) {
        std::unique_lock lock(access);
        amount *= 1 + rate;
        amount += amount * rate;
    }
};

static double shared_mutex(double *x, int n) {
    account all;
    for (int i = 0; i < n; i++) {
        all.grow(x[i]);
        x[i] *= all.read();
    }
    return all.read();
}
SCALAR(shared_mutex, 0.8, 1.2, 0.3)

static double unique_lock_and_notice(double *x, int) {
    std::mutex m;
    std::condition_variable ready;
    std::unique_lock<std::mutex> lock(m);
    double y = x[0] * x[1];
    lock.unlock();
    ready.notify_all();
    lock.lock();
    return y * y + (std::this_thread::get_id() == std::thread::id() ? x[0] : x[1]);
}
SCALAR(unique_lock_and_notice, 0.8, 1.2)

static thread_local double scratch[4];
static double thread_local_memory(double *x, int n) {
    for (int i = 0; i < n; i++) scratch[i] = x[i] * x[(i + 1) % n];
    double sum = 0;
    for (int i = 0; i < n; i++) sum += scratch[i] * scratch[(i + 1) % n];
    return sum;
}
SCALAR(thread_local_memory, 0.8, 1.2, 0.3)

static pthread_mutex_t plain = PTHREAD_MUTEX_INITIALIZER;
static double posix_mutex(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
        if (pthread_mutex_lock(&plain)) return 0;
        sum = sum * x[i] + x[i];
        pthread_mutex_unlock(&plain);
    }
    return sum;
}
SCALAR(posix_mutex, 0.8, 1.2, 0.3)

// Derivatives of one function in several threads: each has its own tape.
static double cube_of_norm(double *x, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += x[i] * x[i];
    return sum * std::sqrt(sum);
}

CASE(derivatives_in_threads) {
    double results[4][3] = {};
    std::thread workers[4];
    for (int t = 0; t < 4; t++)
        workers[t] = std::thread([&results, t] {
            double x[3] = {0.5 + t, 1.5, 2.5};
            __enzyme_autodiff((void *)cube_of_norm, x, results[t], 3);
        });
    for (auto &worker : workers) worker.join();
    for (int t = 0; t < 4; t++) {
        double x[3] = {0.5 + t, 1.5, 2.5};
        double norm = std::sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
        for (int i = 0; i < 3; i++) CHECK_CLOSE(results[t][i], 3 * norm * x[i]);
    }
}
