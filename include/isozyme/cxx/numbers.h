// Where the numbers of an object are, and what a gradient with respect to it is.

#ifndef ISOZYME_CXX_NUMBERS_H
#define ISOZYME_CXX_NUMBERS_H

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

#if __has_include(<span>) && __cplusplus >= 202002L
#include <span>
#endif

namespace isozyme {

/// The numbers of an object of type `T`. Specialise it for a container of your own:
///
/// * `Scalar`: the type of the numbers;
/// * `Gradient`: an object that owns as many numbers, and is what `gradient` returns for the argument;
/// * `Gradient zero_like(const T &)`: a gradient of the same shape, all zero;
/// * `shadow(Gradient &)`: the object that stands for the `T` in derivatives, a `T` of the gradient's numbers;
/// * `data(x)`, `size(x)` of a `T` and of a `Gradient`: the numbers, which lie behind each other;
/// * `Gradient tangent(T &shadow, const T &primal)`: the numbers of a shadow that a derivative has made of a result.
template <class T, class = void>
struct Numbers {
  static constexpr bool are_known = false;
};

/// A number by itself.
template <class T>
struct Numbers<T, std::enable_if_t<std::is_floating_point_v<T>>> {
  static constexpr bool are_known = true;
  using Scalar = T;
  using Gradient = T;
  static Gradient zero_like(const T &) { return 0; }
  static T &shadow(Gradient &gradient) { return gradient; }
  static T *data(T &x) { return &x; }
  static const T *data(const T &x) { return &x; }
  static std::size_t size(const T &) { return 1; }
  static Gradient tangent(T &shadow, const T &) { return shadow; }
};

/// What the containers have in common that own their numbers and say where they are.
template <class T>
struct OwnedNumbers {
  static constexpr bool are_known = true;
  using Gradient = T;
  static T &shadow(Gradient &gradient) { return gradient; }
  static auto *data(T &x) { return x.data(); }
  static const auto *data(const T &x) { return x.data(); }
  static std::size_t size(const T &x) { return static_cast<std::size_t>(x.size()); }
  static Gradient tangent(T &shadow, const T &) { return std::move(shadow); }
};

template <class S, class Allocator>
struct Numbers<std::vector<S, Allocator>, std::enable_if_t<std::is_floating_point_v<S>>>
    : OwnedNumbers<std::vector<S, Allocator>> {
  using Scalar = S;
  static std::vector<S, Allocator> zero_like(const std::vector<S, Allocator> &x) {
    return std::vector<S, Allocator>(x.size());
  }
};

template <class S, std::size_t n>
struct Numbers<std::array<S, n>, std::enable_if_t<std::is_floating_point_v<S>>> : OwnedNumbers<std::array<S, n>> {
  using Scalar = S;
  static std::array<S, n> zero_like(const std::array<S, n> &) { return {}; }
};

/// An array; its gradient is a `std::array`.
template <class S, std::size_t n>
struct Numbers<S[n], std::enable_if_t<std::is_floating_point_v<S>>> {
  static constexpr bool are_known = true;
  using Scalar = S;
  using Gradient = std::array<S, n>;
  static Gradient zero_like(const S (&)[n]) { return {}; }
  static S (&shadow(Gradient &gradient))[n] { return reinterpret_cast<S(&)[n]>(gradient); }
  static S *data(S (&x)[n]) { return x; }
  static const S *data(const S (&x)[n]) { return x; }
  static S *data(Gradient &x) { return x.data(); }
  static std::size_t size(const S (&)[n]) { return n; }
  static std::size_t size(const Gradient &) { return n; }
};

#if defined(__cpp_lib_span)
/// A view; its gradient owns the numbers.
template <class S, std::size_t extent>
struct Numbers<std::span<S, extent>, std::enable_if_t<std::is_floating_point_v<S>>> {
  static constexpr bool are_known = true;
  using Scalar = std::remove_const_t<S>;
  using Gradient = std::vector<Scalar>;
  using View = std::span<S, extent>;
  static Gradient zero_like(const View &x) { return Gradient(x.size()); }
  static View shadow(Gradient &gradient) { return View(gradient.data(), gradient.size()); }
  static S *data(const View &x) { return x.data(); }
  static Scalar *data(Gradient &x) { return x.data(); }
  static std::size_t size(const View &x) { return x.size(); }
  static std::size_t size(const Gradient &x) { return x.size(); }
};
#endif

namespace detail {

template <class T>
using Plain = std::remove_cv_t<std::remove_reference_t<T>>;

template <class T>
inline constexpr bool has_numbers = Numbers<Plain<T>>::are_known;

template <class T>
inline constexpr bool is_number = std::is_floating_point_v<Plain<T>>;

/// For messages about a type: false, but only where the template is used.
template <class...>
inline constexpr bool never = false;

}  // namespace detail
}  // namespace isozyme

#endif
