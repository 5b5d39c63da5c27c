/// Where a pointer points to: byte `offset` of an object, plus any multiple of `stride`.
struct PointerTarget: Hashable {
  var node: Int
  var offset: Int
  /// 0 when the offset is exact.
  var stride: Int
  /// The bytes of the array that it stays in, or is at the end of; nil if that is not known, or the offset is exact.
  var array: Range<Int>?
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

  /// Where the target surely is.
  private var bounds: Range<Int>? { stride == 0 ? offset..<offset : array }

  /// Whether every place of `other` is one of this target; both are resolved.
  func covers(_ other: PointerTarget) -> Bool {
    if self == other { return true }
    guard node == other.node, stride > 0, other.stride % stride == 0, (other.offset - offset) % stride == 0 else { return false }
    return array.map { other.isInside($0) } ?? true
  }

  /// Whether the target is known to stay in an array, or to be at its end.
  private func isInside(_ array: Range<Int>) -> Bool {
    bounds.map { $0.lowerBound >= array.lowerBound && $0.upperBound <= array.upperBound } ?? false
  }

  /// One target for two of the same object.
  func blurred(with other: PointerTarget) -> PointerTarget {
    let stride = gcd(gcd(stride, other.stride), offset - other.offset)
    let common = [array, other.array].compactMap(\.self).first { isInside($0) && other.isInside($0) }
    return PointerTarget(node: node, offset: normal(min(offset, other.offset), stride), stride: stride, array: common)
  }

  /// The places of an access of `size` bytes, one by one where they are few and it is known which they are.
  func places(size: Int) -> [PointerTarget] {
    guard let array, size <= array.count else { return [unbounded] }
    let first = array.lowerBound + normal(offset - array.lowerBound, stride)
    let offsets = Swift.stride(from: first, through: array.upperBound - size, by: stride)
    guard array.count / stride <= Self.placeLimit else { return [unbounded] }
    return offsets.map { PointerTarget(node: node, offset: $0, stride: 0) }
  }

  /// The most places that an index into an array is followed to.
  private static let placeLimit = 16

  /// The target, no longer known to be in an array.
  var unbounded: PointerTarget { PointerTarget(node: node, offset: offset, stride: stride) }

  /// The target `bytes` further. No object has as many bytes as an address can count: what is further away stays at the limit,
  /// such as what a comparison of differences with 2⁶³ as an offset seems to reach.
  func advanced(by bytes: Int) -> PointerTarget {
    let limit = 1 << 48
    let sum = min(max(offset + min(max(bytes, -limit), limit), -limit), limit)
    return PointerTarget(node: node, offset: array == nil ? sum : normal(sum, stride), stride: stride, array: array)
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
