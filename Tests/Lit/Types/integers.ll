; An integer that arithmetic is done on holds no float; one that only moves between memory cells does what they hold.
; RUN: %isozyme explain %s --function f --after types | FileCheck %s

; CHECK: ; %p: points to double at 0, every 8 bytes
; CHECK: ; %counts: points to plain data
; CHECK: %bits = load i64, ptr %p{{.*}} ; memory: double at 0
; CHECK: %n = load i64, ptr %counts{{.*}} ; memory: plain data
; CHECK: store i64 %bits, ptr %place{{.*}} ; memory: double at 0
define double @f(ptr %p, ptr %counts) {
  %bits = load i64, ptr %p
  %n = load i64, ptr %counts
  %odd = mul i64 %n, 3
  store i64 %odd, ptr %counts
  %place = getelementptr double, ptr %p, i64 5
  store i64 %bits, ptr %place
  %q = getelementptr double, ptr %p, i64 %n
  %y = load double, ptr %q
  ret double %y
}
