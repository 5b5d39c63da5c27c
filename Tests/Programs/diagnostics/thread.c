// Threads and processes that the differentiated function starts.
// EXPECT: thread.c:18:.*error: .*'pthread_create' cannot be differentiated, as it starts another thread.*; .*OpenMP
// EXPECT: thread.c:26:.*error: .*'thrd_create' cannot be differentiated, as it starts another thread.*; .*OpenMP
// EXPECT: thread.c:33:.*error: .*'fork' cannot be differentiated, as it starts another process.*; do the work in the calling process
// EXPECT: thread.c:39:.*error: .*'pthread_join' cannot be differentiated, as it waits for another thread
#include <pthread.h>
#include <threads.h>
#include <unistd.h>
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);

static void *square(void *p) { return *(double *)p *= *(double *)p, (void *)0; }
static int square_too(void *p) { return *(double *)p *= *(double *)p, 0; }

static double by_pthread(double x) {
    pthread_t worker;

    pthread_create(&worker, 0, square, &x);
    pthread_join(worker, 0);
    return x;
}

static double by_thrd(double x) {
    thrd_t worker;

    thrd_create(&worker, square_too, &x);
    thrd_join(worker, 0);
    return x;
}

static double by_fork(double x) {

    if (fork() == 0) _exit(0);
    return x * x;
}

static pthread_t other;
static double by_waiting(double *x) {
    pthread_join(other, 0);
    return *x * *x;
}

double all(double x) {
    double dx = 0;
    return __enzyme_autodiff((void *)by_pthread, x) + __enzyme_fwddiff((void *)by_thrd, x, 1.0) +
           __enzyme_autodiff((void *)by_fork, x) + __enzyme_autodiff((void *)by_waiting, &x, &dx);
}
