target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

%struct.anon = type { ptr, i8 }
%struct.Note = type { ptr, i64, ptr, %struct.Release }
%struct.Release = type { ptr, ptr, i32, i32 }
%struct.format = type { i64, i64, i64 }
%struct.__mpfr_struct = type { i64, i32, i64, ptr }

@.str = private unnamed_addr constant [91 x i8] c"isozyme: dynamic_cast to a class beside that of the object in code that is differentiated\0A\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c"is null\00", align 1
@.str.1.2 = private unnamed_addr constant [125 x i8] c"was made by another request: use the same markers in both halves, in one file, and in one function if that is differentiated\00", align 1
@.str.2 = private unnamed_addr constant [81 x i8] c"can be read only once: it holds memory of which the kind of content is not known\00", align 1
@.str.3 = private unnamed_addr constant [73 x i8] c"isozyme: the two halves of '%s' have different shadows for parameter %d\0A\00", align 1
@.str.4 = private unnamed_addr constant [55 x i8] c"isozyme: the tape given to the second half of '%s' %s\0A\00", align 1
@.str.5 = private unnamed_addr constant [8 x i8] c"is null\00", align 1
@.str.1.7 = private unnamed_addr constant [145 x i8] c"was made by another request: call __enzyme_augmentfwd for the same function in the same file, and in the same function if that is differentiated\00", align 1
@.str.2.9 = private unnamed_addr constant [80 x i8] c"isozyme: internal error: a journal has ended before the function that reads it\0A\00", align 1
@.str.3.12 = private unnamed_addr constant [97 x i8] c"isozyme: no gradient with the augmented function of its split derivative is registered for '%s'\0A\00", align 1
@.str.4.8 = private unnamed_addr constant [58 x i8] c"isozyme: the tape given to __enzyme_fwdsplit for '%s' %s\0A\00", align 1
@.str.15 = private unnamed_addr constant [173 x i8] c"isozyme: %s: numbers are copied of which it cannot be seen where they begin, or of which format they are, and the original and the copy are both used; copy them one by one\0A\00", align 1
@.str.1.16 = private unnamed_addr constant [178 x i8] c"isozyme: %s: a floating-point number is handled as an integer, in pieces or by arithmetic on its bits; copy it whole, by assignment or memcpy, and use the functions of <math.h>\0A\00", align 1
@switch.table.isozyme_zero_lanes = private unnamed_addr constant [9 x i64] [i64 4, i64 8, i64 10, i64 2, i64 2, i64 16, i64 8, i64 8, i64 1], align 8
@.str.17 = private unnamed_addr constant [100 x i8] c"isozyme: '%s' calls a function at %p that the derivative does not know; define it in the same file\0A\00", align 1
@bernoulli = internal unnamed_addr constant [15 x double] [double 0x3FC5555555555555, double 0xBFA1111111111111, double 0x3F98618618618618, double 0xBFA1111111111111, double 0x3FB364D9364D9365, double 0xBFD0330330330330, double 0x3FF2AAAAAAAAAAAB, double 0xC01C5E5E5E5E5E5E, double 0x404B7C4F8F13E3C5, double 0xC08088FE72CFE72D, double 0x40B8301F89467E25, double 0xC0F523440CC0CC0D, double 0x4135C06D2AAAAAAB, double 0xC17A089B7115C654, double 0x41C1EDB2A4F34840], align 16
@bernoullil = internal unnamed_addr constant [15 x x86_fp80] [x86_fp80 0xK3FFCAAAAAAAAAAAAAAAB, x86_fp80 0xKBFFA8888888888888889, x86_fp80 0xK3FF9C30C30C30C30C30C, x86_fp80 0xKBFFA8888888888888889, x86_fp80 0xK3FFB9B26C9B26C9B26CA, x86_fp80 0xKBFFD8198198198198198, x86_fp80 0xK3FFF9555555555555555, x86_fp80 0xKC001E2F2F2F2F2F2F2F3, x86_fp80 0xK4004DBE27C789F1E27C8, x86_fp80 0xKC0088447F3967F3967F4, x86_fp80 0xK400BC180FC4A33F128D0, x86_fp80 0xKC00FA91A206606606606, x86_fp80 0xK4013AE03695555555555, x86_fp80 0xKC017D044DB88AE329C8B, x86_fp80 0xK401C8F6D95279A41FE36], align 16
@isozyme_scratch_depth = dso_local thread_local local_unnamed_addr global i32 0, align 4
@isozyme_scratch_ranges = dso_local thread_local local_unnamed_addr global [64 x %struct.anon] zeroinitializer, align 16
@.str.18 = private unnamed_addr constant [92 x i8] c"isozyme: no address space for the shadows of constant arguments of a registered derivative\0A\00", align 1
@.str.21 = private unnamed_addr constant [37 x i8] c"isozyme: out of memory for the tape\0A\00", align 1
@isozyme_tape_peak = dso_local global i64 0, align 8
@.str.26 = private unnamed_addr constant [148 x i8] c"isozyme: floats and addresses in the same memory cannot be told apart in a program that is loaded below 4 GiB; compile and link it with -fPIE -pie\0A\00", align 1
@stderr = external local_unnamed_addr global ptr, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @isozyme_round_to_bfloat(x86_fp80 noundef %0) local_unnamed_addr #0 {
  %2 = fcmp uno x86_fp80 %0, 0xK00000000000000000000
  br i1 %2, label %3, label %5

3:                                                ; preds = %1
  %4 = fptrunc x86_fp80 %0 to double
  br label %26

5:                                                ; preds = %1
  %6 = fptrunc x86_fp80 %0 to float
  %7 = bitcast float %6 to i32
  %8 = fpext float %6 to x86_fp80
  %9 = fcmp une x86_fp80 %0, %8
  br i1 %9, label %10, label %17

10:                                               ; preds = %5
  %11 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %8)
  %12 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %0)
  %13 = fcmp ogt x86_fp80 %11, %12
  %14 = sext i1 %13 to i32
  %15 = add i32 %14, %7
  %16 = or i32 %15, 1
  br label %17

17:                                               ; preds = %10, %5
  %18 = phi i32 [ %16, %10 ], [ %7, %5 ]
  %19 = add i32 %18, 32767
  %20 = lshr i32 %18, 16
  %21 = and i32 %20, 1
  %22 = add i32 %19, %21
  %23 = and i32 %22, -65536
  %24 = bitcast i32 %23 to float
  %25 = fpext float %24 to double
  br label %26

26:                                               ; preds = %17, %3
  %27 = phi double [ %4, %3 ], [ %25, %17 ]
  ret double %27
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fabs.f80(x86_fp80) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cexp_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @cexp(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @cexp(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cexp_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @cexp(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_clog_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @clog(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @clog(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_clog_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @clog(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csqrt_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @csqrt(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @csqrt(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csqrt_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @csqrt(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csin_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @csin(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @csin(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csin_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @csin(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ccos_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @ccos(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @ccos(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ccos_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @ccos(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ctan_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @ctan(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @ctan(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ctan_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @ctan(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_casin_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @casin(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @casin(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_casin_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @casin(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cacos_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @cacos(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @cacos(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cacos_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @cacos(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_catan_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @catan(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @catan(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_catan_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @catan(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csinh_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @csinh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @csinh(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csinh_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @csinh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ccosh_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @ccosh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @ccosh(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ccosh_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @ccosh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ctanh_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @ctanh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @ctanh(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ctanh_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @ctanh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_casinh_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @casinh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @casinh(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_casinh_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @casinh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cacosh_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @cacosh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @cacosh(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cacosh_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @cacosh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_catanh_re(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @catanh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @catanh(double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_catanh_im(double noundef %0, double noundef %1) local_unnamed_addr #2 {
  %3 = tail call { double, double } @catanh(double noundef %0, double noundef %1) #46
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cpow_re(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #2 {
  %5 = tail call { double, double } @cpow(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #46
  %6 = extractvalue { double, double } %5, 0
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @cpow(double noundef, double noundef, double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cpow_im(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #2 {
  %5 = tail call { double, double } @cpow(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #46
  %6 = extractvalue { double, double } %5, 1
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cmul_re(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #2 {
  %5 = tail call { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #46
  %6 = extractvalue { double, double } %5, 0
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @__muldc3(double noundef, double noundef, double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cmul_im(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #2 {
  %5 = tail call { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #46
  %6 = extractvalue { double, double } %5, 1
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cdiv_re(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #2 {
  %5 = tail call { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #46
  %6 = extractvalue { double, double } %5, 0
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @__divdc3(double noundef, double noundef, double noundef, double noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cdiv_im(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #2 {
  %5 = tail call { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #46
  %6 = extractvalue { double, double } %5, 1
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cexp_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cexpf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @cexpf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cexp_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cexpf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_clog_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @clogf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @clogf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_clog_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @clogf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csqrt_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csqrtf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @csqrtf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csqrt_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csqrtf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csin_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csinf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @csinf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csin_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csinf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ccos_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ccosf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @ccosf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ccos_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ccosf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ctan_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ctanf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @ctanf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ctan_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ctanf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_casin_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @casinf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @casinf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_casin_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @casinf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cacos_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cacosf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @cacosf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cacos_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cacosf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_catan_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @catanf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @catanf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_catan_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @catanf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csinh_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csinhf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @csinhf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csinh_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csinhf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ccosh_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ccoshf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @ccoshf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ccosh_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ccoshf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ctanh_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ctanhf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @ctanhf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ctanh_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ctanhf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_casinh_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @casinhf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @casinhf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_casinh_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @casinhf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cacosh_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cacoshf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @cacoshf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cacosh_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cacoshf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_catanh_ref(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @catanhf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @catanhf(<2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_catanh_imf(float noundef %0, float noundef %1) local_unnamed_addr #4 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @catanhf(<2 x float> noundef %4) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cpow_ref(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #4 {
  %5 = insertelement <2 x float> poison, float %0, i64 0
  %6 = insertelement <2 x float> %5, float %1, i64 1
  %7 = insertelement <2 x float> poison, float %2, i64 0
  %8 = insertelement <2 x float> %7, float %3, i64 1
  %9 = tail call <2 x float> @cpowf(<2 x float> noundef %6, <2 x float> noundef %8) #46
  %10 = extractelement <2 x float> %9, i64 0
  ret float %10
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @cpowf(<2 x float> noundef, <2 x float> noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cpow_imf(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #4 {
  %5 = insertelement <2 x float> poison, float %0, i64 0
  %6 = insertelement <2 x float> %5, float %1, i64 1
  %7 = insertelement <2 x float> poison, float %2, i64 0
  %8 = insertelement <2 x float> %7, float %3, i64 1
  %9 = tail call <2 x float> @cpowf(<2 x float> noundef %6, <2 x float> noundef %8) #46
  %10 = extractelement <2 x float> %9, i64 1
  ret float %10
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cmul_ref(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #4 {
  %5 = tail call <2 x float> @__mulsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @__mulsc3(float noundef, float noundef, float noundef, float noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cmul_imf(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #4 {
  %5 = tail call <2 x float> @__mulsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cdiv_ref(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #4 {
  %5 = tail call <2 x float> @__divsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) #46
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @__divsc3(float noundef, float noundef, float noundef, float noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cdiv_imf(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #4 {
  %5 = tail call <2 x float> @__divsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) #46
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cexp_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cexpl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @cexpl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cexp_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cexpl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_clog_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @clogl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @clogl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_clog_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @clogl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csqrt_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csqrtl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @csqrtl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csqrt_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csqrtl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csin_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csinl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @csinl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csin_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csinl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ccos_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ccosl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @ccosl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ccos_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ccosl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ctan_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ctanl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @ctanl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ctan_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ctanl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_casin_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @casinl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @casinl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_casin_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @casinl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cacos_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cacosl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @cacosl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cacos_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cacosl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_catan_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @catanl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @catanl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_catan_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @catanl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csinh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csinhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @csinhl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csinh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csinhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ccosh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ccoshl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @ccoshl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ccosh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ccoshl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ctanh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ctanhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @ctanhl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ctanh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ctanhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_casinh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @casinhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @casinhl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_casinh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @casinhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cacosh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cacoshl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @cacoshl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cacosh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cacoshl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_catanh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @catanhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @catanhl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_catanh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #2 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @catanhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #47
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cpow_rel(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #2 {
  %5 = alloca { x86_fp80, x86_fp80 }, align 16
  %6 = alloca { x86_fp80, x86_fp80 }, align 16
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store x86_fp80 %0, ptr %5, align 16
  store x86_fp80 %1, ptr %7, align 16
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store x86_fp80 %2, ptr %6, align 16
  store x86_fp80 %3, ptr %8, align 16
  %9 = tail call { x86_fp80, x86_fp80 } @cpowl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %5, ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %6) #47
  %10 = extractvalue { x86_fp80, x86_fp80 } %9, 0
  ret x86_fp80 %10
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @cpowl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16, ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cpow_iml(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #2 {
  %5 = alloca { x86_fp80, x86_fp80 }, align 16
  %6 = alloca { x86_fp80, x86_fp80 }, align 16
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store x86_fp80 %0, ptr %5, align 16
  store x86_fp80 %1, ptr %7, align 16
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store x86_fp80 %2, ptr %6, align 16
  store x86_fp80 %3, ptr %8, align 16
  %9 = tail call { x86_fp80, x86_fp80 } @cpowl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %5, ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %6) #47
  %10 = extractvalue { x86_fp80, x86_fp80 } %9, 1
  ret x86_fp80 %10
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cmul_rel(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #2 {
  %5 = tail call { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) #46
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80 noundef, x86_fp80 noundef, x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cmul_iml(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #2 {
  %5 = tail call { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) #46
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cdiv_rel(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #2 {
  %5 = tail call { x86_fp80, x86_fp80 } @__divxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) #46
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { x86_fp80, x86_fp80 } @__divxc3(x86_fp80 noundef, x86_fp80 noundef, x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cdiv_iml(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #2 {
  %5 = tail call { x86_fp80, x86_fp80 } @__divxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) #46
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_list_hook(ptr noundef initializes((0, 16)) %0, ptr noundef %1) local_unnamed_addr #6 {
  store ptr %1, ptr %0, align 8, !tbaa !9
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !13
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %4, ptr %5, align 8, !tbaa !13
  %6 = load ptr, ptr %3, align 8, !tbaa !13
  store ptr %0, ptr %6, align 8, !tbaa !9
  store ptr %0, ptr %3, align 8, !tbaa !13
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_list_unhook(ptr noundef readonly captures(none) %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8, !tbaa !13
  %4 = load ptr, ptr %0, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store ptr %3, ptr %5, align 8, !tbaa !13
  %6 = load ptr, ptr %2, align 8, !tbaa !13
  store ptr %4, ptr %6, align 8, !tbaa !9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_list_transfer(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #6 {
  %4 = icmp eq ptr %0, %2
  br i1 %4, label %12, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !13
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !13
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !13
  store ptr %2, ptr %7, align 8, !tbaa !9
  store ptr %7, ptr %8, align 8, !tbaa !13
  store ptr %1, ptr %11, align 8, !tbaa !9
  store ptr %11, ptr %6, align 8, !tbaa !13
  store ptr %0, ptr %9, align 8, !tbaa !9
  store ptr %9, ptr %10, align 8, !tbaa !13
  br label %12

12:                                               ; preds = %5, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_list_reverse(ptr noundef captures(address) %0) local_unnamed_addr #7 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi ptr [ %0, %1 ], [ %4, %2 ]
  %4 = load ptr, ptr %3, align 8, !tbaa !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !13
  store ptr %6, ptr %3, align 8, !tbaa !9
  store ptr %4, ptr %5, align 8, !tbaa !13
  %7 = icmp eq ptr %4, %0
  br i1 %7, label %8, label %2, !llvm.loop !14

8:                                                ; preds = %2
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_list_swap(ptr noundef %0, ptr noundef %1) local_unnamed_addr #6 {
  %3 = load ptr, ptr %0, align 8, !tbaa !9
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !13
  %6 = load ptr, ptr %1, align 8, !tbaa !9
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = icmp eq ptr %6, %1
  br i1 %8, label %9, label %10

9:                                                ; preds = %2
  store ptr %0, ptr %4, align 8, !tbaa !13
  br label %13

10:                                               ; preds = %2
  %11 = load ptr, ptr %7, align 8, !tbaa !13
  store ptr %6, ptr %0, align 8, !tbaa !9
  store ptr %11, ptr %4, align 8, !tbaa !13
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store ptr %0, ptr %12, align 8, !tbaa !13
  br label %13

13:                                               ; preds = %10, %9
  %14 = phi ptr [ %11, %10 ], [ %0, %9 ]
  store ptr %0, ptr %14, align 8, !tbaa !9
  %15 = icmp eq ptr %3, %0
  br i1 %15, label %16, label %17

16:                                               ; preds = %13
  store ptr %1, ptr %7, align 8, !tbaa !13
  br label %19

17:                                               ; preds = %13
  store ptr %3, ptr %1, align 8, !tbaa !9
  store ptr %5, ptr %7, align 8, !tbaa !13
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr %1, ptr %18, align 8, !tbaa !13
  br label %19

19:                                               ; preds = %17, %16
  %20 = phi ptr [ %5, %17 ], [ %1, %16 ]
  store ptr %1, ptr %20, align 8, !tbaa !9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_tree_increment(ptr noundef readonly captures(address, ret: address, provenance) %0) local_unnamed_addr #8 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !tbaa !17
  %4 = icmp eq ptr %3, null
  br i1 %4, label %10, label %5

5:                                                ; preds = %5, %1
  %6 = phi ptr [ %8, %5 ], [ %3, %1 ]
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = load ptr, ptr %7, align 8, !tbaa !20
  %9 = icmp eq ptr %8, null
  br i1 %9, label %22, label %5, !llvm.loop !21

10:                                               ; preds = %10, %1
  %11 = phi ptr [ %13, %10 ], [ %0, %1 ]
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8, !tbaa !22
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load ptr, ptr %14, align 8, !tbaa !17
  %16 = icmp eq ptr %11, %15
  br i1 %16, label %10, label %17, !llvm.loop !23

17:                                               ; preds = %10
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %19 = load ptr, ptr %18, align 8, !tbaa !17
  %20 = icmp eq ptr %19, %13
  %21 = select i1 %20, ptr %11, ptr %13
  br label %22

22:                                               ; preds = %17, %5
  %23 = phi ptr [ %21, %17 ], [ %6, %5 ]
  ret ptr %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_tree_decrement(ptr noundef readonly captures(address) %0) local_unnamed_addr #8 {
  %2 = load i32, ptr %0, align 8, !tbaa !24
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %4, label %13

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load ptr, ptr %5, align 8, !tbaa !22
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !22
  %9 = icmp eq ptr %8, %0
  br i1 %9, label %10, label %13

10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = load ptr, ptr %11, align 8, !tbaa !17
  br label %29

13:                                               ; preds = %4, %1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !20
  %16 = icmp eq ptr %15, null
  br i1 %16, label %22, label %17

17:                                               ; preds = %17, %13
  %18 = phi ptr [ %20, %17 ], [ %15, %13 ]
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %20 = load ptr, ptr %19, align 8, !tbaa !17
  %21 = icmp eq ptr %20, null
  br i1 %21, label %29, label %17, !llvm.loop !25

22:                                               ; preds = %22, %13
  %23 = phi ptr [ %25, %22 ], [ %0, %13 ]
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !22
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %27 = load ptr, ptr %26, align 8, !tbaa !20
  %28 = icmp eq ptr %23, %27
  br i1 %28, label %22, label %29, !llvm.loop !26

29:                                               ; preds = %22, %17, %10
  %30 = phi ptr [ %12, %10 ], [ %25, %22 ], [ %18, %17 ]
  ret ptr %30
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_tree_insert(i1 noundef zeroext %0, ptr noundef initializes((0, 4), (8, 32)) %1, ptr noundef %2, ptr noundef captures(address) %3) local_unnamed_addr #7 {
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store ptr %2, ptr %5, align 8, !tbaa !22
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i32 0, ptr %1, align 8, !tbaa !24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %6, i8 0, i64 16, i1 false)
  br i1 %0, label %7, label %18

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 16
  store ptr %1, ptr %8, align 8, !tbaa !20
  %9 = icmp eq ptr %2, %3
  br i1 %9, label %10, label %13

10:                                               ; preds = %7
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 8
  store ptr %1, ptr %11, align 8, !tbaa !22
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr %1, ptr %12, align 8, !tbaa !17
  br label %24

13:                                               ; preds = %7
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !20
  %16 = icmp eq ptr %2, %15
  br i1 %16, label %17, label %24

17:                                               ; preds = %13
  store ptr %1, ptr %14, align 8, !tbaa !20
  br label %24

18:                                               ; preds = %4
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store ptr %1, ptr %19, align 8, !tbaa !17
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %21 = load ptr, ptr %20, align 8, !tbaa !17
  %22 = icmp eq ptr %2, %21
  br i1 %22, label %23, label %24

23:                                               ; preds = %18
  store ptr %1, ptr %20, align 8, !tbaa !17
  br label %24

24:                                               ; preds = %23, %18, %17, %13, %10
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %26 = load ptr, ptr %25, align 8, !tbaa !22
  %27 = icmp eq ptr %1, %26
  br i1 %27, label %154, label %28

28:                                               ; preds = %49, %24
  %29 = phi ptr [ %36, %49 ], [ %1, %24 ]
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !22
  %32 = load i32, ptr %31, align 8, !tbaa !24
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %154

34:                                               ; preds = %28
  %35 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %36 = load ptr, ptr %35, align 8, !tbaa !22
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 16
  %38 = load ptr, ptr %37, align 8, !tbaa !20
  %39 = icmp eq ptr %31, %38
  br i1 %39, label %40, label %43

40:                                               ; preds = %34
  %41 = getelementptr inbounds nuw i8, ptr %36, i64 24
  %42 = load ptr, ptr %41, align 8, !tbaa !17
  br label %43

43:                                               ; preds = %40, %34
  %44 = phi ptr [ %42, %40 ], [ %38, %34 ]
  %45 = icmp eq ptr %44, null
  br i1 %45, label %51, label %46

46:                                               ; preds = %43
  %47 = load i32, ptr %44, align 8, !tbaa !24
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %49, label %51

49:                                               ; preds = %46
  store i32 1, ptr %31, align 8, !tbaa !24
  store i32 1, ptr %44, align 8, !tbaa !24
  store i32 0, ptr %36, align 8, !tbaa !24
  %50 = icmp eq ptr %36, %26
  br i1 %50, label %154, label %28, !llvm.loop !27

51:                                               ; preds = %46, %43
  %52 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %53 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %54 = getelementptr inbounds nuw i8, ptr %36, i64 16
  br i1 %39, label %55, label %104

55:                                               ; preds = %51
  %56 = getelementptr inbounds nuw i8, ptr %31, i64 24
  %57 = load ptr, ptr %56, align 8, !tbaa !17
  %58 = icmp eq ptr %29, %57
  br i1 %58, label %59, label %80

59:                                               ; preds = %55
  %60 = getelementptr inbounds nuw i8, ptr %57, i64 16
  %61 = load ptr, ptr %60, align 8, !tbaa !20
  store ptr %61, ptr %56, align 8, !tbaa !17
  %62 = icmp eq ptr %61, null
  br i1 %62, label %65, label %63

63:                                               ; preds = %59
  %64 = getelementptr inbounds nuw i8, ptr %61, i64 8
  store ptr %31, ptr %64, align 8, !tbaa !22
  br label %65

65:                                               ; preds = %63, %59
  %66 = load ptr, ptr %53, align 8, !tbaa !22
  %67 = getelementptr inbounds nuw i8, ptr %57, i64 8
  store ptr %66, ptr %67, align 8, !tbaa !22
  %68 = load ptr, ptr %52, align 8, !tbaa !22
  %69 = icmp eq ptr %68, %31
  br i1 %69, label %70, label %71

70:                                               ; preds = %65
  store ptr %57, ptr %52, align 8, !tbaa !22
  br label %79

71:                                               ; preds = %65
  %72 = load ptr, ptr %53, align 8, !tbaa !22
  %73 = getelementptr inbounds nuw i8, ptr %72, i64 16
  %74 = load ptr, ptr %73, align 8, !tbaa !20
  %75 = icmp eq ptr %74, %31
  br i1 %75, label %76, label %77

76:                                               ; preds = %71
  store ptr %57, ptr %73, align 8, !tbaa !20
  br label %79

77:                                               ; preds = %71
  %78 = getelementptr inbounds nuw i8, ptr %72, i64 24
  store ptr %57, ptr %78, align 8, !tbaa !17
  br label %79

79:                                               ; preds = %77, %76, %70
  store ptr %31, ptr %60, align 8, !tbaa !20
  store ptr %57, ptr %53, align 8, !tbaa !22
  br label %80

80:                                               ; preds = %79, %55
  %81 = phi ptr [ %29, %79 ], [ %31, %55 ]
  store i32 1, ptr %81, align 8, !tbaa !24
  store i32 0, ptr %36, align 8, !tbaa !24
  %82 = load ptr, ptr %54, align 8, !tbaa !20
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 24
  %84 = load ptr, ptr %83, align 8, !tbaa !17
  store ptr %84, ptr %54, align 8, !tbaa !20
  %85 = icmp eq ptr %84, null
  br i1 %85, label %88, label %86

86:                                               ; preds = %80
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 8
  store ptr %36, ptr %87, align 8, !tbaa !22
  br label %88

88:                                               ; preds = %86, %80
  %89 = getelementptr inbounds nuw i8, ptr %36, i64 8
  %90 = load ptr, ptr %89, align 8, !tbaa !22
  %91 = getelementptr inbounds nuw i8, ptr %82, i64 8
  store ptr %90, ptr %91, align 8, !tbaa !22
  %92 = load ptr, ptr %52, align 8, !tbaa !22
  %93 = icmp eq ptr %92, %36
  br i1 %93, label %94, label %95

94:                                               ; preds = %88
  store ptr %82, ptr %52, align 8, !tbaa !22
  br label %103

95:                                               ; preds = %88
  %96 = load ptr, ptr %89, align 8, !tbaa !22
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 16
  %98 = load ptr, ptr %97, align 8, !tbaa !20
  %99 = icmp eq ptr %98, %36
  br i1 %99, label %100, label %101

100:                                              ; preds = %95
  store ptr %82, ptr %97, align 8, !tbaa !20
  br label %103

101:                                              ; preds = %95
  %102 = getelementptr inbounds nuw i8, ptr %96, i64 24
  store ptr %82, ptr %102, align 8, !tbaa !17
  br label %103

103:                                              ; preds = %101, %100, %94
  store ptr %36, ptr %83, align 8, !tbaa !17
  store ptr %82, ptr %89, align 8, !tbaa !22
  br label %156

104:                                              ; preds = %51
  %105 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %106 = load ptr, ptr %105, align 8, !tbaa !20
  %107 = icmp eq ptr %29, %106
  br i1 %107, label %108, label %129

108:                                              ; preds = %104
  %109 = getelementptr inbounds nuw i8, ptr %106, i64 24
  %110 = load ptr, ptr %109, align 8, !tbaa !17
  store ptr %110, ptr %105, align 8, !tbaa !20
  %111 = icmp eq ptr %110, null
  br i1 %111, label %114, label %112

112:                                              ; preds = %108
  %113 = getelementptr inbounds nuw i8, ptr %110, i64 8
  store ptr %31, ptr %113, align 8, !tbaa !22
  br label %114

114:                                              ; preds = %112, %108
  %115 = load ptr, ptr %53, align 8, !tbaa !22
  %116 = getelementptr inbounds nuw i8, ptr %106, i64 8
  store ptr %115, ptr %116, align 8, !tbaa !22
  %117 = load ptr, ptr %52, align 8, !tbaa !22
  %118 = icmp eq ptr %117, %31
  br i1 %118, label %119, label %120

119:                                              ; preds = %114
  store ptr %106, ptr %52, align 8, !tbaa !22
  br label %128

120:                                              ; preds = %114
  %121 = load ptr, ptr %53, align 8, !tbaa !22
  %122 = getelementptr inbounds nuw i8, ptr %121, i64 16
  %123 = load ptr, ptr %122, align 8, !tbaa !20
  %124 = icmp eq ptr %123, %31
  br i1 %124, label %125, label %126

125:                                              ; preds = %120
  store ptr %106, ptr %122, align 8, !tbaa !20
  br label %128

126:                                              ; preds = %120
  %127 = getelementptr inbounds nuw i8, ptr %121, i64 24
  store ptr %106, ptr %127, align 8, !tbaa !17
  br label %128

128:                                              ; preds = %126, %125, %119
  store ptr %31, ptr %109, align 8, !tbaa !17
  store ptr %106, ptr %53, align 8, !tbaa !22
  br label %129

129:                                              ; preds = %128, %104
  %130 = phi ptr [ %29, %128 ], [ %31, %104 ]
  store i32 1, ptr %130, align 8, !tbaa !24
  store i32 0, ptr %36, align 8, !tbaa !24
  %131 = getelementptr inbounds nuw i8, ptr %36, i64 24
  %132 = load ptr, ptr %131, align 8, !tbaa !17
  %133 = getelementptr inbounds nuw i8, ptr %132, i64 16
  %134 = load ptr, ptr %133, align 8, !tbaa !20
  store ptr %134, ptr %131, align 8, !tbaa !17
  %135 = icmp eq ptr %134, null
  br i1 %135, label %138, label %136

136:                                              ; preds = %129
  %137 = getelementptr inbounds nuw i8, ptr %134, i64 8
  store ptr %36, ptr %137, align 8, !tbaa !22
  br label %138

138:                                              ; preds = %136, %129
  %139 = getelementptr inbounds nuw i8, ptr %36, i64 8
  %140 = load ptr, ptr %139, align 8, !tbaa !22
  %141 = getelementptr inbounds nuw i8, ptr %132, i64 8
  store ptr %140, ptr %141, align 8, !tbaa !22
  %142 = load ptr, ptr %52, align 8, !tbaa !22
  %143 = icmp eq ptr %142, %36
  br i1 %143, label %144, label %145

144:                                              ; preds = %138
  store ptr %132, ptr %52, align 8, !tbaa !22
  br label %153

145:                                              ; preds = %138
  %146 = load ptr, ptr %139, align 8, !tbaa !22
  %147 = getelementptr inbounds nuw i8, ptr %146, i64 16
  %148 = load ptr, ptr %147, align 8, !tbaa !20
  %149 = icmp eq ptr %148, %36
  br i1 %149, label %150, label %151

150:                                              ; preds = %145
  store ptr %132, ptr %147, align 8, !tbaa !20
  br label %153

151:                                              ; preds = %145
  %152 = getelementptr inbounds nuw i8, ptr %146, i64 24
  store ptr %132, ptr %152, align 8, !tbaa !17
  br label %153

153:                                              ; preds = %151, %150, %144
  store ptr %36, ptr %133, align 8, !tbaa !20
  store ptr %132, ptr %139, align 8, !tbaa !22
  br label %156

154:                                              ; preds = %49, %28, %24
  %155 = getelementptr inbounds nuw i8, ptr %3, i64 8
  br label %156

156:                                              ; preds = %154, %153, %103
  %157 = phi ptr [ %155, %154 ], [ %52, %153 ], [ %52, %103 ]
  %158 = load ptr, ptr %157, align 8, !tbaa !22
  store i32 1, ptr %158, align 8, !tbaa !24
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #9

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef ptr @isozyme_tree_erase(ptr noundef readonly returned captures(address, ret: address, provenance) %0, ptr noundef captures(none) %1) local_unnamed_addr #7 {
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !20
  %5 = icmp eq ptr %4, %0
  br i1 %5, label %6, label %20

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %8 = load ptr, ptr %7, align 8, !tbaa !17
  %9 = icmp eq ptr %8, null
  br i1 %9, label %15, label %10

10:                                               ; preds = %10, %6
  %11 = phi ptr [ %13, %10 ], [ %8, %6 ]
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %13 = load ptr, ptr %12, align 8, !tbaa !20
  %14 = icmp eq ptr %13, null
  br i1 %14, label %18, label %10, !llvm.loop !21

15:                                               ; preds = %6
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %17 = load ptr, ptr %16, align 8, !tbaa !22
  br label %18

18:                                               ; preds = %15, %10
  %19 = phi ptr [ %17, %15 ], [ %11, %10 ]
  store ptr %19, ptr %3, align 8, !tbaa !20
  br label %20

20:                                               ; preds = %18, %2
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %22 = load ptr, ptr %21, align 8, !tbaa !17
  %23 = icmp eq ptr %22, %0
  br i1 %23, label %24, label %38

24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load ptr, ptr %25, align 8, !tbaa !20
  %27 = icmp eq ptr %26, null
  br i1 %27, label %33, label %28

28:                                               ; preds = %28, %24
  %29 = phi ptr [ %31, %28 ], [ %26, %24 ]
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %31 = load ptr, ptr %30, align 8, !tbaa !17
  %32 = icmp eq ptr %31, null
  br i1 %32, label %36, label %28, !llvm.loop !25

33:                                               ; preds = %24
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %35 = load ptr, ptr %34, align 8, !tbaa !22
  br label %36

36:                                               ; preds = %33, %28
  %37 = phi ptr [ %35, %33 ], [ %29, %28 ]
  store ptr %37, ptr %21, align 8, !tbaa !17
  br label %38

38:                                               ; preds = %36, %20
  %39 = load i32, ptr %0, align 8, !tbaa !24
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %41 = load ptr, ptr %40, align 8, !tbaa !20
  %42 = icmp eq ptr %41, null
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %44 = load ptr, ptr %43, align 8, !tbaa !17
  br i1 %42, label %86, label %45

45:                                               ; preds = %38
  %46 = icmp eq ptr %44, null
  br i1 %46, label %86, label %47

47:                                               ; preds = %47, %45
  %48 = phi ptr [ %50, %47 ], [ %44, %45 ]
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 16
  %50 = load ptr, ptr %49, align 8, !tbaa !20
  %51 = icmp eq ptr %50, null
  br i1 %51, label %52, label %47, !llvm.loop !21

52:                                               ; preds = %47
  %53 = getelementptr inbounds nuw i8, ptr %48, i64 16
  %54 = load i32, ptr %48, align 8, !tbaa !24
  %55 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %56 = load ptr, ptr %55, align 8, !tbaa !17
  %57 = icmp eq ptr %48, %44
  br i1 %57, label %67, label %58

58:                                               ; preds = %52
  %59 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %60 = load ptr, ptr %59, align 8, !tbaa !22
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 16
  store ptr %56, ptr %61, align 8, !tbaa !20
  %62 = icmp eq ptr %56, null
  br i1 %62, label %65, label %63

63:                                               ; preds = %58
  %64 = getelementptr inbounds nuw i8, ptr %56, i64 8
  store ptr %60, ptr %64, align 8, !tbaa !22
  br label %65

65:                                               ; preds = %63, %58
  store ptr %44, ptr %55, align 8, !tbaa !17
  %66 = getelementptr inbounds nuw i8, ptr %44, i64 8
  store ptr %48, ptr %66, align 8, !tbaa !22
  br label %67

67:                                               ; preds = %65, %52
  %68 = phi ptr [ %60, %65 ], [ %48, %52 ]
  %69 = load ptr, ptr %40, align 8, !tbaa !20
  store ptr %69, ptr %53, align 8, !tbaa !20
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 8
  store ptr %48, ptr %70, align 8, !tbaa !22
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %72 = load ptr, ptr %71, align 8, !tbaa !22
  %73 = getelementptr inbounds nuw i8, ptr %48, i64 8
  store ptr %72, ptr %73, align 8, !tbaa !22
  store i32 %39, ptr %48, align 8, !tbaa !24
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %75 = load ptr, ptr %74, align 8, !tbaa !22
  %76 = icmp eq ptr %75, %0
  br i1 %76, label %77, label %78

77:                                               ; preds = %67
  store ptr %48, ptr %74, align 8, !tbaa !22
  br label %106

78:                                               ; preds = %67
  %79 = load ptr, ptr %71, align 8, !tbaa !22
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 16
  %81 = load ptr, ptr %80, align 8, !tbaa !20
  %82 = icmp eq ptr %81, %0
  br i1 %82, label %83, label %84

83:                                               ; preds = %78
  store ptr %48, ptr %80, align 8, !tbaa !20
  br label %106

84:                                               ; preds = %78
  %85 = getelementptr inbounds nuw i8, ptr %79, i64 24
  store ptr %48, ptr %85, align 8, !tbaa !17
  br label %106

86:                                               ; preds = %45, %38
  %87 = phi ptr [ %41, %45 ], [ %44, %38 ]
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %89 = load ptr, ptr %88, align 8, !tbaa !22
  %90 = icmp eq ptr %87, null
  br i1 %90, label %93, label %91

91:                                               ; preds = %86
  %92 = getelementptr inbounds nuw i8, ptr %87, i64 8
  store ptr %89, ptr %92, align 8, !tbaa !22
  br label %93

93:                                               ; preds = %91, %86
  %94 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %95 = load ptr, ptr %94, align 8, !tbaa !22
  %96 = icmp eq ptr %95, %0
  br i1 %96, label %97, label %98

97:                                               ; preds = %93
  store ptr %87, ptr %94, align 8, !tbaa !22
  br label %106

98:                                               ; preds = %93
  %99 = load ptr, ptr %88, align 8, !tbaa !22
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load ptr, ptr %100, align 8, !tbaa !20
  %102 = icmp eq ptr %101, %0
  br i1 %102, label %103, label %104

103:                                              ; preds = %98
  store ptr %87, ptr %100, align 8, !tbaa !20
  br label %106

104:                                              ; preds = %98
  %105 = getelementptr inbounds nuw i8, ptr %99, i64 24
  store ptr %87, ptr %105, align 8, !tbaa !17
  br label %106

106:                                              ; preds = %104, %103, %97, %84, %83, %77
  %107 = phi ptr [ %68, %84 ], [ %68, %77 ], [ %68, %83 ], [ %89, %97 ], [ %89, %103 ], [ %89, %104 ]
  %108 = phi i32 [ %54, %84 ], [ %54, %77 ], [ %54, %83 ], [ %39, %97 ], [ %39, %103 ], [ %39, %104 ]
  %109 = phi ptr [ %56, %84 ], [ %56, %77 ], [ %56, %83 ], [ %87, %97 ], [ %87, %103 ], [ %87, %104 ]
  %110 = icmp eq i32 %108, 1
  br i1 %110, label %111, label %334

111:                                              ; preds = %106
  %112 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %113 = load ptr, ptr %112, align 8, !tbaa !22
  %114 = icmp eq ptr %109, %113
  br i1 %114, label %330, label %115

115:                                              ; preds = %169, %111
  %116 = phi ptr [ %117, %169 ], [ %109, %111 ]
  %117 = phi ptr [ %172, %169 ], [ %107, %111 ]
  %118 = icmp eq ptr %116, null
  br i1 %118, label %122, label %119

119:                                              ; preds = %115
  %120 = load i32, ptr %116, align 8, !tbaa !24
  %121 = icmp eq i32 %120, 0
  br i1 %121, label %330, label %122

122:                                              ; preds = %119, %115
  %123 = getelementptr inbounds nuw i8, ptr %117, i64 16
  %124 = load ptr, ptr %123, align 8, !tbaa !20
  %125 = icmp eq ptr %116, %124
  br i1 %125, label %126, label %233

126:                                              ; preds = %122
  %127 = getelementptr inbounds nuw i8, ptr %117, i64 24
  %128 = load ptr, ptr %127, align 8, !tbaa !17
  %129 = load i32, ptr %128, align 8, !tbaa !24
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %131, label %154

131:                                              ; preds = %126
  store i32 1, ptr %128, align 8, !tbaa !24
  store i32 0, ptr %117, align 8, !tbaa !24
  %132 = getelementptr inbounds nuw i8, ptr %128, i64 16
  %133 = load ptr, ptr %132, align 8, !tbaa !20
  store ptr %133, ptr %127, align 8, !tbaa !17
  %134 = icmp eq ptr %133, null
  br i1 %134, label %137, label %135

135:                                              ; preds = %131
  %136 = getelementptr inbounds nuw i8, ptr %133, i64 8
  store ptr %117, ptr %136, align 8, !tbaa !22
  br label %137

137:                                              ; preds = %135, %131
  %138 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %139 = load ptr, ptr %138, align 8, !tbaa !22
  %140 = getelementptr inbounds nuw i8, ptr %128, i64 8
  store ptr %139, ptr %140, align 8, !tbaa !22
  %141 = load ptr, ptr %112, align 8, !tbaa !22
  %142 = icmp eq ptr %141, %117
  br i1 %142, label %143, label %144

143:                                              ; preds = %137
  store ptr %128, ptr %112, align 8, !tbaa !22
  br label %152

144:                                              ; preds = %137
  %145 = load ptr, ptr %138, align 8, !tbaa !22
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 16
  %147 = load ptr, ptr %146, align 8, !tbaa !20
  %148 = icmp eq ptr %147, %117
  br i1 %148, label %149, label %150

149:                                              ; preds = %144
  store ptr %128, ptr %146, align 8, !tbaa !20
  br label %152

150:                                              ; preds = %144
  %151 = getelementptr inbounds nuw i8, ptr %145, i64 24
  store ptr %128, ptr %151, align 8, !tbaa !17
  br label %152

152:                                              ; preds = %150, %149, %143
  store ptr %117, ptr %132, align 8, !tbaa !20
  store ptr %128, ptr %138, align 8, !tbaa !22
  %153 = load ptr, ptr %127, align 8, !tbaa !17
  br label %154

154:                                              ; preds = %152, %126
  %155 = phi ptr [ %153, %152 ], [ %128, %126 ]
  %156 = getelementptr inbounds nuw i8, ptr %155, i64 16
  %157 = load ptr, ptr %156, align 8, !tbaa !20
  %158 = icmp eq ptr %157, null
  br i1 %158, label %162, label %159

159:                                              ; preds = %154
  %160 = load i32, ptr %157, align 8, !tbaa !24
  %161 = icmp eq i32 %160, 0
  br i1 %161, label %175, label %162

162:                                              ; preds = %159, %154
  %163 = getelementptr inbounds nuw i8, ptr %155, i64 24
  %164 = load ptr, ptr %163, align 8, !tbaa !17
  %165 = icmp eq ptr %164, null
  br i1 %165, label %169, label %166

166:                                              ; preds = %162
  %167 = load i32, ptr %164, align 8, !tbaa !24
  %168 = icmp eq i32 %167, 0
  br i1 %168, label %175, label %169

169:                                              ; preds = %271, %267, %166, %162
  %170 = phi ptr [ %260, %267 ], [ %260, %271 ], [ %155, %166 ], [ %155, %162 ]
  store i32 0, ptr %170, align 8, !tbaa !24
  %171 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %172 = load ptr, ptr %171, align 8, !tbaa !22
  %173 = load ptr, ptr %112, align 8, !tbaa !22
  %174 = icmp eq ptr %117, %173
  br i1 %174, label %330, label %115, !llvm.loop !28

175:                                              ; preds = %166, %159
  %176 = getelementptr inbounds nuw i8, ptr %155, i64 16
  %177 = getelementptr inbounds nuw i8, ptr %155, i64 24
  %178 = load ptr, ptr %177, align 8, !tbaa !17
  %179 = icmp eq ptr %178, null
  br i1 %179, label %183, label %180

180:                                              ; preds = %175
  %181 = load i32, ptr %178, align 8, !tbaa !24
  %182 = icmp eq i32 %181, 0
  br i1 %182, label %206, label %183

183:                                              ; preds = %180, %175
  store i32 1, ptr %157, align 8, !tbaa !24
  store i32 0, ptr %155, align 8, !tbaa !24
  %184 = getelementptr inbounds nuw i8, ptr %157, i64 24
  %185 = load ptr, ptr %184, align 8, !tbaa !17
  store ptr %185, ptr %176, align 8, !tbaa !20
  %186 = icmp eq ptr %185, null
  br i1 %186, label %189, label %187

187:                                              ; preds = %183
  %188 = getelementptr inbounds nuw i8, ptr %185, i64 8
  store ptr %155, ptr %188, align 8, !tbaa !22
  br label %189

189:                                              ; preds = %187, %183
  %190 = getelementptr inbounds nuw i8, ptr %155, i64 8
  %191 = load ptr, ptr %190, align 8, !tbaa !22
  %192 = getelementptr inbounds nuw i8, ptr %157, i64 8
  store ptr %191, ptr %192, align 8, !tbaa !22
  %193 = load ptr, ptr %112, align 8, !tbaa !22
  %194 = icmp eq ptr %193, %155
  br i1 %194, label %195, label %196

195:                                              ; preds = %189
  store ptr %157, ptr %112, align 8, !tbaa !22
  br label %204

196:                                              ; preds = %189
  %197 = load ptr, ptr %190, align 8, !tbaa !22
  %198 = getelementptr inbounds nuw i8, ptr %197, i64 16
  %199 = load ptr, ptr %198, align 8, !tbaa !20
  %200 = icmp eq ptr %199, %155
  br i1 %200, label %201, label %202

201:                                              ; preds = %196
  store ptr %157, ptr %198, align 8, !tbaa !20
  br label %204

202:                                              ; preds = %196
  %203 = getelementptr inbounds nuw i8, ptr %197, i64 24
  store ptr %157, ptr %203, align 8, !tbaa !17
  br label %204

204:                                              ; preds = %202, %201, %195
  store ptr %155, ptr %184, align 8, !tbaa !17
  store ptr %157, ptr %190, align 8, !tbaa !22
  %205 = load ptr, ptr %127, align 8, !tbaa !17
  br label %206

206:                                              ; preds = %204, %180
  %207 = phi ptr [ %155, %180 ], [ %205, %204 ]
  %208 = load i32, ptr %117, align 8, !tbaa !24
  store i32 %208, ptr %207, align 8, !tbaa !24
  store i32 1, ptr %117, align 8, !tbaa !24
  %209 = getelementptr inbounds nuw i8, ptr %207, i64 24
  %210 = load ptr, ptr %209, align 8, !tbaa !17
  store i32 1, ptr %210, align 8, !tbaa !24
  %211 = load ptr, ptr %127, align 8, !tbaa !17
  %212 = getelementptr inbounds nuw i8, ptr %211, i64 16
  %213 = load ptr, ptr %212, align 8, !tbaa !20
  store ptr %213, ptr %127, align 8, !tbaa !17
  %214 = icmp eq ptr %213, null
  br i1 %214, label %217, label %215

215:                                              ; preds = %206
  %216 = getelementptr inbounds nuw i8, ptr %213, i64 8
  store ptr %117, ptr %216, align 8, !tbaa !22
  br label %217

217:                                              ; preds = %215, %206
  %218 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %219 = load ptr, ptr %218, align 8, !tbaa !22
  %220 = getelementptr inbounds nuw i8, ptr %211, i64 8
  store ptr %219, ptr %220, align 8, !tbaa !22
  %221 = load ptr, ptr %112, align 8, !tbaa !22
  %222 = icmp eq ptr %221, %117
  br i1 %222, label %223, label %224

223:                                              ; preds = %217
  store ptr %211, ptr %112, align 8, !tbaa !22
  br label %232

224:                                              ; preds = %217
  %225 = load ptr, ptr %218, align 8, !tbaa !22
  %226 = getelementptr inbounds nuw i8, ptr %225, i64 16
  %227 = load ptr, ptr %226, align 8, !tbaa !20
  %228 = icmp eq ptr %227, %117
  br i1 %228, label %229, label %230

229:                                              ; preds = %224
  store ptr %211, ptr %226, align 8, !tbaa !20
  br label %232

230:                                              ; preds = %224
  %231 = getelementptr inbounds nuw i8, ptr %225, i64 24
  store ptr %211, ptr %231, align 8, !tbaa !17
  br label %232

232:                                              ; preds = %230, %229, %223
  store ptr %117, ptr %212, align 8, !tbaa !20
  store ptr %211, ptr %218, align 8, !tbaa !22
  br label %330

233:                                              ; preds = %122
  %234 = load i32, ptr %124, align 8, !tbaa !24
  %235 = icmp eq i32 %234, 0
  br i1 %235, label %236, label %259

236:                                              ; preds = %233
  store i32 1, ptr %124, align 8, !tbaa !24
  store i32 0, ptr %117, align 8, !tbaa !24
  %237 = getelementptr inbounds nuw i8, ptr %124, i64 24
  %238 = load ptr, ptr %237, align 8, !tbaa !17
  store ptr %238, ptr %123, align 8, !tbaa !20
  %239 = icmp eq ptr %238, null
  br i1 %239, label %242, label %240

240:                                              ; preds = %236
  %241 = getelementptr inbounds nuw i8, ptr %238, i64 8
  store ptr %117, ptr %241, align 8, !tbaa !22
  br label %242

242:                                              ; preds = %240, %236
  %243 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %244 = load ptr, ptr %243, align 8, !tbaa !22
  %245 = getelementptr inbounds nuw i8, ptr %124, i64 8
  store ptr %244, ptr %245, align 8, !tbaa !22
  %246 = load ptr, ptr %112, align 8, !tbaa !22
  %247 = icmp eq ptr %246, %117
  br i1 %247, label %248, label %249

248:                                              ; preds = %242
  store ptr %124, ptr %112, align 8, !tbaa !22
  br label %257

249:                                              ; preds = %242
  %250 = load ptr, ptr %243, align 8, !tbaa !22
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 16
  %252 = load ptr, ptr %251, align 8, !tbaa !20
  %253 = icmp eq ptr %252, %117
  br i1 %253, label %254, label %255

254:                                              ; preds = %249
  store ptr %124, ptr %251, align 8, !tbaa !20
  br label %257

255:                                              ; preds = %249
  %256 = getelementptr inbounds nuw i8, ptr %250, i64 24
  store ptr %124, ptr %256, align 8, !tbaa !17
  br label %257

257:                                              ; preds = %255, %254, %248
  store ptr %117, ptr %237, align 8, !tbaa !17
  store ptr %124, ptr %243, align 8, !tbaa !22
  %258 = load ptr, ptr %123, align 8, !tbaa !20
  br label %259

259:                                              ; preds = %257, %233
  %260 = phi ptr [ %258, %257 ], [ %124, %233 ]
  %261 = getelementptr inbounds nuw i8, ptr %260, i64 16
  %262 = load ptr, ptr %261, align 8, !tbaa !20
  %263 = icmp eq ptr %262, null
  br i1 %263, label %267, label %264

264:                                              ; preds = %259
  %265 = load i32, ptr %262, align 8, !tbaa !24
  %266 = icmp eq i32 %265, 0
  br i1 %266, label %275, label %267

267:                                              ; preds = %264, %259
  %268 = getelementptr inbounds nuw i8, ptr %260, i64 24
  %269 = load ptr, ptr %268, align 8, !tbaa !17
  %270 = icmp eq ptr %269, null
  br i1 %270, label %169, label %271

271:                                              ; preds = %267
  %272 = load i32, ptr %269, align 8, !tbaa !24
  %273 = icmp eq i32 %272, 0
  br i1 %273, label %274, label %169

274:                                              ; preds = %271
  br i1 %263, label %278, label %275

275:                                              ; preds = %274, %264
  %276 = load i32, ptr %262, align 8, !tbaa !24
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %303, label %278

278:                                              ; preds = %275, %274
  %279 = getelementptr inbounds nuw i8, ptr %260, i64 24
  %280 = load ptr, ptr %279, align 8, !tbaa !17
  store i32 1, ptr %280, align 8, !tbaa !24
  store i32 0, ptr %260, align 8, !tbaa !24
  %281 = getelementptr inbounds nuw i8, ptr %280, i64 16
  %282 = load ptr, ptr %281, align 8, !tbaa !20
  store ptr %282, ptr %279, align 8, !tbaa !17
  %283 = icmp eq ptr %282, null
  br i1 %283, label %286, label %284

284:                                              ; preds = %278
  %285 = getelementptr inbounds nuw i8, ptr %282, i64 8
  store ptr %260, ptr %285, align 8, !tbaa !22
  br label %286

286:                                              ; preds = %284, %278
  %287 = getelementptr inbounds nuw i8, ptr %260, i64 8
  %288 = load ptr, ptr %287, align 8, !tbaa !22
  %289 = getelementptr inbounds nuw i8, ptr %280, i64 8
  store ptr %288, ptr %289, align 8, !tbaa !22
  %290 = load ptr, ptr %112, align 8, !tbaa !22
  %291 = icmp eq ptr %290, %260
  br i1 %291, label %292, label %293

292:                                              ; preds = %286
  store ptr %280, ptr %112, align 8, !tbaa !22
  br label %301

293:                                              ; preds = %286
  %294 = load ptr, ptr %287, align 8, !tbaa !22
  %295 = getelementptr inbounds nuw i8, ptr %294, i64 16
  %296 = load ptr, ptr %295, align 8, !tbaa !20
  %297 = icmp eq ptr %296, %260
  br i1 %297, label %298, label %299

298:                                              ; preds = %293
  store ptr %280, ptr %295, align 8, !tbaa !20
  br label %301

299:                                              ; preds = %293
  %300 = getelementptr inbounds nuw i8, ptr %294, i64 24
  store ptr %280, ptr %300, align 8, !tbaa !17
  br label %301

301:                                              ; preds = %299, %298, %292
  store ptr %260, ptr %281, align 8, !tbaa !20
  store ptr %280, ptr %287, align 8, !tbaa !22
  %302 = load ptr, ptr %123, align 8, !tbaa !20
  br label %303

303:                                              ; preds = %301, %275
  %304 = phi ptr [ %260, %275 ], [ %302, %301 ]
  %305 = load i32, ptr %117, align 8, !tbaa !24
  store i32 %305, ptr %304, align 8, !tbaa !24
  store i32 1, ptr %117, align 8, !tbaa !24
  %306 = getelementptr inbounds nuw i8, ptr %304, i64 16
  %307 = load ptr, ptr %306, align 8, !tbaa !20
  store i32 1, ptr %307, align 8, !tbaa !24
  %308 = load ptr, ptr %123, align 8, !tbaa !20
  %309 = getelementptr inbounds nuw i8, ptr %308, i64 24
  %310 = load ptr, ptr %309, align 8, !tbaa !17
  store ptr %310, ptr %123, align 8, !tbaa !20
  %311 = icmp eq ptr %310, null
  br i1 %311, label %314, label %312

312:                                              ; preds = %303
  %313 = getelementptr inbounds nuw i8, ptr %310, i64 8
  store ptr %117, ptr %313, align 8, !tbaa !22
  br label %314

314:                                              ; preds = %312, %303
  %315 = getelementptr inbounds nuw i8, ptr %117, i64 8
  %316 = load ptr, ptr %315, align 8, !tbaa !22
  %317 = getelementptr inbounds nuw i8, ptr %308, i64 8
  store ptr %316, ptr %317, align 8, !tbaa !22
  %318 = load ptr, ptr %112, align 8, !tbaa !22
  %319 = icmp eq ptr %318, %117
  br i1 %319, label %320, label %321

320:                                              ; preds = %314
  store ptr %308, ptr %112, align 8, !tbaa !22
  br label %329

321:                                              ; preds = %314
  %322 = load ptr, ptr %315, align 8, !tbaa !22
  %323 = getelementptr inbounds nuw i8, ptr %322, i64 16
  %324 = load ptr, ptr %323, align 8, !tbaa !20
  %325 = icmp eq ptr %324, %117
  br i1 %325, label %326, label %327

326:                                              ; preds = %321
  store ptr %308, ptr %323, align 8, !tbaa !20
  br label %329

327:                                              ; preds = %321
  %328 = getelementptr inbounds nuw i8, ptr %322, i64 24
  store ptr %308, ptr %328, align 8, !tbaa !17
  br label %329

329:                                              ; preds = %327, %326, %320
  store ptr %117, ptr %309, align 8, !tbaa !17
  store ptr %308, ptr %315, align 8, !tbaa !22
  br label %330

330:                                              ; preds = %329, %232, %169, %119, %111
  %331 = phi ptr [ %116, %232 ], [ %116, %329 ], [ %109, %111 ], [ %117, %169 ], [ %116, %119 ]
  %332 = icmp eq ptr %331, null
  br i1 %332, label %334, label %333

333:                                              ; preds = %330
  store i32 1, ptr %331, align 8, !tbaa !24
  br label %334

334:                                              ; preds = %333, %330, %106
  ret ptr %0
}

; Function Attrs: nounwind
define dso_local i64 @isozyme_cast_distance(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) local_unnamed_addr #10 {
  %5 = tail call ptr @__dynamic_cast(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #48
  %6 = icmp eq ptr %5, null
  br i1 %6, label %21, label %7

7:                                                ; preds = %4
  %8 = ptrtoint ptr %5 to i64
  %9 = ptrtoint ptr %0 to i64
  %10 = sub i64 %8, %9
  %11 = icmp slt i64 %3, 0
  %12 = sub nsw i64 0, %3
  %13 = icmp eq i64 %10, %12
  %14 = select i1 %11, i1 true, i1 %13
  br i1 %14, label %18, label %15

15:                                               ; preds = %7
  %16 = load ptr, ptr @stderr, align 8, !tbaa !29
  %17 = tail call i64 @fwrite(ptr nonnull @.str, i64 90, i64 1, ptr %16) #49
  tail call void @abort() #50
  unreachable

18:                                               ; preds = %7
  %19 = sdiv i64 %10, 8
  %20 = select i1 %11, i64 %19, i64 %10
  br label %21

21:                                               ; preds = %18, %4
  %22 = phi i64 [ %20, %18 ], [ -9223372036854775808, %4 ]
  ret i64 %22
}

declare extern_weak ptr @__dynamic_cast(ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #11

; Function Attrs: nofree nounwind
declare noundef i64 @fwrite(ptr noundef readonly captures(none), i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #12

; Function Attrs: cold nofree noreturn nounwind
declare void @abort() local_unnamed_addr #13

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @isozyme_exception_token(ptr noundef %0) local_unnamed_addr #14 {
  %2 = ptrtoint ptr %0 to i64
  ret i64 %2
}

; Function Attrs: cold noreturn uwtable
define dso_local void @isozyme_raise(i64 noundef %0) local_unnamed_addr #15 {
  %2 = inttoptr i64 %0 to ptr
  %3 = tail call i32 @_Unwind_RaiseException(ptr noundef %2)
  %4 = tail call ptr @__cxa_begin_catch(ptr noundef %2)
  tail call void @_ZSt9terminatev() #51
  unreachable
}

declare i32 @_Unwind_RaiseException(ptr noundef) local_unnamed_addr #11

declare ptr @__cxa_begin_catch(ptr noundef) local_unnamed_addr #11

; Function Attrs: cold nofree noreturn
declare void @_ZSt9terminatev() local_unnamed_addr #16

; Function Attrs: nounwind
define dso_local noalias nonnull ptr @isozyme_tape_new(ptr noundef %0, i64 noundef %1) local_unnamed_addr #10 {
  %3 = add i64 %1, 128
  %4 = tail call noalias ptr @calloc(i64 noundef 1, i64 noundef %3) #52
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call void @isozyme_tape_out_of_memory() #50
  unreachable

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 64
  store i64 512, ptr %8, align 8, !tbaa !31
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 104
  store i8 1, ptr %9, align 8, !tbaa !39
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 112
  store ptr %0, ptr %10, align 8, !tbaa !40
  ret ptr %4
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #17

; Function Attrs: nofree nounwind
define dso_local void @isozyme_tape_open(ptr noundef readonly captures(address_is_null) %0, ptr noundef writeonly captures(none) %1, ptr noundef %2) local_unnamed_addr #18 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %6

5:                                                ; preds = %3
  tail call fastcc void @stop(ptr noundef nonnull @.str.1, ptr noundef %2) #51
  unreachable

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %8 = load ptr, ptr %7, align 8, !tbaa !40
  %9 = icmp eq ptr %8, %2
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  tail call fastcc void @stop(ptr noundef nonnull @.str.1.2, ptr noundef %2) #51
  unreachable

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %13 = load i8, ptr %12, align 8, !tbaa !41, !range !42, !noundef !43
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %15, label %16

15:                                               ; preds = %11
  tail call fastcc void @stop(ptr noundef nonnull @.str.2, ptr noundef %2) #51
  unreachable

16:                                               ; preds = %11
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %1, ptr noundef nonnull align 8 dereferenceable(112) %0, i64 112, i1 false), !tbaa.struct !44
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 105
  store i8 1, ptr %17, align 1, !tbaa !52
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define internal fastcc void @stop(ptr noundef %0, ptr noundef %1) unnamed_addr #19 {
  %3 = load ptr, ptr @stderr, align 8, !tbaa !29
  %4 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %3, ptr noundef nonnull @.str.4, ptr noundef %1, ptr noundef %0) #53
  tail call void @abort() #50
  unreachable
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #20

; Function Attrs: nofree nounwind
declare noundef i32 @fprintf(ptr noundef captures(none), ptr noundef readonly captures(none), ...) local_unnamed_addr #21

; Function Attrs: nofree nounwind
define dso_local void @isozyme_tape_expect(ptr noundef readnone captures(address) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #18 {
  %5 = load ptr, ptr %1, align 8, !tbaa !45
  %6 = icmp eq ptr %0, %5
  br i1 %6, label %7, label %8

7:                                                ; preds = %4
  ret void

8:                                                ; preds = %4
  %9 = load ptr, ptr @stderr, align 8, !tbaa !29
  %10 = trunc i64 %2 to i32
  %11 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %9, ptr noundef nonnull @.str.3, ptr noundef %3, i32 noundef %10) #53
  tail call void @abort() #50
  unreachable
}

; Function Attrs: nounwind
define dso_local void @isozyme_tape_rewind(ptr noundef captures(none) %0) local_unnamed_addr #10 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %3 = load i64, ptr %2, align 8, !tbaa !53
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %26, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 120
  br label %8

8:                                                ; preds = %22, %5
  %9 = phi i64 [ 0, %5 ], [ %23, %22 ]
  %10 = load ptr, ptr %6, align 8, !tbaa !54
  %11 = getelementptr inbounds nuw %struct.Note, ptr %10, i64 %9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load i64, ptr %12, align 8, !tbaa !55
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %8
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %17 = load ptr, ptr %16, align 8, !tbaa !59
  %18 = icmp eq ptr %17, null
  br i1 %18, label %21, label %19

19:                                               ; preds = %15
  %20 = load ptr, ptr %11, align 8, !tbaa !60
  tail call void @isozyme_zero_lanes(ptr noundef %20, i64 noundef range(i64 1, 0) %13, ptr noundef nonnull %17) #48
  br label %22

21:                                               ; preds = %15
  store i8 1, ptr %7, align 8, !tbaa !41
  br label %22

22:                                               ; preds = %21, %19, %8
  %23 = add nuw i64 %9, 1
  %24 = load i64, ptr %2, align 8, !tbaa !53
  %25 = icmp ult i64 %23, %24
  br i1 %25, label %8, label %26, !llvm.loop !61

26:                                               ; preds = %22, %1
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_tape_note(ptr noundef captures(none) %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #10 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %6 = load i8, ptr %5, align 8, !tbaa !62, !range !42, !noundef !43
  %7 = trunc nuw i8 %6 to i1
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %35

10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %12 = load i64, ptr %11, align 8, !tbaa !63
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %14 = load i64, ptr %13, align 8, !tbaa !64
  %15 = icmp eq i64 %12, %14
  br i1 %15, label %16, label %26

16:                                               ; preds = %10
  %17 = icmp eq i64 %14, 0
  %18 = shl i64 %14, 1
  %19 = select i1 %17, i64 16, i64 %18
  store i64 %19, ptr %13, align 8, !tbaa !64
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = load ptr, ptr %20, align 8, !tbaa !65
  %22 = mul i64 %19, 48
  %23 = tail call ptr @realloc(ptr noundef %21, i64 noundef %22) #54
  store ptr %23, ptr %20, align 8, !tbaa !65
  %24 = icmp eq ptr %23, null
  br i1 %24, label %25, label %26

25:                                               ; preds = %16
  tail call void @isozyme_tape_out_of_memory() #50
  unreachable

26:                                               ; preds = %16, %10
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %28 = load ptr, ptr %27, align 8, !tbaa !65
  %29 = load i64, ptr %11, align 8, !tbaa !63
  %30 = add i64 %29, 1
  store i64 %30, ptr %11, align 8, !tbaa !63
  %31 = getelementptr inbounds nuw %struct.Note, ptr %28, i64 %29
  store ptr %1, ptr %31, align 8, !tbaa !45
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 8
  store i64 %2, ptr %32, align 8, !tbaa !48
  %33 = getelementptr inbounds nuw i8, ptr %31, i64 16
  store ptr %3, ptr %33, align 8, !tbaa !66
  %34 = getelementptr inbounds nuw i8, ptr %31, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %34, i8 0, i64 24, i1 false)
  br label %35

35:                                               ; preds = %26, %4
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i64 noundef) local_unnamed_addr #22

; Function Attrs: nounwind
define dso_local void @isozyme_tape_note_release(ptr noundef captures(none) %0, ptr noundef readonly byval(%struct.Release) align 8 captures(none) %1) local_unnamed_addr #10 {
  %3 = load ptr, ptr %1, align 8, !tbaa !67
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %5 = load i64, ptr %4, align 8, !tbaa !63
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %7 = load i64, ptr %6, align 8, !tbaa !64
  %8 = icmp eq i64 %5, %7
  br i1 %8, label %9, label %19

9:                                                ; preds = %2
  %10 = icmp eq i64 %7, 0
  %11 = shl i64 %7, 1
  %12 = select i1 %10, i64 16, i64 %11
  store i64 %12, ptr %6, align 8, !tbaa !64
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %14 = load ptr, ptr %13, align 8, !tbaa !65
  %15 = mul i64 %12, 48
  %16 = tail call ptr @realloc(ptr noundef %14, i64 noundef %15) #54
  store ptr %16, ptr %13, align 8, !tbaa !65
  %17 = icmp eq ptr %16, null
  br i1 %17, label %18, label %19

18:                                               ; preds = %9
  tail call void @isozyme_tape_out_of_memory() #50
  unreachable

19:                                               ; preds = %9, %2
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = load ptr, ptr %20, align 8, !tbaa !65
  %22 = load i64, ptr %4, align 8, !tbaa !63
  %23 = add i64 %22, 1
  store i64 %23, ptr %4, align 8, !tbaa !63
  %24 = getelementptr inbounds nuw %struct.Note, ptr %21, i64 %22
  store ptr %3, ptr %24, align 8, !tbaa !45
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %25, i8 0, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %26, ptr noundef nonnull align 8 dereferenceable(24) %1, i64 24, i1 false)
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_tape_free(ptr noundef %0) local_unnamed_addr #10 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %38, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %5 = load i64, ptr %4, align 8, !tbaa !63
  %6 = icmp ugt i64 %5, 1
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load ptr, ptr %8, align 8, !tbaa !65
  tail call void @qsort(ptr noundef %9, i64 noundef %5, i64 noundef 48, ptr noundef nonnull @byAddress) #48
  br label %10

10:                                               ; preds = %7, %3
  %11 = load i64, ptr %4, align 8, !tbaa !63
  %12 = icmp ugt i64 %11, 1
  br i1 %12, label %13, label %33

13:                                               ; preds = %10
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %15

15:                                               ; preds = %29, %13
  %16 = phi i64 [ 1, %13 ], [ %30, %29 ]
  %17 = load ptr, ptr %14, align 8, !tbaa !65
  %18 = getelementptr %struct.Note, ptr %17, i64 %16
  %19 = getelementptr i8, ptr %18, i64 -48
  %20 = load ptr, ptr %19, align 8, !tbaa !60
  %21 = load ptr, ptr %18, align 8, !tbaa !60
  %22 = icmp eq ptr %20, %21
  br i1 %22, label %23, label %29

23:                                               ; preds = %15
  %24 = getelementptr i8, ptr %18, i64 -24
  %25 = load ptr, ptr %24, align 8, !tbaa !68
  %26 = icmp eq ptr %25, null
  %27 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %28 = select i1 %26, ptr %27, ptr %24
  tail call void @isozyme_give_back(ptr noundef nonnull %28) #48
  br label %29

29:                                               ; preds = %23, %15
  %30 = add nuw i64 %16, 1
  %31 = load i64, ptr %4, align 8, !tbaa !63
  %32 = icmp ult i64 %30, %31
  br i1 %32, label %15, label %33, !llvm.loop !69

33:                                               ; preds = %29, %10
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %35 = load ptr, ptr %34, align 8, !tbaa !65
  tail call void @free(ptr noundef %35) #48
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %37 = load ptr, ptr %36, align 8, !tbaa !70
  tail call void @isozyme_journal_free(ptr noundef %37) #48
  tail call void @isozyme_tape_finish(ptr noundef nonnull %0) #48
  tail call void @free(ptr noundef %0) #48
  br label %38

38:                                               ; preds = %33, %1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal range(i32 -1, 2) i32 @byAddress(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #23 {
  %3 = load ptr, ptr %0, align 8, !tbaa !60
  %4 = load ptr, ptr %1, align 8, !tbaa !60
  %5 = icmp ugt ptr %3, %4
  %6 = zext i1 %5 to i32
  %7 = icmp ult ptr %3, %4
  %8 = sext i1 %7 to i32
  %9 = add nsw i32 %8, %6
  ret i32 %9
}

; Function Attrs: nofree
declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #24

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #25

; Function Attrs: nounwind
define dso_local void @isozyme_journal_begin(ptr noundef writeonly captures(none) %0, ptr noundef %1) local_unnamed_addr #10 {
  %3 = tail call noalias dereferenceable_or_null(32) ptr @calloc(i64 noundef 1, i64 noundef 32) #52
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %6

5:                                                ; preds = %2
  tail call void @isozyme_tape_out_of_memory() #50
  unreachable

6:                                                ; preds = %2
  store ptr %1, ptr %3, align 8, !tbaa !71
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store ptr %3, ptr %7, align 8, !tbaa !70
  ret void
}

; Function Attrs: nounwind
define dso_local ptr @isozyme_journal_write(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #10 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %4 = load ptr, ptr %3, align 8, !tbaa !73
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %6 = load i64, ptr %5, align 8, !tbaa !74
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %8 = load i64, ptr %7, align 8, !tbaa !75
  %9 = sub i64 %6, %8
  %10 = icmp ult i64 %9, %1
  br i1 %10, label %11, label %27

11:                                               ; preds = %2
  %12 = shl i64 %6, 1
  %13 = add i64 %12, 256
  %14 = sub i64 %13, %8
  %15 = icmp ult i64 %14, %1
  %16 = add i64 %8, %1
  %17 = select i1 %15, i64 %16, i64 %13
  %18 = icmp ult i64 %17, %8
  br i1 %18, label %19, label %20

19:                                               ; preds = %11
  tail call void @isozyme_tape_out_of_memory() #50
  unreachable

20:                                               ; preds = %11
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !76
  %23 = tail call ptr @realloc(ptr noundef %22, i64 noundef %17) #54
  store ptr %23, ptr %21, align 8, !tbaa !76
  %24 = icmp eq ptr %23, null
  br i1 %24, label %25, label %26

25:                                               ; preds = %20
  tail call void @isozyme_tape_out_of_memory() #50
  unreachable

26:                                               ; preds = %20
  store i64 %17, ptr %5, align 8, !tbaa !74
  br label %27

27:                                               ; preds = %26, %2
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !76
  %30 = load i64, ptr %7, align 8, !tbaa !75
  %31 = getelementptr inbounds nuw i8, ptr %29, i64 %30
  %32 = add i64 %30, %1
  store i64 %32, ptr %7, align 8, !tbaa !75
  ret ptr %31
}

; Function Attrs: nofree nounwind
define dso_local void @isozyme_journal_open(ptr noundef readonly captures(address_is_null) %0, ptr noundef writeonly captures(none) %1, ptr noundef %2) local_unnamed_addr #18 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %6

5:                                                ; preds = %3
  tail call fastcc void @stop.6(ptr noundef %2, ptr noundef nonnull @.str.5) #51
  unreachable

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %8 = load ptr, ptr %7, align 8, !tbaa !70
  %9 = icmp eq ptr %8, null
  br i1 %9, label %13, label %10

10:                                               ; preds = %6
  %11 = load ptr, ptr %8, align 8, !tbaa !71
  %12 = icmp eq ptr %11, %2
  br i1 %12, label %14, label %13

13:                                               ; preds = %10, %6
  tail call fastcc void @stop.6(ptr noundef %2, ptr noundef nonnull @.str.1.7) #51
  unreachable

14:                                               ; preds = %10
  %15 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %16 = load ptr, ptr %15, align 8, !tbaa !76
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %18 = load i64, ptr %17, align 8, !tbaa !75
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 %18
  store ptr %16, ptr %1, align 8, !tbaa !45
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store ptr %19, ptr %20, align 8, !tbaa !45
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define internal fastcc void @stop.6(ptr noundef %0, ptr noundef %1) unnamed_addr #19 {
  %3 = load ptr, ptr @stderr, align 8, !tbaa !29
  %4 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %3, ptr noundef nonnull @.str.4.8, ptr noundef %0, ptr noundef %1) #53
  tail call void @abort() #50
  unreachable
}

; Function Attrs: nofree nounwind
define dso_local ptr @isozyme_journal_read(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #18 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8, !tbaa !77
  %5 = load ptr, ptr %0, align 8, !tbaa !79
  %6 = ptrtoint ptr %4 to i64
  %7 = ptrtoint ptr %5 to i64
  %8 = sub i64 %6, %7
  %9 = icmp ult i64 %8, %1
  br i1 %9, label %10, label %13

10:                                               ; preds = %2
  %11 = load ptr, ptr @stderr, align 8, !tbaa !29
  %12 = tail call i64 @fwrite(ptr nonnull @.str.2.9, i64 79, i64 1, ptr %11) #49
  tail call void @abort() #50
  unreachable

13:                                               ; preds = %2
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 %1
  store ptr %14, ptr %0, align 8, !tbaa !79
  ret ptr %5
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_journal_free(ptr noundef captures(address_is_null) %0) local_unnamed_addr #26 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !76
  tail call void @free(ptr noundef %5) #48
  tail call void @free(ptr noundef %0) #48
  br label %6

6:                                                ; preds = %3, %1
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define dso_local void @isozyme_journal_without_gradient(ptr noundef %0) local_unnamed_addr #19 {
  %2 = load ptr, ptr @stderr, align 8, !tbaa !29
  %3 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %2, ptr noundef nonnull @.str.3.12, ptr noundef %0) #53
  tail call void @abort() #50
  unreachable
}

; Function Attrs: nounwind
define dso_local void @isozyme_zero_lanes(ptr noundef %0, i64 noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #10 {
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !48
  %6 = icmp sgt i64 %5, 0
  br i1 %6, label %7, label %44

7:                                                ; preds = %40, %3
  %8 = phi i64 [ %41, %40 ], [ 0, %3 ]
  %9 = shl nuw nsw i64 %8, 4
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 %9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !48
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 24
  %14 = load i64, ptr %13, align 8, !tbaa !48
  %15 = add i64 %14, -1
  %16 = icmp ult i64 %15, 9
  %17 = getelementptr inbounds nuw i64, ptr @switch.table.isozyme_zero_lanes, i64 %15
  br label %18

18:                                               ; preds = %37, %7
  %19 = phi i64 [ %12, %7 ], [ %39, %37 ]
  br i1 %16, label %20, label %22

20:                                               ; preds = %18
  %21 = load i64, ptr %17, align 8
  br label %22

22:                                               ; preds = %20, %18
  %23 = phi i64 [ %21, %20 ], [ 8, %18 ]
  %24 = add nsw i64 %23, %19
  %25 = icmp sgt i64 %24, %1
  br i1 %25, label %40, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds i8, ptr %0, i64 %19
  switch i64 %14, label %34 [
    i64 7, label %28
    i64 10, label %29
    i64 1, label %35
    i64 3, label %30
    i64 4, label %31
    i64 5, label %31
    i64 6, label %32
    i64 9, label %33
  ]

28:                                               ; preds = %26
  tail call void @isozyme_zero_number_of_double(ptr noundef %27) #48
  br label %37

29:                                               ; preds = %26
  tail call void @isozyme_zero_number_of_floats(ptr noundef %27) #48
  br label %37

30:                                               ; preds = %26
  br label %35

31:                                               ; preds = %26, %26
  br label %35

32:                                               ; preds = %26
  br label %35

33:                                               ; preds = %26
  br label %35

34:                                               ; preds = %26
  br label %35

35:                                               ; preds = %34, %33, %32, %31, %30, %26
  %36 = phi i64 [ 8, %34 ], [ 1, %33 ], [ 10, %30 ], [ 2, %31 ], [ 16, %32 ], [ 4, %26 ]
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %27, i8 0, i64 %36, i1 false)
  br label %37

37:                                               ; preds = %35, %29, %28
  %38 = load i64, ptr %2, align 8, !tbaa !48
  %39 = add nsw i64 %38, %19
  br label %18, !llvm.loop !80

40:                                               ; preds = %22
  %41 = add nuw nsw i64 %8, 1
  %42 = load i64, ptr %4, align 8, !tbaa !48
  %43 = icmp slt i64 %41, %42
  br i1 %43, label %7, label %44, !llvm.loop !81

44:                                               ; preds = %40, %3
  ret void
}

; Function Attrs: nofree nounwind
define dso_local noundef i64 @isozyme_add_bits(i64 noundef %0, i64 noundef %1, ptr noundef %2) local_unnamed_addr #18 {
  br label %7

4:                                                ; preds = %7
  %5 = add nuw nsw i64 %8, 8
  %6 = icmp samesign ult i64 %8, 56
  br i1 %6, label %7, label %16, !llvm.loop !82

7:                                                ; preds = %4, %3
  %8 = phi i64 [ 0, %3 ], [ %5, %4 ]
  %9 = shl nuw i64 255, %8
  %10 = and i64 %9, %0
  %11 = icmp eq i64 %10, 0
  %12 = and i64 %9, %1
  %13 = icmp eq i64 %12, 0
  %14 = or i1 %11, %13
  br i1 %14, label %4, label %15

15:                                               ; preds = %7
  tail call fastcc void @rejectCopies(ptr noundef %2)
  unreachable

16:                                               ; preds = %4
  %17 = or i64 %1, %0
  ret i64 %17
}

; Function Attrs: cold nofree noreturn nounwind
define internal fastcc void @rejectCopies(ptr noundef %0) unnamed_addr #19 {
  %2 = load ptr, ptr @stderr, align 8, !tbaa !29
  %3 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %2, ptr noundef nonnull @.str.15, ptr noundef %0) #53
  tail call void @abort() #50
  unreachable
}

; Function Attrs: nounwind
define dso_local void @isozyme_add_bytes(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #10 {
  %5 = icmp eq ptr %0, %1
  %6 = icmp slt i64 %2, 1
  %7 = or i1 %5, %6
  br i1 %7, label %31, label %8

8:                                                ; preds = %4
  %9 = tail call noalias ptr @malloc(i64 noundef %2) #55
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %12

11:                                               ; preds = %8
  tail call void @abort() #50
  unreachable

12:                                               ; preds = %8
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %9, ptr align 1 %1, i64 %2, i1 false)
  tail call void @llvm.memset.p0.i64(ptr align 1 %1, i8 0, i64 %2, i1 false)
  br label %13

13:                                               ; preds = %23, %12
  %14 = phi i64 [ %28, %23 ], [ 0, %12 ]
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !51
  %17 = icmp eq i8 %16, 0
  br i1 %17, label %23, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds nuw i8, ptr %9, i64 %14
  %20 = load i8, ptr %19, align 1, !tbaa !51
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %23, label %22

22:                                               ; preds = %18
  tail call fastcc void @rejectCopies(ptr noundef %3)
  unreachable

23:                                               ; preds = %18, %13
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 %14
  %25 = load i8, ptr %24, align 1, !tbaa !51
  %26 = load i8, ptr %15, align 1, !tbaa !51
  %27 = or i8 %26, %25
  store i8 %27, ptr %15, align 1, !tbaa !51
  %28 = add nuw nsw i64 %14, 1
  %29 = icmp eq i64 %28, %2
  br i1 %29, label %30, label %13, !llvm.loop !83

30:                                               ; preds = %23
  tail call void @free(ptr noundef %9) #48
  br label %31

31:                                               ; preds = %30, %4
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #27

; Function Attrs: nofree nounwind
define dso_local void @isozyme_reject_piece(ptr noundef %0, i64 noundef %1, ptr noundef %2) local_unnamed_addr #18 {
  %4 = icmp sgt i64 %1, 0
  br i1 %4, label %5, label %25

5:                                                ; preds = %12, %3
  %6 = phi i64 [ %14, %12 ], [ 0, %3 ]
  %7 = phi i1 [ %13, %12 ], [ false, %3 ]
  br i1 %7, label %12, label %8

8:                                                ; preds = %5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 %6
  %10 = load i8, ptr %9, align 1, !tbaa !51
  %11 = icmp ne i8 %10, 0
  br label %12

12:                                               ; preds = %8, %5
  %13 = phi i1 [ true, %5 ], [ %11, %8 ]
  %14 = add nuw nsw i64 %6, 1
  %15 = icmp eq i64 %14, %1
  br i1 %15, label %16, label %5, !llvm.loop !84

16:                                               ; preds = %12
  br i1 %13, label %17, label %25

17:                                               ; preds = %16
  %18 = ptrtoint ptr %0 to i64
  %19 = and i64 %18, -8
  %20 = inttoptr i64 %19 to ptr
  %21 = load i64, ptr %20, align 8, !tbaa !51
  %22 = add i64 %21, -4503599627370496
  %23 = icmp ult i64 %22, -4503599627370495
  br i1 %23, label %24, label %25

24:                                               ; preds = %17
  tail call fastcc void @rejectBits(ptr noundef %2)
  unreachable

25:                                               ; preds = %17, %16, %3
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define internal fastcc void @rejectBits(ptr noundef %0) unnamed_addr #19 {
  %2 = load ptr, ptr @stderr, align 8, !tbaa !29
  %3 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %2, ptr noundef nonnull @.str.1.16, ptr noundef %0) #53
  tail call void @abort() #50
  unreachable
}

; Function Attrs: nofree nounwind
define dso_local void @isozyme_reject_sum(i32 noundef %0, ptr noundef %1) local_unnamed_addr #18 {
  %3 = icmp eq i32 %0, 0
  br i1 %3, label %5, label %4

4:                                                ; preds = %2
  tail call fastcc void @rejectBits(ptr noundef %1)
  unreachable

5:                                                ; preds = %2
  ret void
}

; Function Attrs: nofree nounwind
define dso_local void @isozyme_require_inactive(i32 noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #18 {
  %4 = icmp eq i32 %0, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %3
  ret void

6:                                                ; preds = %3
  %7 = load ptr, ptr @stderr, align 8, !tbaa !29
  %8 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %7, ptr noundef nonnull @.str.17, ptr noundef %2, ptr noundef %1) #53
  tail call void @abort() #50
  unreachable
}

; Function Attrs: nounwind
define dso_local noalias noundef ptr @isozyme_realloc(ptr noundef %0, i64 noundef %1) local_unnamed_addr #10 {
  %3 = tail call noalias ptr @malloc(i64 noundef %1) #55
  %4 = icmp ne ptr %3, null
  %5 = icmp ne ptr %0, null
  %6 = and i1 %5, %4
  br i1 %6, label %7, label %10

7:                                                ; preds = %2
  %8 = tail call i64 @malloc_usable_size(ptr noundef nonnull %0) #48
  %9 = tail call i64 @llvm.umin.i64(i64 %8, i64 %1)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %3, ptr nonnull align 1 %0, i64 %9, i1 false)
  tail call void @free(ptr noundef %0) #48
  br label %10

10:                                               ; preds = %7, %2
  ret ptr %3
}

; Function Attrs: nounwind
declare i64 @malloc_usable_size(ptr noundef) local_unnamed_addr #28

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, inaccessiblemem: readwrite)
define dso_local range(i32 0, 23) i32 @isozyme_posix_memalign(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #29 {
  %4 = icmp ugt i64 %1, 7
  %5 = tail call range(i64 1, 65) i64 @llvm.ctpop.i64(i64 %1)
  %6 = icmp samesign ult i64 %5, 2
  %7 = select i1 %4, i1 %6, i1 false
  br i1 %7, label %8, label %12

8:                                                ; preds = %3
  %9 = tail call noalias ptr @memalign(i64 noundef %1, i64 noundef %2) #54
  call void @llvm.assume(i1 true) [ "align"(ptr %9, i64 %1) ]
  %10 = icmp eq ptr %9, null
  br i1 %10, label %12, label %11

11:                                               ; preds = %8
  store ptr %9, ptr %0, align 8, !tbaa !47
  br label %12

12:                                               ; preds = %11, %8, %3
  %13 = phi i32 [ 22, %3 ], [ 0, %11 ], [ 12, %8 ]
  ret i32 %13
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @memalign(i64 allocalign noundef, i64 noundef) local_unnamed_addr #30

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #31

; Function Attrs: nounwind
define dso_local void @isozyme_qsort(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #10 {
  %5 = icmp ult i64 %1, 2
  br i1 %5, label %61, label %6

6:                                                ; preds = %4
  %7 = mul i64 %2, %1
  %8 = tail call noalias ptr @malloc(i64 noundef %7) #55
  br label %9

9:                                                ; preds = %54, %6
  %10 = phi ptr [ %0, %6 ], [ %11, %54 ]
  %11 = phi ptr [ %8, %6 ], [ %10, %54 ]
  %12 = phi i64 [ 1, %6 ], [ %55, %54 ]
  %13 = shl i64 %12, 1
  br label %17

14:                                               ; preds = %40, %17
  %15 = icmp ult i64 %23, %1
  %16 = add i64 %18, %13
  br i1 %15, label %17, label %54, !llvm.loop !85

17:                                               ; preds = %14, %9
  %18 = phi i64 [ %13, %9 ], [ %16, %14 ]
  %19 = phi i64 [ 0, %9 ], [ %23, %14 ]
  %20 = tail call i64 @llvm.umin.i64(i64 %1, i64 %18)
  %21 = add i64 %19, %12
  %22 = tail call i64 @llvm.umin.i64(i64 %21, i64 %1)
  %23 = add i64 %19, %13
  %24 = tail call i64 @llvm.umin.i64(i64 %23, i64 %1)
  %25 = icmp ult i64 %19, %24
  br i1 %25, label %26, label %14

26:                                               ; preds = %40, %17
  %27 = phi i64 [ %52, %40 ], [ %19, %17 ]
  %28 = phi i64 [ %51, %40 ], [ %22, %17 ]
  %29 = phi i64 [ %48, %40 ], [ %19, %17 ]
  %30 = icmp ult i64 %28, %24
  br i1 %30, label %31, label %40

31:                                               ; preds = %26
  %32 = icmp ult i64 %29, %22
  br i1 %32, label %33, label %40

33:                                               ; preds = %31
  %34 = mul i64 %29, %2
  %35 = getelementptr inbounds nuw i8, ptr %10, i64 %34
  %36 = mul i64 %28, %2
  %37 = getelementptr inbounds nuw i8, ptr %10, i64 %36
  %38 = tail call i32 %3(ptr noundef %35, ptr noundef %37) #48
  %39 = icmp slt i32 %38, 1
  br label %40

40:                                               ; preds = %33, %31, %26
  %41 = phi i1 [ true, %26 ], [ false, %31 ], [ %39, %33 ]
  %42 = select i1 %41, i64 %29, i64 %28
  %43 = mul i64 %27, %2
  %44 = getelementptr inbounds nuw i8, ptr %11, i64 %43
  %45 = mul i64 %42, %2
  %46 = getelementptr inbounds nuw i8, ptr %10, i64 %45
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %44, ptr align 1 %46, i64 %2, i1 false)
  %47 = zext i1 %41 to i64
  %48 = add i64 %29, %47
  %49 = xor i1 %41, true
  %50 = zext i1 %49 to i64
  %51 = add i64 %28, %50
  %52 = add nuw i64 %27, 1
  %53 = icmp eq i64 %52, %20
  br i1 %53, label %14, label %26, !llvm.loop !86

54:                                               ; preds = %14
  %55 = shl i64 %12, 1
  %56 = icmp ult i64 %55, %1
  br i1 %56, label %9, label %57, !llvm.loop !87

57:                                               ; preds = %54
  %58 = icmp eq ptr %11, %0
  br i1 %58, label %60, label %59

59:                                               ; preds = %57
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %11, i64 %7, i1 false)
  br label %60

60:                                               ; preds = %59, %57
  tail call void @free(ptr noundef %8) #48
  br label %61

61:                                               ; preds = %60, %4
  ret void
}

; Function Attrs: nounwind
define dso_local noundef ptr @isozyme_bsearch(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4) local_unnamed_addr #10 {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %23, label %7

7:                                                ; preds = %17, %5
  %8 = phi i64 [ %21, %17 ], [ 0, %5 ]
  %9 = phi i64 [ %20, %17 ], [ %2, %5 ]
  %10 = sub nuw i64 %9, %8
  %11 = lshr i64 %10, 1
  %12 = add i64 %11, %8
  %13 = mul i64 %12, %3
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 %13
  %15 = tail call i32 %4(ptr noundef %0, ptr noundef %14) #48
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %23, label %17

17:                                               ; preds = %7
  %18 = icmp slt i32 %15, 0
  %19 = add i64 %12, 1
  %20 = select i1 %18, i64 %12, i64 %9
  %21 = select i1 %18, i64 %8, i64 %19
  %22 = icmp ult i64 %21, %20
  br i1 %22, label %7, label %23, !llvm.loop !88

23:                                               ; preds = %17, %7, %5
  %24 = phi ptr [ null, %5 ], [ %14, %7 ], [ null, %17 ]
  ret ptr %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponent(double noundef %0) local_unnamed_addr #0 {
  %2 = alloca i32, align 4
  %3 = call double @frexp(double noundef %0, ptr noundef nonnull %2) #48
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @frexp(double noundef, ptr noundef captures(none)) local_unnamed_addr #32

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponentf(float noundef %0) local_unnamed_addr #0 {
  %2 = alloca i32, align 4
  %3 = call float @frexpf(float noundef %0, ptr noundef nonnull %2) #48
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare float @frexpf(float noundef, ptr noundef captures(none)) local_unnamed_addr #32

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponentl(x86_fp80 noundef %0) local_unnamed_addr #0 {
  %2 = alloca i32, align 4
  %3 = call x86_fp80 @frexpl(x86_fp80 noundef %0, ptr noundef nonnull %2) #48
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare x86_fp80 @frexpl(x86_fp80 noundef, ptr noundef captures(none)) local_unnamed_addr #32

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local double @isozyme_remquo(double noundef %0, double noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #33 {
  %4 = tail call double @remquo(double noundef %0, double noundef %1, ptr noundef %2) #48
  ret double %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare double @remquo(double noundef, double noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #34

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local float @isozyme_remquof(float noundef %0, float noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #33 {
  %4 = tail call float @remquof(float noundef %0, float noundef %1, ptr noundef %2) #48
  ret float %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare float @remquof(float noundef, float noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #34

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local x86_fp80 @isozyme_remquol(x86_fp80 noundef %0, x86_fp80 noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #33 {
  %4 = tail call x86_fp80 @remquol(x86_fp80 noundef %0, x86_fp80 noundef %1, ptr noundef %2) #48
  ret x86_fp80 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare x86_fp80 @remquol(x86_fp80 noundef, x86_fp80 noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #34

; Function Attrs: nounwind
define dso_local double @isozyme_lgamma_r(double noundef %0, ptr noundef %1) local_unnamed_addr #10 {
  %3 = tail call double @lgamma_r(double noundef %0, ptr noundef %1) #48
  ret double %3
}

; Function Attrs: nounwind
declare double @lgamma_r(double noundef, ptr noundef) local_unnamed_addr #28

; Function Attrs: nounwind
define dso_local float @isozyme_lgammaf_r(float noundef %0, ptr noundef %1) local_unnamed_addr #10 {
  %3 = tail call float @lgammaf_r(float noundef %0, ptr noundef %1) #48
  ret float %3
}

; Function Attrs: nounwind
declare float @lgammaf_r(float noundef, ptr noundef) local_unnamed_addr #28

; Function Attrs: nounwind
define dso_local x86_fp80 @isozyme_lgammal_r(x86_fp80 noundef %0, ptr noundef %1) local_unnamed_addr #10 {
  %3 = tail call x86_fp80 @lgammal_r(x86_fp80 noundef %0, ptr noundef %1) #48
  ret x86_fp80 %3
}

; Function Attrs: nounwind
declare x86_fp80 @lgammal_r(x86_fp80 noundef, ptr noundef) local_unnamed_addr #28

; Function Attrs: nounwind
define dso_local double @isozyme_polygamma(i32 noundef %0, double noundef %1) local_unnamed_addr #10 {
  %3 = icmp slt i32 %0, 0
  %4 = fcmp ueq double %1, 0xFFF0000000000000
  %5 = or i1 %3, %4
  br i1 %5, label %61, label %6

6:                                                ; preds = %2
  %7 = fcmp oeq double %1, 0x7FF0000000000000
  br i1 %7, label %8, label %14

8:                                                ; preds = %6
  %9 = icmp eq i32 %0, 0
  br i1 %9, label %61, label %10

10:                                               ; preds = %8
  %11 = and i32 %0, 1
  %12 = icmp eq i32 %11, 0
  %13 = select i1 %12, double -0.000000e+00, double 0.000000e+00
  br label %61

14:                                               ; preds = %6
  %15 = tail call double @llvm.rint.f64(double %1)
  %16 = fsub double %1, %15
  %17 = fcmp ole double %1, 0.000000e+00
  %18 = fcmp oeq double %16, 0.000000e+00
  %19 = and i1 %17, %18
  %20 = and i32 %0, 1
  %21 = icmp eq i32 %20, 0
  br i1 %19, label %22, label %28

22:                                               ; preds = %14
  br i1 %21, label %23, label %61

23:                                               ; preds = %22
  %24 = fcmp oeq double %1, 0.000000e+00
  br i1 %24, label %25, label %61

25:                                               ; preds = %23
  %26 = fneg double %1
  %27 = tail call double @llvm.copysign.f64(double 0x7FF0000000000000, double %26)
  br label %61

28:                                               ; preds = %14
  %29 = select i1 %21, i32 -1, i32 1
  %30 = sitofp i32 %29 to double
  %31 = icmp eq i32 %0, 0
  %32 = fcmp ogt double %1, 0.000000e+00
  br i1 %31, label %33, label %43

33:                                               ; preds = %28
  br i1 %32, label %34, label %36

34:                                               ; preds = %33
  %35 = tail call fastcc double @positiveDigamma(double noundef %1)
  br label %61

36:                                               ; preds = %33
  %37 = fsub double 1.000000e+00, %1
  %38 = tail call fastcc double @positiveDigamma(double noundef %37)
  %39 = fmul double %16, 0x400921FB54442D18
  %40 = tail call double @llvm.tan.f64(double %39)
  %41 = fdiv double 0x400921FB54442D18, %40
  %42 = fsub double %38, %41
  br label %61

43:                                               ; preds = %28
  br i1 %32, label %44, label %47

44:                                               ; preds = %43
  %45 = tail call fastcc double @positiveSeries(i32 noundef %0, double noundef %1)
  %46 = fmul double %45, %30
  br label %61

47:                                               ; preds = %43
  %48 = fcmp ogt double %16, 0.000000e+00
  %49 = fadd double %16, 1.000000e+00
  %50 = select i1 %48, double %16, double %49
  %51 = fsub double 1.000000e+00, %16
  %52 = fneg double %16
  %53 = select i1 %48, double %51, double %52
  %54 = tail call fastcc double @positiveSeries(i32 noundef %0, double noundef %50)
  %55 = fmul double %54, %30
  %56 = tail call fastcc double @positiveSeries(i32 noundef %0, double noundef %53)
  %57 = fadd double %55, %56
  %58 = fsub double 1.000000e+00, %1
  %59 = tail call fastcc double @positiveSeries(i32 noundef %0, double noundef %58)
  %60 = fsub double %57, %59
  br label %61

61:                                               ; preds = %47, %44, %36, %34, %25, %23, %22, %10, %8, %2
  %62 = phi double [ %60, %47 ], [ 0x7FF8000000000000, %2 ], [ %42, %36 ], [ %1, %8 ], [ %46, %44 ], [ %13, %10 ], [ %35, %34 ], [ 0x7FF0000000000000, %22 ], [ %27, %25 ], [ 0x7FF8000000000000, %23 ]
  ret double %62
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define internal fastcc double @positiveDigamma(double noundef %0) unnamed_addr #35 {
  %2 = fcmp olt double %0, 1.000000e+01
  br i1 %2, label %3, label %10

3:                                                ; preds = %3, %1
  %4 = phi double [ %8, %3 ], [ %0, %1 ]
  %5 = phi double [ %7, %3 ], [ 0.000000e+00, %1 ]
  %6 = fdiv double 1.000000e+00, %4
  %7 = fadd double %5, %6
  %8 = fadd double %4, 1.000000e+00
  %9 = fcmp olt double %8, 1.000000e+01
  br i1 %9, label %3, label %10, !llvm.loop !89

10:                                               ; preds = %3, %1
  %11 = phi double [ 0.000000e+00, %1 ], [ %7, %3 ]
  %12 = phi double [ %0, %1 ], [ %8, %3 ]
  %13 = fmul double %12, %12
  %14 = fdiv double 1.000000e+00, %13
  br label %15

15:                                               ; preds = %30, %10
  %16 = phi i64 [ 1, %10 ], [ %31, %30 ]
  %17 = phi double [ 0.000000e+00, %10 ], [ %27, %30 ]
  %18 = phi double [ %14, %10 ], [ %32, %30 ]
  %19 = getelementptr double, ptr @bernoulli, i64 %16
  %20 = getelementptr i8, ptr %19, i64 -8
  %21 = load double, ptr %20, align 8, !tbaa !90
  %22 = trunc i64 %16 to i32
  %23 = shl i32 %22, 1
  %24 = uitofp nneg i32 %23 to double
  %25 = fdiv double %21, %24
  %26 = fmul double %18, %25
  %27 = fadd double %17, %26
  %28 = tail call double @llvm.fabs.f64(double %26)
  %29 = fcmp olt double %28, 0x3C70000000000000
  br i1 %29, label %34, label %30

30:                                               ; preds = %15
  %31 = add nuw nsw i64 %16, 1
  %32 = fmul double %14, %18
  %33 = icmp eq i64 %31, 16
  br i1 %33, label %34, label %15, !llvm.loop !92

34:                                               ; preds = %30, %15
  %35 = tail call double @llvm.log.f64(double %12)
  %36 = fmul double %12, 2.000000e+00
  %37 = fdiv double 1.000000e+00, %36
  %38 = fsub double %35, %37
  %39 = fsub double %38, %27
  %40 = fsub double %39, %11
  ret double %40
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.tan.f64(double) #36

; Function Attrs: nounwind
define internal fastcc double @positiveSeries(i32 noundef range(i32 1, -2147483648) %0, double noundef %1) unnamed_addr #10 {
  %3 = add nuw i32 %0, 10
  %4 = uitofp i32 %3 to double
  %5 = fcmp olt double %1, %4
  br i1 %5, label %6, label %34

6:                                                ; preds = %2
  %7 = uitofp nneg i32 %0 to double
  %8 = add nuw i32 %0, 1
  br label %9

9:                                                ; preds = %31, %6
  %10 = phi double [ 0.000000e+00, %6 ], [ %25, %31 ]
  %11 = phi double [ %1, %6 ], [ %32, %31 ]
  %12 = fdiv double %1, %11
  br label %13

13:                                               ; preds = %13, %9
  %14 = phi double [ 1.000000e+00, %9 ], [ %20, %13 ]
  %15 = phi i32 [ %8, %9 ], [ %21, %13 ]
  %16 = phi double [ %12, %9 ], [ %22, %13 ]
  %17 = and i32 %15, 1
  %18 = icmp eq i32 %17, 0
  %19 = fmul double %14, %16
  %20 = select i1 %18, double %14, double %19
  %21 = lshr i32 %15, 1
  %22 = fmul double %16, %16
  %23 = icmp eq i32 %21, 0
  br i1 %23, label %24, label %13, !llvm.loop !93

24:                                               ; preds = %13
  %25 = fadd double %10, %20
  %26 = fdiv double %11, %7
  %27 = fadd double %26, 1.000000e+00
  %28 = fmul double %27, %20
  %29 = fmul double %25, 0x3C70000000000000
  %30 = fcmp olt double %28, %29
  br i1 %30, label %90, label %31

31:                                               ; preds = %24
  %32 = fadd double %11, 1.000000e+00
  %33 = fcmp olt double %32, %4
  br i1 %33, label %9, label %34, !llvm.loop !94

34:                                               ; preds = %31, %2
  %35 = phi double [ %1, %2 ], [ %32, %31 ]
  %36 = phi double [ 0.000000e+00, %2 ], [ %25, %31 ]
  %37 = fdiv double %1, %35
  br label %38

38:                                               ; preds = %38, %34
  %39 = phi double [ 1.000000e+00, %34 ], [ %45, %38 ]
  %40 = phi i32 [ %0, %34 ], [ %46, %38 ]
  %41 = phi double [ %37, %34 ], [ %47, %38 ]
  %42 = and i32 %40, 1
  %43 = icmp eq i32 %42, 0
  %44 = fmul double %39, %41
  %45 = select i1 %43, double %39, double %44
  %46 = lshr i32 %40, 1
  %47 = fmul double %41, %41
  %48 = icmp eq i32 %46, 0
  br i1 %48, label %49, label %38, !llvm.loop !93

49:                                               ; preds = %38
  %50 = uitofp nneg i32 %0 to double
  %51 = fdiv double 1.000000e+00, %50
  %52 = fmul double %35, 2.000000e+00
  %53 = fdiv double 1.000000e+00, %52
  %54 = fadd double %51, %53
  %55 = fmul double %35, %35
  %56 = fdiv double 1.000000e+00, %55
  br label %57

57:                                               ; preds = %57, %49
  %58 = phi i64 [ 1, %49 ], [ %83, %57 ]
  %59 = phi double [ %54, %49 ], [ %79, %57 ]
  %60 = phi double [ %51, %49 ], [ %74, %57 ]
  %61 = trunc i64 %58 to i32
  %62 = shl i32 %61, 1
  %63 = uitofp nneg i32 %62 to double
  %64 = add i32 %62, %0
  %65 = uitofp i32 %64 to double
  %66 = fadd double %65, -1.000000e+00
  %67 = fdiv double %66, %63
  %68 = fadd double %65, -2.000000e+00
  %69 = add i32 %62, -1
  %70 = sitofp i32 %69 to double
  %71 = fdiv double %68, %70
  %72 = fmul double %67, %71
  %73 = fmul double %56, %72
  %74 = fmul double %60, %73
  %75 = getelementptr double, ptr @bernoulli, i64 %58
  %76 = getelementptr i8, ptr %75, i64 -8
  %77 = load double, ptr %76, align 8, !tbaa !90
  %78 = fmul double %77, %74
  %79 = fadd double %59, %78
  %80 = tail call double @llvm.fabs.f64(double %78)
  %81 = fmul double %79, 0x3C70000000000000
  %82 = fcmp olt double %80, %81
  %83 = add nuw nsw i64 %58, 1
  %84 = icmp eq i64 %83, 16
  %85 = select i1 %82, i1 true, i1 %84
  br i1 %85, label %86, label %57, !llvm.loop !95

86:                                               ; preds = %57
  %87 = fmul double %1, %45
  %88 = fmul double %87, %79
  %89 = fadd double %36, %88
  br label %90

90:                                               ; preds = %86, %24
  %91 = phi double [ %89, %86 ], [ %25, %24 ]
  %92 = tail call fastcc double @timesFactorialOverPower(double noundef %91, i32 noundef %0, double noundef %1)
  ret double %92
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nounwind
define internal fastcc double @timesFactorialOverPower(double noundef %0, i32 noundef range(i32 1, -2147483648) %1, double noundef %2) unnamed_addr #10 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = icmp samesign ugt i32 %1, 4096
  br i1 %6, label %7, label %17

7:                                                ; preds = %3
  %8 = tail call double @llvm.log.f64(double %0)
  %9 = add nuw i32 %1, 1
  %10 = uitofp i32 %9 to double
  %11 = tail call double @lgamma(double noundef %10) #48
  %12 = fadd double %8, %11
  %13 = tail call double @llvm.log.f64(double %2)
  %14 = fmul double %13, %10
  %15 = fsub double %12, %14
  %16 = tail call double @llvm.exp.f64(double %15)
  br label %38

17:                                               ; preds = %3
  store i32 0, ptr %4, align 4, !tbaa !1
  store i32 0, ptr %5, align 4, !tbaa !1
  %18 = call double @frexp(double noundef %2, ptr noundef nonnull %5) #48
  %19 = fdiv double %0, %18
  br label %20

20:                                               ; preds = %20, %17
  %21 = phi i32 [ 1, %17 ], [ %30, %20 ]
  %22 = phi double [ %19, %17 ], [ %27, %20 ]
  %23 = phi i32 [ 0, %17 ], [ %29, %20 ]
  %24 = uitofp nneg i32 %21 to double
  %25 = fdiv double %24, %18
  %26 = fmul double %22, %25
  %27 = call double @frexp(double noundef %26, ptr noundef nonnull %4) #48
  %28 = load i32, ptr %4, align 4, !tbaa !1
  %29 = add nsw i32 %28, %23
  %30 = add nuw i32 %21, 1
  %31 = icmp eq i32 %21, %1
  br i1 %31, label %32, label %20, !llvm.loop !96

32:                                               ; preds = %20
  %33 = xor i32 %1, -1
  %34 = load i32, ptr %5, align 4, !tbaa !1
  %35 = mul i32 %34, %33
  %36 = add i32 %35, %29
  %37 = tail call double @scalbn(double noundef %27, i32 noundef %36) #46
  br label %38

38:                                               ; preds = %32, %7
  %39 = phi double [ %16, %7 ], [ %37, %32 ]
  ret double %39
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nounwind
declare double @lgamma(double noundef) local_unnamed_addr #28

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @scalbn(double noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define dso_local x86_fp80 @isozyme_polygammal(i32 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #10 {
  %3 = icmp slt i32 %0, 0
  %4 = fcmp ueq x86_fp80 %1, 0xKFFFF8000000000000000
  %5 = or i1 %3, %4
  br i1 %5, label %61, label %6

6:                                                ; preds = %2
  %7 = fcmp oeq x86_fp80 %1, 0xK7FFF8000000000000000
  br i1 %7, label %8, label %14

8:                                                ; preds = %6
  %9 = icmp eq i32 %0, 0
  %10 = and i32 %0, 1
  %11 = icmp eq i32 %10, 0
  %12 = select i1 %11, x86_fp80 0xK80000000000000000000, x86_fp80 0xK00000000000000000000
  %13 = select i1 %9, x86_fp80 %1, x86_fp80 %12
  br label %61

14:                                               ; preds = %6
  %15 = tail call x86_fp80 @llvm.rint.f80(x86_fp80 %1)
  %16 = fsub x86_fp80 %1, %15
  %17 = fcmp ole x86_fp80 %1, 0xK00000000000000000000
  %18 = fcmp oeq x86_fp80 %16, 0xK00000000000000000000
  %19 = and i1 %17, %18
  %20 = and i32 %0, 1
  %21 = icmp eq i32 %20, 0
  br i1 %19, label %22, label %28

22:                                               ; preds = %14
  br i1 %21, label %23, label %61

23:                                               ; preds = %22
  %24 = fcmp oeq x86_fp80 %1, 0xK00000000000000000000
  br i1 %24, label %25, label %61

25:                                               ; preds = %23
  %26 = fneg x86_fp80 %1
  %27 = tail call x86_fp80 @llvm.copysign.f80(x86_fp80 0xK7FFF8000000000000000, x86_fp80 %26)
  br label %61

28:                                               ; preds = %14
  %29 = select i1 %21, i32 -1, i32 1
  %30 = sitofp i32 %29 to x86_fp80
  %31 = icmp eq i32 %0, 0
  %32 = fcmp ogt x86_fp80 %1, 0xK00000000000000000000
  br i1 %31, label %33, label %43

33:                                               ; preds = %28
  br i1 %32, label %34, label %36

34:                                               ; preds = %33
  %35 = tail call fastcc x86_fp80 @positiveDigammal(x86_fp80 noundef %1)
  br label %61

36:                                               ; preds = %33
  %37 = fsub x86_fp80 0xK3FFF8000000000000000, %1
  %38 = tail call fastcc x86_fp80 @positiveDigammal(x86_fp80 noundef %37)
  %39 = fmul x86_fp80 %16, 0xK4000C90FDAA22168C235
  %40 = tail call x86_fp80 @llvm.tan.f80(x86_fp80 %39)
  %41 = fdiv x86_fp80 0xK4000C90FDAA22168C235, %40
  %42 = fsub x86_fp80 %38, %41
  br label %61

43:                                               ; preds = %28
  br i1 %32, label %44, label %47

44:                                               ; preds = %43
  %45 = tail call fastcc x86_fp80 @positiveSeriesl(i32 noundef %0, x86_fp80 noundef %1)
  %46 = fmul x86_fp80 %45, %30
  br label %61

47:                                               ; preds = %43
  %48 = fcmp ogt x86_fp80 %16, 0xK00000000000000000000
  %49 = fadd x86_fp80 %16, 0xK3FFF8000000000000000
  %50 = select i1 %48, x86_fp80 %16, x86_fp80 %49
  %51 = fsub x86_fp80 0xK3FFF8000000000000000, %16
  %52 = fneg x86_fp80 %16
  %53 = select i1 %48, x86_fp80 %51, x86_fp80 %52
  %54 = tail call fastcc x86_fp80 @positiveSeriesl(i32 noundef %0, x86_fp80 noundef %50)
  %55 = fmul x86_fp80 %54, %30
  %56 = tail call fastcc x86_fp80 @positiveSeriesl(i32 noundef %0, x86_fp80 noundef %53)
  %57 = fadd x86_fp80 %55, %56
  %58 = fsub x86_fp80 0xK3FFF8000000000000000, %1
  %59 = tail call fastcc x86_fp80 @positiveSeriesl(i32 noundef %0, x86_fp80 noundef %58)
  %60 = fsub x86_fp80 %57, %59
  br label %61

61:                                               ; preds = %47, %44, %36, %34, %25, %23, %22, %8, %2
  %62 = phi x86_fp80 [ %60, %47 ], [ %13, %8 ], [ %42, %36 ], [ 0xK7FFFC000000000000000, %2 ], [ %46, %44 ], [ %35, %34 ], [ 0xK7FFF8000000000000000, %22 ], [ %27, %25 ], [ 0xK7FFFC000000000000000, %23 ]
  ret x86_fp80 %62
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.rint.f80(x86_fp80) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.copysign.f80(x86_fp80, x86_fp80) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define internal fastcc x86_fp80 @positiveDigammal(x86_fp80 noundef %0) unnamed_addr #35 {
  %2 = fcmp olt x86_fp80 %0, 0xK40038800000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %3, %1
  %4 = phi x86_fp80 [ %8, %3 ], [ %0, %1 ]
  %5 = phi x86_fp80 [ %7, %3 ], [ 0xK00000000000000000000, %1 ]
  %6 = fdiv x86_fp80 0xK3FFF8000000000000000, %4
  %7 = fadd x86_fp80 %5, %6
  %8 = fadd x86_fp80 %4, 0xK3FFF8000000000000000
  %9 = fcmp olt x86_fp80 %8, 0xK40038800000000000000
  br i1 %9, label %3, label %10, !llvm.loop !97

10:                                               ; preds = %3, %1
  %11 = phi x86_fp80 [ 0xK00000000000000000000, %1 ], [ %7, %3 ]
  %12 = phi x86_fp80 [ %0, %1 ], [ %8, %3 ]
  %13 = fmul x86_fp80 %12, %12
  %14 = fdiv x86_fp80 0xK3FFF8000000000000000, %13
  br label %15

15:                                               ; preds = %30, %10
  %16 = phi i64 [ 1, %10 ], [ %31, %30 ]
  %17 = phi x86_fp80 [ 0xK00000000000000000000, %10 ], [ %27, %30 ]
  %18 = phi x86_fp80 [ %14, %10 ], [ %32, %30 ]
  %19 = getelementptr x86_fp80, ptr @bernoullil, i64 %16
  %20 = getelementptr i8, ptr %19, i64 -16
  %21 = load x86_fp80, ptr %20, align 16, !tbaa !98
  %22 = trunc i64 %16 to i32
  %23 = shl i32 %22, 1
  %24 = uitofp nneg i32 %23 to x86_fp80
  %25 = fdiv x86_fp80 %21, %24
  %26 = fmul x86_fp80 %18, %25
  %27 = fadd x86_fp80 %17, %26
  %28 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %26)
  %29 = fcmp olt x86_fp80 %28, 0xK3FBC8000000000000000
  br i1 %29, label %34, label %30

30:                                               ; preds = %15
  %31 = add nuw nsw i64 %16, 1
  %32 = fmul x86_fp80 %14, %18
  %33 = icmp eq i64 %31, 16
  br i1 %33, label %34, label %15, !llvm.loop !100

34:                                               ; preds = %30, %15
  %35 = tail call x86_fp80 @llvm.log.f80(x86_fp80 %12)
  %36 = fmul x86_fp80 %12, 0xK40008000000000000000
  %37 = fdiv x86_fp80 0xK3FFF8000000000000000, %36
  %38 = fsub x86_fp80 %35, %37
  %39 = fsub x86_fp80 %38, %27
  %40 = fsub x86_fp80 %39, %11
  ret x86_fp80 %40
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.tan.f80(x86_fp80) #36

; Function Attrs: nounwind
define internal fastcc x86_fp80 @positiveSeriesl(i32 noundef range(i32 1, -2147483648) %0, x86_fp80 noundef %1) unnamed_addr #10 {
  %3 = add nuw i32 %0, 17
  %4 = uitofp i32 %3 to x86_fp80
  %5 = fcmp olt x86_fp80 %1, %4
  br i1 %5, label %6, label %34

6:                                                ; preds = %2
  %7 = uitofp nneg i32 %0 to x86_fp80
  %8 = add nuw i32 %0, 1
  br label %9

9:                                                ; preds = %31, %6
  %10 = phi x86_fp80 [ 0xK00000000000000000000, %6 ], [ %25, %31 ]
  %11 = phi x86_fp80 [ %1, %6 ], [ %32, %31 ]
  %12 = fdiv x86_fp80 %1, %11
  br label %13

13:                                               ; preds = %13, %9
  %14 = phi x86_fp80 [ 0xK3FFF8000000000000000, %9 ], [ %20, %13 ]
  %15 = phi i32 [ %8, %9 ], [ %21, %13 ]
  %16 = phi x86_fp80 [ %12, %9 ], [ %22, %13 ]
  %17 = and i32 %15, 1
  %18 = icmp eq i32 %17, 0
  %19 = fmul x86_fp80 %14, %16
  %20 = select i1 %18, x86_fp80 %14, x86_fp80 %19
  %21 = lshr i32 %15, 1
  %22 = fmul x86_fp80 %16, %16
  %23 = icmp eq i32 %21, 0
  br i1 %23, label %24, label %13, !llvm.loop !101

24:                                               ; preds = %13
  %25 = fadd x86_fp80 %10, %20
  %26 = fdiv x86_fp80 %11, %7
  %27 = fadd x86_fp80 %26, 0xK3FFF8000000000000000
  %28 = fmul x86_fp80 %27, %20
  %29 = fmul x86_fp80 %25, 0xK3FBC8000000000000000
  %30 = fcmp olt x86_fp80 %28, %29
  br i1 %30, label %90, label %31

31:                                               ; preds = %24
  %32 = fadd x86_fp80 %11, 0xK3FFF8000000000000000
  %33 = fcmp olt x86_fp80 %32, %4
  br i1 %33, label %9, label %34, !llvm.loop !102

34:                                               ; preds = %31, %2
  %35 = phi x86_fp80 [ %1, %2 ], [ %32, %31 ]
  %36 = phi x86_fp80 [ 0xK00000000000000000000, %2 ], [ %25, %31 ]
  %37 = fdiv x86_fp80 %1, %35
  br label %38

38:                                               ; preds = %38, %34
  %39 = phi x86_fp80 [ 0xK3FFF8000000000000000, %34 ], [ %45, %38 ]
  %40 = phi i32 [ %0, %34 ], [ %46, %38 ]
  %41 = phi x86_fp80 [ %37, %34 ], [ %47, %38 ]
  %42 = and i32 %40, 1
  %43 = icmp eq i32 %42, 0
  %44 = fmul x86_fp80 %39, %41
  %45 = select i1 %43, x86_fp80 %39, x86_fp80 %44
  %46 = lshr i32 %40, 1
  %47 = fmul x86_fp80 %41, %41
  %48 = icmp eq i32 %46, 0
  br i1 %48, label %49, label %38, !llvm.loop !101

49:                                               ; preds = %38
  %50 = uitofp nneg i32 %0 to x86_fp80
  %51 = fdiv x86_fp80 0xK3FFF8000000000000000, %50
  %52 = fmul x86_fp80 %35, 0xK40008000000000000000
  %53 = fdiv x86_fp80 0xK3FFF8000000000000000, %52
  %54 = fadd x86_fp80 %51, %53
  %55 = fmul x86_fp80 %35, %35
  %56 = fdiv x86_fp80 0xK3FFF8000000000000000, %55
  br label %57

57:                                               ; preds = %57, %49
  %58 = phi i64 [ 1, %49 ], [ %83, %57 ]
  %59 = phi x86_fp80 [ %54, %49 ], [ %79, %57 ]
  %60 = phi x86_fp80 [ %51, %49 ], [ %74, %57 ]
  %61 = trunc i64 %58 to i32
  %62 = shl i32 %61, 1
  %63 = uitofp nneg i32 %62 to x86_fp80
  %64 = add i32 %62, %0
  %65 = uitofp i32 %64 to x86_fp80
  %66 = fadd x86_fp80 %65, 0xKBFFF8000000000000000
  %67 = fdiv x86_fp80 %66, %63
  %68 = fadd x86_fp80 %65, 0xKC0008000000000000000
  %69 = add i32 %62, -1
  %70 = sitofp i32 %69 to x86_fp80
  %71 = fdiv x86_fp80 %68, %70
  %72 = fmul x86_fp80 %67, %71
  %73 = fmul x86_fp80 %56, %72
  %74 = fmul x86_fp80 %60, %73
  %75 = getelementptr x86_fp80, ptr @bernoullil, i64 %58
  %76 = getelementptr i8, ptr %75, i64 -16
  %77 = load x86_fp80, ptr %76, align 16, !tbaa !98
  %78 = fmul x86_fp80 %77, %74
  %79 = fadd x86_fp80 %59, %78
  %80 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %78)
  %81 = fmul x86_fp80 %79, 0xK3FBC8000000000000000
  %82 = fcmp olt x86_fp80 %80, %81
  %83 = add nuw nsw i64 %58, 1
  %84 = icmp eq i64 %83, 16
  %85 = select i1 %82, i1 true, i1 %84
  br i1 %85, label %86, label %57, !llvm.loop !103

86:                                               ; preds = %57
  %87 = fmul x86_fp80 %1, %45
  %88 = fmul x86_fp80 %87, %79
  %89 = fadd x86_fp80 %36, %88
  br label %90

90:                                               ; preds = %86, %24
  %91 = phi x86_fp80 [ %89, %86 ], [ %25, %24 ]
  %92 = tail call fastcc x86_fp80 @timesFactorialOverPowerl(x86_fp80 noundef %91, i32 noundef %0, x86_fp80 noundef %1)
  ret x86_fp80 %92
}

; Function Attrs: nounwind
define internal fastcc x86_fp80 @timesFactorialOverPowerl(x86_fp80 noundef %0, i32 noundef range(i32 1, -2147483648) %1, x86_fp80 noundef %2) unnamed_addr #10 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = icmp samesign ugt i32 %1, 4096
  br i1 %6, label %7, label %17

7:                                                ; preds = %3
  %8 = tail call x86_fp80 @llvm.log.f80(x86_fp80 %0)
  %9 = add nuw i32 %1, 1
  %10 = uitofp i32 %9 to x86_fp80
  %11 = tail call x86_fp80 @lgammal(x86_fp80 noundef %10) #48
  %12 = fadd x86_fp80 %8, %11
  %13 = tail call x86_fp80 @llvm.log.f80(x86_fp80 %2)
  %14 = fmul x86_fp80 %13, %10
  %15 = fsub x86_fp80 %12, %14
  %16 = tail call x86_fp80 @llvm.exp.f80(x86_fp80 %15)
  br label %38

17:                                               ; preds = %3
  store i32 0, ptr %4, align 4, !tbaa !1
  store i32 0, ptr %5, align 4, !tbaa !1
  %18 = call x86_fp80 @frexpl(x86_fp80 noundef %2, ptr noundef nonnull %5) #48
  %19 = fdiv x86_fp80 %0, %18
  br label %20

20:                                               ; preds = %20, %17
  %21 = phi i32 [ 1, %17 ], [ %30, %20 ]
  %22 = phi x86_fp80 [ %19, %17 ], [ %27, %20 ]
  %23 = phi i32 [ 0, %17 ], [ %29, %20 ]
  %24 = uitofp nneg i32 %21 to x86_fp80
  %25 = fdiv x86_fp80 %24, %18
  %26 = fmul x86_fp80 %22, %25
  %27 = call x86_fp80 @frexpl(x86_fp80 noundef %26, ptr noundef nonnull %4) #48
  %28 = load i32, ptr %4, align 4, !tbaa !1
  %29 = add nsw i32 %28, %23
  %30 = add nuw i32 %21, 1
  %31 = icmp eq i32 %21, %1
  br i1 %31, label %32, label %20, !llvm.loop !104

32:                                               ; preds = %20
  %33 = xor i32 %1, -1
  %34 = load i32, ptr %5, align 4, !tbaa !1
  %35 = mul i32 %34, %33
  %36 = add i32 %35, %29
  %37 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %27, i32 noundef %36) #46
  br label %38

38:                                               ; preds = %32, %7
  %39 = phi x86_fp80 [ %16, %7 ], [ %37, %32 ]
  ret x86_fp80 %39
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.log.f80(x86_fp80) #1

; Function Attrs: nounwind
declare x86_fp80 @lgammal(x86_fp80 noundef) local_unnamed_addr #28

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.exp.f80(x86_fp80) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare x86_fp80 @scalbnl(x86_fp80 noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define dso_local float @isozyme_polygammaf(i32 noundef %0, float noundef %1) local_unnamed_addr #10 {
  %3 = fpext float %1 to double
  %4 = tail call double @isozyme_polygamma(i32 noundef %0, double noundef %3)
  %5 = fptrunc double %4 to float
  ret float %5
}

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_fma(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #10 {
  %6 = alloca %struct.format, align 8
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  %9 = alloca [1 x %struct.__mpfr_struct], align 16
  %10 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %6, i32 noundef %3, i32 noundef %4)
  %11 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %11, ptr noundef %6)
  %12 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %8, x86_fp80 noundef %12, ptr noundef %6)
  %13 = fpext double %2 to x86_fp80
  call fastcc void @load(ptr noundef %9, x86_fp80 noundef %13, ptr noundef %6)
  %14 = load i64, ptr %6, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %10, i64 noundef %14) #48
  %15 = call i32 @mpfr_fma(ptr noundef nonnull %10, ptr noundef nonnull %7, ptr noundef nonnull %8, ptr noundef nonnull %9, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  call void @mpfr_clear(ptr noundef nonnull %8) #48
  call void @mpfr_clear(ptr noundef nonnull %9) #48
  %16 = call fastcc double @leave(ptr noundef %10, i32 noundef %15, ptr noundef %6)
  ret double %16
}

; Function Attrs: noinline nounwind
define internal fastcc void @enter(ptr dead_on_unwind noalias nonnull writable writeonly sret(%struct.format) align 8 captures(none) initializes((0, 24)) %0, i32 noundef %1, i32 noundef %2) unnamed_addr #37 {
  %4 = add nsw i32 %2, 1
  %5 = sext i32 %4 to i64
  store i64 %5, ptr %0, align 8, !tbaa !105
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = tail call i64 @mpfr_get_emin() #48
  store i64 %7, ptr %6, align 8, !tbaa !107
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = tail call i64 @mpfr_get_emax() #48
  store i64 %9, ptr %8, align 8, !tbaa !108
  %10 = add nsw i32 %1, -1
  %11 = zext nneg i32 %10 to i64
  %12 = shl nuw i64 1, %11
  %13 = sext i32 %2 to i64
  %14 = add i64 %12, %13
  %15 = sub i64 3, %14
  %16 = tail call i32 @mpfr_set_emin(i64 noundef %15) #48
  %17 = tail call i32 @mpfr_set_emax(i64 noundef %12) #48
  ret void
}

; Function Attrs: noinline nounwind
define internal fastcc void @load(ptr noundef nonnull %0, x86_fp80 noundef %1, ptr noundef nonnull readonly captures(none) %2) unnamed_addr #37 {
  %4 = load i64, ptr %2, align 8, !tbaa !105
  tail call void @mpfr_init2(ptr noundef nonnull %0, i64 noundef %4) #48
  %5 = tail call i32 @mpfr_set_ld(ptr noundef nonnull %0, x86_fp80 noundef %1, i32 noundef 0) #48
  %6 = tail call i32 @mpfr_subnormalize(ptr noundef nonnull %0, i32 noundef %5, i32 noundef 0) #48
  ret void
}

declare void @mpfr_init2(ptr noundef, i64 noundef) local_unnamed_addr #11

declare i32 @mpfr_fma(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

declare void @mpfr_clear(ptr noundef) local_unnamed_addr #11

; Function Attrs: noinline nounwind
define internal fastcc double @leave(ptr noundef nonnull %0, i32 noundef %1, ptr noundef nonnull readonly captures(none) %2) unnamed_addr #37 {
  %4 = tail call i32 @mpfr_subnormalize(ptr noundef nonnull %0, i32 noundef %1, i32 noundef 0) #48
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !107
  %7 = tail call i32 @mpfr_set_emin(i64 noundef %6) #48
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %9 = load i64, ptr %8, align 8, !tbaa !108
  %10 = tail call i32 @mpfr_set_emax(i64 noundef %9) #48
  %11 = tail call double @mpfr_get_d(ptr noundef nonnull %0, i32 noundef 0) #48
  tail call void @mpfr_clear(ptr noundef nonnull %0) #48
  ret double %11
}

declare i32 @mpfr_subnormalize(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #11

declare i32 @mpfr_set_emin(i64 noundef) local_unnamed_addr #11

declare i32 @mpfr_set_emax(i64 noundef) local_unnamed_addr #11

declare double @mpfr_get_d(ptr noundef, i32 noundef) local_unnamed_addr #11

declare i32 @mpfr_set_ld(ptr noundef, x86_fp80 noundef, i32 noundef) local_unnamed_addr #11

declare i64 @mpfr_get_emin() local_unnamed_addr #11

declare i64 @mpfr_get_emax() local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_canonicalize(x86_fp80 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %0, ptr noundef %4)
  %7 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %7) #48
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %9 = load i32, ptr %8, align 8, !tbaa !109
  %10 = call i32 @mpfr_set4(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0, i32 noundef %9) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %11 = call fastcc double @leave(ptr noundef %6, i32 noundef %10, ptr noundef %4)
  ret double %11
}

declare i32 @mpfr_set4(ptr noundef, ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_add(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_add(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_add(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_sub(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_sub(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_sub(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_mul(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_mul(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_mul(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_div(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_div(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_div(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_hypot(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_hypot(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_hypot(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_pow(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_pow(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_pow(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_powr(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_powr(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_powr(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_atan2(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_atan2(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_atan2(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_atan2pi(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_atan2pi(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_atan2pi(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_fdim(double noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  %8 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %9 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %9, ptr noundef %5)
  %10 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %7, x86_fp80 noundef %10, ptr noundef %5)
  %11 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %8, i64 noundef %11) #48
  %12 = call i32 @mpfr_dim(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %7, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  call void @mpfr_clear(ptr noundef nonnull %7) #48
  %13 = call fastcc double @leave(ptr noundef %8, i32 noundef %12, ptr noundef %5)
  ret double %13
}

declare i32 @mpfr_dim(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_powi(double noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %8 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %8, ptr noundef %5)
  %9 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %7, i64 noundef %9) #48
  %10 = call i32 @mpfr_pow_si(ptr noundef nonnull %7, ptr noundef nonnull %6, i64 noundef %1, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  %11 = call fastcc double @leave(ptr noundef %7, i32 noundef %10, ptr noundef %5)
  ret double %11
}

declare i32 @mpfr_pow_si(ptr noundef, ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_pown(double noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %8 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %8, ptr noundef %5)
  %9 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %7, i64 noundef %9) #48
  %10 = call i32 @mpfr_pow_si(ptr noundef nonnull %7, ptr noundef nonnull %6, i64 noundef %1, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  %11 = call fastcc double @leave(ptr noundef %7, i32 noundef %10, ptr noundef %5)
  ret double %11
}

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_rootn(double noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %8 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %8, ptr noundef %5)
  %9 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %7, i64 noundef %9) #48
  %10 = call i32 @mpfr_rootn_si(ptr noundef nonnull %7, ptr noundef nonnull %6, i64 noundef %1, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  %11 = call fastcc double @leave(ptr noundef %7, i32 noundef %10, ptr noundef %5)
  ret double %11
}

declare i32 @mpfr_rootn_si(ptr noundef, ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_compoundn(double noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %8 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %8, ptr noundef %5)
  %9 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %7, i64 noundef %9) #48
  %10 = call i32 @mpfr_compound_si(ptr noundef nonnull %7, ptr noundef nonnull %6, i64 noundef %1, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  %11 = call fastcc double @leave(ptr noundef %7, i32 noundef %10, ptr noundef %5)
  ret double %11
}

declare i32 @mpfr_compound_si(ptr noundef, ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_scale(double noundef %0, i64 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %8 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %8, ptr noundef %5)
  %9 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %7, i64 noundef %9) #48
  %10 = call i32 @mpfr_mul_2si(ptr noundef nonnull %7, ptr noundef nonnull %6, i64 noundef %1, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  %11 = call fastcc double @leave(ptr noundef %7, i32 noundef %10, ptr noundef %5)
  ret double %11
}

declare i32 @mpfr_mul_2si(ptr noundef, ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_jn(i64 noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %8 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %8, ptr noundef %5)
  %9 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %7, i64 noundef %9) #48
  %10 = call i32 @mpfr_jn(ptr noundef nonnull %7, i64 noundef %0, ptr noundef nonnull %6, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  %11 = call fastcc double @leave(ptr noundef %7, i32 noundef %10, ptr noundef %5)
  ret double %11
}

declare i32 @mpfr_jn(ptr noundef, i64 noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_yn(i64 noundef %0, double noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %2, i32 noundef %3)
  %8 = fpext double %1 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %8, ptr noundef %5)
  %9 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %7, i64 noundef %9) #48
  %10 = call i32 @mpfr_yn(ptr noundef nonnull %7, i64 noundef %0, ptr noundef nonnull %6, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  %11 = call fastcc double @leave(ptr noundef %7, i32 noundef %10, ptr noundef %5)
  ret double %11
}

declare i32 @mpfr_yn(ptr noundef, i64 noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_sqrt(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_sqrt(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_sqrt(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_rsqrt(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_rec_sqrt(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_rec_sqrt(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_cbrt(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_cbrt(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_cbrt(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_exp(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_exp(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_exp(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_exp2(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_exp2(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_exp2(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_exp10(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_exp10(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_exp10(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_expm1(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_expm1(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_expm1(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_exp2m1(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_exp2m1(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_exp2m1(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_exp10m1(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_exp10m1(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_exp10m1(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_log(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_log(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_log(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_log2(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_log2(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_log2(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_log10(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_log10(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_log10(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_log1p(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_log1p(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_log1p(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_log2p1(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_log2p1(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_log2p1(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_log10p1(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_log10p1(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_log10p1(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_sin(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_sin(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_sin(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_cos(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_cos(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_cos(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_tan(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_tan(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_tan(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_asin(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_asin(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_asin(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_acos(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_acos(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_acos(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_atan(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_atan(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_atan(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_sinpi(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_sinpi(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_sinpi(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_cospi(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_cospi(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_cospi(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_tanpi(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_tanpi(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_tanpi(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_asinpi(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_asinpi(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_asinpi(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_acospi(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_acospi(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_acospi(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_atanpi(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_atanpi(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_atanpi(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_sinh(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_sinh(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_sinh(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_cosh(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_cosh(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_cosh(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_tanh(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_tanh(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_tanh(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_asinh(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_asinh(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_asinh(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_acosh(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_acosh(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_acosh(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_atanh(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_atanh(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_atanh(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_erf(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_erf(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_erf(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_erfc(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_erfc(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_erfc(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_lgamma(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca i32, align 4
  %5 = alloca %struct.format, align 8
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  %7 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %5, i32 noundef %1, i32 noundef %2)
  %8 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %6, x86_fp80 noundef %8, ptr noundef %5)
  %9 = load i64, ptr %5, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %7, i64 noundef %9) #48
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  %10 = call i32 @mpfr_lgamma(ptr noundef nonnull %7, ptr noundef nonnull %4, ptr noundef nonnull %6, i32 noundef 0) #48
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  call void @mpfr_clear(ptr noundef nonnull %6) #48
  %11 = call fastcc double @leave(ptr noundef %7, i32 noundef %10, ptr noundef %5)
  ret double %11
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #38

declare i32 @mpfr_lgamma(ptr noundef, ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #38

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_tgamma(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_gamma(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_gamma(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_j0(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_j0(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_j0(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_j1(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_j1(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_j1(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_y0(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_y0(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_y0(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local double @isozyme_mpfr_y1(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #10 {
  %4 = alloca %struct.format, align 8
  %5 = alloca [1 x %struct.__mpfr_struct], align 16
  %6 = alloca [1 x %struct.__mpfr_struct], align 16
  call fastcc void @enter(ptr dead_on_unwind writable sret(%struct.format) align 8 %4, i32 noundef %1, i32 noundef %2)
  %7 = fpext double %0 to x86_fp80
  call fastcc void @load(ptr noundef %5, x86_fp80 noundef %7, ptr noundef %4)
  %8 = load i64, ptr %4, align 8, !tbaa !105
  call void @mpfr_init2(ptr noundef nonnull %6, i64 noundef %8) #48
  %9 = call i32 @mpfr_y1(ptr noundef nonnull %6, ptr noundef nonnull %5, i32 noundef 0) #48
  call void @mpfr_clear(ptr noundef nonnull %5) #48
  %10 = call fastcc double @leave(ptr noundef %6, i32 noundef %9, ptr noundef %4)
  ret double %10
}

declare i32 @mpfr_y1(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local ptr @isozyme_scratch_take(ptr noundef %0, i32 noundef %1) local_unnamed_addr #10 {
  %3 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @isozyme_scratch_depth)
  %4 = load i32, ptr %3, align 4, !tbaa !1
  %5 = add nsw i32 %4, 1
  store i32 %5, ptr %3, align 4, !tbaa !1
  %6 = icmp eq i32 %1, 0
  br i1 %6, label %39, label %7

7:                                                ; preds = %2
  %8 = icmp sgt i32 %4, 63
  br i1 %8, label %15, label %9

9:                                                ; preds = %7
  %10 = tail call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @isozyme_scratch_ranges)
  %11 = sext i32 %4 to i64
  %12 = getelementptr inbounds %struct.anon, ptr %10, i64 %11
  %13 = load ptr, ptr %12, align 16, !tbaa !111
  %14 = icmp eq ptr %13, null
  br i1 %14, label %15, label %29

15:                                               ; preds = %9, %7
  %16 = icmp slt i32 %4, 64
  br i1 %16, label %17, label %19

17:                                               ; preds = %15
  %18 = tail call ptr @mmap(ptr noundef null, i64 noundef 68719476736, i32 noundef 3, i32 noundef 16418, i32 noundef -1, i64 noundef 0) #48
  br label %19

19:                                               ; preds = %17, %15
  %20 = phi ptr [ %18, %17 ], [ inttoptr (i64 -1 to ptr), %15 ]
  %21 = icmp eq ptr %20, inttoptr (i64 -1 to ptr)
  br i1 %21, label %22, label %25

22:                                               ; preds = %19
  %23 = load ptr, ptr @stderr, align 8, !tbaa !29
  %24 = tail call i64 @fwrite(ptr nonnull @.str.18, i64 91, i64 1, ptr %23) #49
  tail call void @abort() #50
  unreachable

25:                                               ; preds = %19
  %26 = tail call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @isozyme_scratch_ranges)
  %27 = sext i32 %4 to i64
  %28 = getelementptr inbounds %struct.anon, ptr %26, i64 %27
  store ptr %20, ptr %28, align 16, !tbaa !111
  br label %29

29:                                               ; preds = %25, %9
  %30 = tail call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @isozyme_scratch_ranges)
  %31 = sext i32 %4 to i64
  %32 = getelementptr inbounds %struct.anon, ptr %30, i64 %31
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 8
  store i8 1, ptr %33, align 8, !tbaa !113
  %34 = load ptr, ptr %32, align 16, !tbaa !111
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 34359738368
  %36 = ptrtoint ptr %0 to i64
  %37 = and i64 %36, 4095
  %38 = getelementptr inbounds nuw i8, ptr %35, i64 %37
  br label %39

39:                                               ; preds = %29, %2
  %40 = phi ptr [ %38, %29 ], [ null, %2 ]
  ret ptr %40
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #36

; Function Attrs: nounwind
declare ptr @mmap(ptr noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #28

; Function Attrs: nounwind
define dso_local void @isozyme_scratch_drop(i32 noundef %0) local_unnamed_addr #10 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %23

3:                                                ; preds = %1
  %4 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @isozyme_scratch_depth)
  %5 = tail call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @isozyme_scratch_ranges)
  br label %6

6:                                                ; preds = %20, %3
  %7 = phi i32 [ %0, %3 ], [ %21, %20 ]
  %8 = load i32, ptr %4, align 4, !tbaa !1
  %9 = add nsw i32 %8, -1
  store i32 %9, ptr %4, align 4, !tbaa !1
  %10 = icmp slt i32 %8, 65
  br i1 %10, label %11, label %20

11:                                               ; preds = %6
  %12 = sext i32 %9 to i64
  %13 = getelementptr inbounds %struct.anon, ptr %5, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %15 = load i8, ptr %14, align 8, !tbaa !113
  %16 = icmp eq i8 %15, 0
  br i1 %16, label %20, label %17

17:                                               ; preds = %11
  %18 = load ptr, ptr %13, align 16, !tbaa !111
  %19 = tail call i32 @madvise(ptr noundef %18, i64 noundef 68719476736, i32 noundef 4) #48
  store i8 0, ptr %14, align 8, !tbaa !113
  br label %20

20:                                               ; preds = %17, %11, %6
  %21 = add nsw i32 %7, -1
  %22 = icmp sgt i32 %7, 1
  br i1 %22, label %6, label %23, !llvm.loop !114

23:                                               ; preds = %20, %1
  ret void
}

; Function Attrs: nounwind
declare i32 @madvise(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #28

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @isozyme_scratch_holds(ptr noundef %0) local_unnamed_addr #39 {
  %2 = tail call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @isozyme_scratch_ranges)
  %3 = ptrtoint ptr %0 to i64
  br label %7

4:                                                ; preds = %12
  %5 = add nuw nsw i64 %8, 1
  %6 = icmp eq i64 %5, 64
  br i1 %6, label %16, label %7, !llvm.loop !115

7:                                                ; preds = %4, %1
  %8 = phi i64 [ 0, %1 ], [ %5, %4 ]
  %9 = getelementptr inbounds nuw %struct.anon, ptr %2, i64 %8
  %10 = load ptr, ptr %9, align 16, !tbaa !111
  %11 = icmp eq ptr %10, null
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = ptrtoint ptr %10 to i64
  %14 = sub i64 %3, %13
  %15 = icmp ult i64 %14, 68719476736
  br i1 %15, label %16, label %4

16:                                               ; preds = %12, %7, %4
  %17 = phi i32 [ 1, %12 ], [ 0, %4 ], [ 0, %7 ]
  ret i32 %17
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i64 @isozyme_tape_peak_bytes() local_unnamed_addr #40 {
  %1 = load i64, ptr @isozyme_tape_peak, align 8, !tbaa !116
  ret i64 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local void @isozyme_tape_init(ptr noundef writeonly captures(none) initializes((0, 112)) %0) local_unnamed_addr #41 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %0, i8 0, i64 64, i1 false)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 65536, ptr %2, align 8, !tbaa !48
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 72
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false)
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define dso_local void @isozyme_tape_out_of_memory() local_unnamed_addr #19 {
  %1 = load ptr, ptr @stderr, align 8, !tbaa !29
  %2 = tail call i64 @fwrite(ptr nonnull @.str.21, i64 36, i64 1, ptr %1) #49
  tail call void @abort() #50
  unreachable
}

; Function Attrs: noinline nounwind
define dso_local nonnull ptr @isozyme_tape_grow(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #37 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %4 = load ptr, ptr %3, align 8, !tbaa !118
  store ptr null, ptr %3, align 8, !tbaa !118
  %5 = icmp eq ptr %4, null
  br i1 %5, label %20, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !119
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %10 = ptrtoint ptr %8 to i64
  %11 = ptrtoint ptr %9 to i64
  %12 = sub i64 %10, %11
  %13 = icmp ult i64 %12, %1
  br i1 %13, label %14, label %20

14:                                               ; preds = %6
  %15 = ptrtoint ptr %4 to i64
  %16 = sub i64 %15, %10
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %18 = load i64, ptr %17, align 8, !tbaa !121
  %19 = add i64 %16, %18
  store i64 %19, ptr %17, align 8, !tbaa !121
  tail call void @free(ptr noundef %4) #48
  br label %20

20:                                               ; preds = %14, %6, %2
  %21 = phi ptr [ null, %14 ], [ %4, %6 ], [ null, %2 ]
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %44

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = load i64, ptr %24, align 8, !tbaa !121
  %26 = icmp slt i64 %1, 0
  br i1 %26, label %27, label %28

27:                                               ; preds = %23
  tail call void @isozyme_tape_out_of_memory() #51
  unreachable

28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %30 = load i64, ptr %29, align 8, !tbaa !122
  %31 = tail call i64 @llvm.umax.i64(i64 %25, i64 %30)
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 %1)
  %33 = add i64 %32, 32
  %34 = tail call noalias ptr @malloc(i64 noundef %33) #55
  %35 = icmp eq ptr %34, null
  br i1 %35, label %36, label %37

36:                                               ; preds = %28
  tail call void @isozyme_tape_out_of_memory() #51
  unreachable

37:                                               ; preds = %28
  %38 = getelementptr inbounds nuw i8, ptr %34, i64 %33
  %39 = getelementptr inbounds nuw i8, ptr %34, i64 8
  store ptr %38, ptr %39, align 8, !tbaa !119
  %40 = add i64 %33, %25
  store i64 %40, ptr %24, align 8, !tbaa !121
  %41 = tail call i64 @isozyme_tape_peak_bytes()
  %42 = icmp ugt i64 %40, %41
  br i1 %42, label %43, label %44

43:                                               ; preds = %37
  store i64 %40, ptr @isozyme_tape_peak, align 8, !tbaa !116
  br label %44

44:                                               ; preds = %43, %37, %20
  %45 = phi ptr [ %21, %20 ], [ %34, %43 ], [ %34, %37 ]
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %47 = load ptr, ptr %46, align 8, !tbaa !123
  store ptr %47, ptr %45, align 8, !tbaa !124
  %48 = icmp eq ptr %47, null
  br i1 %48, label %52, label %49

49:                                               ; preds = %44
  %50 = load ptr, ptr %0, align 8, !tbaa !125
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 16
  store ptr %50, ptr %51, align 8, !tbaa !126
  br label %52

52:                                               ; preds = %49, %44
  store ptr %45, ptr %46, align 8, !tbaa !123
  %53 = getelementptr inbounds nuw i8, ptr %45, i64 8
  %54 = load ptr, ptr %53, align 8, !tbaa !119
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %54, ptr %55, align 8, !tbaa !127
  %56 = getelementptr inbounds nuw i8, ptr %45, i64 32
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 %1
  store ptr %57, ptr %0, align 8, !tbaa !125
  ret ptr %56
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #1

; Function Attrs: nounwind
define dso_local nonnull ptr @isozyme_tape_push(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #10 {
  %3 = load ptr, ptr %0, align 8, !tbaa !125
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !127
  %6 = ptrtoint ptr %5 to i64
  %7 = ptrtoint ptr %3 to i64
  %8 = sub i64 %6, %7
  %9 = icmp uge i64 %8, %1
  %10 = icmp ne ptr %3, null
  %11 = and i1 %10, %9
  br i1 %11, label %14, label %12

12:                                               ; preds = %2
  %13 = tail call ptr @isozyme_tape_grow(ptr noundef nonnull %0, i64 noundef %1)
  br label %16

14:                                               ; preds = %2
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 %1
  store ptr %15, ptr %0, align 8, !tbaa !125
  br label %16

16:                                               ; preds = %14, %12
  %17 = phi ptr [ %3, %14 ], [ %13, %12 ]
  ret ptr %17
}

; Function Attrs: noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_tape_pop_slow(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #42 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !123
  %5 = icmp eq ptr %4, null
  br i1 %5, label %44, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 105
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %11

11:                                               ; preds = %40, %6
  %12 = phi ptr [ %4, %6 ], [ %42, %40 ]
  %13 = load ptr, ptr %0, align 8, !tbaa !125
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %15 = icmp eq ptr %13, %14
  br i1 %15, label %16, label %44

16:                                               ; preds = %11
  %17 = load i8, ptr %7, align 1, !tbaa !52, !range !42, !noundef !43
  %18 = trunc nuw i8 %17 to i1
  br i1 %18, label %31, label %19

19:                                               ; preds = %16
  %20 = load ptr, ptr %8, align 8, !tbaa !118
  %21 = icmp eq ptr %20, null
  br i1 %21, label %30, label %22

22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %24 = load ptr, ptr %23, align 8, !tbaa !119
  %25 = ptrtoint ptr %24 to i64
  %26 = ptrtoint ptr %20 to i64
  %27 = sub i64 %26, %25
  %28 = load i64, ptr %9, align 8, !tbaa !121
  %29 = add i64 %27, %28
  store i64 %29, ptr %9, align 8, !tbaa !121
  tail call void @free(ptr noundef %20) #48
  br label %30

30:                                               ; preds = %22, %19
  store ptr %12, ptr %8, align 8, !tbaa !118
  br label %31

31:                                               ; preds = %30, %16
  %32 = load ptr, ptr %12, align 8, !tbaa !124
  store ptr %32, ptr %3, align 8, !tbaa !123
  %33 = icmp eq ptr %32, null
  br i1 %33, label %39, label %34

34:                                               ; preds = %31
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 16
  %36 = load ptr, ptr %35, align 8, !tbaa !126
  store ptr %36, ptr %0, align 8, !tbaa !125
  %37 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !119
  br label %40

39:                                               ; preds = %31
  store ptr null, ptr %0, align 8, !tbaa !125
  br label %40

40:                                               ; preds = %39, %34
  %41 = phi ptr [ %38, %34 ], [ null, %39 ]
  store ptr %41, ptr %10, align 8, !tbaa !127
  %42 = load ptr, ptr %3, align 8, !tbaa !123
  %43 = icmp eq ptr %42, null
  br i1 %43, label %44, label %11, !llvm.loop !128

44:                                               ; preds = %40, %11, %2
  %45 = load ptr, ptr %0, align 8, !tbaa !125
  %46 = sub i64 0, %1
  %47 = getelementptr inbounds i8, ptr %45, i64 %46
  store ptr %47, ptr %0, align 8, !tbaa !125
  ret ptr %47
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_tape_pop(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #43 {
  %3 = load ptr, ptr %0, align 8, !tbaa !125
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !123
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %7 = icmp eq ptr %3, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = tail call ptr @isozyme_tape_pop_slow(ptr noundef nonnull %0, i64 noundef %1)
  br label %13

10:                                               ; preds = %2
  %11 = sub i64 0, %1
  %12 = getelementptr inbounds i8, ptr %3, i64 %11
  store ptr %12, ptr %0, align 8, !tbaa !125
  br label %13

13:                                               ; preds = %10, %8
  %14 = phi ptr [ %9, %8 ], [ %12, %10 ]
  ret ptr %14
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_tape_release(ptr noundef captures(none) initializes((0, 8)) %0, ptr noundef %1) local_unnamed_addr #43 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !123
  %5 = icmp eq ptr %4, null
  br i1 %5, label %47, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 105
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %11

11:                                               ; preds = %43, %6
  %12 = phi ptr [ %4, %6 ], [ %45, %43 ]
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %14 = icmp ult ptr %1, %13
  br i1 %14, label %19, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %17 = load ptr, ptr %16, align 8, !tbaa !119
  %18 = icmp ugt ptr %1, %17
  br i1 %18, label %19, label %47

19:                                               ; preds = %15, %11
  %20 = load i8, ptr %7, align 1, !tbaa !52, !range !42, !noundef !43
  %21 = trunc nuw i8 %20 to i1
  br i1 %21, label %34, label %22

22:                                               ; preds = %19
  %23 = load ptr, ptr %8, align 8, !tbaa !118
  %24 = icmp eq ptr %23, null
  br i1 %24, label %33, label %25

25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %27 = load ptr, ptr %26, align 8, !tbaa !119
  %28 = ptrtoint ptr %27 to i64
  %29 = ptrtoint ptr %23 to i64
  %30 = sub i64 %29, %28
  %31 = load i64, ptr %9, align 8, !tbaa !121
  %32 = add i64 %30, %31
  store i64 %32, ptr %9, align 8, !tbaa !121
  tail call void @free(ptr noundef %23) #48
  br label %33

33:                                               ; preds = %25, %22
  store ptr %12, ptr %8, align 8, !tbaa !118
  br label %34

34:                                               ; preds = %33, %19
  %35 = load ptr, ptr %12, align 8, !tbaa !124
  store ptr %35, ptr %3, align 8, !tbaa !123
  %36 = icmp eq ptr %35, null
  br i1 %36, label %42, label %37

37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %35, i64 16
  %39 = load ptr, ptr %38, align 8, !tbaa !126
  store ptr %39, ptr %0, align 8, !tbaa !125
  %40 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %41 = load ptr, ptr %40, align 8, !tbaa !119
  br label %43

42:                                               ; preds = %34
  store ptr null, ptr %0, align 8, !tbaa !125
  br label %43

43:                                               ; preds = %42, %37
  %44 = phi ptr [ %41, %37 ], [ null, %42 ]
  store ptr %44, ptr %10, align 8, !tbaa !127
  %45 = load ptr, ptr %3, align 8, !tbaa !123
  %46 = icmp eq ptr %45, null
  br i1 %46, label %47, label %11, !llvm.loop !129

47:                                               ; preds = %43, %15, %2
  store ptr %1, ptr %0, align 8, !tbaa !125
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_defer_free(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #10 {
  %6 = alloca %struct.Release, align 8
  store ptr %1, ptr %6, align 8, !tbaa !67
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store ptr null, ptr %7, align 8, !tbaa !130
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store i32 %3, ptr %8, align 8, !tbaa !131
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 20
  store i32 %4, ptr %9, align 4, !tbaa !132
  tail call fastcc void @defer(ptr noundef %0, ptr noundef nonnull byval(%struct.Release) align 8 %6, ptr noundef %2)
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @defer(ptr noundef %0, ptr noundef readonly byval(%struct.Release) align 8 captures(none) %1, ptr noundef %2) unnamed_addr #10 {
  %4 = alloca %struct.Release, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %6 = load i64, ptr %5, align 8, !tbaa !133
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %16, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %10 = load ptr, ptr %9, align 8, !tbaa !134
  %11 = getelementptr %struct.Release, ptr %10, i64 %6
  %12 = getelementptr i8, ptr %11, i64 -24
  %13 = load ptr, ptr %12, align 8, !tbaa !67
  %14 = load ptr, ptr %1, align 8, !tbaa !67
  %15 = icmp eq ptr %13, %14
  br label %16

16:                                               ; preds = %8, %3
  %17 = phi i1 [ false, %3 ], [ %15, %8 ]
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, ptr noundef nonnull align 8 dereferenceable(24) %1, i64 24, i1 false)
  store ptr %2, ptr %4, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = load i8, ptr %18, align 8, !tbaa !62, !range !42, !noundef !43
  %20 = trunc nuw i8 %19 to i1
  %21 = icmp eq ptr %2, null
  %22 = load ptr, ptr %1, align 8
  %23 = icmp eq ptr %2, %22
  %24 = select i1 %21, i1 true, i1 %23
  br i1 %20, label %25, label %27

25:                                               ; preds = %16
  br i1 %24, label %52, label %26

26:                                               ; preds = %25
  tail call void @isozyme_tape_note_release(ptr noundef %0, ptr noundef nonnull byval(%struct.Release) align 8 %4) #48
  br label %52

27:                                               ; preds = %16
  br i1 %24, label %52, label %28

28:                                               ; preds = %27
  br i1 %17, label %29, label %31

29:                                               ; preds = %28
  %30 = add i64 %6, -1
  store i64 %30, ptr %5, align 8, !tbaa !133
  br label %31

31:                                               ; preds = %29, %28
  %32 = load i64, ptr %5, align 8, !tbaa !133
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %34 = load i64, ptr %33, align 8, !tbaa !135
  %35 = icmp eq i64 %32, %34
  br i1 %35, label %36, label %46

36:                                               ; preds = %31
  %37 = icmp eq i64 %34, 0
  %38 = shl i64 %34, 1
  %39 = select i1 %37, i64 16, i64 %38
  store i64 %39, ptr %33, align 8, !tbaa !135
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %41 = load ptr, ptr %40, align 8, !tbaa !134
  %42 = mul i64 %39, 24
  %43 = tail call ptr @realloc(ptr noundef %41, i64 noundef %42) #54
  store ptr %43, ptr %40, align 8, !tbaa !134
  %44 = icmp eq ptr %43, null
  br i1 %44, label %45, label %46

45:                                               ; preds = %36
  tail call void @isozyme_tape_out_of_memory() #51
  unreachable

46:                                               ; preds = %36, %31
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %48 = load ptr, ptr %47, align 8, !tbaa !134
  %49 = load i64, ptr %5, align 8, !tbaa !133
  %50 = add i64 %49, 1
  store i64 %50, ptr %5, align 8, !tbaa !133
  %51 = getelementptr inbounds nuw %struct.Release, ptr %48, i64 %49
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %51, ptr noundef nonnull align 8 dereferenceable(24) %4, i64 24, i1 false)
  br label %52

52:                                               ; preds = %46, %27, %26, %25
  %53 = phi i1 [ %17, %26 ], [ %17, %27 ], [ %17, %25 ], [ false, %46 ]
  %54 = load ptr, ptr %1, align 8, !tbaa !67
  %55 = icmp eq ptr %54, null
  %56 = select i1 %55, i1 true, i1 %53
  br i1 %56, label %78, label %57

57:                                               ; preds = %52
  %58 = load i64, ptr %5, align 8, !tbaa !133
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %60 = load i64, ptr %59, align 8, !tbaa !135
  %61 = icmp eq i64 %58, %60
  br i1 %61, label %62, label %72

62:                                               ; preds = %57
  %63 = icmp eq i64 %60, 0
  %64 = shl i64 %60, 1
  %65 = select i1 %63, i64 16, i64 %64
  store i64 %65, ptr %59, align 8, !tbaa !135
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %67 = load ptr, ptr %66, align 8, !tbaa !134
  %68 = mul i64 %65, 24
  %69 = tail call ptr @realloc(ptr noundef %67, i64 noundef %68) #54
  store ptr %69, ptr %66, align 8, !tbaa !134
  %70 = icmp eq ptr %69, null
  br i1 %70, label %71, label %72

71:                                               ; preds = %62
  tail call void @isozyme_tape_out_of_memory() #51
  unreachable

72:                                               ; preds = %62, %57
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %74 = load ptr, ptr %73, align 8, !tbaa !134
  %75 = load i64, ptr %5, align 8, !tbaa !133
  %76 = add i64 %75, 1
  store i64 %76, ptr %5, align 8, !tbaa !133
  %77 = getelementptr inbounds nuw %struct.Release, ptr %74, i64 %75
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %77, ptr noundef nonnull align 8 dereferenceable(24) %1, i64 24, i1 false)
  br label %78

78:                                               ; preds = %72, %52
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_defer_release(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3) local_unnamed_addr #10 {
  %5 = alloca %struct.Release, align 8
  store ptr %1, ptr %5, align 8, !tbaa !67
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  store ptr %3, ptr %6, align 8, !tbaa !130
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store i32 5, ptr %7, align 8, !tbaa !131
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 20
  store i32 0, ptr %8, align 4, !tbaa !132
  tail call fastcc void @defer(ptr noundef %0, ptr noundef nonnull byval(%struct.Release) align 8 %5, ptr noundef %2)
  ret void
}

; Function Attrs: noinline nounwind
define dso_local void @isozyme_call_release(ptr noundef readonly captures(none) %0, ptr noundef %1) local_unnamed_addr #37 {
  tail call void %0(ptr noundef %1) #48
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_release_shadow(ptr noundef readnone captures(address) %0, ptr noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #10 {
  %4 = icmp eq ptr %1, null
  %5 = icmp eq ptr %1, %0
  %6 = or i1 %4, %5
  br i1 %6, label %8, label %7

7:                                                ; preds = %3
  tail call void %2(ptr noundef nonnull %1) #48
  br label %8

8:                                                ; preds = %7, %3
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_give_back(ptr noundef readonly captures(none) %0) local_unnamed_addr #10 {
  tail call fastcc void @release(ptr noundef byval(%struct.Release) align 8 %0)
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @release(ptr noundef readonly byval(%struct.Release) align 8 captures(none) %0) unnamed_addr #10 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load i32, ptr %2, align 8, !tbaa !131
  switch i32 %3, label %24 [
    i32 0, label %4
    i32 1, label %6
    i32 2, label %8
    i32 3, label %10
    i32 4, label %15
    i32 5, label %20
  ]

4:                                                ; preds = %1
  %5 = load ptr, ptr %0, align 8, !tbaa !67
  tail call void @free(ptr noundef %5) #48
  br label %24

6:                                                ; preds = %1
  %7 = load ptr, ptr %0, align 8, !tbaa !67
  tail call void @_ZdlPv(ptr noundef %7)
  br label %24

8:                                                ; preds = %1
  %9 = load ptr, ptr %0, align 8, !tbaa !67
  tail call void @_ZdaPv(ptr noundef %9)
  br label %24

10:                                               ; preds = %1
  %11 = load ptr, ptr %0, align 8, !tbaa !67
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %13 = load i32, ptr %12, align 4, !tbaa !132
  %14 = zext i32 %13 to i64
  tail call void @_ZdlPvSt11align_val_t(ptr noundef %11, i64 noundef %14)
  br label %24

15:                                               ; preds = %1
  %16 = load ptr, ptr %0, align 8, !tbaa !67
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %18 = load i32, ptr %17, align 4, !tbaa !132
  %19 = zext i32 %18 to i64
  tail call void @_ZdaPvSt11align_val_t(ptr noundef %16, i64 noundef %19)
  br label %24

20:                                               ; preds = %1
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !130
  %23 = load ptr, ptr %0, align 8, !tbaa !67
  tail call void @isozyme_call_release(ptr noundef %22, ptr noundef %23)
  br label %24

24:                                               ; preds = %20, %15, %10, %8, %6, %4, %1
  ret void
}

declare extern_weak void @_ZdlPv(ptr noundef) local_unnamed_addr #11

declare extern_weak void @_ZdaPv(ptr noundef) local_unnamed_addr #11

declare extern_weak void @_ZdlPvSt11align_val_t(ptr noundef, i64 noundef) local_unnamed_addr #11

declare extern_weak void @_ZdaPvSt11align_val_t(ptr noundef, i64 noundef) local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local void @isozyme_tape_finish(ptr noundef captures(none) %0) local_unnamed_addr #10 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !133
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %14, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i64 [ 0, %5 ], [ %11, %7 ]
  %9 = load ptr, ptr %6, align 8, !tbaa !134
  %10 = getelementptr inbounds nuw %struct.Release, ptr %9, i64 %8
  tail call fastcc void @release(ptr noundef byval(%struct.Release) align 8 %10)
  %11 = add nuw i64 %8, 1
  %12 = load i64, ptr %2, align 8, !tbaa !133
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %7, label %14, !llvm.loop !136

14:                                               ; preds = %7, %1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %16 = load ptr, ptr %15, align 8, !tbaa !134
  tail call void @free(ptr noundef %16) #48
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = load ptr, ptr %17, align 8, !tbaa !123
  %19 = icmp eq ptr %18, null
  br i1 %19, label %54, label %20

20:                                               ; preds = %14
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 105
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %25

25:                                               ; preds = %50, %20
  %26 = phi ptr [ %18, %20 ], [ %52, %50 ]
  %27 = load i8, ptr %21, align 1, !tbaa !52, !range !42, !noundef !43
  %28 = trunc nuw i8 %27 to i1
  br i1 %28, label %41, label %29

29:                                               ; preds = %25
  %30 = load ptr, ptr %22, align 8, !tbaa !118
  %31 = icmp eq ptr %30, null
  br i1 %31, label %40, label %32

32:                                               ; preds = %29
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %34 = load ptr, ptr %33, align 8, !tbaa !119
  %35 = ptrtoint ptr %34 to i64
  %36 = ptrtoint ptr %30 to i64
  %37 = sub i64 %36, %35
  %38 = load i64, ptr %23, align 8, !tbaa !121
  %39 = add i64 %37, %38
  store i64 %39, ptr %23, align 8, !tbaa !121
  tail call void @free(ptr noundef %30) #48
  br label %40

40:                                               ; preds = %32, %29
  store ptr %26, ptr %22, align 8, !tbaa !118
  br label %41

41:                                               ; preds = %40, %25
  %42 = load ptr, ptr %26, align 8, !tbaa !124
  store ptr %42, ptr %17, align 8, !tbaa !123
  %43 = icmp eq ptr %42, null
  br i1 %43, label %49, label %44

44:                                               ; preds = %41
  %45 = getelementptr inbounds nuw i8, ptr %42, i64 16
  %46 = load ptr, ptr %45, align 8, !tbaa !126
  store ptr %46, ptr %0, align 8, !tbaa !125
  %47 = getelementptr inbounds nuw i8, ptr %42, i64 8
  %48 = load ptr, ptr %47, align 8, !tbaa !119
  br label %50

49:                                               ; preds = %41
  store ptr null, ptr %0, align 8, !tbaa !125
  br label %50

50:                                               ; preds = %49, %44
  %51 = phi ptr [ %48, %44 ], [ null, %49 ]
  store ptr %51, ptr %24, align 8, !tbaa !127
  %52 = load ptr, ptr %17, align 8, !tbaa !123
  %53 = icmp eq ptr %52, null
  br i1 %53, label %54, label %25, !llvm.loop !137

54:                                               ; preds = %50, %14
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %56 = load ptr, ptr %55, align 8, !tbaa !118
  tail call void @free(ptr noundef %56) #48
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %0, i8 0, i64 64, i1 false)
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 65536, ptr %57, align 8, !tbaa !48
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 72
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %58, i8 0, i64 40, i1 false)
  ret void
}

; Function Attrs: nofree nounwind
define dso_local zeroext i1 @isozyme_is_address_beside_floats(i64 noundef %0) local_unnamed_addr #18 {
  %2 = icmp ult i64 ptrtoint (ptr @isozyme_tape_peak to i64), 4294967296
  br i1 %2, label %3, label %4

3:                                                ; preds = %1
  tail call fastcc void @rejectLowAddresses()
  unreachable

4:                                                ; preds = %1
  %5 = lshr i64 %0, 32
  %6 = add nsw i64 %5, -1
  %7 = icmp ult i64 %6, 1048575
  ret i1 %7
}

; Function Attrs: cold nofree noinline noreturn nounwind
define internal fastcc void @rejectLowAddresses() unnamed_addr #44 {
  %1 = load ptr, ptr @stderr, align 8, !tbaa !29
  %2 = tail call i64 @fwrite(ptr nonnull @.str.26, i64 147, i64 1, ptr %1) #49
  tail call void @abort() #50
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local void @isozyme_copy_address_of_double(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #45 {
  %4 = load i64, ptr %2, align 8, !tbaa !51
  %5 = load i64, ptr %1, align 8, !tbaa !51
  %6 = icmp ugt i64 %4, 4503599627370495
  br i1 %6, label %17, label %7

7:                                                ; preds = %3
  %8 = add i64 %5, -4503599627370496
  %9 = icmp ult i64 %8, -4503599627370495
  br i1 %9, label %10, label %16

10:                                               ; preds = %7
  %11 = icmp eq i64 %5, 0
  br i1 %11, label %12, label %17

12:                                               ; preds = %10
  %13 = load i64, ptr %0, align 8, !tbaa !51
  %14 = add i64 %13, -4503599627370496
  %15 = icmp ult i64 %14, -4503599627370495
  br i1 %15, label %17, label %16

16:                                               ; preds = %12, %7
  store i64 %5, ptr %0, align 8, !tbaa !51
  br label %17

17:                                               ; preds = %16, %12, %10, %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local void @isozyme_zero_number_of_double(ptr noundef captures(none) %0) local_unnamed_addr #45 {
  %2 = load i64, ptr %0, align 8, !tbaa !51
  %3 = add i64 %2, -4503599627370496
  %4 = icmp ult i64 %3, -4503599627370495
  br i1 %4, label %5, label %6

5:                                                ; preds = %1
  store i64 0, ptr %0, align 8, !tbaa !51
  br label %6

6:                                                ; preds = %5, %1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local void @isozyme_zero_address_of_double(ptr noundef captures(none) %0) local_unnamed_addr #45 {
  %2 = load i64, ptr %0, align 8, !tbaa !51
  %3 = add i64 %2, -4503599627370496
  %4 = icmp ult i64 %3, -4503599627370495
  br i1 %4, label %6, label %5

5:                                                ; preds = %1
  store i64 0, ptr %0, align 8, !tbaa !51
  br label %6

6:                                                ; preds = %5, %1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local void @isozyme_move_number_of_double(ptr noundef captures(none) %0, ptr noundef captures(none) %1) local_unnamed_addr #45 {
  %3 = load i64, ptr %1, align 8, !tbaa !51
  %4 = and i64 %3, 9223372036854775807
  %5 = icmp ne i64 %4, 0
  %6 = add i64 %3, -4503599627370496
  %7 = icmp ult i64 %6, -4503599627370495
  %8 = and i1 %5, %7
  br i1 %8, label %9, label %21

9:                                                ; preds = %2
  %10 = load i64, ptr %0, align 8, !tbaa !51
  %11 = add i64 %10, -1
  %12 = icmp ult i64 %11, 4503599627370495
  br i1 %12, label %17, label %13

13:                                               ; preds = %9
  %14 = load double, ptr %0, align 8, !tbaa !51
  %15 = load double, ptr %1, align 8, !tbaa !51
  %16 = fadd double %14, %15
  br label %19

17:                                               ; preds = %9
  %18 = load double, ptr %1, align 8, !tbaa !51
  br label %19

19:                                               ; preds = %17, %13
  %20 = phi double [ %16, %13 ], [ %18, %17 ]
  store double %20, ptr %0, align 8, !tbaa !51
  store i64 0, ptr %1, align 8, !tbaa !51
  br label %21

21:                                               ; preds = %19, %2
  ret void
}

; Function Attrs: nofree nounwind
define dso_local void @isozyme_copy_address_of_floats(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #18 {
  %4 = load i64, ptr %2, align 8, !tbaa !51
  %5 = load i64, ptr %1, align 8, !tbaa !51
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %3
  %8 = icmp ult i64 ptrtoint (ptr @isozyme_tape_peak to i64), 4294967296
  br i1 %8, label %9, label %10

9:                                                ; preds = %7
  tail call fastcc void @rejectLowAddresses()
  unreachable

10:                                               ; preds = %7
  %11 = lshr i64 %4, 32
  %12 = add nsw i64 %11, -1
  %13 = icmp ult i64 %12, 1048575
  br i1 %13, label %14, label %29

14:                                               ; preds = %10, %3
  %15 = icmp ult i64 ptrtoint (ptr @isozyme_tape_peak to i64), 4294967296
  br i1 %15, label %16, label %17

16:                                               ; preds = %14
  tail call fastcc void @rejectLowAddresses()
  unreachable

17:                                               ; preds = %14
  %18 = lshr i64 %5, 32
  %19 = add nsw i64 %18, -1
  %20 = icmp ult i64 %19, 1048575
  br i1 %20, label %28, label %21

21:                                               ; preds = %17
  %22 = icmp eq i64 %5, 0
  br i1 %22, label %23, label %29

23:                                               ; preds = %21
  %24 = load i64, ptr %0, align 8, !tbaa !51
  %25 = lshr i64 %24, 32
  %26 = add nsw i64 %25, -1
  %27 = icmp ult i64 %26, 1048575
  br i1 %27, label %28, label %29

28:                                               ; preds = %23, %17
  store i64 %5, ptr %0, align 8, !tbaa !51
  br label %29

29:                                               ; preds = %28, %23, %21, %10
  ret void
}

; Function Attrs: nofree nounwind
define dso_local void @isozyme_zero_number_of_floats(ptr noundef captures(none) %0) local_unnamed_addr #18 {
  %2 = icmp ult i64 ptrtoint (ptr @isozyme_tape_peak to i64), 4294967296
  br i1 %2, label %3, label %4

3:                                                ; preds = %1
  tail call fastcc void @rejectLowAddresses()
  unreachable

4:                                                ; preds = %1
  %5 = load i64, ptr %0, align 8, !tbaa !51
  %6 = lshr i64 %5, 32
  %7 = add nsw i64 %6, -1
  %8 = icmp ult i64 %7, 1048575
  br i1 %8, label %10, label %9

9:                                                ; preds = %4
  store i64 0, ptr %0, align 8, !tbaa !51
  br label %10

10:                                               ; preds = %9, %4
  ret void
}

; Function Attrs: nofree nounwind
define dso_local void @isozyme_zero_address_of_floats(ptr noundef captures(none) %0) local_unnamed_addr #18 {
  %2 = icmp ult i64 ptrtoint (ptr @isozyme_tape_peak to i64), 4294967296
  br i1 %2, label %3, label %4

3:                                                ; preds = %1
  tail call fastcc void @rejectLowAddresses()
  unreachable

4:                                                ; preds = %1
  %5 = load i64, ptr %0, align 8, !tbaa !51
  %6 = lshr i64 %5, 32
  %7 = add nsw i64 %6, -1
  %8 = icmp ult i64 %7, 1048575
  br i1 %8, label %9, label %10

9:                                                ; preds = %4
  store i64 0, ptr %0, align 8, !tbaa !51
  br label %10

10:                                               ; preds = %9, %4
  ret void
}

; Function Attrs: nofree nounwind
define dso_local void @isozyme_move_number_of_floats(ptr noundef captures(none) %0, ptr noundef captures(none) %1) local_unnamed_addr #18 {
  %3 = load i64, ptr %1, align 8, !tbaa !51
  %4 = and i64 %3, 9223372034707292159
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %38, label %6

6:                                                ; preds = %2
  %7 = icmp ult i64 ptrtoint (ptr @isozyme_tape_peak to i64), 4294967296
  br i1 %7, label %8, label %9

8:                                                ; preds = %6
  tail call fastcc void @rejectLowAddresses()
  unreachable

9:                                                ; preds = %6
  %10 = lshr i64 %3, 32
  %11 = add nsw i64 %10, -1
  %12 = icmp ult i64 %11, 1048575
  br i1 %12, label %38, label %13

13:                                               ; preds = %9
  %14 = load i64, ptr %0, align 8, !tbaa !51
  %15 = lshr i64 %14, 32
  %16 = add nsw i64 %15, -1
  %17 = icmp ult i64 %16, 1048575
  br i1 %17, label %22, label %18

18:                                               ; preds = %13
  %19 = load float, ptr %0, align 4, !tbaa !51
  %20 = load float, ptr %1, align 4, !tbaa !51
  %21 = fadd float %19, %20
  br label %24

22:                                               ; preds = %13
  %23 = load float, ptr %1, align 4, !tbaa !51
  br label %24

24:                                               ; preds = %22, %18
  %25 = phi float [ %21, %18 ], [ %23, %22 ]
  store float %25, ptr %0, align 4, !tbaa !51
  br i1 %17, label %32, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %28 = load float, ptr %27, align 4, !tbaa !51
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %30 = load float, ptr %29, align 4, !tbaa !51
  %31 = fadd float %28, %30
  br label %35

32:                                               ; preds = %24
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %34 = load float, ptr %33, align 4, !tbaa !51
  br label %35

35:                                               ; preds = %32, %26
  %36 = phi float [ %31, %26 ], [ %34, %32 ]
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 4
  store float %36, ptr %37, align 4, !tbaa !51
  store i64 0, ptr %1, align 8, !tbaa !51
  br label %38

38:                                               ; preds = %35, %9, %2
  ret void
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none)  "no-trapping-math"="true"     }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(none)  "no-trapping-math"="true"     }
attributes #3 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true"     }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(none)  "no-trapping-math"="true"     }
attributes #5 = { mustprogress nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true"     }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #7 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #8 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nounwind  "no-trapping-math"="true"     }
attributes #11 = { "no-trapping-math"="true"     }
attributes #12 = { nofree nounwind }
attributes #13 = { cold nofree noreturn nounwind "no-trapping-math"="true"     }
attributes #14 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable  "no-trapping-math"="true"     }
attributes #15 = { cold noreturn uwtable  "no-trapping-math"="true"     }
attributes #16 = { cold nofree noreturn "no-trapping-math"="true"     }
attributes #17 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #18 = { nofree nounwind  "no-trapping-math"="true"     }
attributes #19 = { cold nofree noreturn nounwind  "no-trapping-math"="true"     }
attributes #20 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #21 = { nofree nounwind "no-trapping-math"="true"     }
attributes #22 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #23 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)  "no-trapping-math"="true"     }
attributes #24 = { nofree "no-trapping-math"="true"     }
attributes #25 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #26 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #27 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #28 = { nounwind "no-trapping-math"="true"     }
attributes #29 = { mustprogress nofree nounwind willreturn memory(argmem: write, inaccessiblemem: readwrite)  "no-trapping-math"="true"     }
attributes #30 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #31 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #32 = { mustprogress nofree nounwind willreturn memory(argmem: write) "no-trapping-math"="true"     }
attributes #33 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)  "no-trapping-math"="true"     }
attributes #34 = { mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write) "no-trapping-math"="true"     }
attributes #35 = { nofree norecurse nosync nounwind memory(none)  "no-trapping-math"="true"     }
attributes #36 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #37 = { noinline nounwind  "no-trapping-math"="true"     }
attributes #38 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #39 = { nofree norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #40 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #41 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)  "no-trapping-math"="true"     }
attributes #42 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #43 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #44 = { cold nofree noinline noreturn nounwind  "no-trapping-math"="true"     }
attributes #45 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)  "no-trapping-math"="true"     }
attributes #46 = { nounwind willreturn memory(none) }
attributes #47 = { nounwind willreturn memory(argmem: readwrite) }
attributes #48 = { nounwind }
attributes #49 = { cold }
attributes #50 = { noreturn nounwind }
attributes #51 = { noreturn }
attributes #52 = { nounwind allocsize(0,1) }
attributes #53 = { cold nounwind }
attributes #54 = { nounwind allocsize(1) }
attributes #55 = { nounwind allocsize(0) }

!llvm.errno.tbaa = !{!1}
!llvm.module.flags = !{!5, !6, !7, !8}

!0 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{i32 1, !"wchar_size", i32 4}
!6 = !{i32 8, !"PIC Level", i32 2}
!7 = !{i32 7, !"PIE Level", i32 2}
!8 = !{i32 7, !"uwtable", i32 2}
!9 = !{!10, !11, i64 0}
!10 = !{!"ListNode", !11, i64 0, !11, i64 8}
!11 = !{!"p1 _ZTS8ListNode", !12, i64 0}
!12 = !{!"any pointer", !3, i64 0}
!13 = !{!10, !11, i64 8}
!14 = distinct !{!14, !15, !16}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!18, !19, i64 24}
!18 = !{!"TreeNode", !2, i64 0, !19, i64 8, !19, i64 16, !19, i64 24}
!19 = !{!"p1 _ZTS8TreeNode", !12, i64 0}
!20 = !{!18, !19, i64 16}
!21 = distinct !{!21, !15, !16}
!22 = !{!18, !19, i64 8}
!23 = distinct !{!23, !15, !16}
!24 = !{!18, !2, i64 0}
!25 = distinct !{!25, !15, !16}
!26 = distinct !{!26, !15, !16}
!27 = distinct !{!27, !15, !16}
!28 = distinct !{!28, !15, !16}
!29 = !{!30, !30, i64 0}
!30 = !{!"p1 _ZTS8_IO_FILE", !12, i64 0}
!31 = !{!32, !36, i64 64}
!32 = !{!"", !33, i64 0, !34, i64 112, !38, i64 120, !3, i64 121}
!33 = !{!"", !34, i64 0, !34, i64 8, !35, i64 16, !12, i64 24, !36, i64 32, !36, i64 40, !35, i64 48, !36, i64 56, !36, i64 64, !12, i64 72, !36, i64 80, !36, i64 88, !37, i64 96, !38, i64 104, !38, i64 105, !3, i64 106}
!34 = !{!"p1 omnipotent char", !12, i64 0}
!35 = !{!"p1 _ZTS5Chunk", !12, i64 0}
!36 = !{!"long", !3, i64 0}
!37 = !{!"p1 _ZTS7Journal", !12, i64 0}
!38 = !{!"_Bool", !3, i64 0}
!39 = !{!32, !38, i64 104}
!40 = !{!32, !34, i64 112}
!41 = !{!32, !38, i64 120}
!42 = !{i8 0, i8 2}
!43 = !{}
!44 = !{i64 0, i64 8, !45, i64 8, i64 8, !45, i64 16, i64 8, !46, i64 24, i64 8, !47, i64 32, i64 8, !48, i64 40, i64 8, !48, i64 48, i64 8, !46, i64 56, i64 8, !48, i64 64, i64 8, !48, i64 72, i64 8, !47, i64 80, i64 8, !48, i64 88, i64 8, !48, i64 96, i64 8, !49, i64 104, i64 1, !50, i64 105, i64 1, !50, i64 106, i64 6, !51}
!45 = !{!34, !34, i64 0}
!46 = !{!35, !35, i64 0}
!47 = !{!12, !12, i64 0}
!48 = !{!36, !36, i64 0}
!49 = !{!37, !37, i64 0}
!50 = !{!38, !38, i64 0}
!51 = !{!3, !3, i64 0}
!52 = !{!33, !38, i64 105}
!53 = !{!32, !36, i64 80}
!54 = !{!32, !12, i64 72}
!55 = !{!56, !36, i64 8}
!56 = !{!"", !34, i64 0, !36, i64 8, !57, i64 16, !58, i64 24}
!57 = !{!"p1 long", !12, i64 0}
!58 = !{!"", !12, i64 0, !12, i64 8, !2, i64 16, !2, i64 20}
!59 = !{!56, !57, i64 16}
!60 = !{!56, !34, i64 0}
!61 = distinct !{!61, !15, !16}
!62 = !{!33, !38, i64 104}
!63 = !{!33, !36, i64 80}
!64 = !{!33, !36, i64 88}
!65 = !{!33, !12, i64 72}
!66 = !{!57, !57, i64 0}
!67 = !{!58, !12, i64 0}
!68 = !{!56, !12, i64 24}
!69 = distinct !{!69, !15, !16}
!70 = !{!32, !37, i64 96}
!71 = !{!72, !34, i64 0}
!72 = !{!"Journal", !34, i64 0, !34, i64 8, !36, i64 16, !36, i64 24}
!73 = !{!33, !37, i64 96}
!74 = !{!72, !36, i64 24}
!75 = !{!72, !36, i64 16}
!76 = !{!72, !34, i64 8}
!77 = !{!78, !34, i64 8}
!78 = !{!"", !34, i64 0, !34, i64 8}
!79 = !{!78, !34, i64 0}
!80 = distinct !{!80, !15, !16}
!81 = distinct !{!81, !15, !16}
!82 = distinct !{!82, !15, !16}
!83 = distinct !{!83, !15, !16}
!84 = distinct !{!84, !15, !16}
!85 = distinct !{!85, !15, !16}
!86 = distinct !{!86, !15, !16}
!87 = distinct !{!87, !15, !16}
!88 = distinct !{!88, !15, !16}
!89 = distinct !{!89, !15, !16}
!90 = !{!91, !91, i64 0}
!91 = !{!"double", !3, i64 0}
!92 = distinct !{!92, !15, !16}
!93 = distinct !{!93, !15, !16}
!94 = distinct !{!94, !15, !16}
!95 = distinct !{!95, !15, !16}
!96 = distinct !{!96, !15, !16}
!97 = distinct !{!97, !15, !16}
!98 = !{!99, !99, i64 0}
!99 = !{!"long double", !3, i64 0}
!100 = distinct !{!100, !15, !16}
!101 = distinct !{!101, !15, !16}
!102 = distinct !{!102, !15, !16}
!103 = distinct !{!103, !15, !16}
!104 = distinct !{!104, !15, !16}
!105 = !{!106, !36, i64 0}
!106 = !{!"", !36, i64 0, !36, i64 8, !36, i64 16}
!107 = !{!106, !36, i64 8}
!108 = !{!106, !36, i64 16}
!109 = !{!110, !2, i64 8}
!110 = !{!"", !36, i64 0, !2, i64 8, !36, i64 16, !57, i64 24}
!111 = !{!112, !34, i64 0}
!112 = !{!"", !34, i64 0, !3, i64 8}
!113 = !{!112, !3, i64 8}
!114 = distinct !{!114, !15, !16}
!115 = distinct !{!115, !15, !16}
!116 = !{!117, !117, i64 0}
!117 = !{!"long long", !3, i64 0}
!118 = !{!33, !35, i64 48}
!119 = !{!120, !34, i64 8}
!120 = !{!"Chunk", !35, i64 0, !34, i64 8, !34, i64 16, !3, i64 24}
!121 = !{!33, !36, i64 56}
!122 = !{!33, !36, i64 64}
!123 = !{!33, !35, i64 16}
!124 = !{!120, !35, i64 0}
!125 = !{!33, !34, i64 0}
!126 = !{!120, !34, i64 16}
!127 = !{!33, !34, i64 8}
!128 = distinct !{!128, !15, !16}
!129 = distinct !{!129, !15, !16}
!130 = !{!58, !12, i64 8}
!131 = !{!58, !2, i64 16}
!132 = !{!58, !2, i64 20}
!133 = !{!33, !36, i64 32}
!134 = !{!33, !12, i64 24}
!135 = !{!33, !36, i64 40}
!136 = distinct !{!136, !15, !16}
!137 = distinct !{!137, !15, !16}
