import Analysis
import IR
import Testing

@testable import Planning

/// x ← x · a[i] for i < n, and a[i] ← x.
private let product = """
  define double @f(ptr %a, double %x, i64 %n) {
  entry:
    br label %loop
  loop:
    %i = phi i64 [ 0, %entry ], [ %next, %loop ]
    %s = phi double [ %x, %entry ], [ %t, %loop ]
    %p = getelementptr double, ptr %a, i64 %i
    %v = load double, ptr %p
    %t = fmul double %s, %v
    store double %t, ptr %p
    %next = add nuw i64 %i, 1
    %more = icmp ult i64 %next, %n
    br i1 %more, label %loop, label %exit
  exit:
    ret double %t
  }
  """

/// Σ (a[i] − b[i])², where nothing is written.
private let distance = """
  define double @f(ptr %a, ptr %b, i64 %n) {
  entry:
    br label %loop
  loop:
    %i = phi i64 [ 0, %entry ], [ %next, %loop ]
    %s = phi double [ 0.0, %entry ], [ %t, %loop ]
    %p = getelementptr double, ptr %a, i64 %i
    %q = getelementptr double, ptr %b, i64 %i
    %v = load double, ptr %p
    %w = load double, ptr %q
    %d = fsub double %v, %w
    %m = fmul double %d, %d
    %t = fadd double %s, %m
    %next = add nuw i64 %i, 1
    %more = icmp ult i64 %next, %n
    br i1 %more, label %loop, label %exit
  exit:
    ret double %t
  }
  """

@Suite struct PlanVerifierTests {
  private func makeProduct() throws -> Planned { try Planned(product, [.duplicated, .active, .constant]) }
  private func makeDistance() throws -> Planned { try Planned(distance, [.duplicated, .duplicated, .constant]) }

  @Test func whatThePlannerMakesIsRight() throws {
    #expect(try makeProduct().violations().isEmpty)
    #expect(try makeDistance().violations().isEmpty)
    #expect(try Planned(product, [.duplicated, .active, .constant], mode: .split).violations().isEmpty)
    #expect(try Planned(distance, [.constant, .duplicated, .constant], mode: .split).violations().isEmpty)
    #expect(try Planned(product, [.duplicated, .duplicated, .constant], mode: .forward).violations().isEmpty)
  }

  @Test func theExamplesUseEverySource() throws {
    let (product, distance) = (try makeProduct(), try makeDistance())
    #expect(product.plan.sources[.primal(try product.value("v"))] == .tape)
    #expect(distance.plan.sources[.primal(try distance.value("v"))] == .reload)
    #expect(distance.plan.sources[.primal(try distance.value("d"))] == .recompute)
    #expect(distance.plan.sources[.shadow(try distance.value("a"))] == .available)
  }

  @Test func whatIsNeededMustHaveASource() throws {
    let planned = try makeProduct()
    let violations = planned.violations(with: .primal(try planned.value("v")), from: nil)
    #expect(violations.contains("%v has no source, but %t needs it"))
  }

  @Test func operandsOfWhatIsRecomputedMustHaveASource() throws {
    let planned = try makeDistance()
    let violations = planned.violations(with: .primal(try planned.value("w")), from: nil)
    #expect(violations == ["%w has no source, but %d needs it"])
  }

  @Test func shadowsOfOperandsMustHaveASource() throws {
    let planned = try makeDistance()
    let violations = planned.violations(with: .shadow(try planned.value("a")), from: nil)
    #expect(violations == ["the shadow of %a has no source, but the shadow of %p needs it"])
  }

  @Test func whatMayBeOverwrittenIsNotReloaded() throws {
    let planned = try makeProduct()
    let violations = planned.violations(with: .primal(try planned.value("v")), from: .reload)
    #expect(violations.contains { $0.hasPrefix("%v is reloaded, but 'store double %t, ptr %p") })
  }

  @Test func onlyLoadsAreReloaded() throws {
    let planned = try makeDistance()
    #expect(planned.violations(with: .primal(try planned.value("d")), from: .reload) == ["%d is reloaded, but is not a load"])
  }

  @Test func phisAreNotRecomputed() throws {
    let planned = try makeProduct()
    let violations = planned.violations(with: .primal(try planned.value("s")), from: .recompute)
    #expect(violations.contains("%s cannot be recomputed"))
  }

  @Test func registersOfLoopsAreNotAtHand() throws {
    let planned = try makeDistance()
    let violations = planned.violations(with: .primal(try planned.value("v")), from: .available)
    #expect(violations == ["%v is not at hand in the reverse sweep"])
  }

  @Test func whatIsOnTheTapeHasASlot() throws {
    let planned = try makeDistance()
    let violations = planned.violations(with: .primal(try planned.value("v")), from: .tape)
    #expect(violations == ["%v has no slot of its own on the tape of loop 0"])
  }

  @Test func slotsStandInTheLayoutOfTheirLoop() throws {
    let planned = try makeProduct()
    let moved: [Int?: TapeLayout] = [nil: try #require(planned.plan.layouts[0])]
    #expect(planned.violations(layouts: moved).contains("%v has no slot of its own on the tape of loop 0"))
  }

  @Test func aLoopThatKeepsValuesHasAStrategy() throws {
    let planned = try makeProduct()
    #expect(planned.violations(strategies: [.nothing]).contains("loop 0 keeps values without a strategy"))
  }

  @Test func arraysNeedTheNumberOfIterations() throws {
    let planned = try makeProduct()
    let violations = planned.violations(with: .exitCount(loop: 0), from: nil)
    #expect(violations.contains { $0.hasPrefix("the number of iterations of loop 0 has no source") })
    #expect(violations.contains { $0.hasSuffix("the arrays of loop 0 needs it") })
  }
}
