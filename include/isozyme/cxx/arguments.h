// How the arguments of a derivative are marked.

#ifndef ISOZYME_CXX_ARGUMENTS_H
#define ISOZYME_CXX_ARGUMENTS_H

#include <isozyme/cxx/numbers.h>

namespace isozyme {

/// An argument without a derivative: `Constant(x)`.
template <class T>
struct Constant {
  T value;
  explicit Constant(T &&x) : value(std::forward<T>(x)) {}
};
template <class T>
Constant(T &&) -> Constant<T>;

/// An argument with a derivative: `Active(x)`. Only objects that are no numbers and no containers of numbers have to be
/// marked; their type must be trivially copyable, and the derivative is an object of the same type.
template <class T>
struct Active {
  T value;
  explicit Active(T &&x) : value(std::forward<T>(x)) {}
};
template <class T>
Active(T &&) -> Active<T>;

/// An argument with a shadow: `Duplicated(x, dx)`. In forward mode the shadow holds the tangent of the argument; in reverse
/// mode the derivative is added to it.
template <class T, class Shadow>
struct Duplicated {
  T value;
  Shadow shadow;
  explicit Duplicated(T &&x, Shadow &&dx) : value(std::forward<T>(x)), shadow(std::forward<Shadow>(dx)) {}
};
template <class T, class Shadow>
Duplicated(T &&, Shadow &&) -> Duplicated<T, Shadow>;

/// `size` numbers behind a pointer: `Buffer(x, n)`. The function is given the pointer alone; the derivative is a
/// `std::vector`.
template <class S>
struct Buffer {
  S *data;
  std::size_t size;
  explicit Buffer(S *data, std::size_t size) : data(data), size(size) {}
};

/// A function as an object of a type of its own: `isozyme::gradient(isozyme::function<f>)`. The function is then known
/// wherever the object goes.
template <auto f>
struct Function {
  template <class... Arguments>
  decltype(auto) operator()(Arguments &&...arguments) const {
    return f(std::forward<Arguments>(arguments)...);
  }
};
template <auto f>
inline constexpr Function<f> function{};

namespace detail {

template <class T>
inline constexpr bool is_duplicated = false;
template <class T, class Shadow>
inline constexpr bool is_duplicated<Duplicated<T, Shadow>> = true;

template <class T>
inline constexpr bool is_marked = is_duplicated<T>;
template <class T>
inline constexpr bool is_marked<Constant<T>> = true;
template <class T>
inline constexpr bool is_marked<Active<T>> = true;
template <class T>
inline constexpr bool is_marked<Buffer<T>> = true;

}  // namespace detail
}  // namespace isozyme

#endif
