; An address that LLVM counts in bytes from the start of the object around an array of records stays in that array.
; RUN: %isozyme explain %s --function f --after types | FileCheck %s
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%struct.layer = type { [2 x double], ptr, float }
%struct.network = type { i32, [3 x %struct.layer], ptr }

declare void @use(ptr)

define double @f(ptr %x, ptr %to) {
entry:
  %n = alloca %struct.network, align 8
  call void @use(ptr %n)
  %h = call noalias ptr @malloc(i64 96)
  call void @use(ptr %h)
  br label %loop

loop:
  %k = phi i64 [ 0, %entry ], [ %k.next, %loop ]
  %scaled = mul i64 %k, 32
  %offset = add i64 8, %scaled
  %layer = getelementptr inbounds i8, ptr %n, i64 %offset
  ; CHECK: %weight = load i64, ptr %layer{{.*}} ; memory: double at 0{{$}}
  %weight = load i64, ptr %layer, align 8
  store i64 %weight, ptr %to, align 8
  %back = sub i64 72, %scaled
  %last = getelementptr inbounds i8, ptr %n, i64 %back
  %field = getelementptr inbounds i8, ptr %last, i64 16
  ; CHECK: %held = load i64, ptr %field{{.*}} ; memory: pointer at 0{{$}}
  %held = load i64, ptr %field, align 8
  %to.1 = getelementptr inbounds i8, ptr %to, i64 8
  store i64 %held, ptr %to.1, align 8

  ; Where nothing is declared, the place in each record is known.
  %first = getelementptr i8, ptr %h, i64 %offset
  store double 1.0, ptr %first, align 8
  %second.offset = add i64 %offset, 8
  %second = getelementptr i8, ptr %h, i64 %second.offset
  store ptr %x, ptr %second, align 8
  call void @use(ptr %h)
  ; CHECK: %copied = load i64, ptr %first{{.*}} ; memory: double at 0{{$}}
  %copied = load i64, ptr %first, align 8
  %to.2 = getelementptr inbounds i8, ptr %to, i64 16
  store i64 %copied, ptr %to.2, align 8
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, 2
  br i1 %more, label %loop, label %end

end:
  %value = load double, ptr %x, align 8
  ret double %value
}

declare noalias ptr @malloc(i64)
