/// The rules of exponentials and logarithms, by (eˣ)′ = eˣ and (log x)′ = 1 / x.
///
/// Exponentials overflow to +∞ together with their derivative. Logarithms have the domain x > 0 (x > −1 for the
/// `…1p` forms); at its border the derivative is ±∞, beyond it the function is NaN and the derivative of no meaning.
let exponential: [ScalarRule] = [
  derivative(of: .exp) { x in result },
  derivative(of: .exp2) { x in .constant(.ln2) * result },
  derivative(of: .exp10) { x in .constant(.ln10) * result },
  // Not result + 1, which loses all digits where result is near −1, that is for large negative x.
  derivative(of: .expm1) { x in exp(x) },
  derivative(of: .exp2m1) { x in .constant(.ln2) * exp2(x) },
  derivative(of: .exp10m1) { x in .constant(.ln10) * exp10(x) },
  derivative(of: .log) { x in 1 / x },
  // log2 x = log2(e) · log x: one division where 1 / (x · ln 2) has a product more.
  derivative(of: .log2) { x in .constant(.log2OfE) / x },
  derivative(of: .log10) { x in .constant(.log10OfE) / x },
  // 1 + x is rounded once, relative to its own size, and exact near x = −1: no digits are lost.
  derivative(of: .log1p) { x in 1 / (1 + x) },
  derivative(of: .log2p1) { x in .constant(.log2OfE) / (1 + x) },
  derivative(of: .log10p1) { x in .constant(.log10OfE) / (1 + x) },
]
