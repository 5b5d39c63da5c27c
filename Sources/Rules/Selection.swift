/// The weights of two operands of a selection: (0, 1) where `secondWins` or `absent` is NaN, else (1, 0).
///
/// For the functions that ignore NaN, `absent` is the first operand: the second one is returned where the first is NaN.
/// For those that return NaN it is the second: that one has the weight where it is NaN.
func weights(ofSecondIf secondWins: Condition, orAbsent absent: Expression) -> (Expression, Expression) {
  (chooseWeight(0, 1, secondWins, absent), chooseWeight(1, 0, secondWins, absent))
}

/// The weights of a selection by magnitude; at equal magnitudes by value, as C defines these functions.
///
/// - Parameter larger: whether the larger operand is selected.
func magnitudeWeights(
  _ x: Expression, _ y: Expression, larger: Bool, absent: Expression
) -> (Expression, Expression) {
  let (first, second) = larger ? (abs(x), abs(y)) : (abs(y), abs(x))
  let byValue = larger ? x .< y : x .> y
  func weight(_ ofSecond: Expression, _ ofFirst: Expression) -> Expression {
    let atEqual = chooseWeight(ofSecond, ofFirst, byValue, absent)
    return select(first .< second, then: ofSecond, otherwise: select(first .> second, then: ofFirst, otherwise: atEqual))
  }
  return (weight(0, 1), weight(1, 0))
}

/// `ifSecond` where the second operand is the one that is returned.
private func chooseWeight(
  _ ifSecond: Expression, _ ifFirst: Expression, _ secondWins: Condition, _ absent: Expression
) -> Expression {
  select(secondWins, then: ifSecond, otherwise: select(.isNaN(absent), then: ifSecond, otherwise: ifFirst))
}
