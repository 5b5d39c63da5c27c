import CLLVM
import LLVMBridge
import Testing

/// A nest of two loops, and a third beside it; the inner one reads a[i] and writes a[i + 1].
private let nest = """
  define void @f(ptr %a, ptr noalias %b, i64 %n, i32 %m) {
  entry:
    br label %outer
  outer:
    %i = phi i64 [ 0, %entry ], [ %i.next, %outer.latch ]
    br label %inner
  inner:
    %j = phi i32 [ 0, %outer ], [ %j.next, %inner ]
    %p = getelementptr double, ptr %a, i64 %i
    %x = load double, ptr %p
    %q = getelementptr i8, ptr %p, i64 8
    store double %x, ptr %q
    %j.next = add nsw i32 %j, 1
    %inner.more = icmp slt i32 %j.next, %m
    br i1 %inner.more, label %inner, label %outer.latch
  outer.latch:
    %i.next = add nuw i64 %i, 1
    %outer.more = icmp ult i64 %i.next, %n
    br i1 %outer.more, label %outer, label %middle
  middle:
    br label %last
  last:
    %y = load double, ptr %b
    %stop = fcmp olt double %y, 0.0
    br i1 %stop, label %exit, label %last
  exit:
    ret void
  }
  """

@Suite struct AnalysesTests {
  @Test func loopsAreNumberedOuterFirstAndInOrder() throws {
    let ir = try Parsed(nest)
    let analyses = IsozymeAnalysesCreate(try ir.function())
    defer { IsozymeAnalysesDispose(analyses) }
    #expect(IsozymeLoopCount(analyses) == 3)
    #expect(try (0..<3).map { IsozymeLoopHeader(analyses, $0) } == ["outer", "inner", "last"].map { try ir.block($0) })
    #expect((0..<3).map { IsozymeLoopParent(analyses, $0) } == [-1, 0, -1])
    #expect(IsozymeInnermostLoop(analyses, try ir.block("outer.latch")) == 0)
    #expect(IsozymeInnermostLoop(analyses, try ir.block("exit")) == -1)
    #expect(IsozymeLoopLatch(analyses, 0) == (try ir.block("outer.latch")))
    #expect(IsozymeLoopPreheader(analyses, 1) == (try ir.block("outer")))
  }

  @Test func dominance() throws {
    let ir = try Parsed(nest)
    let analyses = IsozymeAnalysesCreate(try ir.function())
    defer { IsozymeAnalysesDispose(analyses) }
    #expect(IsozymeBlockDominates(analyses, try ir.block("outer"), try ir.block("exit")))
    #expect(!IsozymeBlockDominates(analyses, try ir.block("exit"), try ir.block("outer")))
    #expect(IsozymeImmediateDominator(analyses, try ir.block("entry")) == nil)
    #expect(IsozymeImmediateDominator(analyses, try ir.block("last")) == (try ir.block("middle")))
    #expect(IsozymeValueDominates(analyses, try ir.value("x"), try ir.value("store")))
    #expect(IsozymeValueDominates(analyses, try ir.value("n"), try ir.value("x")))
    #expect(!IsozymeValueDominates(analyses, try ir.value("x"), try ir.value("x")))
  }

  /// Within one iteration a[i] and a[i + 1] are apart; over all iterations they are not.
  @Test func memoryIsComparedOverAllIterations() throws {
    let ir = try Parsed(nest)
    let analyses = IsozymeAnalysesCreate(try ir.function())
    defer { IsozymeAnalysesDispose(analyses) }
    let store = try ir.value("store")
    #expect(IsozymeMayModify(analyses, store, try ir.value("p"), 8))
    #expect(IsozymeMayAlias(analyses, try ir.value("p"), 8, try ir.value("q"), 8))
    #expect(!IsozymeMayModify(analyses, store, try ir.value("b"), -1), "b is noalias")
  }

  /// Scopes, types and assumptions hold at one place, or for one execution of a scope.
  @Test func scopesTypesAndAssumptionsAreNotTrusted() throws {
    let ir = try Parsed(
      """
      define void @f(ptr %a, ptr %b) {
        call void @llvm.assume(i1 true) [ "separate_storage"(ptr %a, ptr %b) ]
        %x = load double, ptr %a, !tbaa !0, !alias.scope !5
        store i32 0, ptr %b, !tbaa !3, !noalias !5
        ret void
      }
      declare void @llvm.assume(i1)
      !0 = !{!1, !1, i64 0}
      !1 = !{!"double", !2}
      !2 = !{!"root"}
      !3 = !{!4, !4, i64 0}
      !4 = !{!"int", !2}
      !5 = !{!6}
      !6 = distinct !{!6, !7}
      !7 = distinct !{!7}
      """)
    let analyses = IsozymeAnalysesCreate(try ir.function())
    defer { IsozymeAnalysesDispose(analyses) }
    #expect(IsozymeMayModify(analyses, try ir.value("store"), try ir.value("a"), 8))
  }

  @Test func callsThatFreeOrEndTheLifetimeModify() throws {
    let ir = try Parsed(
      """
      define void @f(ptr %a) {
        %s = alloca double
        %x = load double, ptr %a
        call void @llvm.lifetime.end.p0(ptr %s)
        call void @free(ptr %a)
        ret void
      }
      declare void @free(ptr allocptr captures(none)) #0
      declare void @llvm.lifetime.end.p0(ptr)
      attributes #0 = { nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
      """)
    let analyses = IsozymeAnalysesCreate(try ir.function())
    defer { IsozymeAnalysesDispose(analyses) }
    #expect(IsozymeMayModify(analyses, try ir.value("call void @free"), try ir.value("a"), 8))
    #expect(!IsozymeMayModify(analyses, try ir.value("call void @free"), try ir.value("s"), 8))
    #expect(IsozymeMayModify(analyses, try ir.value("call void @llvm.lifetime"), try ir.value("s"), 8))
  }

  @Test func backedgeCounts() throws {
    let ir = try Parsed(nest)
    let analyses = IsozymeAnalysesCreate(try ir.function())
    defer { IsozymeAnalysesDispose(analyses) }
    let counts = (0..<3).map { IsozymeMaterializeBackedgeCount(analyses, $0) }
    #expect(counts.map { $0 != nil } == [true, true, false], "a loop that stops by its data has no count")
    #expect(counts.prefix(2).allSatisfy { LLVMGetIntTypeWidth(LLVMTypeOf($0)) == 64 })
    #expect(ir.problem == nil)
  }

  /// A bounds check that ends the program does not hide the count; one that leaves the loop does.
  @Test(arguments: [("unreachable", true), ("ret void", false)])
  func exitsThatNeverReturnAreNotCounted(end: String, known: Bool) throws {
    let ir = try Parsed(
      """
      define void @f(ptr %a, i64 %n, i64 %size) {
      entry:
        br label %loop
      loop:
        %i = phi i64 [ 0, %entry ], [ %i.next, %latch ]
        %x = load volatile i64, ptr %a
        %inside = icmp ult i64 %x, %size
        br i1 %inside, label %latch, label %fail
      latch:
        %i.next = add nuw i64 %i, 1
        %more = icmp ult i64 %i.next, %n
        br i1 %more, label %loop, label %exit
      fail:
        call void @abort()
        \(end)
      exit:
        ret void
      }
      declare void @abort()
      """)
    let analyses = IsozymeAnalysesCreate(try ir.function())
    defer { IsozymeAnalysesDispose(analyses) }
    #expect((IsozymeMaterializeBackedgeCount(analyses, 0) != nil) == known)
    #expect(ir.problem == nil)
  }
}
