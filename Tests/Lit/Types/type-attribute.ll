; The attribute enzyme_type says what bytes hold that nothing in the module looks into.
; RUN: %isozyme-opt %s | FileCheck %s

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare void @__enzyme_autodiff(...)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define void @copy(ptr %to, ptr "enzyme_type"="{[-1]:Pointer, [-1,0]:Float@double, [-1,8]:Integer}" %from) {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 16, i1 false)
  ret void
}

; CHECK: call void @isozyme.addNumbers.16.1.0.2(ptr %{{.*}}, ptr %{{.*}}, i64 16)
define void @ask(ptr %a, ptr %da, ptr %b, ptr %db) {
  call void (...) @__enzyme_autodiff(ptr @copy, ptr %a, ptr %da, ptr %b, ptr %db)
  ret void
}
