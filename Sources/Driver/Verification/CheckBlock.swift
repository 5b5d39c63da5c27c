import Analysis
import Generation
import IR

/// The memory in which a checked call keeps the arguments and the result of the primal, each with its shadows.
struct CheckBlock {
  /// A value and its tangents or cotangents: where they are, in bytes.
  struct Field {
    let type: IRType
    let primal: Int
    var shadows: [Int] = []
  }

  /// The parameters of the primal.
  private(set) var parameters: [Field] = []
  /// The result of the primal.
  private(set) var result: Field?
  /// The size of the block.
  private(set) var bytes = 0

  /// Room for the values of a request.
  init(_ request: Request, _ layout: DataLayout) {
    for (type, activity) in zip(request.function.functionType.parameters, request.arguments) {
      parameters.append(reserve(type, isShadowed: activity.hasShadow || activity == .active, request, layout))
    }
    let type = request.function.returnType
    if !type.isVoid { result = reserve(type, isShadowed: request.result.hasNumbers, request, layout) }
  }

  private mutating func reserve(_ type: IRType, isShadowed: Bool, _ request: Request, _ layout: DataLayout) -> Field {
    func take() -> Int {
      defer { bytes += (layout.allocationSize(type) + 15) / 16 * 16 }
      return bytes
    }
    var field = Field(type: type, primal: take())
    if isShadowed { field.shadows = (0..<request.width).map { _ in take() } }
    return field
  }
}
