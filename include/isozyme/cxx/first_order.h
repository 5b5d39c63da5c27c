// gradient, value_and_gradient, vjp, jvp.

#ifndef ISOZYME_CXX_FIRST_ORDER_H
#define ISOZYME_CXX_FIRST_ORDER_H

#include <isozyme/cxx/request.h>

#include <algorithm>
#include <new>

namespace isozyme {

/// A result with its gradient: `auto [value, gradient] = …`.
template <class Value, class Gradient>
struct ValueAndGradient {
  Value value;
  Gradient gradient;
};

namespace detail {

/// The gradients of the arguments that return one: nothing, the only one, or a tuple.
template <class... B>
auto returned_gradients(B &...bound) {
  auto all = std::tuple_cat([](auto &b) {
    if constexpr (std::remove_reference_t<decltype(b)>::is_returned) {
      return std::make_tuple(std::move(b.gradient));
    } else {
      return std::tuple<>();
    }
  }(bound)...);
  constexpr std::size_t count = std::tuple_size_v<decltype(all)>;
  if constexpr (count == 1) {
    return std::get<0>(std::move(all));
  } else if constexpr (count > 1) {
    return all;
  }
}

template <class... B>
constexpr void check_active() {
  static_assert(((B::in_reverse != constant) || ...),
                "isozyme: no argument is active, so there is nothing to differentiate; an integer is constant (write 3.0, not 3), "
                "and so is what is wrapped in Constant");
}

/// In reverse mode shadows are written.
template <class... B>
constexpr void check_shadows() {
  static_assert((B::can_be_added_to && ...),
                "isozyme: the derivative is added to the shadow in Duplicated(x, dx), so dx must be a variable that is not const");
}

/// A function that puts the numbers of the result of another where it is told.
template <class F>
struct Storing {
  F *f;
  template <class Scalar, class... Arguments>
  void operator()(Scalar *out, Arguments &&...arguments) const {
    auto y = (*f)(std::forward<Arguments>(arguments)...);
    using Known = Numbers<decltype(y)>;
    std::copy_n(Known::data(y), Known::size(y), out);
  }
};

/// A function that makes the result of another where it is told.
template <class F>
struct Constructing {
  F *f;
  template <class R, class... Arguments>
  void operator()(R *out, Arguments &&...arguments) const {
    ::new (static_cast<void *>(out)) R((*f)(std::forward<Arguments>(arguments)...));
  }
};

/// A function around the function of a callee, with its shadow around the shadow.
template <template <class> class Wrapper, class F>
auto wrap(Callee<F> &callee) {
  using Object = Wrapper<typename Callee<F>::Object>;
  if constexpr (Callee<F>::activity == duplicated) {
    return Duplicated(Object{callee.object}, Object{callee.shadow});
  } else {
    return Object{callee.object};
  }
}

/// The type of what a function returns for bound arguments.
template <class F, class... B>
using ResultOf = Plain<typename Kernel<typename Callee<F>::Object, typename B::Pass...>::Result>;

/// Reverse mode of `f` at bound arguments: the cotangents are added to their shadows.
template <class F, class... B>
void reverse(F &f, B &...bound) {
  check_shadows<B...>();
  Callee<F> callee(f);
  Reverse<typename Callee<F>::Object, Callee<F>::activity, true, B...>::into(callee.object, callee.shadow, bound.primal()...,
                                                                       bound.shadow()...);
}

/// Forward mode of `f` at bound arguments, along their shadows.
template <class F, class... B>
auto forward(F &f, B &...bound) {
  Callee<F> callee(f);
  return Forward<typename Callee<F>::Object, Callee<F>::activity, B...>::along(callee.object, callee.shadow, bound.primal()...,
                                                                               bound.tangent()...);
}

/// Memory for a result, in which a derivative makes it, and its tangent.
template <class R>
union Room {
  R object;
  Room() { __builtin_memset(static_cast<void *>(this), 0, sizeof *this); }
  ~Room() { object.~R(); }
};

}  // namespace detail

/// The gradient of a function, as a function: see `gradient`.
template <class F>
class Gradient {
 public:
  explicit Gradient(F f) : f(std::move(f)) {}

  template <class... Arguments>
  auto operator()(Arguments &&...arguments) const {
    detail::Bindings<F, Arguments...> bound(arguments...);
    return run(bound, std::index_sequence_for<Arguments...>());
  }

 private:
  mutable F f;

  template <class... B, std::size_t... i>
  auto run(std::tuple<B...> &bound, std::index_sequence<i...>) const {
    detail::check_active<B...>();
    using Result = detail::ResultOf<F, B...>;
    static_assert(std::is_floating_point_v<Result> || std::is_void_v<Result>,
                  "isozyme: gradient is for functions that return one floating-point number, or nothing if their outputs are "
                  "Duplicated; for others there are vjp and jacobian");
    detail::reverse(f, std::get<i>(bound)...);
    return detail::returned_gradients(std::get<i>(bound)...);
  }
};

/// The derivatives of a function that returns a number with respect to its active arguments, by reverse mode.
///
/// `gradient(f)(x, …)` returns one derivative for each active argument: the derivative itself if there is one, else a tuple.
/// A function that returns nothing has its outputs passed as `Duplicated(y, dy)`, with their cotangents in `dy`.
template <class F>
auto gradient(F &&f) {
  return Gradient<std::decay_t<F>>(std::forward<F>(f));
}

/// A function's result and gradient, as a function: see `value_and_gradient`.
template <class F>
class ValueAndGradientOf {
 public:
  explicit ValueAndGradientOf(F f) : f(std::move(f)) {}

  template <class... Arguments>
  auto operator()(Arguments &&...arguments) const {
    detail::Bindings<F, Arguments...> bound(arguments...);
    return run(bound, std::index_sequence_for<Arguments...>());
  }

 private:
  mutable F f;

  template <class... B, std::size_t... i>
  auto run(std::tuple<B...> &bound, std::index_sequence<i...>) const {
    detail::check_active<B...>();
    using Result = detail::ResultOf<F, B...>;
    static_assert(std::is_floating_point_v<Result>,
                  "isozyme: value_and_gradient is for functions that return one floating-point number");
    detail::check_shadows<B...>();
    detail::Callee<F> callee(f);
    using Reverse = detail::Reverse<typename detail::Callee<F>::Object, detail::Callee<F>::activity, true, B...>;
    const Result value =
        Reverse::value_into(callee.object, callee.shadow, std::get<i>(bound).primal()..., std::get<i>(bound).shadow()...);
    using Gradients = decltype(detail::returned_gradients(std::get<i>(bound)...));
    if constexpr (std::is_void_v<Gradients>) {
      return value;
    } else {
      return ValueAndGradient<Result, Gradients>{value, detail::returned_gradients(std::get<i>(bound)...)};
    }
  }
};

/// The result of a function that returns a number, with its gradient: `auto [value, gradient] = value_and_gradient(f)(x)`.
/// If every active argument is `Duplicated`, the value alone is returned.
template <class F>
auto value_and_gradient(F &&f) {
  return ValueAndGradientOf<std::decay_t<F>>(std::forward<F>(f));
}

/// A vector–Jacobian product, as a function: see `vjp`.
template <class F, class Seed>
class VJP {
 public:
  VJP(F f, Seed seed) : f(std::move(f)), seed(std::move(seed)) {}

  template <class... Arguments>
  auto operator()(Arguments &&...arguments) const {
    detail::Bindings<F, Arguments...> bound(arguments...);
    return run(bound, std::index_sequence_for<Arguments...>());
  }

 private:
  mutable F f;
  Seed seed;

  template <class... B, std::size_t... i>
  auto run(std::tuple<B...> &bound, std::index_sequence<i...>) const {
    detail::check_active<B...>();
    using Result = detail::ResultOf<F, B...>;
    static_assert(detail::has_numbers<Result>,
                  "isozyme: vjp is for functions that return a number or a container of numbers; a function that writes to its "
                  "arguments has a gradient, with its outputs passed as Duplicated(y, dy)");
    using Scalar = typename Numbers<Result>::Scalar;
    std::vector<Scalar> out(Numbers<Seed>::size(seed)), cotangent(out.size());
    std::copy_n(Numbers<Seed>::data(seed), out.size(), cotangent.data());
    detail::Callee<F> callee(f);
    auto storing = detail::wrap<detail::Storing>(callee);
    auto output = Duplicated(out.data(), cotangent.data());
    detail::Bound<decltype(output)> bound_output(output);
    detail::reverse(storing, bound_output, std::get<i>(bound)...);
    return detail::returned_gradients(std::get<i>(bound)...);
  }
};

/// The product of a cotangent of the result with the Jacobian, x̄ = Jᵀ ȳ, by reverse mode: `vjp(f, ybar)(x, …)`.
///
/// The function returns a number or a container of numbers, and the cotangent has as many.
template <class F, class Seed>
auto vjp(F &&f, Seed &&seed) {
  static_assert(detail::has_numbers<Seed>, "isozyme: the cotangent in vjp(f, ybar) is a number or a container of numbers");
  return VJP<std::decay_t<F>, detail::Plain<Seed>>(std::forward<F>(f), std::forward<Seed>(seed));
}

/// A Jacobian–vector product, as a function: see `jvp`.
template <class F>
class JVP {
 public:
  explicit JVP(F f) : f(std::move(f)) {}

  template <class... Arguments>
  auto operator()(Arguments &&...arguments) const {
    static_assert((detail::is_duplicated<detail::Plain<Arguments>> || ...),
                  "isozyme: jvp needs a direction; pass Duplicated(x, dx) for at least one argument");
    typename detail::BindingsOf<detail::BoundIfDuplicated, F, Arguments...>::Type bound(arguments...);
    return run(bound, std::index_sequence_for<Arguments...>());
  }

 private:
  mutable F f;

  template <class... B, std::size_t... i>
  auto run(std::tuple<B...> &bound, std::index_sequence<i...>) const {
    using Result = detail::ResultOf<F, B...>;
    if constexpr (std::is_floating_point_v<Result> || std::is_void_v<Result>) {
      return detail::forward(f, std::get<i>(bound)...);
    } else {
      static_assert(detail::has_numbers<Result>,
                    "isozyme: jvp is for functions that return a number, a container of numbers, or nothing");
      detail::Callee<F> callee(f);
      auto constructing = detail::wrap<detail::Constructing>(callee);
      detail::Room<Result> out, tangent;
      auto output = Duplicated(&out.object, &tangent.object);
      detail::Bound<decltype(output)> bound_output(output);
      detail::forward(constructing, bound_output, std::get<i>(bound)...);
      return Numbers<Result>::tangent(tangent.object, out.object);
    }
  }
};

/// The derivative of the result along the tangents of the arguments, ẏ = J ẋ, by forward mode:
/// `jvp(f)(Duplicated(x, dx), …)`. Arguments without a tangent are constant.
template <class F>
auto jvp(F &&f) {
  return JVP<std::decay_t<F>>(std::forward<F>(f));
}

}  // namespace isozyme

#endif
