; What the tool says when it is used wrongly.
; RUN: not %isozyme opt %t.missing 2>&1 | FileCheck %s --check-prefix=MISSING
; MISSING: Error: {{.*}}missing: No such file or directory
; RUN: not %isozyme explain %s --function nothing 2>&1 | FileCheck %s --check-prefix=FUNCTION
; FUNCTION: Error: there is no function 'nothing'
; RUN: not %isozyme explain %s --function f --after nowhere 2>&1 | FileCheck %s --check-prefix=STAGE
; STAGE: Error: The value 'nowhere' is invalid for '--after <after>'
; RUN: not %isozyme explain %t.missing.c --function f 2>&1 | FileCheck %s --check-prefix=SOURCE
; SOURCE: Error: {{.*}}missing.c: no such file, or it cannot be read
; RUN: echo 'define i32 @f( {' > %t.broken.ll
; RUN: not %isozyme opt %t.broken.ll 2>&1 | FileCheck %s --check-prefix=BROKEN
; BROKEN: Error: {{[^ ]*}}broken.ll:2:1: error: expected type

define void @f() {
  ret void
}
