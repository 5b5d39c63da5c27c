import IR

/// Writes inline assembler of one SSE, AVX or FMA instruction as the operation that it is, so that it has a derivative.
/// Libraries ask for such an instruction by name where a compiler would choose another one.
///
///     r = asm("minpd $1, $0" : "=x,x,0"(a, b))                 ⇒   r = b < a ? b : a
///     r = asm("vfmadd231pd $1, $2, $0" : "=x,x,x,0"(a, b, c))  ⇒   r = b · a + c
///
/// Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2. Operands are in the order of AT&T syntax:
/// the destination is the last.
struct VectorAssembly {
  private typealias Operation = @Sendable (Builder, [Value]) -> Value

  private let operation: Operation
  /// What the operands of the text hold that the operation reads.
  private let sources: [Value]

  /// Rewrites the calls in `function`.
  static func rewrite(in function: Function, of module: Module) {
    let builder = Builder(module)
    for call in function.instructions where call.opcode == .call && call.calledValue.isInlineAssembly {
      guard let instruction = VectorAssembly(call) else { continue }
      builder.position(before: call)
      call.replaceAllUses(with: instruction.operation(builder, instruction.sources))
      call.erase()
    }
  }

  /// Nil where the text is not one known instruction on registers alone.
  private init?(_ call: Value) {
    let words = call.calledValue.assemblyText.split { " \t\n;,".contains($0) }.map(String.init)
    guard let mnemonic = words.first, let form = Form(mnemonic, of: call.type), words.count == form.operands + 1,
      words.last == "$0", let values = VectorAssembly.values(before: call)
    else { return nil }
    sources = words.dropFirst().prefix(form.sources).compactMap { values[$0] }
    guard sources.count == form.sources else { return nil }
    operation = form.operation
  }

  /// What each operand of the text holds before the instruction, by its name in the text. A result that no input is tied to
  /// holds nothing.
  private static func values(before call: Value) -> [String: Value]? {
    let constraints = call.calledValue.assemblyConstraints.split(separator: ",").filter { !$0.hasPrefix("~") }
    guard let result = constraints.first, ["=x", "=&x", "=v", "=&v"].contains(result),
      constraints.count == call.arguments.count + 1, call.arguments.allSatisfy({ $0.type == call.type })
    else { return nil }
    var values: [String: Value] = [:]
    for (index, argument) in call.arguments.enumerated() {
      switch constraints[index + 1] {
      case "x", "v": values["$\(index + 1)"] = argument
      case "0": values["$0"] = argument
      default: return nil
      }
    }
    return values
  }

  /// What a mnemonic says: `operands` in its text, of which the operation reads the first `sources`.
  private struct Form {
    let operation: Operation
    let operands: Int
    let sources: Int

    init?(_ mnemonic: String, of type: IRType) {
      let scalar = type.scalarType
      guard let format = ["pd": FloatKind.double, "ps": .single][mnemonic.suffix(2)], scalar.floatFormat == format else {
        return nil
      }
      let stem = mnemonic.dropLast(2)
      if let operation = VectorAssembly.fused(stem) {
        (self.operation, operands, sources) = (operation, 3, 3)
      } else if let operation = VectorAssembly.plain[stem] {
        (self.operation, operands, sources) = (operation, 2, 2)
      } else if stem.first == "v", let operation = VectorAssembly.plain[stem.dropFirst()] {
        (self.operation, operands, sources) = (operation, 3, 2)
      } else {
        return nil
      }
    }
  }

  /// By mnemonic without type. The second of the text comes first: `subpd a, b` is b − a.
  private static let plain: [Substring: Operation] = [
    "add": { $0.float(.add, $1[1], $1[0]) },
    "sub": { $0.float(.sub, $1[1], $1[0]) },
    "mul": { $0.float(.mul, $1[1], $1[0]) },
    "div": { $0.float(.div, $1[1], $1[0]) },
    "min": { $0.select($0.fcmp(.less, $1[1], $1[0]), $1[1], $1[0]) },
    "max": { $0.select($0.fcmp(.greater, $1[1], $1[0]), $1[1], $1[0]) },
  ]

  /// `vf[n]m(add|sub)(132|213|231)`: ±a·b ± c, rounded once. The digits say which operand is which, counted from the last.
  private static func fused(_ stem: Substring) -> Operation? {
    let orders = ["132": (a: 2, b: 0, c: 1), "213": (a: 1, b: 2, c: 0), "231": (a: 1, b: 0, c: 2)]
    let signs = ["vfmadd": (false, false), "vfmsub": (false, true), "vfnmadd": (true, false), "vfnmsub": (true, true)]
    guard let order = orders[String(stem.suffix(3))], let (negatesProduct, negatesSum) = signs[String(stem.dropLast(3))] else {
      return nil
    }
    return { builder, operands in
      let (a, b, c) = (operands[order.a], operands[order.b], operands[order.c])
      let factors = [negatesProduct ? builder.negate(a) : a, b, negatesSum ? builder.negate(c) : c]
      return builder.call(builder.module.intrinsic("llvm.fma", overloads: [a.type]), factors)
    }
  }
}
