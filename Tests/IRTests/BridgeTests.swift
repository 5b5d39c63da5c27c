import CLLVM
import LLVMBridge
import Testing

@Suite struct BridgeTests {
  @Test func addressesComeApart() throws {
    let ir = try Parsed(
      """
      define void @f(ptr %p, i64 %i, i32 %j) {
        %g = getelementptr [4 x { double, float }], ptr %p, i64 %i, i32 %j, i32 1
        ret void
      }
      """)
    var offset: Int64 = 0
    var count: UInt32 = 2
    var values = [LLVMValueRef?](repeating: nil, count: 2)
    var scales: [Int64] = [0, 0]
    #expect(IsozymeGEPOffset(try ir.value("g"), &offset, &count, &values, &scales))
    #expect(offset == 8 && count == 2 && scales == [64, 16])
    #expect(values == [try ir.value("i"), try ir.value("j")])
    count = 1
    #expect(!IsozymeGEPOffset(try ir.value("g"), &offset, &count, &values, &scales) && count == 2)
    count = 2
    #expect(!IsozymeGEPOffset(try ir.value("i"), &offset, &count, &values, &scales) && count == 0)
  }

  @Test func bitsThatMayBeSet() throws {
    let ir = try Parsed(
      """
      define i64 @f(i64 %x, i32 %y) {
        %masked = and i64 %x, -4294967296
        %wide = zext i32 %y to i64
        %sum = add i64 %x, 1
        %huge = zext i64 %x to i128
        ret i64 %sum
      }
      """)
    #expect(IsozymeBitsThatMayBeSet(try ir.value("masked")) == 0xffff_ffff_0000_0000)
    #expect(IsozymeBitsThatMayBeSet(try ir.value("wide")) == 0xffff_ffff)
    #expect(IsozymeBitsThatMayBeSet(try ir.value("sum")) == .max)
    #expect(IsozymeBitsThatMayBeSet(try ir.value("huge")) == .max, "wider than 64 bits")
    #expect(IsozymeBitsThatMayBeSet(LLVMConstInt(LLVMInt8TypeInContext(ir.context), 5, 0)) == 5)
  }

  @Test func clonesAreInternalAndKeepDebugInfoValid() throws {
    let ir = try Parsed(
      """
      $f = comdat any
      define linkonce_odr hidden double @f(double %x) section "s" comdat !dbg !3 {
        %y = fmul fast double %x, %x, !dbg !6, !fpmath !7
        ret double %y, !dbg !6
      }
      define double @g(double %x) {
        %r = call double @f(double %x)
        ret double %r
      }
      !llvm.module.flags = !{!0}
      !llvm.dbg.cu = !{!1}
      !0 = !{i32 2, !"Debug Info Version", i32 3}
      !1 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, emissionKind: FullDebug)
      !2 = !DIFile(filename: "f.c", directory: "/")
      !3 = distinct !DISubprogram(name: "f", file: !2, line: 1, type: !4, unit: !1, spFlags: DISPFlagDefinition)
      !4 = !DISubroutineType(types: !5)
      !5 = !{null}
      !6 = !DILocation(line: 1, column: 2, scope: !3)
      !7 = !{float 2.5}
      """)
    let copy = try #require(IsozymeCloneFunction(try ir.function(), "copy"))
    #expect(ir.problem == nil)
    #expect(LLVMGetLinkage(copy) == LLVMInternalLinkage && LLVMGetComdat(copy) == nil && LLVMGetSection(copy) == nil)
    let original = LLVMGetSubprogram(try ir.function())
    #expect(LLVMGetSubprogram(copy) != nil && LLVMGetSubprogram(copy) != original)
    let product = try #require(ir.instructions(of: copy).first)
    IsozymeDropInstructionMetadata(product, true)
    #expect(LLVMInstructionGetDebugLoc(product) != nil)
    #expect(LLVMGetMetadata(product, LLVMGetMDKindIDInContext(ir.context, "fpmath", 6)) == nil)
    IsozymeDropInstructionMetadata(product, false)
    #expect(LLVMInstructionGetDebugLoc(product) == nil)

    let call = try #require(ir.instructions(of: try ir.function("g")).first)
    #expect(IsozymeInlineCall(call))
    #expect(!ir.text.contains("call double"))
    IsozymeDeleteBody(try ir.function())
    #expect(LLVMIsDeclaration(try ir.function()) != 0)
    #expect(IsozymeCloneFunction(try ir.function(), "none") == nil)
    #expect(ir.problem == nil)
  }

  @Test func pipelinesRunOnOptnoneToo() throws {
    let ir = try Parsed(
      """
      target triple = "x86_64-pc-linux-gnu"
      define double @f(ptr %a) noinline optnone {
        %s = alloca double
        %x = load double, ptr %a
        store double %x, ptr %s
        %y = load double, ptr %s
        %z = call double @pow(double %y, double 2.0)
        ret double %z
      }
      declare double @pow(double, double)
      """)
    let function = try ir.function()
    let pipeline = "sroa,early-cse<memssa>,instcombine,simplifycfg,gvn,loop-mssa(licm)"
    #expect(take(IsozymeRunFunctionPipeline(function, pipeline)) == nil)
    #expect(!ir.text.contains("alloca") && !ir.text.contains("call"), "sroa ran, and pow(y, 2) is known to the library table")
    #expect(take(IsozymeRunFunctionPipeline(function, "no-such-pass"))?.contains("no-such-pass") == true)
    #expect(ir.problem == nil)
  }

  @Test(arguments: [IsozymeLinkedOnce, IsozymeLinkedInternal])
  func linksWhatIsNeeded(linkage: IsozymeLinkedLinkage) throws {
    let ir = try Parsed(
      """
      target triple = "x86_64-pc-linux-gnu"
      declare double @wanted(double)
      define double @f(double %x) {
        %y = call double @wanted(double %x)
        ret double %y
      }
      """)
    let support = """
      target triple = "aarch64-unknown-linux"
      @constants = constant [2 x double] [double 1.0, double 2.0]
      define double @wanted(double %x) {
        %c = load double, ptr @constants
        %y = call double @helper(double %c)
        ret double %y
      }
      define double @helper(double %x) {
        ret double %x
      }
      define double @unwanted(double %x) {
        ret double %x
      }
      """
    #expect(take(IsozymeLinkModule(ir.module, support, support.utf8.count, linkage)) == nil)
    #expect(ir.problem == nil)
    let expected = linkage == IsozymeLinkedInternal ? LLVMInternalLinkage : LLVMLinkOnceODRLinkage
    #expect(LLVMGetLinkage(try ir.function("wanted")) == expected)
    #expect(LLVMGetLinkage(try ir.function("helper")) == expected)
    #expect(LLVMGetNamedFunction(ir.module, "unwanted") == nil)
    #expect(ir.text.contains("x86_64"))
    #expect(take(IsozymeLinkModule(ir.module, "define", 6, linkage)) != nil)
  }

  @Test func verifierSpeaks() throws {
    let ir = try Parsed("define i32 @f(i32 %x) {\n%y = add i32 %x, 1\n%z = add i32 %y, 1\nret i32 %z\n}")
    #expect(take(IsozymeVerifyFunction(try ir.function())) == nil)
    LLVMSetOperand(try ir.value("y"), 0, try ir.value("z"))
    #expect(take(IsozymeVerifyFunction(try ir.function()))?.contains("does not dominate") == true)
  }
}
