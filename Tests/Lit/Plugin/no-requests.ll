; A module without requests is left alone: plugin, old name of the pass, and tool.
; RUN: opt -passes=verify -S %s -o %t.expected
; RUN: %isozyme-opt %s -o %t.plugin
; RUN: diff %t.expected %t.plugin
; RUN: opt -load-pass-plugin=%plugin -passes=enzyme,verify -S %s -o %t.old-name
; RUN: diff %t.expected %t.old-name
; RUN: %isozyme opt %s -S -o %t.tool
; RUN: diff %t.expected %t.tool
; RUN: opt -S < %s > %t.expected-pipe
; RUN: opt < %s | %isozyme opt - -o - | opt -S > %t.pipe
; RUN: diff %t.expected-pipe %t.pipe

define double @square(double noundef %x) #0 {
  %y = fmul fast double %x, %x
  ret double %y
}

define void @caller(ptr %p) {
  %x = load double, ptr %p, align 8, !tbaa !0
  %y = call double @square(double %x)
  store double %y, ptr %p, align 8
  ret void
}

attributes #0 = { noinline optnone }

!0 = !{!1, !1, i64 0}
!1 = !{!"double", !2}
!2 = !{!"root"}
