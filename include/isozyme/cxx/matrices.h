// jacobian, hessian, hvp.

#ifndef ISOZYME_CXX_MATRICES_H
#define ISOZYME_CXX_MATRICES_H

#include <isozyme/cxx/matrix.h>
#include <isozyme/cxx/second_order.h>

namespace isozyme {

/// Which way a Jacobian is computed.
enum class Mode {
  automatic,  ///< forward where there are no more inputs than outputs, else reverse
  forward,    ///< a column for each input
  reverse,    ///< a row for each output
};

namespace detail {

/// The type of the numbers of the active arguments, which is one.
template <class... B>
struct CommonScalar {
  using Type = void;
};
template <class B, class... Rest>
struct CommonScalar<B, Rest...> {
  template <class C, bool returned>
  struct Choice {
    using Type = typename CommonScalar<Rest...>::Type;
  };
  template <class C>
  struct Choice<C, true> {
    using Type = typename C::Scalar;
    using Other = typename CommonScalar<Rest...>::Type;
    static_assert(std::is_void_v<Other> || std::is_same_v<Type, Other>,
                  "isozyme: all active arguments of a Jacobian or Hessian have numbers of the same type");
  };
  using Type = typename Choice<B, B::is_returned>::Type;
};

template <class B>
std::size_t coordinates(B &bound) {
  if constexpr (B::is_returned) {
    return bound.size();
  } else {
    return 0;
  }
}

/// Calls `action` with each number of the gradients of the active arguments, in order.
template <class Action, class... B>
void for_each_coordinate(Action action, B &...bound) {
  std::size_t index = 0;
  auto visit = [&](auto &b) {
    if constexpr (std::remove_reference_t<decltype(b)>::is_returned) {
      for (std::size_t i = 0; i < b.size(); ++i) action(index++, b.data()[i]);
    }
  };
  (visit(bound), ...);
}

/// Makes the gradients of the active arguments the unit vector of one coordinate.
template <class... B>
void set_direction(std::size_t coordinate, B &...bound) {
  for_each_coordinate([=](std::size_t i, auto &number) { number = i == coordinate ? 1 : 0; }, bound...);
}

template <class... B>
constexpr void check_matrix_arguments() {
  static_assert(!(is_duplicated_binding<B> || ...),
                "isozyme: jacobian and hessian take no Duplicated arguments; each argument is active, or Constant");
  static_assert((B::is_returned || ...),
                "isozyme: no argument is active, so there is nothing to differentiate; an integer is constant (write 3.0, not 3), "
                "and so is what is wrapped in Constant");
}

}  // namespace detail

/// A Jacobian, as a function: see `jacobian`.
template <class F>
class Jacobian {
 public:
  Jacobian(F f, Mode mode) : f(std::move(f)), mode(mode) {}

  template <class... Arguments>
  auto operator()(Arguments &&...arguments) const {
    detail::Bindings<F, Arguments...> bound(arguments...);
    return run(bound, std::index_sequence_for<Arguments...>());
  }

 private:
  mutable F f;
  Mode mode;

  template <class... B, std::size_t... i>
  auto run(std::tuple<B...> &bound, std::index_sequence<i...>) const {
    detail::check_matrix_arguments<B...>();
    using Result = detail::ResultOf<F, B...>;
    static_assert(detail::has_numbers<Result>, "isozyme: jacobian is for functions that return a number or a container of numbers");
    using Scalar = typename Numbers<Result>::Scalar;
    const Result y = value(std::get<i>(bound)...);
    Matrix<Scalar> matrix(Numbers<Result>::size(y), (detail::coordinates(std::get<i>(bound)) + ...));
    const bool forward = mode == Mode::automatic ? matrix.columns() <= matrix.rows() : mode == Mode::forward;
    if (forward) {
      columns(matrix, std::get<i>(bound)...);
    } else {
      rows(matrix, std::get<i>(bound)...);
    }
    return matrix;
  }

  template <class... B>
  auto value(B &...bound) const {
    using Kernel = detail::Kernel<typename detail::Callee<F>::Object, typename B::Pass...>;
    return Kernel::call(detail::Callee<F>(f).object, bound.primal()...);
  }

  template <class Scalar, class... B>
  void columns(Matrix<Scalar> &matrix, B &...bound) const {
    std::vector<Scalar> out(matrix.rows()), tangent(matrix.rows());
    for (std::size_t j = 0; j < matrix.columns(); ++j) {
      detail::set_direction(j, bound...);
      detail::Callee<F> callee(f);
      auto storing = detail::wrap<detail::Storing>(callee);
      auto output = Duplicated(out.data(), tangent.data());
      detail::Bound<decltype(output)> bound_output(output);
      detail::forward(storing, bound_output, bound...);
      for (std::size_t i = 0; i < matrix.rows(); ++i) matrix(i, j) = tangent[i];
    }
  }

  template <class Scalar, class... B>
  void rows(Matrix<Scalar> &matrix, B &...bound) const {
    std::vector<Scalar> out(matrix.rows()), cotangent(matrix.rows());
    for (std::size_t i = 0; i < matrix.rows(); ++i) {
      (bound.clear(), ...);
      std::fill(cotangent.begin(), cotangent.end(), Scalar(0));
      cotangent[i] = 1;
      detail::Callee<F> callee(f);
      auto storing = detail::wrap<detail::Storing>(callee);
      auto output = Duplicated(out.data(), cotangent.data());
      detail::Bound<decltype(output)> bound_output(output);
      detail::reverse(storing, bound_output, bound...);
      detail::for_each_coordinate([&](std::size_t j, auto &number) { matrix(i, j) = number; }, bound...);
    }
  }
};

/// The Jacobian of a function that returns a number or a container of numbers: `jacobian(f)(x, …)`, a `Matrix` with a row for
/// each number of the result and a column for each number of the active arguments, in order. The function itself is called
/// once, to learn how many numbers it returns.
template <class F>
auto jacobian(F &&f, Mode mode = Mode::automatic) {
  return Jacobian<std::decay_t<F>>(std::forward<F>(f), mode);
}

/// A product of the Hessian with a direction, as a function: see `hvp`.
template <class F>
class HVP {
 public:
  explicit HVP(F f) : f(std::move(f)) {}

  template <class... Arguments>
  auto operator()(Arguments &&...arguments) const {
    static_assert((detail::is_duplicated<detail::Plain<Arguments>> || ...),
                  "isozyme: hvp needs a direction; pass Duplicated(x, v) for at least one argument");
    typename detail::BindingsOf<detail::BoundDirection, F, Arguments...>::Type bound(arguments...);
    return run(bound, std::index_sequence_for<Arguments...>());
  }

 private:
  mutable F f;

  template <class... B, std::size_t... i>
  auto run(std::tuple<B...> &bound, std::index_sequence<i...>) const {
    detail::forward_over_reverse(f, std::get<i>(bound)...);
    return detail::returned_gradients(std::get<i>(bound).change...);
  }
};

/// The product of the Hessian of a function that returns a number with a direction, by forward over reverse mode:
/// `hvp(f)(Duplicated(x, v), …)`. Arguments without a direction are constant.
template <class F>
auto hvp(F &&f) {
  return HVP<std::decay_t<F>>(std::forward<F>(f));
}

/// A Hessian, as a function: see `hessian`.
template <class F>
class Hessian {
 public:
  explicit Hessian(F f) : f(std::move(f)) {}

  template <class... Arguments>
  auto operator()(Arguments &&...arguments) const {
    typename detail::BindingsOf<detail::BoundSecond, F, Arguments...>::Type bound(arguments...);
    return run(bound, std::index_sequence_for<Arguments...>());
  }

 private:
  mutable F f;

  template <class... B, std::size_t... i>
  auto run(std::tuple<B...> &bound, std::index_sequence<i...>) const {
    detail::check_matrix_arguments<typename B::First...>();
    using Scalar = typename detail::CommonScalar<typename B::First...>::Type;
    const std::size_t n = (detail::coordinates(std::get<i>(bound).point) + ...);
    Matrix<Scalar> matrix(n, n);
    for (std::size_t j = 0; j < n; ++j) {
      detail::set_direction(j, std::get<i>(bound).point...);
      detail::forward_over_reverse(f, std::get<i>(bound)...);
      detail::for_each_coordinate([&](std::size_t k, auto &number) { matrix(k, j) = number; }, std::get<i>(bound).change...);
    }
    return matrix;
  }
};

/// The Hessian of a function that returns a number, by forward over reverse mode: `hessian(f)(x, …)`, a `Matrix` with a row
/// and a column for each number of the active arguments, in order.
template <class F>
auto hessian(F &&f) {
  return Hessian<std::decay_t<F>>(std::forward<F>(f));
}

}  // namespace isozyme

#endif
