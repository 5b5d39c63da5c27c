; An index into an array of a declared struct stays in the array, and does not reach the address before or the number behind it.
; RUN: %isozyme explain %s --function inside --after types | FileCheck %s
; RUN: %isozyme explain %s --function anywhere --after types | FileCheck %s --check-prefix FAR
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.item = type { ptr, double, i32 }
%struct.record = type { ptr, [3 x double], float, [2 x %struct.item], i64 }

declare void @use(ptr)

define double @inside(ptr %x, ptr %to, i64 %i, i64 %j) {
  %r = alloca %struct.record, align 8
  call void @use(ptr %r)
  %part = getelementptr inbounds i8, ptr %r, i64 8
  %element = getelementptr inbounds double, ptr %part, i64 %i
  ; CHECK: %number = load i64, ptr %element{{.*}} ; memory: double at 0{{$}}
  %number = load i64, ptr %element, align 8
  store i64 %number, ptr %to, align 8
  %items = getelementptr inbounds i8, ptr %r, i64 40
  %item = getelementptr inbounds %struct.item, ptr %items, i64 %j
  store ptr %x, ptr %item, align 8
  %member = getelementptr inbounds i8, ptr %item, i64 8
  ; CHECK: %moved = load i64, ptr %member{{.*}} ; memory: double at 0{{$}}
  %moved = load i64, ptr %member, align 8
  %to.1 = getelementptr inbounds i8, ptr %to, i64 8
  store i64 %moved, ptr %to.1, align 8
  %second = getelementptr inbounds i8, ptr %r, i64 64
  ; CHECK: %address = load i64, ptr %second{{.*}} ; memory: pointer at 0{{$}}
  %address = load i64, ptr %second, align 8
  %to.2 = getelementptr inbounds i8, ptr %to, i64 16
  store i64 %address, ptr %to.2, align 8
  %value = load double, ptr %x, align 8
  ret double %value
}

; Without inbounds an index may count from any place of the object, such as one before the array.
define double @anywhere(ptr %x, ptr %to, i64 %i) {
  %r = alloca %struct.record, align 8
  call void @use(ptr %r)
  %place = getelementptr double, ptr %r, i64 %i
  ; FAR: %number = load i64, ptr %place{{.*}} ; memory: {{.*(or pointer|ambiguous)}}
  %number = load i64, ptr %place, align 8
  store i64 %number, ptr %to, align 8
  %value = load double, ptr %x, align 8
  ret double %value
}
