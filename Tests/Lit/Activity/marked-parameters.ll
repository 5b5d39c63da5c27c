; Attributes say what has no derivative: a parameter, a result, a call, a function.
; RUN: %isozyme-opt %s | FileCheck %s

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare double @__enzyme_fwddiff(...)

define internal double @product(double %x, double "enzyme_inactive" %y) {
  %r = fmul double %x, %y
  ret double %r
}

define internal "enzyme_inactive" double @rounded(double %x) {
  %r = fmul double %x, 2.0
  ret double %r
}

define internal double @like_sine(double %x) "enzyme_math"="sin" {
  ret double %x
}

define internal double @logged(double %x) "enzyme_inactive" {
  %r = fmul double %x, 3.0
  ret double %r
}

define internal double @parameter(double %x) {
  %r = call double @product(double %x, double %x)
  ret double %r
}

define internal double @result(double %x) {
  %r = call double @rounded(double %x)
  %s = fadd double %r, %x
  ret double %s
}

define internal double @marked_call(double %x) {
  %r = call double @like_sine(double %x) "enzyme_inactive"
  %s = fadd double %r, %x
  ret double %s
}

define internal double @marked_function(double %x) {
  %r = call double @logged(double %x)
  ret double %r
}

define internal double @likeness(double %x) {
  %r = call double @like_sine(double %x)
  ret double %r
}

; CHECK-LABEL: define internal {{.*}}@isozyme.forward.product(double %x, double %0, double %y)
; CHECK: fmul double %0, %y
; CHECK-NOT: fadd
; CHECK: ret

; CHECK-LABEL: define internal {{.*}}@isozyme.forward.result(double %x, double %0)
; CHECK: insertvalue { double } poison, double %0, 0

; CHECK-LABEL: define internal {{.*}}@isozyme.forward.marked_call(double %x, double %0)
; CHECK: insertvalue { double } poison, double %0, 0

; CHECK-LABEL: define internal {{.*}}@isozyme.forward.marked_function(double %x, double %0)
; CHECK: call double @logged
; CHECK: ret { double } zeroinitializer

; CHECK-LABEL: define internal {{.*}}@isozyme.forward.likeness(double %x, double %0)
; CHECK: call double @like_sine
; CHECK: call double @llvm.cos.f64(double %x)
define void @ask(ptr %p, double %x) {
  %a = call double (...) @__enzyme_fwddiff(ptr @parameter, double %x, double 1.0)
  store volatile double %a, ptr %p
  %b = call double (...) @__enzyme_fwddiff(ptr @result, double %x, double 1.0)
  store volatile double %b, ptr %p
  %c = call double (...) @__enzyme_fwddiff(ptr @marked_call, double %x, double 1.0)
  store volatile double %c, ptr %p
  %d = call double (...) @__enzyme_fwddiff(ptr @marked_function, double %x, double 1.0)
  store volatile double %d, ptr %p
  %e = call double (...) @__enzyme_fwddiff(ptr @likeness, double %x, double 1.0)
  store volatile double %e, ptr %p
  ret void
}
