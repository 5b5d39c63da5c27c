// The matrix that `jacobian` and `hessian` return.

#ifndef ISOZYME_CXX_MATRIX_H
#define ISOZYME_CXX_MATRIX_H

#include <cstddef>
#include <vector>

namespace isozyme {

/// A dense matrix, row by row.
template <class Scalar>
class Matrix {
 public:
  Matrix(std::size_t rows, std::size_t columns) : row_count(rows), column_count(columns), numbers(rows * columns) {}

  std::size_t rows() const { return row_count; }
  std::size_t columns() const { return column_count; }

  Scalar &operator()(std::size_t i, std::size_t j) { return numbers[i * column_count + j]; }
  const Scalar &operator()(std::size_t i, std::size_t j) const { return numbers[i * column_count + j]; }

  /// All numbers, row by row.
  Scalar *data() { return numbers.data(); }
  const Scalar *data() const { return numbers.data(); }
  std::size_t size() const { return numbers.size(); }

 private:
  std::size_t row_count, column_count;
  std::vector<Scalar> numbers;
};

}  // namespace isozyme

#endif
