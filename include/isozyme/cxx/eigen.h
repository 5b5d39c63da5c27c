// Eigen's vectors and matrices, if the program has included Eigen before.

#ifndef ISOZYME_CXX_EIGEN_H
#define ISOZYME_CXX_EIGEN_H

#include <isozyme/cxx/numbers.h>

#if defined(EIGEN_CORE_H)

namespace isozyme {

/// A vector, matrix or array that owns its numbers. Expressions do not: say `.eval()`.
template <class T>
struct Numbers<T, std::enable_if_t<std::is_base_of_v<Eigen::PlainObjectBase<T>, T>>> : OwnedNumbers<T> {
  using Scalar = typename T::Scalar;
  static T zero_like(const T &x) { return T::Zero(x.rows(), x.cols()); }
  /// A derivative sets the shadow's address, but not its shape.
  static T tangent(T &shadow, const T &primal) {
    return Eigen::Map<const T>(shadow.data(), primal.rows(), primal.cols());
  }
};

}  // namespace isozyme

#endif
#endif
