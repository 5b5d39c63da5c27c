// Forward over reverse mode: the derivative of a gradient along a direction.

#ifndef ISOZYME_CXX_SECOND_ORDER_H
#define ISOZYME_CXX_SECOND_ORDER_H

#include <isozyme/cxx/first_order.h>

#include <cassert>

namespace isozyme::detail {

template <class B>
inline constexpr bool is_duplicated_binding = false;
template <class T, class S, class Hint>
inline constexpr bool is_duplicated_binding<BoundDuplicated<T, S, Hint>> = true;

/// An active argument: the point with the direction as its gradient, the gradient of the function there, and the change of
/// that along the direction. A constant argument has nothing of it.
template <class B>
struct SecondOrder {
  using First = B;
  using Pass = typename B::Pass;
  static constexpr bool is_active = B::is_returned;
  B point, gradient, change;

  template <class T>
  explicit SecondOrder(T &argument) : point(argument), gradient(argument), change(argument) {}

  void clear() {
    gradient.clear();
    change.clear();
  }
};

/// The same for `Duplicated(x, v)`: the direction is copied.
template <class Numbered, class T, class S>
struct Directed : SecondOrder<Numbered> {
  explicit Directed(const Duplicated<T, S> &argument)
      : SecondOrder<Numbered>(const_cast<std::remove_reference_t<T> &>(argument.value)) {
    using Direction = isozyme::Numbers<Plain<S>>;
    assert(Direction::size(argument.shadow) == this->point.size() && "the direction has as many numbers as the argument");
    std::copy_n(Direction::data(argument.shadow), this->point.size(), this->point.data());
  }
};

template <class T, class Hint>
struct DirectionBinding {
  using Type = SecondOrder<BoundIfDuplicated<T, Hint>>;
};
template <class T, class S, class Hint>
struct DirectionBinding<Duplicated<T, S>, Hint> {
  static_assert(has_numbers<T> && has_numbers<S>,
                "isozyme: in hvp, Duplicated(x, v) is for numbers and containers of numbers; pass a std::span for a pointer");
  using Type = Directed<BoundNumbers<std::remove_reference_t<T>, Hint>, T, S>;
};

/// The binding of an argument of `hvp`.
template <class T, class Hint>
using BoundDirection = typename DirectionBinding<std::conditional_t<is_marked<Plain<T>>, Plain<T>, T>, Hint>::Type;

/// The binding of an argument of `hessian`.
template <class T, class Hint>
using BoundSecond = SecondOrder<Bound<T, Hint>>;

/// The request for the derivative of a gradient.
template <class F, class... B>
struct SecondDerivative {
  /// The gradient, as a function that adds it to the shadows.
  static void gradient(F *f, typename B::Parameter... p, typename B::ShadowParameter... s) {
    Reverse<F, constant, false, B...>::into(f, nullptr, p..., s...);
  }

  template <std::size_t... k, class... S>
  static void along(std::index_sequence<k...>, F *f, S &...bound) {
    const std::tuple<decltype(bound.point.tangent())...> directions(bound.point.tangent()...);
    const std::tuple<typename B::ShadowParameter...> changes(bound.change.shadow()...);
    __enzyme_fwddiff_isozyme<void>(
        (void *)&gradient, &isozyme_activities,
        Text<constant, (B::is_returned ? duplicated : constant)..., (B::is_returned ? duplicated : constant)...>::value, f,
        bound.point.primal()..., bound.gradient.shadow()..., &enzyme_interleave, std::get<k>(directions)...,
        std::get<k>(changes)...);
  }
};

/// Forward mode of the reverse mode of `f`: puts gradients and their changes into the bound arguments.
template <class F, class... B>
void forward_over_reverse(F &f, B &...bound) {
  using Result = ResultOf<F, typename B::First...>;
  static_assert(std::is_floating_point_v<Result>, "isozyme: hessian and hvp are for functions that return one floating-point number");
  (bound.clear(), ...);
  Callee<F> callee(f);
  static_assert(Callee<F>::activity == constant, "isozyme: the function object of a second derivative is constant");
  SecondDerivative<typename Callee<F>::Object, typename B::First...>::along(
      ShadowedPositions<(B::is_active ? duplicated : constant)...>(), callee.object, bound...);
}

}  // namespace isozyme::detail

#endif
