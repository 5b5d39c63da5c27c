// Requests: the calls that the compiler replaces by derivatives.
//
// The activities of all parameters are given in one constant text, the shadows behind all arguments. So a request is one
// expression with two packs, and nothing in it has to be simplified before it can be read.

#ifndef ISOZYME_CXX_REQUEST_H
#define ISOZYME_CXX_REQUEST_H

#include <isozyme/cxx/bound.h>

#include <tuple>

namespace isozyme::detail {

template <class R>
R __enzyme_autodiff_isozyme(void *, ...);
template <class R>
R __enzyme_fwddiff_isozyme(void *, ...);
extern "C" int isozyme_activities;

template <char... letters>
struct Text {
  static constexpr char value[] = {letters..., '\0'};
};

// ----------------------------------------------------------------------------------------------------------- what returns

/// The members of a C struct with members of the types `T`: a derived class puts its member where C does.
template <std::size_t n, class... T>
struct Members : Members<n - 1, T...> {
  std::tuple_element_t<n - 1, std::tuple<T...>> value;
};
template <class... T>
struct Members<0, T...> {};

/// What a request returns: a number for each of the types.
template <class... T>
struct Results : Members<sizeof...(T), T...> {
  template <std::size_t i>
  auto get() const {
    return static_cast<const Members<i + 1, T...> &>(*this).value;
  }
};

template <class R, class List>
struct Prepend;
template <class R, class... T>
struct Prepend<R, Results<T...>> {
  using Type = Results<R, T...>;
};

/// The results of the types for which the letter is `active`.
template <class... B>
struct Cotangents {
  using Type = Results<>;
};
template <class B, class... Rest>
struct Cotangents<B, Rest...> {
  template <class C, char letter>
  struct Choice {
    using Type = typename Cotangents<Rest...>::Type;
  };
  template <class C>
  struct Choice<C, active> {
    using Type = typename Prepend<typename C::Parameter, typename Cotangents<Rest...>::Type>::Type;
  };
  using Type = typename Choice<B, B::in_reverse>::Type;
};

// ----------------------------------------------------------------------------------------------------- what has a shadow

template <class Kept, std::size_t i, char... letters>
struct Shadowed {
  using Type = Kept;
};
template <std::size_t... kept, std::size_t i, char letter, char... rest>
struct Shadowed<std::index_sequence<kept...>, i, letter, rest...>
    : Shadowed<std::conditional_t<letter == duplicated, std::index_sequence<kept..., i>, std::index_sequence<kept...>>, i + 1,
               rest...> {};

/// The positions of the letters that ask for a shadow.
template <char... letters>
using ShadowedPositions = typename Shadowed<std::index_sequence<>, 0, letters...>::Type;

/// How many of the first `n` letters are `active`.
template <char... letters>
constexpr std::size_t count_active(std::size_t n) {
  constexpr char all[] = {letters..., '\0'};
  std::size_t count = 0;
  for (std::size_t i = 0; i < n; ++i) count += all[i] == active;
  return count;
}

// ------------------------------------------------------------------------------------------------ what is differentiated

/// The function object and its shadow.
template <class F>
struct Callee {
  using Object = F;
  static constexpr char activity = constant;
  F *object, *shadow;
  explicit Callee(F &f) : object(std::addressof(f)), shadow(nullptr) {}
};
template <class T, class S>
struct Callee<Duplicated<T, S>> {
  using Object = std::remove_reference_t<T>;
  static constexpr char activity = duplicated;
  Object *object, *shadow;
  explicit Callee(Duplicated<T, S> &f) : object(std::addressof(f.value)), shadow(std::addressof(f.shadow)) {}
};

/// The function that is differentiated: it calls the object that its first parameter points to.
template <class F, class... P>
struct Kernel {
  static constexpr bool is_callable =
      std::is_invocable_v<F &, decltype(P::argument(std::declval<typename P::Parameter &>()))...>;
  static_assert(is_callable, "isozyme: the function cannot be called with these arguments (each is passed as an lvalue; what "
                             "is wrapped in Constant, Active, Duplicated or Buffer is passed without the wrapping)");
  static auto call(F *f, typename P::Parameter... p) -> std::remove_cv_t<decltype((*f)(P::argument(p)...))> {
    return (*f)(P::argument(p)...);
  }
  using Result = std::invoke_result_t<F &, decltype(P::argument(std::declval<typename P::Parameter &>()))...>;
};

/// Whether a parameter of type `A` is what is passed for an object.
template <class A, class P>
inline constexpr bool is_passed_alike = false;
template <class A, class Object, bool by_address>
inline constexpr bool is_passed_alike<A, Passing<Object, by_address>> =
    std::is_reference_v<A>        ? !Passing<Object, by_address>::by_value && std::is_same_v<Plain<A>, Plain<Object>>
    : by_address                  ? false
    : std::is_arithmetic_v<A>     ? std::is_same_v<A, Plain<Object>>
    : !std::is_pointer_v<A>       ? false
    : std::is_pointer_v<Object> || std::is_array_v<Object>
        ? std::is_same_v<Plain<std::remove_pointer_t<A>>, Plain<std::remove_pointer_t<std::decay_t<Object>>>>
        : false;

/// Whether a function pointer is differentiated by itself: its parameters are what is passed. Else the pointer is an
/// argument of a kernel, and derivatives decide at run time which function it is.
template <class F, class... P>
struct Direct {
  static constexpr bool value = false;
};
template <class R, class... A, class... P>
struct Direct<R (*)(A...), P...> {
  static constexpr bool matches() {
    if constexpr (sizeof...(A) == sizeof...(P)) {
      return (std::is_void_v<R> || std::is_floating_point_v<R>) && (is_passed_alike<A, P> && ...);
    } else {
      return false;
    }
  }
  static constexpr bool value = matches();
};
template <class R, class... A, class... P>
struct Direct<R (*)(A...) noexcept, P...> : Direct<R (*)(A...), P...> {};

// ------------------------------------------------------------------------------------------------------------ the requests

/// Reverse mode of a function that returns a number or nothing; `may_be_direct` where it is known at compile time which one.
template <class F, char callee, bool may_be_direct, class... B>
struct Reverse {
  using Code = Kernel<F, typename B::Pass...>;
  using Result = typename Code::Result;
  static constexpr bool is_direct = may_be_direct && Direct<F, typename B::Pass...>::value;

  /// Adds the cotangents to the shadows.
  static void into(F *f, F *df, typename B::Parameter... p, typename B::ShadowParameter... s) {
    run(Positions(), Indices(), f, df, p..., s...);
  }

  /// Adds the cotangents to the shadows, and returns the result.
  static Result value_into(F *f, F *df, typename B::Parameter... p, typename B::ShadowParameter... s) {
    return run_with_value(Positions(), Indices(), f, df, p..., s...);
  }

 private:
  using Positions = ShadowedPositions<callee, B::in_reverse...>;
  using Indices = std::index_sequence_for<B...>;
  using Numbers = typename Cotangents<B...>::Type;

  template <class C, std::size_t rank, class R>
  static void add(typename C::ShadowParameter shadow, const R &results) {
    if constexpr (C::in_reverse == active) *shadow += results.template get<rank>();
  }

  template <std::size_t... k, std::size_t... i>
  static void run(std::index_sequence<k...>, std::index_sequence<i...>, F *f, F *df, typename B::Parameter... p,
                  typename B::ShadowParameter... s) {
    [[maybe_unused]] const std::tuple<F *, typename B::ShadowParameter...> shadows(df, s...);
    using R = std::conditional_t<std::is_empty_v<Numbers>, void, Numbers>;
    if constexpr (std::is_void_v<R>) {
      if constexpr (is_direct) {
        __enzyme_autodiff_isozyme<R>((void *)*f, &isozyme_activities, Text<B::in_reverse...>::value, p..., &enzyme_interleave,
                                     std::get<k>(shadows)...);
      } else {
        __enzyme_autodiff_isozyme<R>((void *)&Code::call, &isozyme_activities, Text<callee, B::in_reverse...>::value, f, p...,
                                     &enzyme_interleave, std::get<k>(shadows)...);
      }
    } else if constexpr (is_direct) {
      const R results = __enzyme_autodiff_isozyme<R>((void *)*f, &isozyme_activities, Text<B::in_reverse...>::value, p...,
                                                     &enzyme_interleave, std::get<k>(shadows)...);
      (add<B, count_active<B::in_reverse...>(i)>(s, results), ...);
    } else {
      const R results = __enzyme_autodiff_isozyme<R>((void *)&Code::call, &isozyme_activities,
                                                     Text<callee, B::in_reverse...>::value, f, p..., &enzyme_interleave,
                                                     std::get<k>(shadows)...);
      (add<B, count_active<B::in_reverse...>(i)>(s, results), ...);
    }
  }

  template <std::size_t... k, std::size_t... i>
  static Result run_with_value(std::index_sequence<k...>, std::index_sequence<i...>, F *f, F *df, typename B::Parameter... p,
                               typename B::ShadowParameter... s) {
    [[maybe_unused]] const std::tuple<F *, typename B::ShadowParameter...> shadows(df, s...);
    using R = typename Prepend<Result, Numbers>::Type;
    if constexpr (is_direct) {
      const R results = __enzyme_autodiff_isozyme<R>((void *)*f, &enzyme_primal_return, &isozyme_activities,
                                                     Text<B::in_reverse...>::value, p..., &enzyme_interleave,
                                                     std::get<k>(shadows)...);
      (add<B, 1 + count_active<B::in_reverse...>(i)>(s, results), ...);
      return results.template get<0>();
    } else {
      const R results = __enzyme_autodiff_isozyme<R>((void *)&Code::call, &enzyme_primal_return, &isozyme_activities,
                                                     Text<callee, B::in_reverse...>::value, f, p..., &enzyme_interleave,
                                                     std::get<k>(shadows)...);
      (add<B, 1 + count_active<B::in_reverse...>(i)>(s, results), ...);
      return results.template get<0>();
    }
  }
};

/// Forward mode of a function that returns a number or nothing.
template <class F, char callee, class... B>
struct Forward {
  using Code = Kernel<F, typename B::Pass...>;
  using Result = typename Code::Result;
  static constexpr bool is_direct = Direct<F, typename B::Pass...>::value;

  /// The tangent of the result.
  template <class... T>
  static Result along(F *f, F *df, typename B::Parameter... p, T... tangents) {
    return run(ShadowedPositions<callee, B::in_forward...>(), std::tuple<F *, T...>(df, tangents...), f, p...);
  }

 private:
  template <std::size_t... k, class Tangents>
  static Result run(std::index_sequence<k...>, const Tangents &tangents, F *f, typename B::Parameter... p) {
    if constexpr (is_direct) {
      return __enzyme_fwddiff_isozyme<Result>((void *)*f, &isozyme_activities, Text<B::in_forward...>::value, p...,
                                              &enzyme_interleave, std::get<k>(tangents)...);
    } else {
      return __enzyme_fwddiff_isozyme<Result>((void *)&Code::call, &isozyme_activities,
                                              Text<callee, B::in_forward...>::value, f, p..., &enzyme_interleave,
                                              std::get<k>(tangents)...);
    }
  }
};

}  // namespace isozyme::detail

#endif
