/// The rules of special functions.
let special: [ScalarRule] = [
  // DLMF 7.2.1: (2 / √π) exp(−x²), all reals.
  derivative(of: .erf) { x in .constant(.twoOverRootPi) * exp(-(x * x)) },
  derivative(of: .erfc) { x in -(.constant(.twoOverRootPi) * exp(-(x * x))) },
  // The inverse's slope is 1 / erf′(result): domain (−1, 1) and (0, 2), infinite at the ends.
  derivative(of: .erfinv) { x in .constant(.halfRootPi) * exp(result * result) },
  derivative(of: .erfcinv) { x in -(.constant(.halfRootPi) * exp(result * result)) },
  // DLMF 5.2.2: ψ = (log Γ)′, for negative x too as the logarithm is of |Γ|. Poles at 0, −1, −2, …: NaN or infinite.
  derivative(of: .lgamma) { x in digamma(x) },
  derivative(of: .tgamma) { x in result * digamma(x) },
  // DLMF 5.15.1: each order is the derivative of the one before.
  derivative(of: .polygamma) { (n: IntegerOperand, x) in polygamma(n + 1, x) },
  // DLMF 10.6.2: J₀′ = −J₁.
  derivative(of: .j0) { x in -j1(x) },
  // DLMF 10.6.1: J₁′ = (J₀ − J₂) / 2, which has no quotient by x and so no exception at 0.
  derivative(of: .j1) { x in (j0(x) - jn(2, x)) / 2 },
  // DLMF 10.6.1, all integers n; the wrap of n ± 1 is beyond any use.
  derivative(of: .jn) { (n: IntegerOperand, x) in (jn(n - 1, x) - jn(n + 1, x)) / 2 },
  // The same for the second kind: domain x > 0, infinite slope at 0.
  derivative(of: .y0) { x in -y1(x) },
  // Y₁′ = Y₀ − Y₁ / x (DLMF 10.6.2): near 0, where (Y₀ − Y₂) / 2 is a matter of large numbers, the quotient is that number.
  derivative(of: .y1) { x in y0(x) - result / x },
  derivative(of: .yn) { (n: IntegerOperand, x) in (yn(n - 1, x) - yn(n + 1, x)) / 2 },
]
