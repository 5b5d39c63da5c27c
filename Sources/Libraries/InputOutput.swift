import Analysis

/// Functions through which no derivative passes: output, time, strings, the environment.
let inputOutput: [LibraryFunction] = [
  LibraryFunction(
    [
      "printf", "fprintf", "vprintf", "vfprintf", "dprintf", "puts", "fputs", "putchar", "fputc", "putc", "putchar_unlocked",
      "fwrite", "perror", "fflush", "putc_unlocked", "__printf_chk", "__fprintf_chk", "write", "syslog",
    ], .inactive(.reads)),
  LibraryFunction(
    [
      "sprintf", "snprintf", "vsnprintf", "vsprintf", "__sprintf_chk", "__snprintf_chk", "__vsnprintf_chk", "fgets", "getline",
      "strcpy", "strncpy", "strcat", "strncat", "stpcpy", "strtok", "strtok_r", "gettimeofday", "clock_gettime", "time",
      "localtime", "gmtime", "strftime", "getrusage", "qsort_r", "fscanf", "scanf", "sscanf", "__isoc99_scanf",
      "__isoc99_sscanf", "__isoc99_fscanf", "__isoc23_scanf", "__isoc23_sscanf", "__isoc23_fscanf", "fread", "read",
    ],
    .inactive(.writes)),
  LibraryFunction(
    [
      "strlen", "strnlen", "strcmp", "strncmp", "strcasecmp", "strncasecmp", "memcmp", "bcmp", "memchr", "strchr", "strrchr",
      "strstr", "strspn", "strcspn", "atoi", "atol", "atoll", "strtol", "strtoll", "strtoul", "strtoull", "atof", "strtod",
      "strtof", "strtold", "getenv", "__isoc23_strtol", "__isoc23_strtoul", "__isoc23_strtoll",
    ], .inactive(.reads), mayRunAgain: true),
  LibraryFunction(
    [
      "difftime", "getpid", "fileno", "isatty", "__errno_location", "toupper", "tolower", "isalpha", "isdigit", "isalnum",
      "isspace", "isupper", "islower", "ispunct", "isprint", "__ctype_b_loc", "__ctype_toupper_loc", "__ctype_tolower_loc",
      "sysconf", "fegetround", "feclearexcept", "fetestexcept",
    ], .inactive(.none), mayRunAgain: true),
  LibraryFunction(
    [
      "exit", "abort", "_exit", "_Exit", "quick_exit", "__assert_fail", "__assert", "clock", "rand", "srand",
      "random", "srandom", "rand_r", "drand48", "srand48", "lrand48", "erand48", "sleep", "usleep", "sched_yield", "fopen",
      "fclose", "feof",
      "ferror", "open", "close", "fgetc", "getc", "getchar", "ungetc", "fseek", "ftell", "rewind", "fesetround",
      "feraiseexcept", "omp_get_wtime", "atexit", "signal",
    ], .inactive(.none)),
]

/// The C++ run-time library's part in exceptions: see `Prepare/Exceptions`.
let exceptions: [LibraryFunction] = [
  LibraryFunction(
    [
      "__cxa_allocate_exception", "__cxa_free_exception", "__cxa_end_catch", "__cxa_get_exception_ptr", "isozyme_exception_token",
      "isozyme_require_inactive",
    ],
    .inactive(.none)),
  LibraryFunction(
    ["__cxa_begin_catch", "__cxa_throw", "__cxa_rethrow", "__cxa_init_primary_exception"], .inactive(.reads)),
]

/// Checks of the sanitizers on the primal.
let sanitizers: [LibraryFunction] = [
  LibraryFunction(
    [
      "add_overflow", "sub_overflow", "mul_overflow", "negate_overflow", "divrem_overflow", "shift_out_of_bounds",
      "out_of_bounds", "builtin_unreachable", "missing_return", "vla_bound_not_positive", "float_cast_overflow",
      "load_invalid_value", "type_mismatch_v1", "nonnull_arg", "nonnull_return_v1", "nullability_arg", "nullability_return_v1",
      "pointer_overflow", "alignment_assumption", "invalid_builtin", "implicit_conversion", "function_type_mismatch",
      "invalid_objc_cast", "cfi_check_fail", "local_out_of_bounds",
    ].flatMap { ["__ubsan_handle_\($0)", "__ubsan_handle_\($0)_abort", "__ubsan_handle_\($0)_minimal"] }, .inactive(.reads))
]
