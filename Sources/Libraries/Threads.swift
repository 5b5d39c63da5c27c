import Analysis

/// Locks: no derivative passes through them. A derivative takes them where the primal does; its reverse sweep takes none.
let locks: [LibraryFunction] = [
  LibraryFunction(
    ["init", "destroy", "lock", "trylock", "timedlock", "clocklock", "unlock"].map { "pthread_mutex_" + $0 }
      + ["init", "destroy", "settype", "gettype", "setpshared"].map { "pthread_mutexattr_" + $0 }
      + ["init", "destroy", "rdlock", "wrlock", "tryrdlock", "trywrlock", "timedrdlock", "timedwrlock", "unlock"].map {
        "pthread_rwlock_" + $0
      }
      + ["init", "destroy", "lock", "trylock", "unlock"].map { "pthread_spin_" + $0 }
      + ["init", "destroy", "lock", "trylock", "timedlock", "unlock"].map { "mtx_" + $0 }
      + ["init", "destroy", "signal", "broadcast"].flatMap { ["pthread_cond_" + $0, "cnd_" + $0] }
      + ["init", "destroy", "post", "trywait"].map { "sem_" + $0 }, .inactive(.writes)),
  LibraryFunction(
    ["C1Ev", "C2Ev", "D1Ev", "D2Ev", "10notify_oneEv", "10notify_allEv"].map { "_ZNSt18condition_variable" + $0 },
    .inactive(.writes)),
  LibraryFunction(
    [
      "pthread_self", "pthread_equal", "thrd_current", "thrd_equal", "thrd_yield", "thrd_sleep", "gettid",
      "_ZNSt6thread20hardware_concurrencyEv",
    ], .inactive(.none)),
]

/// What a derivative cannot follow: other threads and processes, and jumps out of functions.
let refused: [LibraryFunction] = [
  LibraryFunction(["pthread_create", "thrd_create"], starting()),
  LibraryFunction(
    [
      "pthread_join", "thrd_join", "pthread_cond_wait", "pthread_cond_timedwait", "pthread_cond_clockwait", "cnd_wait",
      "cnd_timedwait", "pthread_barrier_wait", "sem_wait", "sem_timedwait",
    ], waiting()),
  LibraryFunction(["_ZNSt6thread4joinEv"], waiting("std::thread::join")),
  LibraryFunction(
    ["fork", "vfork", "clone"],
    .refused(
      LibraryFunction.Refusal(
        because: "it starts another process, and a derivative follows one alone", remedy: "do the work in the calling process"))),
  LibraryFunction(["pthread_once", "call_once"], onlyOnce()),
  LibraryFunction(
    ["setjmp", "_setjmp", "sigsetjmp", "__sigsetjmp", "longjmp", "_longjmp", "siglongjmp"],
    .refused(
      LibraryFunction.Refusal(
        because: "it leaves functions behind the reverse sweep's back", remedy: "leave the function by a return value instead"))),
]

/// The same in C++, by the beginnings of mangled names.
let cxxRefused: [LibraryFunction] = [
  LibraryFunction(["_ZNSt6threadC1I", "_ZNSt6threadC2I", "_ZNSt6thread15_M_start_thread"], starting("std::thread")),
  LibraryFunction(["_ZNSt7jthreadC1I", "_ZNSt7jthreadC2I"], starting("std::jthread")),
  LibraryFunction(["_ZSt5asyncI"], starting("std::async")),
  LibraryFunction(["_ZNSt6futureI", "_ZNSt13shared_futureI"], waiting("std::future")),
  LibraryFunction(["_ZNSt18condition_variable4wait"], waiting("std::condition_variable::wait")),
  LibraryFunction(["_ZSt9call_onceI"], onlyOnce("std::call_once")),
]

private func starting(_ name: String? = nil) -> LibraryFunction.Meaning {
  .refused(
    LibraryFunction.Refusal(
      of: name, because: "it starts another thread, and a derivative follows one alone",
      remedy: "do the work in the calling thread, or share it out with OpenMP"))
}

private func waiting(_ name: String? = nil) -> LibraryFunction.Meaning {
  .refused(
    LibraryFunction.Refusal(
      of: name, because: "it waits for another thread, and a derivative follows one alone",
      remedy: "do the work in the calling thread, or share it out with OpenMP"))
}

private func onlyOnce(_ name: String? = nil) -> LibraryFunction.Meaning {
  .refused(
    LibraryFunction.Refusal(
      of: name, because: "what it calls runs in the first derivative alone", remedy: "let it run before, or use a static variable"
    ))
}
