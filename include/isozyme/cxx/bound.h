// An argument of a derivative with what belongs to it: how it is passed, its activity, and its shadow.
//
// Numbers and pointers are passed by value, all else by address. So every argument is one parameter of the function that is
// differentiated, whatever the calling convention does to classes. Marked arguments may be const: what they mark need not be.

#ifndef ISOZYME_CXX_BOUND_H
#define ISOZYME_CXX_BOUND_H

#include <isozyme/cxx/arguments.h>

#include <memory>
#include <tuple>

namespace isozyme::detail {

/// Letters of `isozyme_activities`.
inline constexpr char constant = 'c', active = 'a', duplicated = 'd';

/// The parameter for an object of type `T`, and the object that it stands for.
template <class T, bool by_address = false>
struct Passing {
  static constexpr bool by_value = !by_address && !std::is_class_v<T> && !std::is_union_v<T> && !std::is_array_v<T>;
  using Parameter = std::conditional_t<by_value, std::remove_cv_t<T>, T *>;

  static Parameter pass(T &x) {
    if constexpr (by_value) {
      return x;
    } else {
      return std::addressof(x);
    }
  }
  /// What the function is given: an lvalue.
  static decltype(auto) argument(Parameter &x) {
    if constexpr (by_value) {
      return (x);
    } else {
      return (*x);
    }
  }
};

/// Whether an object is passed by address to a parameter of type `Hint`, a reference to it; `void` is an unknown parameter.
template <class Hint, class Object>
inline constexpr bool is_reference_to = std::is_lvalue_reference_v<Hint> && std::is_same_v<Plain<Hint>, Plain<Object>> &&
                                        (std::is_const_v<std::remove_reference_t<Hint>> || !std::is_const_v<Object>);

/// An argument without derivative.
template <class T, class Hint>
struct BoundConstant {
  using Object = std::remove_reference_t<T>;
  using Pass = Passing<Object, is_reference_to<Hint, Object>>;
  using Parameter = typename Pass::Parameter;
  using ShadowParameter = void *;
  static constexpr char in_reverse = constant, in_forward = constant;
  static constexpr bool is_returned = false, is_number = false, can_be_added_to = true;

  Object &object;

  explicit BoundConstant(const Constant<T> &argument) : object(const_cast<Object &>(argument.value)) {}
  explicit BoundConstant(Object &object) : object(object) {}

  Parameter primal() { return Pass::pass(object); }
  void *shadow() { return nullptr; }
  void *tangent() { return nullptr; }
  void clear() {}
};

/// An argument whose gradient is returned. The gradient is the tangent as well where derivatives go forward.
template <class Object, class Hint>
struct BoundNumbers {
  using Known = Numbers<Plain<Object>>;
  using Scalar = typename Known::Scalar;
  using Gradient = typename Known::Gradient;
  using Pass = Passing<Object, is_reference_to<Hint, Object>>;
  using Parameter = typename Pass::Parameter;
  using Shadow = decltype(Known::shadow(std::declval<Gradient &>()));
  using ShadowParameter = std::remove_reference_t<Shadow> *;
  static constexpr bool is_returned = true, is_number = detail::is_number<Object> && Pass::by_value, can_be_added_to = true;
  static constexpr char in_reverse = is_number ? active : duplicated, in_forward = duplicated;

  Object &object;
  Gradient gradient;
  Shadow shadow_object;

  explicit BoundNumbers(Object &x) : object(x), gradient(Known::zero_like(x)), shadow_object(Known::shadow(gradient)) {}
  explicit BoundNumbers(const Active<Object &> &x) : BoundNumbers(x.value) {}
  explicit BoundNumbers(const Active<Object> &x) : BoundNumbers(const_cast<Object &>(x.value)) {}
  BoundNumbers(const BoundNumbers &) = delete;

  Parameter primal() { return Pass::pass(object); }
  ShadowParameter shadow() { return std::addressof(shadow_object); }
  auto tangent() {
    if constexpr (is_number) {
      return gradient;
    } else {
      return shadow();
    }
  }

  Scalar *data() { return Known::data(gradient); }
  std::size_t size() { return Known::size(object); }
  void clear() {
    for (std::size_t i = 0; i < size(); ++i) data()[i] = 0;
  }
};

/// Numbers behind a pointer, whose gradient is returned.
template <class S>
struct BoundBuffer {
  using Scalar = std::remove_const_t<S>;
  using Gradient = std::vector<Scalar>;
  using Pass = Passing<S *>;
  using Parameter = S *;
  using ShadowParameter = Scalar *;
  static constexpr char in_reverse = duplicated, in_forward = duplicated;
  static constexpr bool is_returned = true, is_number = false, can_be_added_to = true;

  const Buffer<S> &object;
  Gradient gradient;

  explicit BoundBuffer(const Buffer<S> &x) : object(x), gradient(x.size) {}

  Parameter primal() { return object.data; }
  ShadowParameter shadow() { return gradient.data(); }
  ShadowParameter tangent() { return gradient.data(); }
  Scalar *data() { return gradient.data(); }
  std::size_t size() { return gradient.size(); }
  void clear() { gradient.assign(gradient.size(), 0); }
};

/// An object of another type: its gradient is an object of the same type, all bytes zero.
template <class Object>
struct BoundObject {
  using Gradient = Plain<Object>;
  using Pass = Passing<Object>;
  using Parameter = Object *;
  using ShadowParameter = Gradient *;
  static constexpr char in_reverse = duplicated, in_forward = duplicated;
  static constexpr bool is_returned = true, is_number = false, can_be_added_to = true;
  static_assert(std::is_trivially_copyable_v<Gradient> && std::is_default_constructible_v<Gradient>,
                "isozyme: Active(x) needs a trivially copyable object, or a specialisation of isozyme::Numbers for its type; "
                "else pass Duplicated(x, dx) with a shadow of your own");

  Object &object;
  Gradient gradient{};

  template <class T>
  explicit BoundObject(const Active<T> &x) : object(const_cast<Object &>(x.value)) {
    clear();
  }

  Parameter primal() { return std::addressof(object); }
  ShadowParameter shadow() { return &gradient; }
  ShadowParameter tangent() { return &gradient; }
  void clear() { __builtin_memset(static_cast<void *>(&gradient), 0, sizeof gradient); }
};

/// Whether a number and its shadow are passed by address: the function may write to them.
template <class T, class S, class Hint>
inline constexpr bool is_variable =
    std::is_same_v<S, std::remove_const_t<std::remove_reference_t<T>> &> && std::is_lvalue_reference_v<T> &&
    (std::is_void_v<Hint> ? !std::is_const_v<std::remove_reference_t<T>> : is_reference_to<Hint, std::remove_reference_t<T>>);

/// An argument with a shadow of the program's.
template <class T, class S, class Hint>
struct BoundDuplicated {
  using Object = std::remove_reference_t<T>;
  using ShadowObject = std::remove_reference_t<S>;
  using Pass = Passing<Object, detail::is_number<T> && is_variable<T, S, Hint>>;
  using Parameter = typename Pass::Parameter;
  static constexpr bool is_pointer = std::is_pointer_v<Object>, is_number = detail::is_number<T> && Pass::by_value;
  static constexpr bool is_returned = false;
  static constexpr bool can_be_added_to =
      is_pointer ? !std::is_const_v<std::remove_pointer_t<ShadowObject>>
                 : !std::is_const_v<ShadowObject> && (std::is_lvalue_reference_v<S> || std::is_class_v<ShadowObject>);
  using ShadowParameter = std::conditional_t<is_pointer, std::remove_cv_t<ShadowObject>, ShadowObject *>;
  static constexpr char in_reverse = is_number ? active : duplicated, in_forward = duplicated;
  static_assert(detail::is_number<T> ? std::is_arithmetic_v<ShadowObject>
                : is_pointer ? std::is_same_v<Plain<std::remove_pointer_t<Plain<T>>>, Plain<std::remove_pointer_t<Plain<S>>>>
                             : std::is_same_v<Plain<T>, Plain<S>>,
                "isozyme: in Duplicated(x, dx) the shadow dx must have the type of x");

  Object &object;
  ShadowObject &shadow_object;

  explicit BoundDuplicated(const Duplicated<T, S> &x)
      : object(const_cast<Object &>(x.value)), shadow_object(const_cast<ShadowObject &>(x.shadow)) {}

  Parameter primal() { return Pass::pass(object); }
  ShadowParameter shadow() {
    if constexpr (is_pointer) {
      return shadow_object;
    } else {
      return std::addressof(shadow_object);
    }
  }
  auto tangent() {
    if constexpr (is_number) {
      return static_cast<Plain<Object>>(shadow_object);
    } else {
      return shadow();
    }
  }
  void clear() {}
};

/// How an argument of type `T` (a reference, or a type for a temporary object) is bound to a parameter of type `Hint`.
template <class T, class Hint, class = void>
struct Binding {
  static_assert(!std::is_pointer_v<std::decay_t<T>>,
                "isozyme: a pointer does not say how many numbers it points to; pass Buffer(p, n), std::span, "
                "Duplicated(p, dp) with a shadow, or Constant(p)");
  static_assert(std::is_pointer_v<std::decay_t<T>>,
                "isozyme: it is not known where the numbers of this argument are; pass Constant(x), Active(x) if all of its "
                "members are numbers, Duplicated(x, dx), or specialise isozyme::Numbers for its type");
  using Type = BoundConstant<T, Hint>;
};
template <class T, class Hint>
struct Binding<T, Hint, std::enable_if_t<has_numbers<T>>> {
  using Type = BoundNumbers<std::remove_reference_t<T>, Hint>;
};
template <class T, class Hint>
struct Binding<T, Hint,
               std::enable_if_t<std::is_integral_v<Plain<T>> || std::is_enum_v<Plain<T>> || std::is_null_pointer_v<Plain<T>>>> {
  using Type = BoundConstant<T, Hint>;
};

template <class Object, class Hint, bool known>
struct ActiveBinding {
  using Type = BoundObject<Object>;
};
template <class Object, class Hint>
struct ActiveBinding<Object, Hint, true> {
  using Type = BoundNumbers<Object, Hint>;
};

template <class T, class Hint>
struct MarkedBinding : Binding<T, Hint> {};
template <class T, class Hint>
struct MarkedBinding<Constant<T>, Hint> {
  using Type = BoundConstant<T, Hint>;
};
template <class T, class Hint>
struct MarkedBinding<Active<T>, Hint> {
  using Object = std::remove_reference_t<T>;
  static_assert(!std::is_pointer_v<Object>, "isozyme: a pointer is never Active; pass Buffer(p, n) or Duplicated(p, dp)");
  static_assert(!std::is_integral_v<Object>, "isozyme: an integer has no derivative; pass a floating-point number, or Constant(n)");
  using Type = typename ActiveBinding<Object, Hint, has_numbers<T>>::Type;
};
template <class T, class S, class Hint>
struct MarkedBinding<Duplicated<T, S>, Hint> {
  using Type = BoundDuplicated<T, S, Hint>;
};
template <class S, class Hint>
struct MarkedBinding<Buffer<S>, Hint> {
  static_assert(std::is_floating_point_v<std::remove_const_t<S>>, "isozyme: Buffer(p, n) is for floating-point numbers");
  using Type = BoundBuffer<S>;
};

/// The binding of an argument that was passed as `T &&`.
template <class T, class Hint = void>
using Bound = typename MarkedBinding<std::conditional_t<is_marked<Plain<T>>, Plain<T>, T>, Hint>::Type;

/// The binding of an argument that is constant unless it has a shadow.
template <class T, class Hint = void>
using BoundIfDuplicated =
    typename std::conditional_t<is_marked<Plain<T>>, MarkedBinding<Plain<T>, Hint>, MarkedBinding<Constant<T>, Hint>>::Type;

/// The bindings of all arguments of a call of `F`. Of a function pointer the parameters are known.
template <template <class, class> class Kind, class F, class... T>
struct BindingsOf {
  using Type = std::tuple<Kind<T, void>...>;
};
template <template <class, class> class Kind, class R, class... A, class... T>
struct BindingsOf<Kind, R (*)(A...), T...> {
  static_assert(sizeof...(A) == sizeof...(T), "isozyme: the function has another number of parameters than there are arguments");
  using Type = std::tuple<Kind<T, A>...>;
};
template <template <class, class> class Kind, class R, class... A, class... T>
struct BindingsOf<Kind, R (*)(A...) noexcept, T...> : BindingsOf<Kind, R (*)(A...), T...> {};

template <class F, class... T>
using Bindings = typename BindingsOf<Bound, F, T...>::Type;

}  // namespace isozyme::detail

#endif
