; The index of an inner array may be added before that of the array around it.
; RUN: %isozyme explain %s --function f --after types | FileCheck %s
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.item = type { i32, [2 x double], ptr }
%struct.record = type { ptr, [3 x %struct.item], float }

declare void @use(ptr)

define double @f(ptr %x, ptr %to, i64 %i, i64 %j) {
  %r = alloca %struct.record, align 8
  call void @use(ptr %r)
  %part = getelementptr inbounds i8, ptr %r, i64 16
  %inner = getelementptr inbounds double, ptr %part, i64 %j
  %element = getelementptr inbounds %struct.item, ptr %inner, i64 %i
  ; CHECK: %number = load i64, ptr %element{{.*}} ; memory: double at 0{{$}}
  %number = load i64, ptr %element, align 8
  store i64 %number, ptr %to, align 8
  %first = getelementptr inbounds i8, ptr %r, i64 24
  %address = getelementptr inbounds %struct.item, ptr %first, i64 %i
  %last = getelementptr inbounds i8, ptr %address, i64 8
  ; CHECK: %held = load i64, ptr %last{{.*}} ; memory: pointer at 0{{$}}
  %held = load i64, ptr %last, align 8
  %to.1 = getelementptr inbounds i8, ptr %to, i64 8
  store i64 %held, ptr %to.1, align 8
  %value = load double, ptr %x, align 8
  ret double %value
}
