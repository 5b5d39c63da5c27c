/// Where a pointer points to: byte `offset` of an object, plus any multiple of `stride`.
struct PointerTarget: Hashable {
  var node: Int
  var offset: Int
  /// 0 when the offset is exact.
  var stride: Int
}

/// A place inside an object: `offset`, and any multiple of `stride` further.
struct Place: Hashable {
  var offset: Int
  var stride: Int
}

extension PointerTarget {
  /// The size of a double, or of an address.
  static let word = 8

  /// Whether it is not known which bytes of a word the target is.
  var isBlurred: Bool { stride % Self.word != 0 }

  /// The offset and stride alone.
  var place: Place { Place(offset: offset, stride: stride) }

  /// Whether every place of `other` is one of this target; both are resolved.
  func covers(_ other: PointerTarget) -> Bool {
    if self == other { return true }
    return node == other.node && stride > 0 && other.stride % stride == 0 && (other.offset - offset) % stride == 0
  }

  /// One target for two of the same object.
  func blurred(with other: PointerTarget) -> PointerTarget {
    PointerTarget(
      node: node, offset: min(offset, other.offset), stride: gcd(gcd(stride, other.stride), offset - other.offset))
  }

  /// The target `bytes` further. No object has as many bytes as an address can count: what is further away stays at the limit,
  /// such as what a comparison of differences with 2⁶³ as an offset seems to reach.
  func advanced(by bytes: Int) -> PointerTarget {
    let limit = 1 << 48
    return PointerTarget(node: node, offset: min(max(offset + min(max(bytes, -limit), limit), -limit), limit), stride: stride)
  }

  /// The target after adding any multiple of `step`.
  func repeated(every step: Int) -> PointerTarget {
    PointerTarget(node: node, offset: offset, stride: gcd(stride, step))
  }
}

/// The greatest common divisor; 0 is the neutral element.
func gcd(_ a: Int, _ b: Int) -> Int {
  var (x, y) = (abs(a), abs(b))
  while y != 0 { (x, y) = (y, x % y) }
  return x
}

/// The representative of `offset` modulo `stride` in 0 ..< stride.
func normal(_ offset: Int, _ stride: Int) -> Int {
  guard stride > 0 else { return offset }
  let rest = offset % stride
  return rest < 0 ? rest + stride : rest
}
