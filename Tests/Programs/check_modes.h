// How the table-driven shapes of check.h ask for reverse mode: in one call; with -DSPLIT_MODE in two halves, between which
// all memory of the program changes; with -DLANES three cotangents at once, of which the last follows from the others. And for
// forward mode: in one call; with -DREPLAYED from the tape of the first half, after all memory has changed.

#ifndef ISOZYME_TESTS_CHECK_MODES_H
#define ISOZYME_TESTS_CHECK_MODES_H

/// Overwrites memory, and gives what was in it.
static inline void *check_spoil(void *memory, size_t bytes) {
    void *kept = malloc(bytes);
    memcpy(kept, memory, bytes);
    memset(memory, 0xA5, bytes);
    return kept;
}

static inline void check_restore(void *memory, void *kept, size_t bytes) {
    memcpy(memory, kept, bytes);
    free(kept);
}

/// Memory that holds zeros.
#define CHECK_ZEROS(T, VARIABLE, COUNT) T *VARIABLE = (T *)calloc(COUNT, sizeof(T));

/// The shadows of three lanes in one array: s, 0 and 2s.
#define CHECK_SPREAD(T, VARIABLE, FROM, COUNT)                                                                        \
    CHECK_ZEROS(T, VARIABLE, 3 * (COUNT))                                                                             \
    for (int i_ = 0; i_ < (COUNT); i_++) VARIABLE[2 * (COUNT) + i_] = 2 * (VARIABLE[i_] = (FROM)[i_])
/// What the lanes hold is affine in what they held.
#define CHECK_GATHER(VARIABLE, TO, COUNT, ROUNDING)                                                                   \
    for (int i_ = 0; i_ < (COUNT); i_++) {                                                                            \
        const double s_ = (double)VARIABLE[i_], zero_ = (double)VARIABLE[(COUNT) + i_];                               \
        const double got_ = (double)VARIABLE[2 * (COUNT) + i_];                                                       \
        if (!check_equal(got_, 2 * s_ - zero_, 100 * (ROUNDING), fabs(s_) + fabs(zero_) + 1))                         \
            check_fail("reverse-lanes: lane 2 has %.12g, should have %.12g", got_, 2 * s_ - zero_);                   \
        (TO)[i_] = VARIABLE[i_];                                                                                      \
    }                                                                                                                 \
    free(VARIABLE)

/// The first half of split mode, for both ways to go on from it.
#define CHECK_DECLARE_FIRST_HALF(T, NAME)                                                                             \
    struct first_half_##NAME {                                                                                        \
        void *tape;                                                                                                   \
        T value;                                                                                                      \
    };                                                                                                                \
    struct first_half_##NAME __enzyme_augmentfwd_##NAME(void *, ...);

#if defined REPLAYED

#define CHECK_DECLARE_SCALAR_FORWARD(T, NAME)                                                                         \
    CHECK_DECLARE_FIRST_HALF(T, NAME)                                                                                 \
    T __enzyme_fwdsplit_##NAME(void *, ...);
#define CHECK_ASK_SCALAR_FORWARD(T, NAME, COUNT)                                                                      \
    CHECK_ZEROS(T, no_shadow_, COUNT)                                                                                 \
    void *tape_ = __enzyme_augmentfwd_##NAME((void *)NAME, enzyme_dup, x, no_shadow_, enzyme_const, COUNT).tape;      \
    void *kept_ = check_spoil(x, (COUNT) * sizeof(T));                                                                \
    const double r = (double)__enzyme_fwdsplit_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_const, COUNT, tape_);   \
    check_restore(x, kept_, (COUNT) * sizeof(T));                                                                     \
    free(no_shadow_);
#define CHECK_DECLARE_VECTOR_FORWARD(NAME)                                                                            \
    void *__enzyme_augmentfwd_##NAME(void *, ...);                                                                    \
    void __enzyme_fwdsplit_##NAME(void *, ...);
#define CHECK_ASK_VECTOR_FORWARD(NAME, INPUTS, OUTPUTS)                                                               \
    CHECK_ZEROS(double, no_dx_, INPUTS)                                                                               \
    CHECK_ZEROS(double, no_dy_, OUTPUTS)                                                                              \
    void *tape_ = __enzyme_augmentfwd_##NAME((void *)NAME, enzyme_dup, x, no_dx_, enzyme_dup, y, no_dy_);             \
    void *inputs_ = check_spoil(x, (INPUTS) * sizeof(double)), *outputs_ = check_spoil(y, (OUTPUTS) * sizeof(double)); \
    __enzyme_fwdsplit_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_dup, y, dy, tape_);                              \
    check_restore(x, inputs_, (INPUTS) * sizeof(double));                                                             \
    check_restore(y, outputs_, (OUTPUTS) * sizeof(double));                                                           \
    free(no_dx_), free(no_dy_);

#else

#define CHECK_DECLARE_SCALAR_FORWARD(T, NAME) T __enzyme_fwddiff_##NAME(void *, ...);
#define CHECK_ASK_SCALAR_FORWARD(T, NAME, COUNT)                                                                      \
    const double r = (double)__enzyme_fwddiff_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_const, COUNT);
#define CHECK_DECLARE_VECTOR_FORWARD(NAME) void __enzyme_fwddiff_##NAME(void *, ...);
#define CHECK_ASK_VECTOR_FORWARD(NAME, INPUTS, OUTPUTS)                                                               \
    __enzyme_fwddiff_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_dup, y, dy);

#endif

#if defined SPLIT_MODE

#define CHECK_DECLARE_SCALAR_REVERSE(T, NAME)                                                                         \
    CHECK_DECLARE_FIRST_HALF(T, NAME)                                                                                 \
    void __enzyme_reverse_##NAME(void *, ...);
#define CHECK_ASK_SCALAR_REVERSE(T, NAME, COUNT, ROUNDING)                                                            \
    void *tape_ = __enzyme_augmentfwd_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_const, COUNT).tape;              \
    void *kept_ = check_spoil(x, (COUNT) * sizeof(T));                                                                \
    __enzyme_reverse_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_const, COUNT, (T)1, tape_);                       \
    check_restore(x, kept_, (COUNT) * sizeof(T));
#define CHECK_DECLARE_VECTOR_REVERSE(NAME)                                                                            \
    void *__enzyme_augmentfwd_##NAME(void *, ...);                                                                    \
    void __enzyme_reverse_##NAME(void *, ...);
#define CHECK_ASK_VECTOR_REVERSE(NAME, INPUTS, OUTPUTS)                                                               \
    void *tape_ = __enzyme_augmentfwd_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_dup, y, dy);                     \
    void *inputs_ = check_spoil(x, (INPUTS) * sizeof(double)), *outputs_ = check_spoil(y, (OUTPUTS) * sizeof(double)); \
    __enzyme_reverse_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_dup, y, dy, tape_);                               \
    check_restore(x, inputs_, (INPUTS) * sizeof(double));                                                             \
    check_restore(y, outputs_, (OUTPUTS) * sizeof(double));

#else

#define CHECK_DECLARE_SCALAR_REVERSE(T, NAME) void __enzyme_autodiff_##NAME(void *, ...);
#define CHECK_DECLARE_VECTOR_REVERSE(NAME) void __enzyme_autodiff_##NAME(void *, ...);

#if defined LANES

extern int enzyme_dupv;
#define CHECK_ASK_SCALAR_REVERSE(T, NAME, COUNT, ROUNDING)                                                            \
    CHECK_SPREAD(T, lanes_, dx, COUNT);                                                                               \
    __enzyme_autodiff_##NAME((void *)NAME, enzyme_width, 3, enzyme_dupv, (COUNT) * sizeof(T), x, lanes_,              \
                             enzyme_const, COUNT);                                                                    \
    CHECK_GATHER(lanes_, dx, COUNT, ROUNDING);
#define CHECK_ASK_VECTOR_REVERSE(NAME, INPUTS, OUTPUTS)                                                               \
    CHECK_SPREAD(double, inputs_, dx, INPUTS);                                                                        \
    CHECK_SPREAD(double, outputs_, dy, OUTPUTS);                                                                      \
    __enzyme_autodiff_##NAME((void *)NAME, enzyme_width, 3, enzyme_dup, x, inputs_, inputs_ + (INPUTS),               \
                             inputs_ + 2 * (INPUTS), enzyme_dupv, (OUTPUTS) * sizeof(double), y, outputs_);           \
    CHECK_GATHER(inputs_, dx, INPUTS, 1e-12);                                                                         \
    CHECK_GATHER(outputs_, dy, OUTPUTS, 1e-12);

#else

#define CHECK_ASK_SCALAR_REVERSE(T, NAME, COUNT, ROUNDING)                                                            \
    __enzyme_autodiff_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_const, COUNT);
#define CHECK_ASK_VECTOR_REVERSE(NAME, INPUTS, OUTPUTS)                                                               \
    __enzyme_autodiff_##NAME((void *)NAME, enzyme_dup, x, dx, enzyme_dup, y, dy);

#endif
#endif
#endif
