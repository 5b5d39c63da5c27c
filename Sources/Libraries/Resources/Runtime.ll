target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

@switch.table.isozyme_add_lanes_overlapping = private unnamed_addr constant [6 x i64] [i64 4, i64 8, i64 10, i64 2, i64 2, i64 16], align 8
@.str = private unnamed_addr constant [100 x i8] c"isozyme: '%s' calls a function at %p that the derivative does not know; define it in the same file\0A\00", align 1
@bernoulli = internal unnamed_addr constant [15 x double] [double 0x3FC5555555555555, double 0xBFA1111111111111, double 0x3F98618618618618, double 0xBFA1111111111111, double 0x3FB364D9364D9365, double 0xBFD0330330330330, double 0x3FF2AAAAAAAAAAAB, double 0xC01C5E5E5E5E5E5E, double 0x404B7C4F8F13E3C5, double 0xC08088FE72CFE72D, double 0x40B8301F89467E25, double 0xC0F523440CC0CC0D, double 0x4135C06D2AAAAAAB, double 0xC17A089B7115C654, double 0x41C1EDB2A4F34840], align 16
@bernoullil = internal unnamed_addr constant [15 x x86_fp80] [x86_fp80 0xK3FFCAAAAAAAAAAAAAAAB, x86_fp80 0xKBFFA8888888888888889, x86_fp80 0xK3FF9C30C30C30C30C30C, x86_fp80 0xKBFFA8888888888888889, x86_fp80 0xK3FFB9B26C9B26C9B26CA, x86_fp80 0xKBFFD8198198198198198, x86_fp80 0xK3FFF9555555555555555, x86_fp80 0xKC001E2F2F2F2F2F2F2F3, x86_fp80 0xK4004DBE27C789F1E27C8, x86_fp80 0xKC0088447F3967F3967F4, x86_fp80 0xK400BC180FC4A33F128D0, x86_fp80 0xKC00FA91A206606606606, x86_fp80 0xK4013AE03695555555555, x86_fp80 0xKC017D044DB88AE329C8B, x86_fp80 0xK401C8F6D95279A41FE36], align 16
@isozyme_tape_peak = dso_local local_unnamed_addr global i64 0, align 8
@.str.1 = private unnamed_addr constant [37 x i8] c"isozyme: out of memory for the tape\0A\00", align 1
@stderr = external local_unnamed_addr global ptr, align 8

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cexp_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @cexp(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @cexp(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cexp_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @cexp(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_clog_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @clog(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @clog(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_clog_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @clog(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csqrt_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @csqrt(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @csqrt(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csqrt_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @csqrt(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csin_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @csin(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @csin(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csin_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @csin(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ccos_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @ccos(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @ccos(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ccos_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @ccos(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ctan_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @ctan(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @ctan(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ctan_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @ctan(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_casin_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @casin(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @casin(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_casin_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @casin(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cacos_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @cacos(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @cacos(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cacos_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @cacos(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_catan_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @catan(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @catan(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_catan_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @catan(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csinh_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @csinh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @csinh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_csinh_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @csinh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ccosh_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @ccosh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @ccosh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ccosh_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @ccosh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ctanh_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @ctanh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @ctanh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_ctanh_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @ctanh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_casinh_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @casinh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @casinh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_casinh_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @casinh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cacosh_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @cacosh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @cacosh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cacosh_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @cacosh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_catanh_re(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @catanh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 0
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @catanh(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_catanh_im(double noundef %0, double noundef %1) local_unnamed_addr #0 {
  %3 = tail call { double, double } @catanh(double noundef %0, double noundef %1) #33
  %4 = extractvalue { double, double } %3, 1
  ret double %4
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cpow_re(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = tail call { double, double } @cpow(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #33
  %6 = extractvalue { double, double } %5, 0
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @cpow(double noundef, double noundef, double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cpow_im(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = tail call { double, double } @cpow(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #33
  %6 = extractvalue { double, double } %5, 1
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cmul_re(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = tail call { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #33
  %6 = extractvalue { double, double } %5, 0
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @__muldc3(double noundef, double noundef, double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cmul_im(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = tail call { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #33
  %6 = extractvalue { double, double } %5, 1
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cdiv_re(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = tail call { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #33
  %6 = extractvalue { double, double } %5, 0
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { double, double } @__divdc3(double noundef, double noundef, double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local double @isozyme_cdiv_im(double noundef %0, double noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
  %5 = tail call { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #33
  %6 = extractvalue { double, double } %5, 1
  ret double %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cexp_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cexpf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @cexpf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cexp_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cexpf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_clog_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @clogf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @clogf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_clog_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @clogf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csqrt_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csqrtf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @csqrtf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csqrt_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csqrtf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csin_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csinf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @csinf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csin_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csinf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ccos_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ccosf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @ccosf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ccos_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ccosf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ctan_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ctanf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @ctanf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ctan_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ctanf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_casin_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @casinf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @casinf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_casin_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @casinf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cacos_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cacosf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @cacosf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cacos_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cacosf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_catan_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @catanf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @catanf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_catan_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @catanf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csinh_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csinhf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @csinhf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_csinh_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @csinhf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ccosh_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ccoshf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @ccoshf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ccosh_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ccoshf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ctanh_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ctanhf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @ctanhf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_ctanh_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @ctanhf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_casinh_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @casinhf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @casinhf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_casinh_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @casinhf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cacosh_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cacoshf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @cacoshf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cacosh_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @cacoshf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_catanh_ref(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @catanhf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @catanhf(<2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_catanh_imf(float noundef %0, float noundef %1) local_unnamed_addr #2 {
  %3 = insertelement <2 x float> poison, float %0, i64 0
  %4 = insertelement <2 x float> %3, float %1, i64 1
  %5 = tail call <2 x float> @catanhf(<2 x float> noundef %4) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cpow_ref(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #2 {
  %5 = insertelement <2 x float> poison, float %0, i64 0
  %6 = insertelement <2 x float> %5, float %1, i64 1
  %7 = insertelement <2 x float> poison, float %2, i64 0
  %8 = insertelement <2 x float> %7, float %3, i64 1
  %9 = tail call <2 x float> @cpowf(<2 x float> noundef %6, <2 x float> noundef %8) #33
  %10 = extractelement <2 x float> %9, i64 0
  ret float %10
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @cpowf(<2 x float> noundef, <2 x float> noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cpow_imf(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #2 {
  %5 = insertelement <2 x float> poison, float %0, i64 0
  %6 = insertelement <2 x float> %5, float %1, i64 1
  %7 = insertelement <2 x float> poison, float %2, i64 0
  %8 = insertelement <2 x float> %7, float %3, i64 1
  %9 = tail call <2 x float> @cpowf(<2 x float> noundef %6, <2 x float> noundef %8) #33
  %10 = extractelement <2 x float> %9, i64 1
  ret float %10
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cmul_ref(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #2 {
  %5 = tail call <2 x float> @__mulsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @__mulsc3(float noundef, float noundef, float noundef, float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cmul_imf(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #2 {
  %5 = tail call <2 x float> @__mulsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cdiv_ref(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #2 {
  %5 = tail call <2 x float> @__divsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) #33
  %6 = extractelement <2 x float> %5, i64 0
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare <2 x float> @__divsc3(float noundef, float noundef, float noundef, float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local float @isozyme_cdiv_imf(float noundef %0, float noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #2 {
  %5 = tail call <2 x float> @__divsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) #33
  %6 = extractelement <2 x float> %5, i64 1
  ret float %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cexp_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cexpl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @cexpl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cexp_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cexpl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_clog_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @clogl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @clogl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_clog_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @clogl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csqrt_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csqrtl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @csqrtl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csqrt_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csqrtl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csin_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csinl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @csinl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csin_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csinl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ccos_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ccosl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @ccosl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ccos_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ccosl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ctan_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ctanl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @ctanl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ctan_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ctanl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_casin_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @casinl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @casinl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_casin_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @casinl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cacos_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cacosl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @cacosl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cacos_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cacosl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_catan_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @catanl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @catanl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_catan_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @catanl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csinh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csinhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @csinhl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_csinh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @csinhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ccosh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ccoshl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @ccoshl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ccosh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ccoshl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ctanh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ctanhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @ctanhl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_ctanh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @ctanhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_casinh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @casinhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @casinhl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_casinh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @casinhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cacosh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cacoshl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @cacoshl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cacosh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @cacoshl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_catanh_rel(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @catanhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @catanhl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_catanh_iml(x86_fp80 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 16
  store x86_fp80 %0, ptr %3, align 16
  store x86_fp80 %1, ptr %4, align 16
  %5 = tail call { x86_fp80, x86_fp80 } @catanhl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %3) #34
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cpow_rel(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #0 {
  %5 = alloca { x86_fp80, x86_fp80 }, align 16
  %6 = alloca { x86_fp80, x86_fp80 }, align 16
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store x86_fp80 %0, ptr %5, align 16
  store x86_fp80 %1, ptr %7, align 16
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store x86_fp80 %2, ptr %6, align 16
  store x86_fp80 %3, ptr %8, align 16
  %9 = tail call { x86_fp80, x86_fp80 } @cpowl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %5, ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %6) #34
  %10 = extractvalue { x86_fp80, x86_fp80 } %9, 0
  ret x86_fp80 %10
}

; Function Attrs: mustprogress nounwind willreturn memory(argmem: readwrite)
declare { x86_fp80, x86_fp80 } @cpowl(ptr noundef byval({ x86_fp80, x86_fp80 }) align 16, ptr noundef byval({ x86_fp80, x86_fp80 }) align 16) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cpow_iml(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #0 {
  %5 = alloca { x86_fp80, x86_fp80 }, align 16
  %6 = alloca { x86_fp80, x86_fp80 }, align 16
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  store x86_fp80 %0, ptr %5, align 16
  store x86_fp80 %1, ptr %7, align 16
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 16
  store x86_fp80 %2, ptr %6, align 16
  store x86_fp80 %3, ptr %8, align 16
  %9 = tail call { x86_fp80, x86_fp80 } @cpowl(ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %5, ptr noundef nonnull byval({ x86_fp80, x86_fp80 }) align 16 %6) #34
  %10 = extractvalue { x86_fp80, x86_fp80 } %9, 1
  ret x86_fp80 %10
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cmul_rel(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #0 {
  %5 = tail call { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) #33
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80 noundef, x86_fp80 noundef, x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cmul_iml(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #0 {
  %5 = tail call { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) #33
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cdiv_rel(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #0 {
  %5 = tail call { x86_fp80, x86_fp80 } @__divxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) #33
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 0
  ret x86_fp80 %6
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { x86_fp80, x86_fp80 } @__divxc3(x86_fp80 noundef, x86_fp80 noundef, x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
define dso_local x86_fp80 @isozyme_cdiv_iml(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) local_unnamed_addr #0 {
  %5 = tail call { x86_fp80, x86_fp80 } @__divxc3(x86_fp80 noundef %0, x86_fp80 noundef %1, x86_fp80 noundef %2, x86_fp80 noundef %3) #33
  %6 = extractvalue { x86_fp80, x86_fp80 } %5, 1
  ret x86_fp80 %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @isozyme_copy_lanes(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #4 {
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !8
  %7 = icmp sgt i64 %6, 0
  br i1 %7, label %8, label %43

8:                                                ; preds = %39, %4
  %9 = phi i64 [ %40, %39 ], [ 0, %4 ]
  %10 = shl nuw nsw i64 %9, 4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %13 = load i64, ptr %12, align 8, !tbaa !8
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %15 = load i64, ptr %14, align 8, !tbaa !8
  %16 = add i64 %15, -1
  %17 = icmp ult i64 %16, 6
  %18 = getelementptr inbounds nuw i64, ptr @switch.table.isozyme_add_lanes_overlapping, i64 %16
  %19 = add i64 %15, -1
  %20 = icmp ult i64 %19, 6
  %21 = getelementptr inbounds nuw i64, ptr @switch.table.isozyme_add_lanes_overlapping, i64 %19
  br label %22

22:                                               ; preds = %35, %8
  %23 = phi i64 [ %13, %8 ], [ %38, %35 ]
  br i1 %17, label %24, label %26

24:                                               ; preds = %22
  %25 = load i64, ptr %18, align 8
  br label %26

26:                                               ; preds = %24, %22
  %27 = phi i64 [ %25, %24 ], [ 8, %22 ]
  %28 = add nsw i64 %27, %23
  %29 = icmp sgt i64 %28, %2
  br i1 %29, label %39, label %30

30:                                               ; preds = %26
  %31 = getelementptr inbounds i8, ptr %0, i64 %23
  %32 = getelementptr inbounds i8, ptr %1, i64 %23
  br i1 %20, label %33, label %35

33:                                               ; preds = %30
  %34 = load i64, ptr %21, align 8
  br label %35

35:                                               ; preds = %33, %30
  %36 = phi i64 [ %34, %33 ], [ 8, %30 ]
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %31, ptr noundef nonnull align 1 dereferenceable(1) %32, i64 %36, i1 false)
  %37 = load i64, ptr %3, align 8, !tbaa !8
  %38 = add nsw i64 %37, %23
  br label %22, !llvm.loop !10

39:                                               ; preds = %26
  %40 = add nuw nsw i64 %9, 1
  %41 = load i64, ptr %5, align 8, !tbaa !8
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %8, label %43, !llvm.loop !13

43:                                               ; preds = %39, %4
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @isozyme_zero_lanes(ptr noundef writeonly captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #4 {
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !8
  %6 = icmp eq i64 %5, 1
  br i1 %6, label %7, label %26

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %9 = load i64, ptr %8, align 8, !tbaa !8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %26

11:                                               ; preds = %7
  %12 = load i64, ptr %2, align 8, !tbaa !8
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %14 = load i64, ptr %13, align 8, !tbaa !8
  %15 = add i64 %14, -1
  %16 = icmp ult i64 %15, 6
  br i1 %16, label %17, label %20

17:                                               ; preds = %11
  %18 = getelementptr inbounds nuw i64, ptr @switch.table.isozyme_add_lanes_overlapping, i64 %15
  %19 = load i64, ptr %18, align 8
  br label %20

20:                                               ; preds = %17, %11
  %21 = phi i64 [ %19, %17 ], [ 8, %11 ]
  %22 = icmp eq i64 %12, %21
  br i1 %22, label %23, label %26

23:                                               ; preds = %20
  %24 = icmp sgt i64 %1, 0
  br i1 %24, label %25, label %63

25:                                               ; preds = %23
  tail call void @llvm.memset.p0.i64(ptr align 1 %0, i8 0, i64 %1, i1 false)
  br label %63

26:                                               ; preds = %20, %7, %3
  %27 = load i64, ptr %4, align 8, !tbaa !8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %29, label %63

29:                                               ; preds = %59, %26
  %30 = phi i64 [ %60, %59 ], [ 0, %26 ]
  %31 = shl nuw nsw i64 %30, 4
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 %31
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 16
  %34 = load i64, ptr %33, align 8, !tbaa !8
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 24
  %36 = load i64, ptr %35, align 8, !tbaa !8
  %37 = add i64 %36, -1
  %38 = icmp ult i64 %37, 6
  %39 = getelementptr inbounds nuw i64, ptr @switch.table.isozyme_add_lanes_overlapping, i64 %37
  %40 = add i64 %36, -1
  %41 = icmp ult i64 %40, 6
  %42 = getelementptr inbounds nuw i64, ptr @switch.table.isozyme_add_lanes_overlapping, i64 %40
  br label %43

43:                                               ; preds = %55, %29
  %44 = phi i64 [ %34, %29 ], [ %58, %55 ]
  br i1 %38, label %45, label %47

45:                                               ; preds = %43
  %46 = load i64, ptr %39, align 8
  br label %47

47:                                               ; preds = %45, %43
  %48 = phi i64 [ %46, %45 ], [ 8, %43 ]
  %49 = add nsw i64 %48, %44
  %50 = icmp sgt i64 %49, %1
  br i1 %50, label %59, label %51

51:                                               ; preds = %47
  %52 = getelementptr inbounds i8, ptr %0, i64 %44
  br i1 %41, label %53, label %55

53:                                               ; preds = %51
  %54 = load i64, ptr %42, align 8
  br label %55

55:                                               ; preds = %53, %51
  %56 = phi i64 [ %54, %53 ], [ 8, %51 ]
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %52, i8 0, i64 %56, i1 false)
  %57 = load i64, ptr %2, align 8, !tbaa !8
  %58 = add nsw i64 %57, %44
  br label %43, !llvm.loop !14

59:                                               ; preds = %47
  %60 = add nuw nsw i64 %30, 1
  %61 = load i64, ptr %4, align 8, !tbaa !8
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %29, label %63, !llvm.loop !15

63:                                               ; preds = %59, %26, %25, %23
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local void @isozyme_move(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #7 {
  %4 = icmp sgt i64 %2, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %3
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %0, ptr align 1 %1, i64 %2, i1 false)
  br label %6

6:                                                ; preds = %5, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @isozyme_add_lanes(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #4 {
  %5 = alloca [6 x i8], align 2
  %6 = icmp eq ptr %0, %1
  br i1 %6, label %95, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %9 = load i64, ptr %8, align 8, !tbaa !8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %11, label %34

11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load i64, ptr %12, align 8, !tbaa !8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %34

15:                                               ; preds = %11
  %16 = load i64, ptr %3, align 8, !tbaa !8
  %17 = icmp eq i64 %16, 8
  br i1 %17, label %18, label %34

18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %20 = load i64, ptr %19, align 8, !tbaa !8
  %21 = icmp eq i64 %20, 2
  br i1 %21, label %22, label %34

22:                                               ; preds = %18
  %23 = sdiv i64 %2, 8
  %24 = icmp sgt i64 %2, 7
  br i1 %24, label %25, label %95

25:                                               ; preds = %25, %22
  %26 = phi i64 [ %32, %25 ], [ 0, %22 ]
  %27 = getelementptr inbounds nuw double, ptr %1, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !16
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %26
  %30 = load double, ptr %29, align 8, !tbaa !16
  %31 = fadd double %28, %30
  store double %31, ptr %29, align 8, !tbaa !16
  store double 0.000000e+00, ptr %27, align 8, !tbaa !16
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp eq i64 %32, %23
  br i1 %33, label %95, label %25, !llvm.loop !18

34:                                               ; preds = %18, %15, %11, %7
  %35 = load i64, ptr %8, align 8, !tbaa !8
  %36 = icmp sgt i64 %35, 0
  br i1 %36, label %37, label %95

37:                                               ; preds = %91, %34
  %38 = phi i64 [ %92, %91 ], [ 0, %34 ]
  %39 = shl nuw nsw i64 %38, 4
  %40 = getelementptr inbounds nuw i8, ptr %3, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 16
  %42 = load i64, ptr %41, align 8, !tbaa !8
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 24
  %44 = load i64, ptr %43, align 8, !tbaa !8
  %45 = add i64 %44, -1
  %46 = icmp ult i64 %45, 6
  %47 = getelementptr inbounds nuw i64, ptr @switch.table.isozyme_add_lanes_overlapping, i64 %45
  br label %48

48:                                               ; preds = %88, %37
  %49 = phi i64 [ %42, %37 ], [ %90, %88 ]
  br i1 %46, label %50, label %52

50:                                               ; preds = %48
  %51 = load i64, ptr %47, align 8
  br label %52

52:                                               ; preds = %50, %48
  %53 = phi i64 [ %51, %50 ], [ 8, %48 ]
  %54 = add nsw i64 %53, %49
  %55 = icmp sgt i64 %54, %2
  br i1 %55, label %91, label %56

56:                                               ; preds = %52
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  switch i64 %44, label %88 [
    i64 1, label %57
    i64 2, label %63
    i64 3, label %69
    i64 4, label %76
    i64 6, label %82
  ]

57:                                               ; preds = %56
  %58 = getelementptr inbounds i8, ptr %0, i64 %49
  %59 = load float, ptr %58, align 1
  %60 = getelementptr inbounds i8, ptr %1, i64 %49
  %61 = load float, ptr %60, align 1
  %62 = fadd float %59, %61
  store float 0.000000e+00, ptr %60, align 1
  store float %62, ptr %58, align 1
  br label %88

63:                                               ; preds = %56
  %64 = getelementptr inbounds i8, ptr %0, i64 %49
  %65 = load double, ptr %64, align 1
  %66 = getelementptr inbounds i8, ptr %1, i64 %49
  %67 = load double, ptr %66, align 1
  %68 = fadd double %65, %67
  store double 0.000000e+00, ptr %66, align 1
  store double %68, ptr %64, align 1
  br label %88

69:                                               ; preds = %56
  %70 = getelementptr inbounds i8, ptr %0, i64 %49
  %71 = load x86_fp80, ptr %70, align 1
  %72 = getelementptr inbounds nuw i8, ptr %70, i64 10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 2 dereferenceable(6) %5, ptr noundef nonnull align 1 dereferenceable(6) %72, i64 6, i1 false)
  %73 = getelementptr inbounds i8, ptr %1, i64 %49
  %74 = load x86_fp80, ptr %73, align 1
  %75 = fadd x86_fp80 %71, %74
  store x86_fp80 0xK00000000000000000000, ptr %73, align 1
  store x86_fp80 %75, ptr %70, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %72, ptr noundef nonnull align 2 dereferenceable(6) %5, i64 6, i1 false)
  br label %88

76:                                               ; preds = %56
  %77 = getelementptr inbounds i8, ptr %0, i64 %49
  %78 = load half, ptr %77, align 1
  %79 = getelementptr inbounds i8, ptr %1, i64 %49
  %80 = load half, ptr %79, align 1
  %81 = fadd half %78, %80
  store half 0xH0000, ptr %79, align 1
  store half %81, ptr %77, align 1
  br label %88

82:                                               ; preds = %56
  %83 = getelementptr inbounds i8, ptr %0, i64 %49
  %84 = load fp128, ptr %83, align 1
  %85 = getelementptr inbounds i8, ptr %1, i64 %49
  %86 = load fp128, ptr %85, align 1
  %87 = fadd fp128 %84, %86
  store fp128 0xL00000000000000000000000000000000, ptr %85, align 1
  store fp128 %87, ptr %83, align 1
  br label %88

88:                                               ; preds = %82, %76, %69, %63, %57, %56
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  %89 = load i64, ptr %3, align 8, !tbaa !8
  %90 = add nsw i64 %89, %49
  br label %48, !llvm.loop !19

91:                                               ; preds = %52
  %92 = add nuw nsw i64 %38, 1
  %93 = load i64, ptr %8, align 8, !tbaa !8
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %37, label %95, !llvm.loop !20

95:                                               ; preds = %91, %34, %25, %22, %4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @isozyme_add_lanes_overlapping(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #4 {
  %5 = alloca [6 x i8], align 2
  %6 = icmp eq ptr %0, %1
  br i1 %6, label %85, label %7

7:                                                ; preds = %4
  %8 = load i64, ptr %3, align 8, !tbaa !8
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !8
  %11 = add i64 %2, -1
  %12 = add i64 %11, %8
  %13 = sdiv i64 %12, %8
  %14 = icmp ult ptr %1, %0
  %15 = icmp sgt i64 %13, 0
  br i1 %15, label %16, label %85

16:                                               ; preds = %7
  %17 = icmp sgt i64 %10, 0
  br label %18

18:                                               ; preds = %82, %16
  %19 = phi i64 [ 0, %16 ], [ %83, %82 ]
  br i1 %17, label %20, label %82

20:                                               ; preds = %18
  %21 = xor i64 %19, -1
  %22 = add nsw i64 %13, %21
  %23 = select i1 %14, i64 %22, i64 %19
  %24 = mul nsw i64 %23, %8
  br label %25

25:                                               ; preds = %79, %20
  %26 = phi i64 [ 0, %20 ], [ %80, %79 ]
  %27 = xor i64 %26, -1
  %28 = add nsw i64 %10, %27
  %29 = select i1 %14, i64 %28, i64 %26
  %30 = shl i64 %29, 4
  %31 = getelementptr i8, ptr %3, i64 %30
  %32 = getelementptr i8, ptr %31, i64 16
  %33 = load i64, ptr %32, align 8, !tbaa !8
  %34 = add nsw i64 %33, %24
  %35 = getelementptr i8, ptr %31, i64 24
  %36 = load i64, ptr %35, align 8, !tbaa !8
  %37 = add i64 %36, -1
  %38 = icmp ult i64 %37, 6
  br i1 %38, label %39, label %42

39:                                               ; preds = %25
  %40 = getelementptr inbounds nuw i64, ptr @switch.table.isozyme_add_lanes_overlapping, i64 %37
  %41 = load i64, ptr %40, align 8
  br label %42

42:                                               ; preds = %39, %25
  %43 = phi i64 [ %41, %39 ], [ 8, %25 ]
  %44 = add nsw i64 %43, %34
  %45 = icmp sgt i64 %44, %2
  br i1 %45, label %79, label %46

46:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  switch i64 %36, label %78 [
    i64 1, label %47
    i64 2, label %53
    i64 3, label %59
    i64 4, label %66
    i64 6, label %72
  ]

47:                                               ; preds = %46
  %48 = getelementptr inbounds i8, ptr %0, i64 %34
  %49 = load float, ptr %48, align 1
  %50 = getelementptr inbounds i8, ptr %1, i64 %34
  %51 = load float, ptr %50, align 1
  %52 = fadd float %49, %51
  store float 0.000000e+00, ptr %50, align 1
  store float %52, ptr %48, align 1
  br label %78

53:                                               ; preds = %46
  %54 = getelementptr inbounds i8, ptr %0, i64 %34
  %55 = load double, ptr %54, align 1
  %56 = getelementptr inbounds i8, ptr %1, i64 %34
  %57 = load double, ptr %56, align 1
  %58 = fadd double %55, %57
  store double 0.000000e+00, ptr %56, align 1
  store double %58, ptr %54, align 1
  br label %78

59:                                               ; preds = %46
  %60 = getelementptr inbounds i8, ptr %0, i64 %34
  %61 = load x86_fp80, ptr %60, align 1
  %62 = getelementptr inbounds nuw i8, ptr %60, i64 10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 2 dereferenceable(6) %5, ptr noundef nonnull align 1 dereferenceable(6) %62, i64 6, i1 false)
  %63 = getelementptr inbounds i8, ptr %1, i64 %34
  %64 = load x86_fp80, ptr %63, align 1
  %65 = fadd x86_fp80 %61, %64
  store x86_fp80 0xK00000000000000000000, ptr %63, align 1
  store x86_fp80 %65, ptr %60, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %62, ptr noundef nonnull align 2 dereferenceable(6) %5, i64 6, i1 false)
  br label %78

66:                                               ; preds = %46
  %67 = getelementptr inbounds i8, ptr %0, i64 %34
  %68 = load half, ptr %67, align 1
  %69 = getelementptr inbounds i8, ptr %1, i64 %34
  %70 = load half, ptr %69, align 1
  %71 = fadd half %68, %70
  store half 0xH0000, ptr %69, align 1
  store half %71, ptr %67, align 1
  br label %78

72:                                               ; preds = %46
  %73 = getelementptr inbounds i8, ptr %0, i64 %34
  %74 = load fp128, ptr %73, align 1
  %75 = getelementptr inbounds i8, ptr %1, i64 %34
  %76 = load fp128, ptr %75, align 1
  %77 = fadd fp128 %74, %76
  store fp128 0xL00000000000000000000000000000000, ptr %75, align 1
  store fp128 %77, ptr %73, align 1
  br label %78

78:                                               ; preds = %72, %66, %59, %53, %47, %46
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  br label %79

79:                                               ; preds = %78, %42
  %80 = add nuw nsw i64 %26, 1
  %81 = icmp eq i64 %80, %10
  br i1 %81, label %82, label %25, !llvm.loop !21

82:                                               ; preds = %79, %18
  %83 = add nuw nsw i64 %19, 1
  %84 = icmp eq i64 %83, %13
  br i1 %84, label %85, label %18, !llvm.loop !22

85:                                               ; preds = %82, %7, %4
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define dso_local void @isozyme_unknown_callee(ptr noundef %0, ptr noundef %1) local_unnamed_addr #9 {
  %3 = load ptr, ptr @stderr, align 8, !tbaa !23
  %4 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %3, ptr noundef nonnull @.str, ptr noundef %1, ptr noundef %0) #35
  tail call void @abort() #36
  unreachable
}

; Function Attrs: nofree nounwind
declare noundef i32 @fprintf(ptr noundef captures(none), ptr noundef readonly captures(none), ...) local_unnamed_addr #10

; Function Attrs: cold nofree noreturn nounwind
declare void @abort() local_unnamed_addr #11

; Function Attrs: nounwind
define dso_local noalias noundef ptr @isozyme_realloc(ptr noundef %0, i64 noundef %1) local_unnamed_addr #12 {
  %3 = tail call noalias ptr @malloc(i64 noundef %1) #37
  %4 = icmp ne ptr %3, null
  %5 = icmp ne ptr %0, null
  %6 = and i1 %5, %4
  br i1 %6, label %7, label %10

7:                                                ; preds = %2
  %8 = tail call i64 @malloc_usable_size(ptr noundef nonnull %0) #38
  %9 = tail call i64 @llvm.umin.i64(i64 %8, i64 %1)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %3, ptr nonnull align 1 %0, i64 %9, i1 false)
  tail call void @free(ptr noundef %0) #38
  br label %10

10:                                               ; preds = %7, %2
  ret ptr %3
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #13

; Function Attrs: nounwind
declare i64 @malloc_usable_size(ptr noundef) local_unnamed_addr #14

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #15

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #16

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, inaccessiblemem: readwrite)
define dso_local range(i32 0, 23) i32 @isozyme_posix_memalign(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #17 {
  %4 = icmp ugt i64 %1, 7
  %5 = tail call range(i64 1, 65) i64 @llvm.ctpop.i64(i64 %1)
  %6 = icmp samesign ult i64 %5, 2
  %7 = select i1 %4, i1 %6, i1 false
  br i1 %7, label %8, label %12

8:                                                ; preds = %3
  %9 = tail call noalias ptr @memalign(i64 noundef %1, i64 noundef %2) #39
  call void @llvm.assume(i1 true) [ "align"(ptr %9, i64 %1) ]
  %10 = icmp eq ptr %9, null
  br i1 %10, label %12, label %11

11:                                               ; preds = %8
  store ptr %9, ptr %0, align 8, !tbaa !26
  br label %12

12:                                               ; preds = %11, %8, %3
  %13 = phi i32 [ 22, %3 ], [ 0, %11 ], [ 12, %8 ]
  ret i32 %13
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #15

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @memalign(i64 allocalign noundef, i64 noundef) local_unnamed_addr #18

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #19

; Function Attrs: nounwind
define dso_local void @isozyme_qsort(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #12 {
  %5 = icmp ult i64 %1, 2
  br i1 %5, label %61, label %6

6:                                                ; preds = %4
  %7 = mul i64 %2, %1
  %8 = tail call noalias ptr @malloc(i64 noundef %7) #37
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
  br i1 %15, label %17, label %54, !llvm.loop !27

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
  %38 = tail call i32 %3(ptr noundef %35, ptr noundef %37) #38
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
  br i1 %53, label %14, label %26, !llvm.loop !28

54:                                               ; preds = %14
  %55 = shl i64 %12, 1
  %56 = icmp ult i64 %55, %1
  br i1 %56, label %9, label %57, !llvm.loop !29

57:                                               ; preds = %54
  %58 = icmp eq ptr %11, %0
  br i1 %58, label %60, label %59

59:                                               ; preds = %57
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %11, i64 %7, i1 false)
  br label %60

60:                                               ; preds = %59, %57
  tail call void @free(ptr noundef %8) #38
  br label %61

61:                                               ; preds = %60, %4
  ret void
}

; Function Attrs: nounwind
define dso_local noundef ptr @isozyme_bsearch(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4) local_unnamed_addr #12 {
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
  %15 = tail call i32 %4(ptr noundef %0, ptr noundef %14) #38
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %23, label %17

17:                                               ; preds = %7
  %18 = icmp slt i32 %15, 0
  %19 = add i64 %12, 1
  %20 = select i1 %18, i64 %12, i64 %9
  %21 = select i1 %18, i64 %8, i64 %19
  %22 = icmp ult i64 %21, %20
  br i1 %22, label %7, label %23, !llvm.loop !30

23:                                               ; preds = %17, %7, %5
  %24 = phi ptr [ null, %5 ], [ %14, %7 ], [ null, %17 ]
  ret ptr %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponent(double noundef %0) local_unnamed_addr #20 {
  %2 = alloca i32, align 4
  %3 = call double @frexp(double noundef %0, ptr noundef nonnull %2) #38
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @frexp(double noundef, ptr noundef captures(none)) local_unnamed_addr #21

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponentf(float noundef %0) local_unnamed_addr #20 {
  %2 = alloca i32, align 4
  %3 = call float @frexpf(float noundef %0, ptr noundef nonnull %2) #38
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare float @frexpf(float noundef, ptr noundef captures(none)) local_unnamed_addr #21

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponentl(x86_fp80 noundef %0) local_unnamed_addr #20 {
  %2 = alloca i32, align 4
  %3 = call x86_fp80 @frexpl(x86_fp80 noundef %0, ptr noundef nonnull %2) #38
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare x86_fp80 @frexpl(x86_fp80 noundef, ptr noundef captures(none)) local_unnamed_addr #21

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local double @isozyme_remquo(double noundef %0, double noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #22 {
  %4 = tail call double @remquo(double noundef %0, double noundef %1, ptr noundef %2) #38
  ret double %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare double @remquo(double noundef, double noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #23

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local float @isozyme_remquof(float noundef %0, float noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #22 {
  %4 = tail call float @remquof(float noundef %0, float noundef %1, ptr noundef %2) #38
  ret float %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare float @remquof(float noundef, float noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #23

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local x86_fp80 @isozyme_remquol(x86_fp80 noundef %0, x86_fp80 noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #22 {
  %4 = tail call x86_fp80 @remquol(x86_fp80 noundef %0, x86_fp80 noundef %1, ptr noundef %2) #38
  ret x86_fp80 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare x86_fp80 @remquol(x86_fp80 noundef, x86_fp80 noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #23

; Function Attrs: nounwind
define dso_local double @isozyme_lgamma_r(double noundef %0, ptr noundef %1) local_unnamed_addr #12 {
  %3 = tail call double @lgamma_r(double noundef %0, ptr noundef %1) #38
  ret double %3
}

; Function Attrs: nounwind
declare double @lgamma_r(double noundef, ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
define dso_local float @isozyme_lgammaf_r(float noundef %0, ptr noundef %1) local_unnamed_addr #12 {
  %3 = tail call float @lgammaf_r(float noundef %0, ptr noundef %1) #38
  ret float %3
}

; Function Attrs: nounwind
declare float @lgammaf_r(float noundef, ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
define dso_local x86_fp80 @isozyme_lgammal_r(x86_fp80 noundef %0, ptr noundef %1) local_unnamed_addr #12 {
  %3 = tail call x86_fp80 @lgammal_r(x86_fp80 noundef %0, ptr noundef %1) #38
  ret x86_fp80 %3
}

; Function Attrs: nounwind
declare x86_fp80 @lgammal_r(x86_fp80 noundef, ptr noundef) local_unnamed_addr #14

; Function Attrs: nounwind
define dso_local double @isozyme_polygamma(i32 noundef %0, double noundef %1) local_unnamed_addr #12 {
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
declare double @llvm.rint.f64(double) #15

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #15

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define internal fastcc double @positiveDigamma(double noundef %0) unnamed_addr #24 {
  %2 = fcmp olt double %0, 1.000000e+01
  br i1 %2, label %3, label %10

3:                                                ; preds = %3, %1
  %4 = phi double [ %8, %3 ], [ %0, %1 ]
  %5 = phi double [ %7, %3 ], [ 0.000000e+00, %1 ]
  %6 = fdiv double 1.000000e+00, %4
  %7 = fadd double %5, %6
  %8 = fadd double %4, 1.000000e+00
  %9 = fcmp olt double %8, 1.000000e+01
  br i1 %9, label %3, label %10, !llvm.loop !31

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
  %21 = load double, ptr %20, align 8, !tbaa !16
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
  br i1 %33, label %34, label %15, !llvm.loop !32

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
declare double @llvm.tan.f64(double) #25

; Function Attrs: nounwind
define internal fastcc double @positiveSeries(i32 noundef range(i32 1, -2147483648) %0, double noundef %1) unnamed_addr #12 {
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
  br i1 %23, label %24, label %13, !llvm.loop !33

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
  br i1 %33, label %9, label %34, !llvm.loop !34

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
  br i1 %48, label %49, label %38, !llvm.loop !33

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
  %77 = load double, ptr %76, align 8, !tbaa !16
  %78 = fmul double %77, %74
  %79 = fadd double %59, %78
  %80 = tail call double @llvm.fabs.f64(double %78)
  %81 = fmul double %79, 0x3C70000000000000
  %82 = fcmp olt double %80, %81
  %83 = add nuw nsw i64 %58, 1
  %84 = icmp eq i64 %83, 16
  %85 = select i1 %82, i1 true, i1 %84
  br i1 %85, label %86, label %57, !llvm.loop !35

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
declare double @llvm.fabs.f64(double) #15

; Function Attrs: nounwind
define internal fastcc double @timesFactorialOverPower(double noundef %0, i32 noundef range(i32 1, -2147483648) %1, double noundef %2) unnamed_addr #12 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = icmp samesign ugt i32 %1, 4096
  br i1 %6, label %7, label %17

7:                                                ; preds = %3
  %8 = tail call double @llvm.log.f64(double %0)
  %9 = add nuw i32 %1, 1
  %10 = uitofp i32 %9 to double
  %11 = tail call double @lgamma(double noundef %10) #38
  %12 = fadd double %8, %11
  %13 = tail call double @llvm.log.f64(double %2)
  %14 = fmul double %13, %10
  %15 = fsub double %12, %14
  %16 = tail call double @llvm.exp.f64(double %15)
  br label %38

17:                                               ; preds = %3
  store i32 0, ptr %4, align 4, !tbaa !1
  store i32 0, ptr %5, align 4, !tbaa !1
  %18 = call double @frexp(double noundef %2, ptr noundef nonnull %5) #38
  %19 = fdiv double %0, %18
  br label %20

20:                                               ; preds = %20, %17
  %21 = phi i32 [ 1, %17 ], [ %30, %20 ]
  %22 = phi double [ %19, %17 ], [ %27, %20 ]
  %23 = phi i32 [ 0, %17 ], [ %29, %20 ]
  %24 = uitofp nneg i32 %21 to double
  %25 = fdiv double %24, %18
  %26 = fmul double %22, %25
  %27 = call double @frexp(double noundef %26, ptr noundef nonnull %4) #38
  %28 = load i32, ptr %4, align 4, !tbaa !1
  %29 = add nsw i32 %28, %23
  %30 = add nuw i32 %21, 1
  %31 = icmp eq i32 %21, %1
  br i1 %31, label %32, label %20, !llvm.loop !36

32:                                               ; preds = %20
  %33 = xor i32 %1, -1
  %34 = load i32, ptr %5, align 4, !tbaa !1
  %35 = mul i32 %34, %33
  %36 = add i32 %35, %29
  %37 = tail call double @scalbn(double noundef %27, i32 noundef %36) #33
  br label %38

38:                                               ; preds = %32, %7
  %39 = phi double [ %16, %7 ], [ %37, %32 ]
  ret double %39
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #15

; Function Attrs: nounwind
declare double @lgamma(double noundef) local_unnamed_addr #14

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #15

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @scalbn(double noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define dso_local x86_fp80 @isozyme_polygammal(i32 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #12 {
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
declare x86_fp80 @llvm.rint.f80(x86_fp80) #15

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.copysign.f80(x86_fp80, x86_fp80) #15

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define internal fastcc x86_fp80 @positiveDigammal(x86_fp80 noundef %0) unnamed_addr #24 {
  %2 = fcmp olt x86_fp80 %0, 0xK40038800000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %3, %1
  %4 = phi x86_fp80 [ %8, %3 ], [ %0, %1 ]
  %5 = phi x86_fp80 [ %7, %3 ], [ 0xK00000000000000000000, %1 ]
  %6 = fdiv x86_fp80 0xK3FFF8000000000000000, %4
  %7 = fadd x86_fp80 %5, %6
  %8 = fadd x86_fp80 %4, 0xK3FFF8000000000000000
  %9 = fcmp olt x86_fp80 %8, 0xK40038800000000000000
  br i1 %9, label %3, label %10, !llvm.loop !37

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
  %21 = load x86_fp80, ptr %20, align 16, !tbaa !38
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
  br i1 %33, label %34, label %15, !llvm.loop !40

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
declare x86_fp80 @llvm.tan.f80(x86_fp80) #25

; Function Attrs: nounwind
define internal fastcc x86_fp80 @positiveSeriesl(i32 noundef range(i32 1, -2147483648) %0, x86_fp80 noundef %1) unnamed_addr #12 {
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
  br i1 %23, label %24, label %13, !llvm.loop !41

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
  br i1 %33, label %9, label %34, !llvm.loop !42

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
  br i1 %48, label %49, label %38, !llvm.loop !41

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
  %77 = load x86_fp80, ptr %76, align 16, !tbaa !38
  %78 = fmul x86_fp80 %77, %74
  %79 = fadd x86_fp80 %59, %78
  %80 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %78)
  %81 = fmul x86_fp80 %79, 0xK3FBC8000000000000000
  %82 = fcmp olt x86_fp80 %80, %81
  %83 = add nuw nsw i64 %58, 1
  %84 = icmp eq i64 %83, 16
  %85 = select i1 %82, i1 true, i1 %84
  br i1 %85, label %86, label %57, !llvm.loop !43

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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fabs.f80(x86_fp80) #15

; Function Attrs: nounwind
define internal fastcc x86_fp80 @timesFactorialOverPowerl(x86_fp80 noundef %0, i32 noundef range(i32 1, -2147483648) %1, x86_fp80 noundef %2) unnamed_addr #12 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = icmp samesign ugt i32 %1, 4096
  br i1 %6, label %7, label %17

7:                                                ; preds = %3
  %8 = tail call x86_fp80 @llvm.log.f80(x86_fp80 %0)
  %9 = add nuw i32 %1, 1
  %10 = uitofp i32 %9 to x86_fp80
  %11 = tail call x86_fp80 @lgammal(x86_fp80 noundef %10) #38
  %12 = fadd x86_fp80 %8, %11
  %13 = tail call x86_fp80 @llvm.log.f80(x86_fp80 %2)
  %14 = fmul x86_fp80 %13, %10
  %15 = fsub x86_fp80 %12, %14
  %16 = tail call x86_fp80 @llvm.exp.f80(x86_fp80 %15)
  br label %38

17:                                               ; preds = %3
  store i32 0, ptr %4, align 4, !tbaa !1
  store i32 0, ptr %5, align 4, !tbaa !1
  %18 = call x86_fp80 @frexpl(x86_fp80 noundef %2, ptr noundef nonnull %5) #38
  %19 = fdiv x86_fp80 %0, %18
  br label %20

20:                                               ; preds = %20, %17
  %21 = phi i32 [ 1, %17 ], [ %30, %20 ]
  %22 = phi x86_fp80 [ %19, %17 ], [ %27, %20 ]
  %23 = phi i32 [ 0, %17 ], [ %29, %20 ]
  %24 = uitofp nneg i32 %21 to x86_fp80
  %25 = fdiv x86_fp80 %24, %18
  %26 = fmul x86_fp80 %22, %25
  %27 = call x86_fp80 @frexpl(x86_fp80 noundef %26, ptr noundef nonnull %4) #38
  %28 = load i32, ptr %4, align 4, !tbaa !1
  %29 = add nsw i32 %28, %23
  %30 = add nuw i32 %21, 1
  %31 = icmp eq i32 %21, %1
  br i1 %31, label %32, label %20, !llvm.loop !44

32:                                               ; preds = %20
  %33 = xor i32 %1, -1
  %34 = load i32, ptr %5, align 4, !tbaa !1
  %35 = mul i32 %34, %33
  %36 = add i32 %35, %29
  %37 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %27, i32 noundef %36) #33
  br label %38

38:                                               ; preds = %32, %7
  %39 = phi x86_fp80 [ %16, %7 ], [ %37, %32 ]
  ret x86_fp80 %39
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.log.f80(x86_fp80) #15

; Function Attrs: nounwind
declare x86_fp80 @lgammal(x86_fp80 noundef) local_unnamed_addr #14

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.exp.f80(x86_fp80) #15

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare x86_fp80 @scalbnl(x86_fp80 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define dso_local float @isozyme_polygammaf(i32 noundef %0, float noundef %1) local_unnamed_addr #12 {
  %3 = fpext float %1 to double
  %4 = tail call double @isozyme_polygamma(i32 noundef %0, double noundef %3)
  %5 = fptrunc double %4 to float
  ret float %5
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i64 @isozyme_tape_peak_bytes() local_unnamed_addr #26 {
  %1 = load i64, ptr @isozyme_tape_peak, align 8, !tbaa !45
  ret i64 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local void @isozyme_tape_init(ptr noundef writeonly captures(none) initializes((0, 64)) %0) local_unnamed_addr #27 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %0, i8 0, i64 64, i1 false)
  ret void
}

; Function Attrs: noinline nounwind
define dso_local nonnull ptr @isozyme_tape_grow(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #28 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %4 = load ptr, ptr %3, align 8, !tbaa !47
  store ptr null, ptr %3, align 8, !tbaa !47
  %5 = icmp eq ptr %4, null
  br i1 %5, label %20, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !52
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
  %18 = load i64, ptr %17, align 8, !tbaa !54
  %19 = add i64 %16, %18
  store i64 %19, ptr %17, align 8, !tbaa !54
  tail call void @free(ptr noundef %4) #38
  br label %20

20:                                               ; preds = %14, %6, %2
  %21 = phi ptr [ null, %14 ], [ %4, %6 ], [ null, %2 ]
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %42

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = load i64, ptr %24, align 8, !tbaa !54
  %26 = icmp slt i64 %1, 0
  br i1 %26, label %27, label %28

27:                                               ; preds = %23
  tail call fastcc void @outOfMemory() #40
  unreachable

28:                                               ; preds = %23
  %29 = tail call i64 @llvm.umax.i64(i64 %25, i64 %1)
  %30 = tail call i64 @llvm.umax.i64(i64 %29, i64 65536)
  %31 = add i64 %30, 32
  %32 = tail call noalias ptr @malloc(i64 noundef %31) #37
  %33 = icmp eq ptr %32, null
  br i1 %33, label %34, label %35

34:                                               ; preds = %28
  tail call fastcc void @outOfMemory() #40
  unreachable

35:                                               ; preds = %28
  %36 = getelementptr inbounds nuw i8, ptr %32, i64 %31
  %37 = getelementptr inbounds nuw i8, ptr %32, i64 8
  store ptr %36, ptr %37, align 8, !tbaa !52
  %38 = add i64 %31, %25
  store i64 %38, ptr %24, align 8, !tbaa !54
  %39 = tail call i64 @isozyme_tape_peak_bytes()
  %40 = icmp ugt i64 %38, %39
  br i1 %40, label %41, label %42

41:                                               ; preds = %35
  store i64 %38, ptr @isozyme_tape_peak, align 8, !tbaa !45
  br label %42

42:                                               ; preds = %41, %35, %20
  %43 = phi ptr [ %21, %20 ], [ %32, %41 ], [ %32, %35 ]
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %45 = load ptr, ptr %44, align 8, !tbaa !55
  store ptr %45, ptr %43, align 8, !tbaa !56
  %46 = icmp eq ptr %45, null
  br i1 %46, label %50, label %47

47:                                               ; preds = %42
  %48 = load ptr, ptr %0, align 8, !tbaa !57
  %49 = getelementptr inbounds nuw i8, ptr %45, i64 16
  store ptr %48, ptr %49, align 8, !tbaa !58
  br label %50

50:                                               ; preds = %47, %42
  store ptr %43, ptr %44, align 8, !tbaa !55
  %51 = getelementptr inbounds nuw i8, ptr %43, i64 8
  %52 = load ptr, ptr %51, align 8, !tbaa !52
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %52, ptr %53, align 8, !tbaa !59
  %54 = getelementptr inbounds nuw i8, ptr %43, i64 32
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 %1
  store ptr %55, ptr %0, align 8, !tbaa !57
  ret ptr %54
}

; Function Attrs: cold nofree noreturn nounwind
define internal fastcc void @outOfMemory() unnamed_addr #9 {
  %1 = load ptr, ptr @stderr, align 8, !tbaa !23
  %2 = tail call i64 @fwrite(ptr nonnull @.str.1, i64 36, i64 1, ptr %1) #41
  tail call void @abort() #36
  unreachable
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #15

; Function Attrs: nofree nounwind
declare noundef i64 @fwrite(ptr noundef readonly captures(none), i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #29

; Function Attrs: nounwind
define dso_local nonnull ptr @isozyme_tape_push(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #12 {
  %3 = load ptr, ptr %0, align 8, !tbaa !57
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !59
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
  store ptr %15, ptr %0, align 8, !tbaa !57
  br label %16

16:                                               ; preds = %14, %12
  %17 = phi ptr [ %3, %14 ], [ %13, %12 ]
  ret ptr %17
}

; Function Attrs: noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_tape_pop_slow(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #30 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !55
  %5 = icmp eq ptr %4, null
  br i1 %5, label %39, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %10

10:                                               ; preds = %35, %6
  %11 = phi ptr [ %4, %6 ], [ %37, %35 ]
  %12 = load ptr, ptr %0, align 8, !tbaa !57
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %14 = icmp eq ptr %12, %13
  br i1 %14, label %15, label %39

15:                                               ; preds = %10
  %16 = load ptr, ptr %7, align 8, !tbaa !47
  %17 = icmp eq ptr %16, null
  br i1 %17, label %26, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %20 = load ptr, ptr %19, align 8, !tbaa !52
  %21 = ptrtoint ptr %20 to i64
  %22 = ptrtoint ptr %16 to i64
  %23 = sub i64 %22, %21
  %24 = load i64, ptr %8, align 8, !tbaa !54
  %25 = add i64 %23, %24
  store i64 %25, ptr %8, align 8, !tbaa !54
  tail call void @free(ptr noundef %16) #38
  br label %26

26:                                               ; preds = %18, %15
  store ptr %11, ptr %7, align 8, !tbaa !47
  %27 = load ptr, ptr %11, align 8, !tbaa !56
  store ptr %27, ptr %3, align 8, !tbaa !55
  %28 = icmp eq ptr %27, null
  br i1 %28, label %34, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 16
  %31 = load ptr, ptr %30, align 8, !tbaa !58
  store ptr %31, ptr %0, align 8, !tbaa !57
  %32 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %33 = load ptr, ptr %32, align 8, !tbaa !52
  br label %35

34:                                               ; preds = %26
  store ptr null, ptr %0, align 8, !tbaa !57
  br label %35

35:                                               ; preds = %34, %29
  %36 = phi ptr [ %33, %29 ], [ null, %34 ]
  store ptr %36, ptr %9, align 8, !tbaa !59
  %37 = load ptr, ptr %3, align 8, !tbaa !55
  %38 = icmp eq ptr %37, null
  br i1 %38, label %39, label %10, !llvm.loop !60

39:                                               ; preds = %35, %10, %2
  %40 = load ptr, ptr %0, align 8, !tbaa !57
  %41 = sub i64 0, %1
  %42 = getelementptr inbounds i8, ptr %40, i64 %41
  store ptr %42, ptr %0, align 8, !tbaa !57
  ret ptr %42
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_tape_pop(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #31 {
  %3 = load ptr, ptr %0, align 8, !tbaa !57
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !55
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %7 = icmp eq ptr %3, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = tail call ptr @isozyme_tape_pop_slow(ptr noundef nonnull %0, i64 noundef %1)
  br label %13

10:                                               ; preds = %2
  %11 = sub i64 0, %1
  %12 = getelementptr inbounds i8, ptr %3, i64 %11
  store ptr %12, ptr %0, align 8, !tbaa !57
  br label %13

13:                                               ; preds = %10, %8
  %14 = phi ptr [ %9, %8 ], [ %12, %10 ]
  ret ptr %14
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_tape_release(ptr noundef captures(none) initializes((0, 8)) %0, ptr noundef %1) local_unnamed_addr #31 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !55
  %5 = icmp eq ptr %4, null
  br i1 %5, label %42, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %10

10:                                               ; preds = %38, %6
  %11 = phi ptr [ %4, %6 ], [ %40, %38 ]
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %13 = icmp ult ptr %1, %12
  br i1 %13, label %18, label %14

14:                                               ; preds = %10
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %16 = load ptr, ptr %15, align 8, !tbaa !52
  %17 = icmp ugt ptr %1, %16
  br i1 %17, label %18, label %42

18:                                               ; preds = %14, %10
  %19 = load ptr, ptr %7, align 8, !tbaa !47
  %20 = icmp eq ptr %19, null
  br i1 %20, label %29, label %21

21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %23 = load ptr, ptr %22, align 8, !tbaa !52
  %24 = ptrtoint ptr %23 to i64
  %25 = ptrtoint ptr %19 to i64
  %26 = sub i64 %25, %24
  %27 = load i64, ptr %8, align 8, !tbaa !54
  %28 = add i64 %26, %27
  store i64 %28, ptr %8, align 8, !tbaa !54
  tail call void @free(ptr noundef %19) #38
  br label %29

29:                                               ; preds = %21, %18
  store ptr %11, ptr %7, align 8, !tbaa !47
  %30 = load ptr, ptr %11, align 8, !tbaa !56
  store ptr %30, ptr %3, align 8, !tbaa !55
  %31 = icmp eq ptr %30, null
  br i1 %31, label %37, label %32

32:                                               ; preds = %29
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !58
  store ptr %34, ptr %0, align 8, !tbaa !57
  %35 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %36 = load ptr, ptr %35, align 8, !tbaa !52
  br label %38

37:                                               ; preds = %29
  store ptr null, ptr %0, align 8, !tbaa !57
  br label %38

38:                                               ; preds = %37, %32
  %39 = phi ptr [ %36, %32 ], [ null, %37 ]
  store ptr %39, ptr %9, align 8, !tbaa !59
  %40 = load ptr, ptr %3, align 8, !tbaa !55
  %41 = icmp eq ptr %40, null
  br i1 %41, label %42, label %10, !llvm.loop !61

42:                                               ; preds = %38, %14, %2
  store ptr %1, ptr %0, align 8, !tbaa !57
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_defer_free(ptr noundef captures(none) %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #12 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %36, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8, !tbaa !62
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %16, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load ptr, ptr %10, align 8, !tbaa !63
  %12 = getelementptr ptr, ptr %11, i64 %7
  %13 = getelementptr i8, ptr %12, i64 -8
  %14 = load ptr, ptr %13, align 8, !tbaa !26
  %15 = icmp eq ptr %14, %1
  br i1 %15, label %36, label %16

16:                                               ; preds = %9, %5
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !64
  %19 = icmp eq i64 %7, %18
  br i1 %19, label %20, label %30

20:                                               ; preds = %16
  %21 = icmp eq i64 %18, 0
  %22 = shl i64 %18, 1
  %23 = select i1 %21, i64 16, i64 %22
  store i64 %23, ptr %17, align 8, !tbaa !64
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %25 = load ptr, ptr %24, align 8, !tbaa !63
  %26 = shl i64 %23, 3
  %27 = tail call ptr @realloc(ptr noundef %25, i64 noundef %26) #39
  store ptr %27, ptr %24, align 8, !tbaa !63
  %28 = icmp eq ptr %27, null
  br i1 %28, label %29, label %30

29:                                               ; preds = %20
  tail call fastcc void @outOfMemory() #40
  unreachable

30:                                               ; preds = %20, %16
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %32 = load ptr, ptr %31, align 8, !tbaa !63
  %33 = load i64, ptr %6, align 8, !tbaa !62
  %34 = add i64 %33, 1
  store i64 %34, ptr %6, align 8, !tbaa !62
  %35 = getelementptr inbounds nuw ptr, ptr %32, i64 %33
  store ptr %1, ptr %35, align 8, !tbaa !26
  br label %36

36:                                               ; preds = %30, %9, %3
  %37 = icmp eq ptr %2, null
  %38 = icmp eq ptr %2, %1
  %39 = or i1 %37, %38
  br i1 %39, label %69, label %40

40:                                               ; preds = %36
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %42 = load i64, ptr %41, align 8, !tbaa !62
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %44 = load i64, ptr %43, align 8, !tbaa !64
  %45 = icmp eq i64 %42, %44
  br i1 %45, label %46, label %56

46:                                               ; preds = %40
  %47 = icmp eq i64 %44, 0
  %48 = shl i64 %44, 1
  %49 = select i1 %47, i64 16, i64 %48
  store i64 %49, ptr %43, align 8, !tbaa !64
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %51 = load ptr, ptr %50, align 8, !tbaa !63
  %52 = shl i64 %49, 3
  %53 = tail call ptr @realloc(ptr noundef %51, i64 noundef %52) #39
  store ptr %53, ptr %50, align 8, !tbaa !63
  %54 = icmp eq ptr %53, null
  br i1 %54, label %55, label %56

55:                                               ; preds = %46
  tail call fastcc void @outOfMemory() #40
  unreachable

56:                                               ; preds = %46, %40
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %58 = load ptr, ptr %57, align 8, !tbaa !63
  %59 = load i64, ptr %41, align 8, !tbaa !62
  %60 = add i64 %59, 1
  store i64 %60, ptr %41, align 8, !tbaa !62
  %61 = getelementptr inbounds nuw ptr, ptr %58, i64 %59
  store ptr %2, ptr %61, align 8, !tbaa !26
  br i1 %4, label %69, label %62

62:                                               ; preds = %56
  %63 = load ptr, ptr %57, align 8, !tbaa !63
  %64 = getelementptr ptr, ptr %63, i64 %60
  %65 = getelementptr i8, ptr %64, i64 -8
  %66 = load ptr, ptr %65, align 8, !tbaa !26
  %67 = getelementptr i8, ptr %64, i64 -16
  %68 = load ptr, ptr %67, align 8, !tbaa !26
  store ptr %68, ptr %65, align 8, !tbaa !26
  store ptr %66, ptr %67, align 8, !tbaa !26
  br label %69

69:                                               ; preds = %62, %56, %36
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i64 noundef) local_unnamed_addr #32

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_tape_finish(ptr noundef captures(none) %0) local_unnamed_addr #31 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !62
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %15, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i64 [ 0, %5 ], [ %12, %7 ]
  %9 = load ptr, ptr %6, align 8, !tbaa !63
  %10 = getelementptr inbounds nuw ptr, ptr %9, i64 %8
  %11 = load ptr, ptr %10, align 8, !tbaa !26
  tail call void @free(ptr noundef %11) #38
  %12 = add nuw i64 %8, 1
  %13 = load i64, ptr %2, align 8, !tbaa !62
  %14 = icmp ult i64 %12, %13
  br i1 %14, label %7, label %15, !llvm.loop !65

15:                                               ; preds = %7, %1
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !63
  tail call void @free(ptr noundef %17) #38
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %19 = load ptr, ptr %18, align 8, !tbaa !55
  %20 = icmp eq ptr %19, null
  br i1 %20, label %50, label %21

21:                                               ; preds = %15
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %25

25:                                               ; preds = %46, %21
  %26 = phi ptr [ %19, %21 ], [ %48, %46 ]
  %27 = load ptr, ptr %22, align 8, !tbaa !47
  %28 = icmp eq ptr %27, null
  br i1 %28, label %37, label %29

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !52
  %32 = ptrtoint ptr %31 to i64
  %33 = ptrtoint ptr %27 to i64
  %34 = sub i64 %33, %32
  %35 = load i64, ptr %23, align 8, !tbaa !54
  %36 = add i64 %34, %35
  store i64 %36, ptr %23, align 8, !tbaa !54
  tail call void @free(ptr noundef %27) #38
  br label %37

37:                                               ; preds = %29, %25
  store ptr %26, ptr %22, align 8, !tbaa !47
  %38 = load ptr, ptr %26, align 8, !tbaa !56
  store ptr %38, ptr %18, align 8, !tbaa !55
  %39 = icmp eq ptr %38, null
  br i1 %39, label %45, label %40

40:                                               ; preds = %37
  %41 = getelementptr inbounds nuw i8, ptr %38, i64 16
  %42 = load ptr, ptr %41, align 8, !tbaa !58
  store ptr %42, ptr %0, align 8, !tbaa !57
  %43 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %44 = load ptr, ptr %43, align 8, !tbaa !52
  br label %46

45:                                               ; preds = %37
  store ptr null, ptr %0, align 8, !tbaa !57
  br label %46

46:                                               ; preds = %45, %40
  %47 = phi ptr [ %44, %40 ], [ null, %45 ]
  store ptr %47, ptr %24, align 8, !tbaa !59
  %48 = load ptr, ptr %18, align 8, !tbaa !55
  %49 = icmp eq ptr %48, null
  br i1 %49, label %50, label %25, !llvm.loop !66

50:                                               ; preds = %46, %15
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %52 = load ptr, ptr %51, align 8, !tbaa !47
  tail call void @free(ptr noundef %52) #38
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %0, i8 0, i64 64, i1 false)
  ret void
}

attributes #0 = { mustprogress nofree nosync nounwind willreturn memory(none)  "no-trapping-math"="true"     }
attributes #1 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true"     }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(none)  "no-trapping-math"="true"     }
attributes #3 = { mustprogress nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true"     }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite)  "no-trapping-math"="true"     }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)  "no-trapping-math"="true"     }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { cold nofree noreturn nounwind  "no-trapping-math"="true"     }
attributes #10 = { nofree nounwind "no-trapping-math"="true"     }
attributes #11 = { cold nofree noreturn nounwind "no-trapping-math"="true"     }
attributes #12 = { nounwind  "no-trapping-math"="true"     }
attributes #13 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #14 = { nounwind "no-trapping-math"="true"     }
attributes #15 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #16 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #17 = { mustprogress nofree nounwind willreturn memory(argmem: write, inaccessiblemem: readwrite)  "no-trapping-math"="true"     }
attributes #18 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #19 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #20 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none)  "no-trapping-math"="true"     }
attributes #21 = { mustprogress nofree nounwind willreturn memory(argmem: write) "no-trapping-math"="true"     }
attributes #22 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)  "no-trapping-math"="true"     }
attributes #23 = { mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write) "no-trapping-math"="true"     }
attributes #24 = { nofree norecurse nosync nounwind memory(none)  "no-trapping-math"="true"     }
attributes #25 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #26 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #27 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)  "no-trapping-math"="true"     }
attributes #28 = { noinline nounwind  "no-trapping-math"="true"     }
attributes #29 = { nofree nounwind }
attributes #30 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #31 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #32 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #33 = { nounwind willreturn memory(none) }
attributes #34 = { nounwind willreturn memory(argmem: readwrite) }
attributes #35 = { cold nounwind }
attributes #36 = { noreturn nounwind }
attributes #37 = { nounwind allocsize(0) }
attributes #38 = { nounwind }
attributes #39 = { nounwind allocsize(1) }
attributes #40 = { noreturn }
attributes #41 = { cold }

!llvm.errno.tbaa = !{!1}
!llvm.module.flags = !{!5, !6, !7}

!0 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!1 = !{!2, !2, i64 0}
!2 = !{!"int", !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"Simple C/C++ TBAA"}
!5 = !{i32 1, !"wchar_size", i32 4}
!6 = !{i32 8, !"PIC Level", i32 2}
!7 = !{i32 7, !"PIE Level", i32 2}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !3, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = distinct !{!14, !11, !12}
!15 = distinct !{!15, !11, !12}
!16 = !{!17, !17, i64 0}
!17 = !{!"double", !3, i64 0}
!18 = distinct !{!18, !11, !12}
!19 = distinct !{!19, !11, !12}
!20 = distinct !{!20, !11, !12}
!21 = distinct !{!21, !11, !12}
!22 = distinct !{!22, !11, !12}
!23 = !{!24, !24, i64 0}
!24 = !{!"p1 _ZTS8_IO_FILE", !25, i64 0}
!25 = !{!"any pointer", !3, i64 0}
!26 = !{!25, !25, i64 0}
!27 = distinct !{!27, !11, !12}
!28 = distinct !{!28, !11, !12}
!29 = distinct !{!29, !11, !12}
!30 = distinct !{!30, !11, !12}
!31 = distinct !{!31, !11, !12}
!32 = distinct !{!32, !11, !12}
!33 = distinct !{!33, !11, !12}
!34 = distinct !{!34, !11, !12}
!35 = distinct !{!35, !11, !12}
!36 = distinct !{!36, !11, !12}
!37 = distinct !{!37, !11, !12}
!38 = !{!39, !39, i64 0}
!39 = !{!"long double", !3, i64 0}
!40 = distinct !{!40, !11, !12}
!41 = distinct !{!41, !11, !12}
!42 = distinct !{!42, !11, !12}
!43 = distinct !{!43, !11, !12}
!44 = distinct !{!44, !11, !12}
!45 = !{!46, !46, i64 0}
!46 = !{!"long long", !3, i64 0}
!47 = !{!48, !50, i64 48}
!48 = !{!"", !49, i64 0, !49, i64 8, !50, i64 16, !51, i64 24, !9, i64 32, !9, i64 40, !50, i64 48, !9, i64 56}
!49 = !{!"p1 omnipotent char", !25, i64 0}
!50 = !{!"p1 _ZTS5Chunk", !25, i64 0}
!51 = !{!"any p2 pointer", !25, i64 0}
!52 = !{!53, !49, i64 8}
!53 = !{!"Chunk", !50, i64 0, !49, i64 8, !49, i64 16, !3, i64 24}
!54 = !{!48, !9, i64 56}
!55 = !{!48, !50, i64 16}
!56 = !{!53, !50, i64 0}
!57 = !{!48, !49, i64 0}
!58 = !{!53, !49, i64 16}
!59 = !{!48, !49, i64 8}
!60 = distinct !{!60, !11, !12}
!61 = distinct !{!61, !11, !12}
!62 = !{!48, !9, i64 32}
!63 = !{!48, !51, i64 24}
!64 = !{!48, !9, i64 40}
!65 = distinct !{!65, !11, !12}
!66 = distinct !{!66, !11, !12}
