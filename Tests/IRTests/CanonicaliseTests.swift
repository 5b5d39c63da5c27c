import CLLVM
import LLVMBridge
import Testing

@Suite struct CanonicaliseTests {
  /// LLVM's pass crashes on the switch, and an invoke that unwinds into the cycle is an entry too.
  @Test func irreducibleCyclesBehindSwitchAndInvoke() throws {
    let ir = try Parsed(
      """
      define i32 @f(i32 %n) personality ptr @__gxx_personality_v0 {
      entry:
        switch i32 %n, label %a [ i32 1, label %b
                                  i32 2, label %b
                                  i32 3, label %c ]
      a:
        %x = phi i32 [ 0, %entry ], [ %y, %b ], [ %z, %pad ]
        switch i32 %x, label %b [ i32 7, label %exit
                                  i32 8, label %c ]
      b:
        %y = phi i32 [ 1, %entry ], [ 1, %entry ], [ %x, %a ], [ %w, %c ]
        %y.more = icmp slt i32 %y, 10
        br i1 %y.more, label %a, label %c
      c:
        %v = phi i32 [ 2, %entry ], [ %x, %a ], [ %y, %b ]
        %w = invoke i32 @g(i32 %v) to label %b unwind label %pad
      pad:
        %token = landingpad { ptr, i32 } catch ptr null
        %z = add i32 %v, 1
        %again = icmp eq i32 %z, 3
        br i1 %again, label %a, label %exit
      exit:
        %result = phi i32 [ %x, %a ], [ %z, %pad ]
        ret i32 %result
      }
      declare i32 @g(i32)
      declare i32 @__gxx_personality_v0(...)
      """)
    #expect(IsozymeFixIrreducible(try ir.function()))
    #expect(ir.problem == nil)
  }

  @Test func landingPadsAsEntriesOfCycles() throws {
    let ir = try Parsed(
      """
      define void @f(i1 %c) personality ptr @__gxx_personality_v0 {
      entry:
        br i1 %c, label %outside, label %head
      outside:
        invoke void @g() to label %exit unwind label %pad
      head:
        invoke void @g() to label %body unwind label %pad
      body:
        invoke void @g() to label %head unwind label %pad
      pad:
        %e = landingpad { ptr, i32 } catch ptr null
        br i1 %c, label %head, label %body
      exit:
        ret void
      }
      declare void @g()
      declare i32 @__gxx_personality_v0(...)
      """)
    #expect(IsozymeFixIrreducible(try ir.function()))
    #expect(ir.problem == nil)
  }

  @Test func indirectBranchesAreRefused() throws {
    let ir = try Parsed(
      """
      define void @f(ptr %p, i1 %c) {
      entry:
        br i1 %c, label %a, label %b
      a:
        indirectbr ptr %p, [label %b, label %exit]
      b:
        br label %a
      exit:
        ret void
      }
      """)
    #expect(!IsozymeFixIrreducible(try ir.function()))
    #expect(ir.problem == nil)
  }

  @Test func returnsAndResumesAreMerged() throws {
    let ir = try Parsed(
      """
      define i32 @f(i32 %n) personality ptr @__gxx_personality_v0 {
      entry:
        %c = icmp eq i32 %n, 0
        br i1 %c, label %a, label %b
      a:
        %x = musttail call i32 @f(i32 1)
        ret i32 %x
      b:
        %y = invoke i32 @f(i32 2) to label %d unwind label %p
      p:
        %e = landingpad { ptr, i32 } cleanup
        resume { ptr, i32 } %e
      d:
        %z = invoke i32 @f(i32 2) to label %r unwind label %q
      q:
        %g = landingpad { ptr, i32 } cleanup
        resume { ptr, i32 } %g
      r:
        ret i32 %z
      }
      declare i32 @__gxx_personality_v0(...)
      """)
    let function = try ir.function()
    #expect(IsozymeMergeReturns(function))
    #expect(ir.problem == nil)
    let ends = ir.blocks(of: function).compactMap { LLVMGetBasicBlockTerminator($0) }.map { LLVMGetInstructionOpcode($0) }
    #expect(ends.filter { $0 == LLVMRet }.count == 1)
    #expect(ends.filter { $0 == LLVMResume }.count == 1)
    #expect(!ir.text.contains("musttail"))
    #expect(!IsozymeMergeReturns(function))
  }

  @Test func loopsGetTheirForm() throws {
    let ir = try Parsed(
      """
      define i32 @f(i32 %n, i1 %c) {
      entry:
        br i1 %c, label %loop, label %exit
      loop:
        %i = phi i32 [ 0, %entry ], [ %j, %loop ], [ %k, %more ]
        %j = add i32 %i, 1
        switch i32 %j, label %more [ i32 3, label %loop
                                     i32 4, label %exit
                                     i32 5, label %exit ]
      more:
        %k = add i32 %j, %n
        %d = icmp slt i32 %k, 100
        br i1 %d, label %loop, label %exit
      exit:
        %r = phi i32 [ 0, %entry ], [ %j, %loop ], [ %j, %loop ], [ %k, %more ]
        ret i32 %r
      }
      """)
    let function = try ir.function()
    #expect(IsozymeSimplifyLoops(function))
    #expect(ir.problem == nil)
    let analyses = IsozymeAnalysesCreate(function)
    defer { IsozymeAnalysesDispose(analyses) }
    #expect(IsozymeLoopCount(analyses) >= 1)
    for loop in 0..<IsozymeLoopCount(analyses) {
      #expect(IsozymeLoopLatch(analyses, loop) != nil)
      #expect(IsozymeLoopPreheader(analyses, loop) != nil)
    }
  }

  @Test func constantExpressionsBecomeInstructions() throws {
    let ir = try Parsed(
      """
      @table = global [4 x double] zeroinitializer
      define i64 @f(i1 %c, i32 %k) {
      entry:
        switch i32 %k, label %a [ i32 1, label %b
                                  i32 2, label %b ]
      a:
        store double 1.0, ptr getelementptr inbounds ([4 x double], ptr @table, i64 0, i64 2)
        store { ptr, i64 } { ptr getelementptr (i8, ptr @table, i64 8), i64 1 }, ptr @table
        br label %b
      b:
        %r = phi i64 [ ptrtoint (ptr getelementptr (i8, ptr @table, i64 8) to i64), %entry ],
                     [ ptrtoint (ptr getelementptr (i8, ptr @table, i64 8) to i64), %entry ], [ 0, %a ]
        ret i64 %r
      }
      """)
    let function = try ir.function()
    #expect(IsozymeExpandConstantExpressions(function))
    #expect(ir.problem == nil)
    for instruction in ir.instructions(of: function) {
      for index in 0..<UInt32(LLVMGetNumOperands(instruction)) {
        #expect(LLVMIsAConstantExpr(LLVMGetOperand(instruction, index)) == nil)
      }
    }
    #expect(!IsozymeExpandConstantExpressions(function))
  }
}
