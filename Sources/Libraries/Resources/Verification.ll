target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

%struct.Totals = type { i64, i64, i64, ptr, i8 }
%struct.Precision = type { x86_fp80, x86_fp80, x86_fp80 }
%struct.Lane = type { %struct.Set, %struct.Set, %struct.Set }
%struct.Set = type { ptr, i64, i64, i64, ptr, i64 }
%struct.Place = type { ptr, ptr, i64, i64, x86_fp80, x86_fp80, x86_fp80, x86_fp80, [5 x x86_fp80] }
%struct.Word = type { ptr, i64, i64, i8 }
%struct.Reach = type { ptr, i64, i64 }
%struct.Own = type { ptr, ptr, i64 }
%struct.Claim = type { i64, i64, i32, [5 x %struct.Measurement], %struct.Measurement, x86_fp80, x86_fp80 }
%struct.Measurement = type { x86_fp80, x86_fp80, i8, i8 }

@.str = private unnamed_addr constant [15 x i8] c"ISOZYME_VERIFY\00", align 1
@isozyme_verify_totals = dso_local local_unnamed_addr global %struct.Totals zeroinitializer, align 8
@.str.1 = private unnamed_addr constant [6 x i8] c"abort\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"off\00", align 1
@.str.3 = private unnamed_addr constant [53 x i8] c"it reaches the same memory with a shadow and without\00", align 1
@.str.4 = private unnamed_addr constant [59 x i8] c"isozyme: verified %lld derivative calls of %lld requests: \00", align 1
@.str.5 = private unnamed_addr constant [15 x i8] c"%lld disagree\0A\00", align 1
@.str.6 = private unnamed_addr constant [11 x i8] c"all agree\0A\00", align 1
@.str.7 = private unnamed_addr constant [23 x i8] c"none could be checked\0A\00", align 1
@.str.8 = private unnamed_addr constant [49 x i8] c"isozyme: %s: not checked ('%s', %lld calls): %s\0A\00", align 1
@isozyme_verify_running = dso_local thread_local local_unnamed_addr global ptr null, align 8
@.str.10 = private unnamed_addr constant [37 x i8] c"it releases memory that it was given\00", align 1
@isozyme_verify_is_writable.ends = internal global [2 x i32] zeroinitializer, align 4
@isozyme_verify_is_writable.lastPage = internal unnamed_addr global i64 0, align 8
@fail.text = internal constant [48 x i8] c"isozyme: no memory left to verify a derivative\0A\00", align 16
@.str.1.7 = private unnamed_addr constant [44 x i8] c"it reaches the same memory with two shadows\00", align 1
@.str.2.8 = private unnamed_addr constant [56 x i8] c"it takes the same memory for numbers of several formats\00", align 1
@.str.3.9 = private unnamed_addr constant [31 x i8] c"several numbers share a shadow\00", align 1
@switch.table.locateAll = private unnamed_addr constant [9 x i64] [i64 4, i64 8, i64 10, i64 2, i64 2, i64 16, i64 8, i64 8, i64 1], align 8
@.str.21 = private unnamed_addr constant [69 x i8] c"the differences do not settle: it is not smooth here, or not precise\00", align 1
@.str.1.22 = private unnamed_addr constant [42 x i8] c"it gives other results when it runs again\00", align 1
@.str.2.23 = private unnamed_addr constant [70 x i8] c"a tangent is not finite, or belongs to memory that may not be written\00", align 1
@ladder = internal unnamed_addr constant [5 x x86_fp80] [x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40028000000000000000, x86_fp80 0xK3FFC8000000000000000, x86_fp80 0xK3FF98000000000000000, x86_fp80 0xK3FF68000000000000000], align 16
@precisions = internal unnamed_addr constant [7 x %struct.Precision] [%struct.Precision zeroinitializer, %struct.Precision { x86_fp80 0xK3FE780D9594D23495B3E, x86_fp80 0xK3FF6C49BA5E353F7CED9, x86_fp80 0xK3FF883126E978D4FDF3B }, %struct.Precision { x86_fp80 0xK3FCA8A59BFA5A8FB8737, x86_fp80 0xK3FEEA7C5AC471B478423, x86_fp80 0xK3FF1D1B71758E219652C }, %struct.Precision { x86_fp80 0xK3FBF8DABC64B6D8CD430, x86_fp80 0xK3FEEA7C5AC471B478423, x86_fp80 0xK3FF1D1B71758E219652C }, %struct.Precision { x86_fp80 0xK3FF483126E978D4FDF3B, x86_fp80 0xK3FFCCCCCCCCCCCCCCCCD, x86_fp80 0xK3FFBCCCCCCCCCCCCCCCD }, %struct.Precision { x86_fp80 0xK3FF783126E978D4FDF3B, x86_fp80 0xK3FFE8000000000000000, x86_fp80 0xK3FFCCCCCCCCCCCCCCCCD }, %struct.Precision { x86_fp80 0xK3FBF8DABC64B6D8CD430, x86_fp80 0xK3FEEA7C5AC471B478423, x86_fp80 0xK3FF1D1B71758E219652C }], align 16
@stderr = external local_unnamed_addr global ptr, align 8
@.str.3.24 = private unnamed_addr constant [43 x i8] c"isozyme: %s: more about '%s' is not shown\0A\00", align 1
@.str.4.26 = private unnamed_addr constant [8 x i8] c"reverse\00", align 1
@.str.5.25 = private unnamed_addr constant [8 x i8] c"forward\00", align 1
@.str.6.27 = private unnamed_addr constant [55 x i8] c"isozyme: %s: the %s-mode derivative of '%s' is wrong: \00", align 1
@.str.7.29 = private unnamed_addr constant [12 x i8] c", lane %lld\00", align 1
@.str.8.30 = private unnamed_addr constant [68 x i8] c": the derivative is %.12Lg, differences give %.12Lg (within %.1Lg)\0A\00", align 1
@.str.9 = private unnamed_addr constant [11 x i8] c"the result\00", align 1
@.str.10.28 = private unnamed_addr constant [50 x i8] c"memory behind global variables or other addresses\00", align 1
@.str.11 = private unnamed_addr constant [14 x i8] c"argument %lld\00", align 1
@.str.12 = private unnamed_addr constant [10 x i8] c" ('%.*s')\00", align 1
@.str.13 = private unnamed_addr constant [2 x i8] c",\00", align 1
@.str.14 = private unnamed_addr constant [22 x i8] c", number at byte %lld\00", align 1

; Function Attrs: nofree nounwind memory(read)
define dso_local zeroext i1 @isozyme_verify_is(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = tail call ptr @getenv(ptr noundef nonnull @.str) #34
  %3 = icmp eq ptr %2, null
  br i1 %3, label %7, label %4

4:                                                ; preds = %1
  %5 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %2, ptr noundef nonnull dereferenceable(1) %0) #35
  %6 = icmp eq i32 %5, 0
  br label %7

7:                                                ; preds = %4, %1
  %8 = phi i1 [ false, %1 ], [ %6, %4 ]
  ret i1 %8
}

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr noundef captures(none)) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr noundef captures(none), ptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: nofree nounwind
define dso_local void @isozyme_verify_start() local_unnamed_addr #3 {
  %1 = load i8, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 32), align 8, !tbaa !8, !range !14, !noundef !15
  %2 = trunc nuw i8 %1 to i1
  br i1 %2, label %5, label %3

3:                                                ; preds = %0
  store i8 1, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 32), align 8, !tbaa !8
  %4 = tail call i32 @atexit(ptr noundef nonnull @summarise) #34
  br label %5

5:                                                ; preds = %3, %0
  ret void
}

; Function Attrs: cold nofree nounwind
define internal void @summarise() #4 {
  %1 = load ptr, ptr @stderr, align 8, !tbaa !16
  %2 = load i64, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 8), align 8, !tbaa !18
  %3 = load i64, ptr @isozyme_verify_totals, align 8, !tbaa !19
  %4 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %1, ptr noundef nonnull @.str.4, i64 noundef %2, i64 noundef %3) #36
  %5 = load i64, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 16), align 8, !tbaa !20
  %6 = icmp eq i64 %5, 0
  %7 = load ptr, ptr @stderr, align 8, !tbaa !16
  br i1 %6, label %10, label %8

8:                                                ; preds = %0
  %9 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %7, ptr noundef nonnull @.str.5, i64 noundef %5) #36
  br label %15

10:                                               ; preds = %0
  %11 = load i64, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 8), align 8, !tbaa !18
  %12 = icmp eq i64 %11, 0
  %13 = select i1 %12, ptr @.str.7, ptr @.str.6
  %14 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %7, ptr noundef nonnull %13) #36
  br label %15

15:                                               ; preds = %10, %8
  %16 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 24), align 8, !tbaa !21
  %17 = icmp eq ptr %16, null
  br i1 %17, label %33, label %18

18:                                               ; preds = %18, %15
  %19 = phi ptr [ %31, %18 ], [ %16, %15 ]
  %20 = load ptr, ptr @stderr, align 8, !tbaa !16
  %21 = load ptr, ptr %19, align 8, !tbaa !22
  %22 = load ptr, ptr %21, align 8, !tbaa !26
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %24 = load ptr, ptr %23, align 8, !tbaa !28
  %25 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %26 = load i64, ptr %25, align 8, !tbaa !29
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %28 = load ptr, ptr %27, align 8, !tbaa !30
  %29 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %20, ptr noundef nonnull @.str.8, ptr noundef %22, ptr noundef %24, i64 noundef %26, ptr noundef %28) #36
  %30 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %31 = load ptr, ptr %30, align 8, !tbaa !21
  %32 = icmp eq ptr %31, null
  br i1 %32, label %33, label %18, !llvm.loop !31

33:                                               ; preds = %18, %15
  ret void
}

; Function Attrs: nofree nounwind
declare i32 @atexit(ptr noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare noundef i32 @fprintf(ptr noundef captures(none), ptr noundef readonly captures(none), ...) local_unnamed_addr #5

; Function Attrs: nofree nounwind
define dso_local void @isozyme_verify_count(i1 noundef zeroext %0) local_unnamed_addr #3 {
  %2 = load i64, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 8), align 8, !tbaa !18
  %3 = add nsw i64 %2, 1
  store i64 %3, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 8), align 8, !tbaa !18
  %4 = zext i1 %0 to i64
  %5 = load i64, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 16), align 8, !tbaa !20
  %6 = add nsw i64 %5, %4
  store i64 %6, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 16), align 8, !tbaa !20
  br i1 %0, label %7, label %14

7:                                                ; preds = %1
  %8 = tail call ptr @getenv(ptr noundef nonnull @.str) #34
  %9 = icmp eq ptr %8, null
  br i1 %9, label %14, label %10

10:                                               ; preds = %7
  %11 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %8, ptr noundef nonnull dereferenceable(6) @.str.1) #35
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %14

13:                                               ; preds = %10
  tail call void @abort() #37
  unreachable

14:                                               ; preds = %10, %7, %1
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
declare void @abort() local_unnamed_addr #6

; Function Attrs: nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_verify_excuse(ptr noundef %0, ptr noundef %1) local_unnamed_addr #7 {
  %3 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 24), align 8, !tbaa !21
  %4 = icmp eq ptr %3, null
  br i1 %4, label %24, label %5

5:                                                ; preds = %18, %2
  %6 = phi ptr [ %20, %18 ], [ %3, %2 ]
  %7 = load ptr, ptr %6, align 8, !tbaa !22
  %8 = icmp eq ptr %7, %0
  br i1 %8, label %9, label %18

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !30
  %12 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %11, ptr noundef nonnull dereferenceable(1) %1) #35
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %18

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %16 = load i64, ptr %15, align 8, !tbaa !29
  %17 = add nsw i64 %16, 1
  store i64 %17, ptr %15, align 8, !tbaa !29
  br label %32

18:                                               ; preds = %9, %5
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %20 = load ptr, ptr %19, align 8, !tbaa !21
  %21 = icmp eq ptr %20, null
  br i1 %21, label %22, label %5, !llvm.loop !34

22:                                               ; preds = %18
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 24
  br label %24

24:                                               ; preds = %22, %2
  %25 = phi ptr [ %23, %22 ], [ getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 24), %2 ]
  %26 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #38
  %27 = icmp eq ptr %26, null
  br i1 %27, label %32, label %28

28:                                               ; preds = %24
  store ptr %0, ptr %26, align 8, !tbaa !35
  %29 = getelementptr inbounds nuw i8, ptr %26, i64 8
  store ptr %1, ptr %29, align 8, !tbaa !36
  %30 = getelementptr inbounds nuw i8, ptr %26, i64 16
  store i64 1, ptr %30, align 8, !tbaa !37
  %31 = getelementptr inbounds nuw i8, ptr %26, i64 24
  store ptr null, ptr %31, align 8, !tbaa !21
  store ptr %26, ptr %25, align 8, !tbaa !21
  br label %32

32:                                               ; preds = %28, %24, %14
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #8

; Function Attrs: nounwind
define dso_local noundef ptr @isozyme_verify_begin(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #9 {
  %4 = alloca i8, align 1
  %5 = tail call ptr @getenv(ptr noundef nonnull @.str) #34
  %6 = icmp eq ptr %5, null
  br i1 %6, label %10, label %7

7:                                                ; preds = %3
  %8 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %5, ptr noundef nonnull dereferenceable(4) @.str.2) #35
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %151, label %10

10:                                               ; preds = %7, %3
  %11 = load i8, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 32), align 8, !tbaa !8, !range !14, !noundef !15
  %12 = trunc nuw i8 %11 to i1
  br i1 %12, label %15, label %13

13:                                               ; preds = %10
  store i8 1, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 32), align 8, !tbaa !8
  %14 = tail call i32 @atexit(ptr noundef nonnull @summarise) #34
  br label %15

15:                                               ; preds = %13, %10
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %17 = load i64, ptr %16, align 8, !tbaa !38
  %18 = add nsw i64 %17, 1
  store i64 %18, ptr %16, align 8, !tbaa !38
  %19 = icmp eq i64 %17, 0
  %20 = zext i1 %19 to i64
  %21 = load i64, ptr @isozyme_verify_totals, align 8, !tbaa !19
  %22 = add nsw i64 %21, %20
  store i64 %22, ptr @isozyme_verify_totals, align 8, !tbaa !19
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %24 = load ptr, ptr %23, align 8, !tbaa !39
  %25 = icmp eq ptr %24, null
  br i1 %25, label %56, label %26

26:                                               ; preds = %15
  %27 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 24), align 8, !tbaa !21
  %28 = icmp eq ptr %27, null
  br i1 %28, label %48, label %29

29:                                               ; preds = %42, %26
  %30 = phi ptr [ %44, %42 ], [ %27, %26 ]
  %31 = load ptr, ptr %30, align 8, !tbaa !22
  %32 = icmp eq ptr %31, %0
  br i1 %32, label %33, label %42

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %35 = load ptr, ptr %34, align 8, !tbaa !30
  %36 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %35, ptr noundef nonnull dereferenceable(1) %24) #35
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %42

38:                                               ; preds = %33
  %39 = getelementptr inbounds nuw i8, ptr %30, i64 16
  %40 = load i64, ptr %39, align 8, !tbaa !29
  %41 = add nsw i64 %40, 1
  store i64 %41, ptr %39, align 8, !tbaa !29
  br label %151

42:                                               ; preds = %33, %29
  %43 = getelementptr inbounds nuw i8, ptr %30, i64 24
  %44 = load ptr, ptr %43, align 8, !tbaa !21
  %45 = icmp eq ptr %44, null
  br i1 %45, label %46, label %29, !llvm.loop !34

46:                                               ; preds = %42
  %47 = getelementptr inbounds nuw i8, ptr %30, i64 24
  br label %48

48:                                               ; preds = %46, %26
  %49 = phi ptr [ getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 24), %26 ], [ %47, %46 ]
  %50 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #38
  %51 = icmp eq ptr %50, null
  br i1 %51, label %151, label %52

52:                                               ; preds = %48
  store ptr %0, ptr %50, align 8, !tbaa !35
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 8
  store ptr %24, ptr %53, align 8, !tbaa !36
  %54 = getelementptr inbounds nuw i8, ptr %50, i64 16
  store i64 1, ptr %54, align 8, !tbaa !37
  %55 = getelementptr inbounds nuw i8, ptr %50, i64 24
  store ptr null, ptr %55, align 8, !tbaa !21
  store ptr %50, ptr %49, align 8, !tbaa !21
  br label %151

56:                                               ; preds = %15
  %57 = tail call noalias dereferenceable_or_null(352) ptr @calloc(i64 noundef 1, i64 noundef 352) #39
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %59 = load i64, ptr %58, align 8, !tbaa !40
  %60 = tail call noalias ptr @calloc(i64 noundef %59, i64 noundef 144) #39
  %61 = icmp ne ptr %57, null
  %62 = icmp ne ptr %60, null
  %63 = and i1 %61, %62
  br i1 %63, label %65, label %64

64:                                               ; preds = %56
  tail call void @abort() #37
  unreachable

65:                                               ; preds = %56
  %66 = getelementptr inbounds nuw i8, ptr %57, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %66, i8 0, i64 104, i1 false)
  %67 = getelementptr inbounds nuw i8, ptr %57, i64 136
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(208) %67, i8 0, i64 208, i1 false)
  %68 = getelementptr inbounds nuw i8, ptr %57, i64 345
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(7) %68, i8 0, i64 7, i1 false)
  store ptr %0, ptr %57, align 8, !tbaa !35
  %69 = getelementptr inbounds nuw i8, ptr %57, i64 8
  store ptr %1, ptr %69, align 8, !tbaa !41
  %70 = getelementptr inbounds nuw i8, ptr %57, i64 16
  store ptr %2, ptr %70, align 8, !tbaa !36
  %71 = getelementptr inbounds nuw i8, ptr %57, i64 128
  store ptr %60, ptr %71, align 8, !tbaa !41
  %72 = getelementptr inbounds nuw i8, ptr %57, i64 344
  store i8 1, ptr %72, align 8, !tbaa !42
  %73 = getelementptr inbounds nuw i8, ptr %57, i64 32
  %74 = getelementptr inbounds nuw i8, ptr %57, i64 40
  store i64 32, ptr %74, align 8, !tbaa !43
  %75 = getelementptr inbounds nuw i8, ptr %57, i64 88
  store i64 24, ptr %75, align 8, !tbaa !47
  %76 = icmp sgt i64 %59, 0
  br i1 %76, label %77, label %85

77:                                               ; preds = %77, %65
  %78 = phi i64 [ %83, %77 ], [ 0, %65 ]
  %79 = getelementptr inbounds nuw %struct.Lane, ptr %60, i64 %78
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 8
  store i64 176, ptr %80, align 8, !tbaa !48
  %81 = getelementptr inbounds nuw i8, ptr %79, i64 56
  store i64 8, ptr %81, align 8, !tbaa !50
  %82 = getelementptr inbounds nuw i8, ptr %79, i64 104
  store i64 24, ptr %82, align 8, !tbaa !51
  %83 = add nuw nsw i64 %78, 1
  %84 = icmp eq i64 %83, %59
  br i1 %84, label %85, label %77, !llvm.loop !52

85:                                               ; preds = %77, %65
  %86 = tail call zeroext i1 @isozyme_verify_run(ptr noundef nonnull %57) #34
  %87 = load i64, ptr %58, align 8, !tbaa !40
  %88 = icmp sgt i64 %87, 0
  br i1 %88, label %89, label %111

89:                                               ; preds = %107, %85
  %90 = phi i64 [ %108, %107 ], [ 0, %85 ]
  %91 = getelementptr inbounds nuw %struct.Lane, ptr %60, i64 %90
  %92 = load ptr, ptr %91, align 8, !tbaa !53
  %93 = getelementptr inbounds nuw i8, ptr %91, i64 16
  %94 = load i64, ptr %93, align 8, !tbaa !54
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %107, label %96

96:                                               ; preds = %96, %89
  %97 = phi i64 [ %104, %96 ], [ 0, %89 ]
  %98 = getelementptr inbounds nuw %struct.Place, ptr %92, i64 %97
  %99 = load ptr, ptr %98, align 16, !tbaa !55
  %100 = getelementptr inbounds nuw i8, ptr %98, i64 16
  %101 = load i64, ptr %100, align 16, !tbaa !58
  %102 = tail call x86_fp80 @isozyme_verify_read(ptr noundef %99, i64 noundef %101) #34
  %103 = getelementptr inbounds nuw i8, ptr %98, i64 96
  store x86_fp80 %102, ptr %103, align 16, !tbaa !59
  %104 = add nuw i64 %97, 1
  %105 = load i64, ptr %93, align 8, !tbaa !54
  %106 = icmp ult i64 %104, %105
  br i1 %106, label %96, label %107, !llvm.loop !60

107:                                              ; preds = %96, %89
  %108 = add nuw nsw i64 %90, 1
  %109 = load i64, ptr %58, align 8, !tbaa !40
  %110 = icmp slt i64 %108, %109
  br i1 %110, label %89, label %111, !llvm.loop !61

111:                                              ; preds = %107, %85
  tail call void @isozyme_verify_settle(ptr noundef nonnull %57, i64 noundef 0) #34
  store i8 0, ptr %72, align 8, !tbaa !62
  %112 = load i64, ptr %58, align 8, !tbaa !40
  %113 = icmp sgt i64 %112, 0
  br i1 %113, label %114, label %151

114:                                              ; preds = %147, %111
  %115 = phi i64 [ %148, %147 ], [ 0, %111 ]
  %116 = getelementptr inbounds nuw %struct.Lane, ptr %60, i64 %115
  %117 = load ptr, ptr %116, align 8, !tbaa !53
  %118 = getelementptr inbounds nuw i8, ptr %116, i64 16
  %119 = load i64, ptr %118, align 8, !tbaa !54
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %147, label %121

121:                                              ; preds = %133, %114
  %122 = phi i64 [ %144, %133 ], [ 0, %114 ]
  %123 = getelementptr inbounds nuw %struct.Place, ptr %117, i64 %122
  %124 = load ptr, ptr %123, align 16, !tbaa !55
  %125 = ptrtoint ptr %124 to i64
  %126 = and i64 %125, -8
  %127 = inttoptr i64 %126 to ptr
  %128 = call ptr @isozyme_verify_entry(ptr noundef nonnull %73, ptr noundef %127, ptr noundef nonnull %4) #34
  %129 = getelementptr inbounds nuw i8, ptr %128, i64 24
  %130 = load i8, ptr %129, align 8, !tbaa !63, !range !14, !noundef !15
  %131 = trunc nuw i8 %130 to i1
  br i1 %131, label %132, label %133

132:                                              ; preds = %121
  store ptr @.str.3, ptr %66, align 8, !tbaa !65
  br label %133

133:                                              ; preds = %132, %121
  %134 = load ptr, ptr %123, align 16, !tbaa !55
  %135 = getelementptr inbounds nuw i8, ptr %123, i64 16
  %136 = load i64, ptr %135, align 16, !tbaa !58
  %137 = call x86_fp80 @isozyme_verify_read(ptr noundef %134, i64 noundef %136) #34
  %138 = getelementptr inbounds nuw i8, ptr %123, i64 32
  store x86_fp80 %137, ptr %138, align 16, !tbaa !66
  %139 = getelementptr inbounds nuw i8, ptr %123, i64 8
  %140 = load ptr, ptr %139, align 8, !tbaa !67
  %141 = load i64, ptr %135, align 16, !tbaa !58
  %142 = call x86_fp80 @isozyme_verify_read(ptr noundef %140, i64 noundef %141) #34
  %143 = getelementptr inbounds nuw i8, ptr %123, i64 48
  store x86_fp80 %142, ptr %143, align 16, !tbaa !68
  %144 = add nuw i64 %122, 1
  %145 = load i64, ptr %118, align 8, !tbaa !54
  %146 = icmp ult i64 %144, %145
  br i1 %146, label %121, label %147, !llvm.loop !69

147:                                              ; preds = %133, %114
  %148 = add nuw nsw i64 %115, 1
  %149 = load i64, ptr %58, align 8, !tbaa !40
  %150 = icmp slt i64 %148, %149
  br i1 %150, label %114, label %151, !llvm.loop !70

151:                                              ; preds = %147, %111, %52, %48, %38, %7
  %152 = phi ptr [ null, %7 ], [ null, %52 ], [ null, %38 ], [ null, %48 ], [ %57, %111 ], [ %57, %147 ]
  ret ptr %152
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #11

; Function Attrs: nounwind
define dso_local void @isozyme_verify_end(ptr noundef %0) local_unnamed_addr #9 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %106, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr %0, align 8, !tbaa !71
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %6 = load i64, ptr %5, align 8, !tbaa !40
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load ptr, ptr %7, align 8, !tbaa !72
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %10 = load i64, ptr %9, align 8, !tbaa !73
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = load ptr, ptr %11, align 8, !tbaa !65
  %13 = icmp eq ptr %12, null
  br i1 %13, label %14, label %16

14:                                               ; preds = %3
  %15 = icmp eq i64 %10, 0
  br i1 %15, label %46, label %50

16:                                               ; preds = %3
  %17 = load ptr, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 24), align 8, !tbaa !21
  %18 = icmp eq ptr %17, null
  br i1 %18, label %38, label %19

19:                                               ; preds = %32, %16
  %20 = phi ptr [ %34, %32 ], [ %17, %16 ]
  %21 = load ptr, ptr %20, align 8, !tbaa !22
  %22 = icmp eq ptr %21, %4
  br i1 %22, label %23, label %32

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !30
  %26 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %25, ptr noundef nonnull dereferenceable(1) %12) #35
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %32

28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %20, i64 16
  %30 = load i64, ptr %29, align 8, !tbaa !29
  %31 = add nsw i64 %30, 1
  store i64 %31, ptr %29, align 8, !tbaa !29
  br label %86

32:                                               ; preds = %23, %19
  %33 = getelementptr inbounds nuw i8, ptr %20, i64 24
  %34 = load ptr, ptr %33, align 8, !tbaa !21
  %35 = icmp eq ptr %34, null
  br i1 %35, label %36, label %19, !llvm.loop !34

36:                                               ; preds = %32
  %37 = getelementptr inbounds nuw i8, ptr %20, i64 24
  br label %38

38:                                               ; preds = %36, %16
  %39 = phi ptr [ getelementptr inbounds nuw (i8, ptr @isozyme_verify_totals, i64 24), %16 ], [ %37, %36 ]
  %40 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #38
  %41 = icmp eq ptr %40, null
  br i1 %41, label %86, label %42

42:                                               ; preds = %38
  store ptr %4, ptr %40, align 8, !tbaa !35
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 8
  store ptr %12, ptr %43, align 8, !tbaa !36
  %44 = getelementptr inbounds nuw i8, ptr %40, i64 16
  store i64 1, ptr %44, align 8, !tbaa !37
  %45 = getelementptr inbounds nuw i8, ptr %40, i64 24
  store ptr null, ptr %45, align 8, !tbaa !21
  store ptr %40, ptr %39, align 8, !tbaa !21
  br label %86

46:                                               ; preds = %50, %14
  %47 = icmp sgt i64 %6, 0
  br i1 %47, label %48, label %85

48:                                               ; preds = %46
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %58

50:                                               ; preds = %50, %14
  %51 = phi i64 [ %56, %50 ], [ 0, %14 ]
  %52 = getelementptr inbounds nuw %struct.Word, ptr %8, i64 %51
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 16
  %54 = load ptr, ptr %52, align 8, !tbaa !74
  %55 = load i64, ptr %54, align 1
  store i64 %55, ptr %53, align 8
  %56 = add nuw i64 %51, 1
  %57 = icmp eq i64 %56, %10
  br i1 %57, label %46, label %50, !llvm.loop !75

58:                                               ; preds = %82, %48
  %59 = phi i64 [ 0, %48 ], [ %83, %82 ]
  %60 = load ptr, ptr %49, align 8, !tbaa !76
  %61 = getelementptr inbounds nuw %struct.Lane, ptr %60, i64 %59
  %62 = load ptr, ptr %61, align 8, !tbaa !53
  %63 = getelementptr inbounds nuw %struct.Lane, ptr %60, i64 %59
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 16
  %65 = load i64, ptr %64, align 8, !tbaa !54
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %82, label %67

67:                                               ; preds = %67, %58
  %68 = phi i64 [ %76, %67 ], [ 0, %58 ]
  %69 = getelementptr inbounds nuw %struct.Place, ptr %62, i64 %68
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %71 = load ptr, ptr %70, align 8, !tbaa !67
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 16
  %73 = load i64, ptr %72, align 16, !tbaa !58
  %74 = tail call x86_fp80 @isozyme_verify_read(ptr noundef %71, i64 noundef %73) #34
  %75 = getelementptr inbounds nuw i8, ptr %69, i64 64
  store x86_fp80 %74, ptr %75, align 16, !tbaa !77
  %76 = add nuw i64 %68, 1
  %77 = load ptr, ptr %49, align 8, !tbaa !76
  %78 = getelementptr inbounds nuw %struct.Lane, ptr %77, i64 %59
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 16
  %80 = load i64, ptr %79, align 8, !tbaa !54
  %81 = icmp ult i64 %76, %80
  br i1 %81, label %67, label %82, !llvm.loop !78

82:                                               ; preds = %67, %58
  %83 = add nuw nsw i64 %59, 1
  %84 = icmp eq i64 %83, %6
  br i1 %84, label %85, label %58, !llvm.loop !79

85:                                               ; preds = %82, %46
  tail call void @isozyme_verify_rewind(ptr noundef nonnull %0) #34
  tail call void @isozyme_verify_judge(ptr noundef nonnull %0) #34
  tail call void @isozyme_verify_advance(ptr noundef nonnull %0) #34
  br label %86

86:                                               ; preds = %85, %42, %38, %28
  %87 = icmp sgt i64 %6, 0
  br i1 %87, label %88, label %102

88:                                               ; preds = %86
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %90

90:                                               ; preds = %90, %88
  %91 = phi i64 [ 0, %88 ], [ %100, %90 ]
  %92 = load ptr, ptr %89, align 8, !tbaa !76
  %93 = getelementptr inbounds nuw %struct.Lane, ptr %92, i64 %91
  tail call void @isozyme_verify_discard(ptr noundef %93) #34
  %94 = load ptr, ptr %89, align 8, !tbaa !76
  %95 = getelementptr inbounds nuw %struct.Lane, ptr %94, i64 %91
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 48
  tail call void @isozyme_verify_discard(ptr noundef nonnull %96) #34
  %97 = load ptr, ptr %89, align 8, !tbaa !76
  %98 = getelementptr inbounds nuw %struct.Lane, ptr %97, i64 %91
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 96
  tail call void @isozyme_verify_discard(ptr noundef nonnull %99) #34
  %100 = add nuw nsw i64 %91, 1
  %101 = icmp eq i64 %100, %6
  br i1 %101, label %102, label %90, !llvm.loop !80

102:                                              ; preds = %90, %86
  tail call void @isozyme_verify_discard(ptr noundef nonnull %7) #34
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 80
  tail call void @isozyme_verify_discard(ptr noundef nonnull %103) #34
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %105 = load ptr, ptr %104, align 8, !tbaa !76
  tail call void @free(ptr noundef %105) #34
  tail call void @free(ptr noundef %0) #34
  br label %106

106:                                              ; preds = %102, %1
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #12

; Function Attrs: nounwind
define dso_local ptr @isozyme_verify_entry(ptr noundef captures(none) %0, ptr noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #9 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load i64, ptr %4, align 8, !tbaa !81
  %6 = shl i64 %5, 1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !82
  %9 = icmp ult i64 %6, %8
  br i1 %9, label %14, label %10

10:                                               ; preds = %3
  %11 = icmp eq i64 %8, 0
  %12 = shl i64 %8, 1
  %13 = select i1 %11, i64 64, i64 %12
  tail call fastcc void @index_(ptr noundef %0, i64 noundef %13)
  br label %14

14:                                               ; preds = %10, %3
  %15 = ptrtoint ptr %1 to i64
  %16 = mul i64 %15, -7046029254386353131
  %17 = lshr i64 %16, 32
  %18 = xor i64 %17, %16
  %19 = load i64, ptr %7, align 8, !tbaa !82
  %20 = add i64 %19, -1
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %22 = load ptr, ptr %21, align 8, !tbaa !83
  %23 = and i64 %20, %18
  %24 = getelementptr inbounds nuw i32, ptr %22, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !1
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %46, label %27

27:                                               ; preds = %14
  %28 = load ptr, ptr %0, align 8, !tbaa !84
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %30 = load i64, ptr %29, align 8, !tbaa !85
  br label %31

31:                                               ; preds = %40, %27
  %32 = phi i32 [ %25, %27 ], [ %44, %40 ]
  %33 = phi i64 [ %23, %27 ], [ %42, %40 ]
  %34 = add i32 %32, -1
  %35 = zext i32 %34 to i64
  %36 = mul i64 %30, %35
  %37 = getelementptr inbounds nuw i8, ptr %28, i64 %36
  %38 = load ptr, ptr %37, align 1
  %39 = icmp eq ptr %38, %1
  br i1 %39, label %46, label %40

40:                                               ; preds = %31
  %41 = add i64 %33, 1
  %42 = and i64 %41, %20
  %43 = getelementptr inbounds nuw i32, ptr %22, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !1
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %46, label %31, !llvm.loop !86

46:                                               ; preds = %40, %31, %14
  %47 = phi i64 [ %23, %14 ], [ %33, %31 ], [ %42, %40 ]
  %48 = getelementptr inbounds nuw i32, ptr %22, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !1
  %50 = icmp eq i32 %49, 0
  %51 = zext i1 %50 to i8
  store i8 %51, ptr %2, align 1, !tbaa !42
  br i1 %50, label %52, label %85

52:                                               ; preds = %46
  %53 = load i64, ptr %4, align 8, !tbaa !81
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %55 = load i64, ptr %54, align 8, !tbaa !87
  %56 = icmp eq i64 %53, %55
  br i1 %56, label %57, label %68

57:                                               ; preds = %52
  %58 = icmp eq i64 %55, 0
  %59 = shl i64 %55, 1
  %60 = select i1 %58, i64 32, i64 %59
  store i64 %60, ptr %54, align 8, !tbaa !87
  %61 = load ptr, ptr %0, align 8, !tbaa !84
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %63 = load i64, ptr %62, align 8, !tbaa !85
  %64 = mul i64 %63, %60
  %65 = tail call ptr @realloc(ptr noundef %61, i64 noundef %64) #40
  store ptr %65, ptr %0, align 8, !tbaa !84
  %66 = icmp eq ptr %65, null
  br i1 %66, label %67, label %68

67:                                               ; preds = %57
  tail call fastcc void @fail()
  unreachable

68:                                               ; preds = %57, %52
  %69 = load ptr, ptr %0, align 8, !tbaa !84
  %70 = load i64, ptr %4, align 8, !tbaa !81
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %72 = load i64, ptr %71, align 8, !tbaa !85
  %73 = mul i64 %72, %70
  %74 = getelementptr inbounds nuw i8, ptr %69, i64 %73
  tail call void @llvm.memset.p0.i64(ptr align 1 %74, i8 0, i64 %72, i1 false)
  %75 = load ptr, ptr %0, align 8, !tbaa !84
  %76 = load i64, ptr %4, align 8, !tbaa !81
  %77 = load i64, ptr %71, align 8, !tbaa !85
  %78 = mul i64 %77, %76
  %79 = getelementptr inbounds nuw i8, ptr %75, i64 %78
  store ptr %1, ptr %79, align 1
  %80 = load i64, ptr %4, align 8, !tbaa !81
  %81 = add i64 %80, 1
  store i64 %81, ptr %4, align 8, !tbaa !81
  %82 = trunc i64 %81 to i32
  %83 = load ptr, ptr %21, align 8, !tbaa !83
  %84 = getelementptr inbounds nuw i32, ptr %83, i64 %47
  store i32 %82, ptr %84, align 4, !tbaa !1
  br label %85

85:                                               ; preds = %68, %46
  %86 = load ptr, ptr %0, align 8, !tbaa !84
  %87 = load ptr, ptr %21, align 8, !tbaa !83
  %88 = getelementptr inbounds nuw i32, ptr %87, i64 %47
  %89 = load i32, ptr %88, align 4, !tbaa !1
  %90 = add i32 %89, -1
  %91 = zext i32 %90 to i64
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %93 = load i64, ptr %92, align 8, !tbaa !85
  %94 = mul i64 %93, %91
  %95 = getelementptr inbounds nuw i8, ptr %86, i64 %94
  ret ptr %95
}

; Function Attrs: nounwind
define internal fastcc void @index_(ptr noundef captures(none) %0, i64 noundef %1) unnamed_addr #9 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = load i64, ptr %3, align 8, !tbaa !82
  %5 = icmp eq i64 %1, %4
  br i1 %5, label %14, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %8 = load ptr, ptr %7, align 8, !tbaa !83
  tail call void @free(ptr noundef %8) #34
  %9 = shl i64 %1, 2
  %10 = tail call noalias ptr @malloc(i64 noundef %9) #38
  store ptr %10, ptr %7, align 8, !tbaa !83
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %13

12:                                               ; preds = %6
  tail call fastcc void @fail()
  unreachable

13:                                               ; preds = %6
  store i64 %1, ptr %3, align 8, !tbaa !82
  br label %14

14:                                               ; preds = %13, %2
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load ptr, ptr %15, align 8, !tbaa !83
  %17 = shl i64 %1, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %16, i8 0, i64 %17, i1 false)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %19 = load i64, ptr %18, align 8, !tbaa !81
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %63, label %21

21:                                               ; preds = %14
  %22 = load ptr, ptr %15, align 8, !tbaa !83
  %23 = load ptr, ptr %0, align 8, !tbaa !84
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %25 = load i64, ptr %24, align 8, !tbaa !85
  %26 = load i64, ptr %3, align 8, !tbaa !82
  %27 = add i64 %26, -1
  br label %28

28:                                               ; preds = %58, %21
  %29 = phi i64 [ 0, %21 ], [ %61, %58 ]
  %30 = trunc i64 %29 to i32
  %31 = add i32 %30, 1
  %32 = mul i64 %25, %29
  %33 = getelementptr inbounds nuw i8, ptr %23, i64 %32
  %34 = load ptr, ptr %33, align 1
  %35 = ptrtoint ptr %34 to i64
  %36 = mul i64 %35, -7046029254386353131
  %37 = lshr i64 %36, 32
  %38 = xor i64 %37, %36
  %39 = and i64 %38, %27
  %40 = getelementptr inbounds nuw i32, ptr %22, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !1
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %58, label %43

43:                                               ; preds = %52, %28
  %44 = phi i32 [ %56, %52 ], [ %41, %28 ]
  %45 = phi i64 [ %54, %52 ], [ %39, %28 ]
  %46 = add i32 %44, -1
  %47 = zext i32 %46 to i64
  %48 = mul i64 %25, %47
  %49 = getelementptr inbounds nuw i8, ptr %23, i64 %48
  %50 = load ptr, ptr %49, align 1
  %51 = icmp eq ptr %50, %34
  br i1 %51, label %58, label %52

52:                                               ; preds = %43
  %53 = add i64 %45, 1
  %54 = and i64 %53, %27
  %55 = getelementptr inbounds nuw i32, ptr %22, i64 %54
  %56 = load i32, ptr %55, align 4, !tbaa !1
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %43, !llvm.loop !86

58:                                               ; preds = %52, %43, %28
  %59 = phi i64 [ %39, %28 ], [ %45, %43 ], [ %54, %52 ]
  %60 = getelementptr inbounds nuw i32, ptr %22, i64 %59
  store i32 %31, ptr %60, align 4, !tbaa !1
  %61 = add nuw i64 %29, 1
  %62 = icmp eq i64 %61, %19
  br i1 %62, label %63, label %28, !llvm.loop !88

63:                                               ; preds = %58, %14
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i64 noundef) local_unnamed_addr #13

; Function Attrs: cold nofree noreturn nounwind
define internal fastcc void @fail() unnamed_addr #14 {
  %1 = tail call i64 @write(i32 noundef 2, ptr noundef nonnull @fail.text, i64 noundef 47) #34
  tail call void @abort() #37
  unreachable
}

; Function Attrs: nofree
declare noundef i64 @write(i32 noundef, ptr noundef readonly captures(none), i64 noundef) local_unnamed_addr #15

; Function Attrs: nounwind
define dso_local void @isozyme_verify_truncate(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #9 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load i64, ptr %3, align 8, !tbaa !81
  %5 = icmp eq i64 %1, %4
  br i1 %5, label %9, label %6

6:                                                ; preds = %2
  store i64 %1, ptr %3, align 8, !tbaa !81
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !82
  tail call fastcc void @index_(ptr noundef %0, i64 noundef %8)
  br label %9

9:                                                ; preds = %6, %2
  ret void
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_verify_discard(ptr noundef captures(none) initializes((8, 32), (40, 48)) %0) local_unnamed_addr #16 {
  %2 = load ptr, ptr %0, align 8, !tbaa !84
  tail call void @free(ptr noundef %2) #34
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load ptr, ptr %3, align 8, !tbaa !83
  tail call void @free(ptr noundef %4) #34
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %0, i8 0, i64 48, i1 false)
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local x86_fp80 @isozyme_verify_read(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #17 {
  switch i64 %1, label %20 [
    i64 1, label %3
    i64 3, label %6
    i64 4, label %8
    i64 6, label %11
    i64 5, label %14
  ]

3:                                                ; preds = %2
  %4 = load float, ptr %0, align 1
  %5 = fpext float %4 to x86_fp80
  br label %23

6:                                                ; preds = %2
  %7 = load x86_fp80, ptr %0, align 1
  br label %23

8:                                                ; preds = %2
  %9 = load half, ptr %0, align 1
  %10 = fpext half %9 to x86_fp80
  br label %23

11:                                               ; preds = %2
  %12 = load fp128, ptr %0, align 1
  %13 = fptrunc fp128 %12 to x86_fp80
  br label %23

14:                                               ; preds = %2
  %15 = load i16, ptr %0, align 1
  %16 = zext i16 %15 to i32
  %17 = shl nuw i32 %16, 16
  %18 = bitcast i32 %17 to float
  %19 = fpext float %18 to x86_fp80
  br label %23

20:                                               ; preds = %2
  %21 = load double, ptr %0, align 1
  %22 = fpext double %21 to x86_fp80
  br label %23

23:                                               ; preds = %20, %14, %11, %8, %6, %3
  %24 = phi x86_fp80 [ %22, %20 ], [ %5, %3 ], [ %7, %6 ], [ %10, %8 ], [ %13, %11 ], [ %19, %14 ]
  ret x86_fp80 %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local void @isozyme_verify_write(ptr noundef writeonly captures(none) initializes((0, 2)) %0, i64 noundef %1, x86_fp80 noundef %2) local_unnamed_addr #18 {
  %4 = fptrunc x86_fp80 %2 to float
  switch i64 %1, label %16 [
    i64 1, label %5
    i64 3, label %6
    i64 4, label %7
    i64 6, label %9
    i64 5, label %11
  ]

5:                                                ; preds = %3
  store float %4, ptr %0, align 1
  br label %18

6:                                                ; preds = %3
  store x86_fp80 %2, ptr %0, align 1
  br label %18

7:                                                ; preds = %3
  %8 = fptrunc x86_fp80 %2 to half
  store half %8, ptr %0, align 1
  br label %18

9:                                                ; preds = %3
  %10 = fpext x86_fp80 %2 to fp128
  store fp128 %10, ptr %0, align 1
  br label %18

11:                                               ; preds = %3
  %12 = bitcast float %4 to i32
  %13 = add i32 %12, 32768
  %14 = lshr i32 %13, 16
  %15 = trunc nuw i32 %14 to i16
  store i16 %15, ptr %0, align 1
  br label %18

16:                                               ; preds = %3
  %17 = fptrunc x86_fp80 %2 to double
  store double %17, ptr %0, align 1
  br label %18

18:                                               ; preds = %16, %11, %9, %7, %6, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_verify_reached(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(address) %1, i64 noundef %2) local_unnamed_addr #19 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %5 = load i64, ptr %4, align 8, !tbaa !89
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %32, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %9 = load ptr, ptr %8, align 8, !tbaa !90
  br label %10

10:                                               ; preds = %28, %7
  %11 = phi ptr [ null, %7 ], [ %29, %28 ]
  %12 = phi i64 [ 0, %7 ], [ %30, %28 ]
  %13 = getelementptr inbounds nuw %struct.Reach, ptr %9, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %15 = load i64, ptr %14, align 8, !tbaa !91
  %16 = icmp eq i64 %15, %2
  br i1 %16, label %17, label %28

17:                                               ; preds = %10
  %18 = icmp eq ptr %11, null
  br i1 %18, label %27, label %19

19:                                               ; preds = %17
  %20 = load ptr, ptr %13, align 8, !tbaa !93
  %21 = icmp ugt ptr %20, %1
  br i1 %21, label %28, label %22

22:                                               ; preds = %19
  %23 = load ptr, ptr %11, align 8, !tbaa !93
  %24 = icmp ugt ptr %23, %1
  %25 = icmp ugt ptr %20, %23
  %26 = or i1 %24, %25
  br i1 %26, label %27, label %28

27:                                               ; preds = %22, %17
  br label %28

28:                                               ; preds = %27, %22, %19, %10
  %29 = phi ptr [ %11, %10 ], [ %13, %27 ], [ %11, %22 ], [ %11, %19 ]
  %30 = add nuw i64 %12, 1
  %31 = icmp eq i64 %30, %5
  br i1 %31, label %32, label %10, !llvm.loop !94

32:                                               ; preds = %28, %3
  %33 = phi ptr [ null, %3 ], [ %29, %28 ]
  ret ptr %33
}

; Function Attrs: noinline nounwind
define dso_local void @isozyme_verify_access(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef readonly captures(address_is_null) %3, i64 noundef %4) local_unnamed_addr #20 {
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = icmp slt i64 %2, 1
  br i1 %8, label %123, label %9

9:                                                ; preds = %5
  %10 = tail call ptr @llvm.frameaddress.p0(i32 0)
  %11 = icmp ugt ptr %10, %0
  br i1 %11, label %18, label %12

12:                                               ; preds = %9
  %13 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %14 = load ptr, ptr %13, align 8, !tbaa !41
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 136
  %16 = load ptr, ptr %15, align 8, !tbaa !95
  %17 = icmp ult ptr %0, %16
  br i1 %17, label %123, label %18

18:                                               ; preds = %12, %9
  %19 = icmp eq ptr %1, null
  %20 = icmp eq ptr %1, %0
  %21 = or i1 %19, %20
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  %22 = ptrtoint ptr %0 to i64
  %23 = and i64 %22, -8
  %24 = inttoptr i64 %23 to ptr
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 %2
  %26 = icmp ugt ptr %25, %24
  br i1 %26, label %27, label %45

27:                                               ; preds = %18
  %28 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  br label %29

29:                                               ; preds = %42, %27
  %30 = phi ptr [ %24, %27 ], [ %43, %42 ]
  %31 = load ptr, ptr %28, align 8, !tbaa !41
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 32
  %33 = call ptr @isozyme_verify_entry(ptr noundef nonnull %32, ptr noundef %30, ptr noundef nonnull %7)
  %34 = load i8, ptr %7, align 1, !tbaa !42, !range !14, !noundef !15
  %35 = trunc nuw i8 %34 to i1
  br i1 %35, label %36, label %39

36:                                               ; preds = %29
  %37 = getelementptr inbounds nuw i8, ptr %33, i64 8
  %38 = load i64, ptr %30, align 1
  store i64 %38, ptr %37, align 8
  br label %39

39:                                               ; preds = %36, %29
  br i1 %21, label %40, label %42

40:                                               ; preds = %39
  %41 = getelementptr inbounds nuw i8, ptr %33, i64 24
  store i8 1, ptr %41, align 8, !tbaa !63
  br label %42

42:                                               ; preds = %40, %39
  %43 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %44 = icmp ult ptr %43, %25
  br i1 %44, label %29, label %45, !llvm.loop !96

45:                                               ; preds = %42, %18
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br i1 %21, label %123, label %46

46:                                               ; preds = %45
  %47 = icmp ugt ptr %10, %1
  br i1 %47, label %54, label %48

48:                                               ; preds = %46
  %49 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %50 = load ptr, ptr %49, align 8, !tbaa !41
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 136
  %52 = load ptr, ptr %51, align 8, !tbaa !95
  %53 = icmp ult ptr %1, %52
  br i1 %53, label %123, label %54

54:                                               ; preds = %48, %46
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %55 = ptrtoint ptr %1 to i64
  %56 = and i64 %55, -8
  %57 = inttoptr i64 %56 to ptr
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 %2
  %59 = icmp ugt ptr %58, %57
  br i1 %59, label %60, label %75

60:                                               ; preds = %54
  %61 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  br label %62

62:                                               ; preds = %72, %60
  %63 = phi ptr [ %57, %60 ], [ %73, %72 ]
  %64 = load ptr, ptr %61, align 8, !tbaa !41
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 32
  %66 = call ptr @isozyme_verify_entry(ptr noundef nonnull %65, ptr noundef %63, ptr noundef nonnull %6)
  %67 = load i8, ptr %6, align 1, !tbaa !42, !range !14, !noundef !15
  %68 = trunc nuw i8 %67 to i1
  br i1 %68, label %69, label %72

69:                                               ; preds = %62
  %70 = getelementptr inbounds nuw i8, ptr %66, i64 8
  %71 = load i64, ptr %63, align 1
  store i64 %71, ptr %70, align 8
  br label %72

72:                                               ; preds = %69, %62
  %73 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %74 = icmp ult ptr %73, %58
  br i1 %74, label %62, label %75, !llvm.loop !96

75:                                               ; preds = %72, %54
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  %76 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %77 = load ptr, ptr %76, align 8, !tbaa !41
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 128
  %79 = load ptr, ptr %78, align 8, !tbaa !76
  %80 = getelementptr inbounds %struct.Lane, ptr %79, i64 %4
  %81 = sub i64 %55, %22
  %82 = getelementptr inbounds nuw i8, ptr %80, i64 112
  %83 = load i64, ptr %82, align 8, !tbaa !89
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %110, label %85

85:                                               ; preds = %75
  %86 = getelementptr inbounds nuw i8, ptr %80, i64 96
  %87 = load ptr, ptr %86, align 8, !tbaa !90
  br label %88

88:                                               ; preds = %106, %85
  %89 = phi ptr [ null, %85 ], [ %107, %106 ]
  %90 = phi i64 [ 0, %85 ], [ %108, %106 ]
  %91 = getelementptr inbounds nuw %struct.Reach, ptr %87, i64 %90
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 8
  %93 = load i64, ptr %92, align 8, !tbaa !91
  %94 = icmp eq i64 %93, %81
  br i1 %94, label %95, label %106

95:                                               ; preds = %88
  %96 = icmp eq ptr %89, null
  br i1 %96, label %105, label %97

97:                                               ; preds = %95
  %98 = load ptr, ptr %91, align 8, !tbaa !93
  %99 = icmp ugt ptr %98, %0
  br i1 %99, label %106, label %100

100:                                              ; preds = %97
  %101 = load ptr, ptr %89, align 8, !tbaa !93
  %102 = icmp ugt ptr %101, %0
  %103 = icmp ugt ptr %98, %101
  %104 = or i1 %102, %103
  br i1 %104, label %105, label %106

105:                                              ; preds = %100, %95
  br label %106

106:                                              ; preds = %105, %100, %97, %88
  %107 = phi ptr [ %89, %88 ], [ %91, %105 ], [ %89, %100 ], [ %89, %97 ]
  %108 = add nuw i64 %90, 1
  %109 = icmp eq i64 %108, %83
  br i1 %109, label %110, label %88, !llvm.loop !94

110:                                              ; preds = %106, %75
  %111 = phi ptr [ null, %75 ], [ %107, %106 ]
  %112 = icmp eq ptr %111, null
  br i1 %112, label %116, label %113

113:                                              ; preds = %110
  %114 = getelementptr inbounds nuw i8, ptr %111, i64 16
  %115 = load i64, ptr %114, align 8, !tbaa !97
  br label %121

116:                                              ; preds = %110
  %117 = load ptr, ptr %77, align 8, !tbaa !71
  %118 = getelementptr inbounds nuw i8, ptr %117, i64 48
  %119 = load i64, ptr %118, align 8, !tbaa !98
  %120 = add nsw i64 %119, 1
  br label %121

121:                                              ; preds = %116, %113
  %122 = phi i64 [ %115, %113 ], [ %120, %116 ]
  tail call fastcc void @locateAll(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %122, i64 noundef %4)
  br label %123

123:                                              ; preds = %121, %48, %45, %12, %5
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.frameaddress.p0(i32 immarg) #21

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #22

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #23

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #23

; Function Attrs: nounwind
define internal fastcc void @locateAll(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef readonly captures(address_is_null) %3, i64 noundef %4, i64 noundef %5) unnamed_addr #9 {
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %12 = load ptr, ptr %11, align 8, !tbaa !41
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 344
  %14 = load i8, ptr %13, align 8, !tbaa !62, !range !14, !noundef !15
  %15 = trunc nuw i8 %14 to i1
  %16 = icmp ne ptr %3, null
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %185

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %20 = load i64, ptr %19, align 8, !tbaa !37
  %21 = icmp sgt i64 %20, 0
  br i1 %21, label %22, label %185

22:                                               ; preds = %181, %18
  %23 = phi i64 [ %182, %181 ], [ 0, %18 ]
  %24 = shl nuw nsw i64 %23, 4
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %27 = load i64, ptr %26, align 8, !tbaa !37
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 24
  %29 = load i64, ptr %28, align 8, !tbaa !37
  %30 = add i64 %29, -1
  %31 = icmp ult i64 %30, 9
  %32 = getelementptr inbounds nuw i64, ptr @switch.table.locateAll, i64 %30
  br label %33

33:                                               ; preds = %178, %22
  %34 = phi i64 [ %27, %22 ], [ %180, %178 ]
  br i1 %31, label %35, label %37

35:                                               ; preds = %33
  %36 = load i64, ptr %32, align 8
  br label %37

37:                                               ; preds = %35, %33
  %38 = phi i64 [ %36, %35 ], [ 8, %33 ]
  %39 = add nsw i64 %38, %34
  %40 = icmp sgt i64 %39, %2
  br i1 %40, label %181, label %41

41:                                               ; preds = %37
  %42 = getelementptr inbounds i8, ptr %0, i64 %34
  switch i64 %29, label %146 [
    i64 7, label %43
    i64 10, label %79
  ]

43:                                               ; preds = %41
  %44 = load i64, ptr %42, align 8, !tbaa !99
  %45 = add i64 %44, -4503599627370496
  %46 = icmp ult i64 %45, -4503599627370495
  br i1 %46, label %47, label %178

47:                                               ; preds = %43
  %48 = getelementptr inbounds i8, ptr %1, i64 %34
  call void @llvm.lifetime.start.p0(ptr nonnull %10)
  %49 = load ptr, ptr %11, align 8, !tbaa !41
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 128
  %51 = load ptr, ptr %50, align 8, !tbaa !76
  %52 = getelementptr inbounds %struct.Lane, ptr %51, i64 %5
  %53 = call ptr @isozyme_verify_entry(ptr noundef %52, ptr noundef nonnull %42, ptr noundef nonnull %10)
  %54 = load i8, ptr %10, align 1, !tbaa !42, !range !14, !noundef !15
  %55 = trunc nuw i8 %54 to i1
  %56 = getelementptr inbounds nuw i8, ptr %53, i64 8
  br i1 %55, label %67, label %57

57:                                               ; preds = %47
  %58 = load ptr, ptr %56, align 8, !tbaa !67
  %59 = icmp eq ptr %58, %48
  br i1 %59, label %63, label %60

60:                                               ; preds = %57
  %61 = load ptr, ptr %11, align 8, !tbaa !41
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 24
  store ptr @.str.1.7, ptr %62, align 8, !tbaa !65
  br label %63

63:                                               ; preds = %60, %57
  %64 = getelementptr inbounds nuw i8, ptr %53, i64 16
  %65 = load i64, ptr %64, align 16, !tbaa !58
  %66 = icmp eq i64 %65, 2
  br i1 %66, label %78, label %74

67:                                               ; preds = %47
  store ptr %48, ptr %56, align 8, !tbaa !67
  %68 = getelementptr inbounds nuw i8, ptr %53, i64 16
  store i64 2, ptr %68, align 16, !tbaa !58
  %69 = getelementptr inbounds nuw i8, ptr %53, i64 24
  store i64 %4, ptr %69, align 8, !tbaa !100
  %70 = getelementptr inbounds nuw i8, ptr %52, i64 48
  %71 = call ptr @isozyme_verify_entry(ptr noundef nonnull %70, ptr noundef %48, ptr noundef nonnull %10)
  %72 = load i8, ptr %10, align 1, !tbaa !42, !range !14, !noundef !15
  %73 = trunc nuw i8 %72 to i1
  br i1 %73, label %78, label %74

74:                                               ; preds = %67, %63
  %75 = phi ptr [ @.str.2.8, %63 ], [ @.str.3.9, %67 ]
  %76 = load ptr, ptr %11, align 8, !tbaa !41
  %77 = getelementptr inbounds nuw i8, ptr %76, i64 24
  store ptr %75, ptr %77, align 8, !tbaa !65
  br label %78

78:                                               ; preds = %74, %67, %63
  call void @llvm.lifetime.end.p0(ptr nonnull %10)
  br label %178

79:                                               ; preds = %41
  %80 = load i64, ptr %42, align 8, !tbaa !99
  %81 = tail call zeroext i1 @isozyme_is_address_beside_floats(i64 noundef %80) #34
  br i1 %81, label %178, label %82

82:                                               ; preds = %79
  %83 = getelementptr inbounds i8, ptr %1, i64 %34
  call void @llvm.lifetime.start.p0(ptr nonnull %9)
  %84 = load ptr, ptr %11, align 8, !tbaa !41
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 128
  %86 = load ptr, ptr %85, align 8, !tbaa !76
  %87 = getelementptr inbounds %struct.Lane, ptr %86, i64 %5
  %88 = call ptr @isozyme_verify_entry(ptr noundef %87, ptr noundef nonnull %42, ptr noundef nonnull %9)
  %89 = load i8, ptr %9, align 1, !tbaa !42, !range !14, !noundef !15
  %90 = trunc nuw i8 %89 to i1
  %91 = getelementptr inbounds nuw i8, ptr %88, i64 8
  br i1 %90, label %102, label %92

92:                                               ; preds = %82
  %93 = load ptr, ptr %91, align 8, !tbaa !67
  %94 = icmp eq ptr %93, %83
  br i1 %94, label %98, label %95

95:                                               ; preds = %92
  %96 = load ptr, ptr %11, align 8, !tbaa !41
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 24
  store ptr @.str.1.7, ptr %97, align 8, !tbaa !65
  br label %98

98:                                               ; preds = %95, %92
  %99 = getelementptr inbounds nuw i8, ptr %88, i64 16
  %100 = load i64, ptr %99, align 16, !tbaa !58
  %101 = icmp eq i64 %100, 1
  br i1 %101, label %113, label %109

102:                                              ; preds = %82
  store ptr %83, ptr %91, align 8, !tbaa !67
  %103 = getelementptr inbounds nuw i8, ptr %88, i64 16
  store i64 1, ptr %103, align 16, !tbaa !58
  %104 = getelementptr inbounds nuw i8, ptr %88, i64 24
  store i64 %4, ptr %104, align 8, !tbaa !100
  %105 = getelementptr inbounds nuw i8, ptr %87, i64 48
  %106 = call ptr @isozyme_verify_entry(ptr noundef nonnull %105, ptr noundef %83, ptr noundef nonnull %9)
  %107 = load i8, ptr %9, align 1, !tbaa !42, !range !14, !noundef !15
  %108 = trunc nuw i8 %107 to i1
  br i1 %108, label %113, label %109

109:                                              ; preds = %102, %98
  %110 = phi ptr [ @.str.2.8, %98 ], [ @.str.3.9, %102 ]
  %111 = load ptr, ptr %11, align 8, !tbaa !41
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 24
  store ptr %110, ptr %112, align 8, !tbaa !65
  br label %113

113:                                              ; preds = %109, %102, %98
  call void @llvm.lifetime.end.p0(ptr nonnull %9)
  %114 = getelementptr inbounds nuw i8, ptr %42, i64 4
  %115 = getelementptr inbounds nuw i8, ptr %83, i64 4
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  %116 = load ptr, ptr %11, align 8, !tbaa !41
  %117 = getelementptr inbounds nuw i8, ptr %116, i64 128
  %118 = load ptr, ptr %117, align 8, !tbaa !76
  %119 = getelementptr inbounds %struct.Lane, ptr %118, i64 %5
  %120 = call ptr @isozyme_verify_entry(ptr noundef %119, ptr noundef nonnull %114, ptr noundef nonnull %8)
  %121 = load i8, ptr %8, align 1, !tbaa !42, !range !14, !noundef !15
  %122 = trunc nuw i8 %121 to i1
  %123 = getelementptr inbounds nuw i8, ptr %120, i64 8
  br i1 %122, label %134, label %124

124:                                              ; preds = %113
  %125 = load ptr, ptr %123, align 8, !tbaa !67
  %126 = icmp eq ptr %125, %115
  br i1 %126, label %130, label %127

127:                                              ; preds = %124
  %128 = load ptr, ptr %11, align 8, !tbaa !41
  %129 = getelementptr inbounds nuw i8, ptr %128, i64 24
  store ptr @.str.1.7, ptr %129, align 8, !tbaa !65
  br label %130

130:                                              ; preds = %127, %124
  %131 = getelementptr inbounds nuw i8, ptr %120, i64 16
  %132 = load i64, ptr %131, align 16, !tbaa !58
  %133 = icmp eq i64 %132, 1
  br i1 %133, label %145, label %141

134:                                              ; preds = %113
  store ptr %115, ptr %123, align 8, !tbaa !67
  %135 = getelementptr inbounds nuw i8, ptr %120, i64 16
  store i64 1, ptr %135, align 16, !tbaa !58
  %136 = getelementptr inbounds nuw i8, ptr %120, i64 24
  store i64 %4, ptr %136, align 8, !tbaa !100
  %137 = getelementptr inbounds nuw i8, ptr %119, i64 48
  %138 = call ptr @isozyme_verify_entry(ptr noundef nonnull %137, ptr noundef nonnull %115, ptr noundef nonnull %8)
  %139 = load i8, ptr %8, align 1, !tbaa !42, !range !14, !noundef !15
  %140 = trunc nuw i8 %139 to i1
  br i1 %140, label %145, label %141

141:                                              ; preds = %134, %130
  %142 = phi ptr [ @.str.2.8, %130 ], [ @.str.3.9, %134 ]
  %143 = load ptr, ptr %11, align 8, !tbaa !41
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 24
  store ptr %142, ptr %144, align 8, !tbaa !65
  br label %145

145:                                              ; preds = %141, %134, %130
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  br label %178

146:                                              ; preds = %41
  %147 = getelementptr inbounds i8, ptr %1, i64 %34
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  %148 = load ptr, ptr %11, align 8, !tbaa !41
  %149 = getelementptr inbounds nuw i8, ptr %148, i64 128
  %150 = load ptr, ptr %149, align 8, !tbaa !76
  %151 = getelementptr inbounds %struct.Lane, ptr %150, i64 %5
  %152 = call ptr @isozyme_verify_entry(ptr noundef %151, ptr noundef %42, ptr noundef nonnull %7)
  %153 = load i8, ptr %7, align 1, !tbaa !42, !range !14, !noundef !15
  %154 = trunc nuw i8 %153 to i1
  %155 = getelementptr inbounds nuw i8, ptr %152, i64 8
  br i1 %154, label %166, label %156

156:                                              ; preds = %146
  %157 = load ptr, ptr %155, align 8, !tbaa !67
  %158 = icmp eq ptr %157, %147
  br i1 %158, label %162, label %159

159:                                              ; preds = %156
  %160 = load ptr, ptr %11, align 8, !tbaa !41
  %161 = getelementptr inbounds nuw i8, ptr %160, i64 24
  store ptr @.str.1.7, ptr %161, align 8, !tbaa !65
  br label %162

162:                                              ; preds = %159, %156
  %163 = getelementptr inbounds nuw i8, ptr %152, i64 16
  %164 = load i64, ptr %163, align 16, !tbaa !58
  %165 = icmp eq i64 %164, %29
  br i1 %165, label %177, label %173

166:                                              ; preds = %146
  store ptr %147, ptr %155, align 8, !tbaa !67
  %167 = getelementptr inbounds nuw i8, ptr %152, i64 16
  store i64 %29, ptr %167, align 16, !tbaa !58
  %168 = getelementptr inbounds nuw i8, ptr %152, i64 24
  store i64 %4, ptr %168, align 8, !tbaa !100
  %169 = getelementptr inbounds nuw i8, ptr %151, i64 48
  %170 = call ptr @isozyme_verify_entry(ptr noundef nonnull %169, ptr noundef %147, ptr noundef nonnull %7)
  %171 = load i8, ptr %7, align 1, !tbaa !42, !range !14, !noundef !15
  %172 = trunc nuw i8 %171 to i1
  br i1 %172, label %177, label %173

173:                                              ; preds = %166, %162
  %174 = phi ptr [ @.str.2.8, %162 ], [ @.str.3.9, %166 ]
  %175 = load ptr, ptr %11, align 8, !tbaa !41
  %176 = getelementptr inbounds nuw i8, ptr %175, i64 24
  store ptr %174, ptr %176, align 8, !tbaa !65
  br label %177

177:                                              ; preds = %173, %166, %162
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %178

178:                                              ; preds = %177, %145, %79, %78, %43
  %179 = load i64, ptr %3, align 8, !tbaa !37
  %180 = add nsw i64 %179, %34
  br label %33, !llvm.loop !101

181:                                              ; preds = %37
  %182 = add nuw nsw i64 %23, 1
  %183 = load i64, ptr %19, align 8, !tbaa !37
  %184 = icmp slt i64 %182, %183
  br i1 %184, label %22, label %185, !llvm.loop !102

185:                                              ; preds = %181, %18, %6
  ret void
}

declare zeroext i1 @isozyme_is_address_beside_floats(i64 noundef) local_unnamed_addr #24

; Function Attrs: nounwind
define dso_local void @isozyme_verify_value(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef readonly captures(address_is_null) %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #9 {
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  %9 = ptrtoint ptr %0 to i64
  %10 = and i64 %9, -8
  %11 = inttoptr i64 %10 to ptr
  %12 = getelementptr inbounds i8, ptr %0, i64 %2
  %13 = icmp ugt ptr %12, %11
  br i1 %13, label %14, label %29

14:                                               ; preds = %6
  %15 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  br label %16

16:                                               ; preds = %26, %14
  %17 = phi ptr [ %11, %14 ], [ %27, %26 ]
  %18 = load ptr, ptr %15, align 8, !tbaa !41
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 32
  %20 = call ptr @isozyme_verify_entry(ptr noundef nonnull %19, ptr noundef %17, ptr noundef nonnull %8)
  %21 = load i8, ptr %8, align 1, !tbaa !42, !range !14, !noundef !15
  %22 = trunc nuw i8 %21 to i1
  br i1 %22, label %23, label %26

23:                                               ; preds = %16
  %24 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %25 = load i64, ptr %17, align 1
  store i64 %25, ptr %24, align 8
  br label %26

26:                                               ; preds = %23, %16
  %27 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %28 = icmp ult ptr %27, %12
  br i1 %28, label %16, label %29, !llvm.loop !96

29:                                               ; preds = %26, %6
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  %30 = ptrtoint ptr %1 to i64
  %31 = and i64 %30, -8
  %32 = inttoptr i64 %31 to ptr
  %33 = getelementptr inbounds i8, ptr %1, i64 %2
  %34 = icmp ugt ptr %33, %32
  br i1 %34, label %35, label %50

35:                                               ; preds = %29
  %36 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  br label %37

37:                                               ; preds = %47, %35
  %38 = phi ptr [ %32, %35 ], [ %48, %47 ]
  %39 = load ptr, ptr %36, align 8, !tbaa !41
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 32
  %41 = call ptr @isozyme_verify_entry(ptr noundef nonnull %40, ptr noundef %38, ptr noundef nonnull %7)
  %42 = load i8, ptr %7, align 1, !tbaa !42, !range !14, !noundef !15
  %43 = trunc nuw i8 %42 to i1
  br i1 %43, label %44, label %47

44:                                               ; preds = %37
  %45 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %46 = load i64, ptr %38, align 1
  store i64 %46, ptr %45, align 8
  br label %47

47:                                               ; preds = %44, %37
  %48 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %49 = icmp ult ptr %48, %33
  br i1 %49, label %37, label %50, !llvm.loop !96

50:                                               ; preds = %47, %29
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  tail call fastcc void @locateAll(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %5, i64 noundef %4)
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_verify_reach(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #9 {
  %5 = alloca i8, align 1
  %6 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %7 = load ptr, ptr %6, align 8, !tbaa !41
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 344
  %9 = load i8, ptr %8, align 8, !tbaa !62, !range !14, !noundef !15
  %10 = trunc nuw i8 %9 to i1
  %11 = icmp ne ptr %1, null
  %12 = and i1 %11, %10
  %13 = icmp ne ptr %1, %0
  %14 = and i1 %13, %12
  br i1 %14, label %15, label %29

15:                                               ; preds = %4
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 128
  %17 = load ptr, ptr %16, align 8, !tbaa !76
  %18 = getelementptr inbounds %struct.Lane, ptr %17, i64 %2
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %20 = call ptr @isozyme_verify_entry(ptr noundef nonnull %19, ptr noundef %0, ptr noundef nonnull %5)
  %21 = load i8, ptr %5, align 1, !tbaa !42, !range !14, !noundef !15
  %22 = trunc nuw i8 %21 to i1
  br i1 %22, label %23, label %29

23:                                               ; preds = %15
  %24 = ptrtoint ptr %1 to i64
  %25 = ptrtoint ptr %0 to i64
  %26 = sub i64 %24, %25
  %27 = getelementptr inbounds nuw i8, ptr %20, i64 8
  store i64 %26, ptr %27, align 8, !tbaa !91
  %28 = getelementptr inbounds nuw i8, ptr %20, i64 16
  store i64 %3, ptr %28, align 8, !tbaa !97
  br label %29

29:                                               ; preds = %23, %15, %4
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_verify_follow(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #9 {
  %6 = alloca i8, align 1
  %7 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %8 = load ptr, ptr %7, align 8, !tbaa !41
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 344
  %10 = load i8, ptr %9, align 8, !tbaa !62, !range !14, !noundef !15
  %11 = trunc nuw i8 %10 to i1
  br i1 %11, label %12, label %102

12:                                               ; preds = %5
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 128
  %14 = load ptr, ptr %13, align 8, !tbaa !76
  %15 = getelementptr inbounds %struct.Lane, ptr %14, i64 %4
  %16 = ptrtoint ptr %3 to i64
  %17 = ptrtoint ptr %2 to i64
  %18 = sub i64 %16, %17
  %19 = getelementptr inbounds nuw i8, ptr %15, i64 112
  %20 = load i64, ptr %19, align 8, !tbaa !89
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %77, label %22

22:                                               ; preds = %12
  %23 = getelementptr inbounds nuw i8, ptr %15, i64 96
  %24 = load ptr, ptr %23, align 8, !tbaa !90
  br label %25

25:                                               ; preds = %43, %22
  %26 = phi ptr [ null, %22 ], [ %44, %43 ]
  %27 = phi i64 [ 0, %22 ], [ %45, %43 ]
  %28 = getelementptr inbounds nuw %struct.Reach, ptr %24, i64 %27
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %30 = load i64, ptr %29, align 8, !tbaa !91
  %31 = icmp eq i64 %30, %18
  br i1 %31, label %32, label %43

32:                                               ; preds = %25
  %33 = icmp eq ptr %26, null
  br i1 %33, label %42, label %34

34:                                               ; preds = %32
  %35 = load ptr, ptr %28, align 8, !tbaa !93
  %36 = icmp ugt ptr %35, %2
  br i1 %36, label %43, label %37

37:                                               ; preds = %34
  %38 = load ptr, ptr %26, align 8, !tbaa !93
  %39 = icmp ugt ptr %38, %2
  %40 = icmp ugt ptr %35, %38
  %41 = or i1 %39, %40
  br i1 %41, label %42, label %43

42:                                               ; preds = %37, %32
  br label %43

43:                                               ; preds = %42, %37, %34, %25
  %44 = phi ptr [ %26, %25 ], [ %28, %42 ], [ %26, %37 ], [ %26, %34 ]
  %45 = add nuw i64 %27, 1
  %46 = icmp eq i64 %45, %20
  br i1 %46, label %47, label %25, !llvm.loop !94

47:                                               ; preds = %43
  %48 = icmp eq ptr %44, null
  br i1 %48, label %49, label %102

49:                                               ; preds = %47
  %50 = ptrtoint ptr %1 to i64
  %51 = ptrtoint ptr %0 to i64
  %52 = sub i64 %50, %51
  %53 = getelementptr inbounds nuw i8, ptr %15, i64 96
  %54 = load ptr, ptr %53, align 8, !tbaa !90
  br label %55

55:                                               ; preds = %73, %49
  %56 = phi ptr [ null, %49 ], [ %74, %73 ]
  %57 = phi i64 [ 0, %49 ], [ %75, %73 ]
  %58 = getelementptr inbounds nuw %struct.Reach, ptr %54, i64 %57
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 8
  %60 = load i64, ptr %59, align 8, !tbaa !91
  %61 = icmp eq i64 %60, %52
  br i1 %61, label %62, label %73

62:                                               ; preds = %55
  %63 = icmp eq ptr %56, null
  br i1 %63, label %72, label %64

64:                                               ; preds = %62
  %65 = load ptr, ptr %58, align 8, !tbaa !93
  %66 = icmp ugt ptr %65, %0
  br i1 %66, label %73, label %67

67:                                               ; preds = %64
  %68 = load ptr, ptr %56, align 8, !tbaa !93
  %69 = icmp ugt ptr %68, %0
  %70 = icmp ugt ptr %65, %68
  %71 = or i1 %69, %70
  br i1 %71, label %72, label %73

72:                                               ; preds = %67, %62
  br label %73

73:                                               ; preds = %72, %67, %64, %55
  %74 = phi ptr [ %56, %55 ], [ %58, %72 ], [ %56, %67 ], [ %56, %64 ]
  %75 = add nuw i64 %57, 1
  %76 = icmp eq i64 %75, %20
  br i1 %76, label %77, label %55, !llvm.loop !94

77:                                               ; preds = %73, %12
  %78 = phi ptr [ null, %12 ], [ %74, %73 ]
  %79 = icmp eq ptr %78, null
  br i1 %79, label %83, label %80

80:                                               ; preds = %77
  %81 = getelementptr inbounds nuw i8, ptr %78, i64 16
  %82 = load i64, ptr %81, align 8, !tbaa !97
  br label %88

83:                                               ; preds = %77
  %84 = load ptr, ptr %8, align 8, !tbaa !71
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 48
  %86 = load i64, ptr %85, align 8, !tbaa !98
  %87 = add nsw i64 %86, 1
  br label %88

88:                                               ; preds = %83, %80
  %89 = phi i64 [ %82, %80 ], [ %87, %83 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %90 = icmp ne ptr %3, null
  %91 = icmp ne ptr %3, %2
  %92 = and i1 %91, %90
  br i1 %92, label %93, label %101

93:                                               ; preds = %88
  %94 = getelementptr inbounds nuw i8, ptr %15, i64 96
  %95 = call ptr @isozyme_verify_entry(ptr noundef nonnull %94, ptr noundef %2, ptr noundef nonnull %6)
  %96 = load i8, ptr %6, align 1, !tbaa !42, !range !14, !noundef !15
  %97 = trunc nuw i8 %96 to i1
  br i1 %97, label %98, label %101

98:                                               ; preds = %93
  %99 = getelementptr inbounds nuw i8, ptr %95, i64 8
  store i64 %18, ptr %99, align 8, !tbaa !91
  %100 = getelementptr inbounds nuw i8, ptr %95, i64 16
  store i64 %89, ptr %100, align 8, !tbaa !97
  br label %101

101:                                              ; preds = %98, %93, %88
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %102

102:                                              ; preds = %101, %47, %5
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_verify_own(ptr noundef %0, i64 noundef %1) local_unnamed_addr #9 {
  %3 = alloca i8, align 1
  %4 = icmp eq ptr %0, null
  br i1 %4, label %11, label %5

5:                                                ; preds = %2
  %6 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %7 = load ptr, ptr %6, align 8, !tbaa !41
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %9 = call ptr @isozyme_verify_entry(ptr noundef nonnull %8, ptr noundef nonnull %0, ptr noundef nonnull %3)
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i64 %1, ptr %10, align 8, !tbaa !103
  br label %11

11:                                               ; preds = %5, %2
  ret void
}

; Function Attrs: noreturn nounwind
define dso_local void @isozyme_verify_leave(ptr noundef %0) local_unnamed_addr #25 {
  %2 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %3 = load ptr, ptr %2, align 8, !tbaa !41
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 24
  store ptr %0, ptr %4, align 8, !tbaa !65
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 144
  tail call void @longjmp(ptr noundef nonnull %5, i32 noundef 1) #37
  unreachable
}

; Function Attrs: noreturn nounwind
declare void @longjmp(ptr noundef, i32 noundef) local_unnamed_addr #26

; Function Attrs: nounwind
define dso_local void @isozyme_verify_release(ptr noundef %0) local_unnamed_addr #9 {
  %2 = alloca i8, align 1
  store i8 0, ptr %2, align 1, !tbaa !42
  %3 = icmp eq ptr %0, null
  br i1 %3, label %9, label %4

4:                                                ; preds = %1
  %5 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %6 = load ptr, ptr %5, align 8, !tbaa !41
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 80
  %8 = call ptr @isozyme_verify_entry(ptr noundef nonnull %7, ptr noundef nonnull %0, ptr noundef nonnull %2)
  br label %9

9:                                                ; preds = %4, %1
  %10 = load i8, ptr %2, align 1, !tbaa !42, !range !14, !noundef !15
  %11 = trunc nuw i8 %10 to i1
  br i1 %11, label %13, label %12

12:                                               ; preds = %9
  ret void

13:                                               ; preds = %9
  %14 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  %15 = load ptr, ptr %14, align 8, !tbaa !41
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 80
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 96
  %18 = load i64, ptr %17, align 8, !tbaa !105
  %19 = add i64 %18, -1
  tail call void @isozyme_verify_truncate(ptr noundef nonnull %16, i64 noundef %19)
  tail call void @isozyme_verify_leave(ptr noundef nonnull @.str.10) #41
  unreachable
}

; Function Attrs: noinline nounwind
define dso_local noundef zeroext i1 @isozyme_verify_run(ptr noundef initializes((136, 144)) %0) local_unnamed_addr #20 {
  %2 = call ptr @llvm.frameaddress.p0(i32 0)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 136
  store ptr %2, ptr %3, align 8, !tbaa !95
  %4 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @isozyme_verify_running)
  store ptr %0, ptr %4, align 8, !tbaa !41
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %6 = call i32 @_setjmp(ptr noundef nonnull %5) #42
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %13

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !106
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !107
  call void %10(ptr noundef %12) #34
  br label %13

13:                                               ; preds = %8, %1
  store ptr null, ptr %4, align 8, !tbaa !41
  ret i1 %7
}

; Function Attrs: nounwind returns_twice
declare i32 @_setjmp(ptr noundef) local_unnamed_addr #27

; Function Attrs: nounwind
define dso_local void @isozyme_verify_settle(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #9 {
  %3 = alloca i64, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %5 = load ptr, ptr %4, align 8, !tbaa !84
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %7 = load i64, ptr %6, align 8, !tbaa !81
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %19, label %9

9:                                                ; preds = %9, %2
  %10 = phi i64 [ %16, %9 ], [ 0, %2 ]
  %11 = getelementptr inbounds nuw %struct.Own, ptr %5, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !108
  %13 = tail call i64 @malloc_usable_size(ptr noundef %12) #34
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 %13
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr %14, ptr %15, align 8, !tbaa !109
  %16 = add nuw i64 %10, 1
  %17 = load i64, ptr %6, align 8, !tbaa !81
  %18 = icmp ult i64 %16, %17
  br i1 %18, label %9, label %19, !llvm.loop !110

19:                                               ; preds = %9, %2
  %20 = phi i64 [ 0, %2 ], [ %17, %9 ]
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %22 = icmp eq i64 %20, 0
  br i1 %22, label %24, label %23

23:                                               ; preds = %19
  tail call void @qsort(ptr noundef %5, i64 noundef %20, i64 noundef 24, ptr noundef nonnull @compareOwn) #34
  br label %24

24:                                               ; preds = %23, %19
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %27 = load i64, ptr %26, align 8, !tbaa !81
  %28 = icmp ult i64 %1, %27
  br i1 %28, label %29, label %73

29:                                               ; preds = %24
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 96
  br label %32

32:                                               ; preds = %68, %29
  %33 = phi i64 [ %1, %29 ], [ %70, %68 ]
  %34 = phi i64 [ %1, %29 ], [ %69, %68 ]
  %35 = load ptr, ptr %25, align 8, !tbaa !84
  %36 = load i64, ptr %30, align 8, !tbaa !85
  %37 = mul i64 %36, %33
  %38 = getelementptr inbounds nuw i8, ptr %35, i64 %37
  %39 = load ptr, ptr %38, align 1
  %40 = load ptr, ptr %4, align 8, !tbaa !84
  %41 = load i64, ptr %31, align 8, !tbaa !81
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %57, label %43

43:                                               ; preds = %43, %32
  %44 = phi i64 [ %55, %43 ], [ 0, %32 ]
  %45 = phi i64 [ %54, %43 ], [ %41, %32 ]
  %46 = sub nuw i64 %45, %44
  %47 = lshr i64 %46, 1
  %48 = add i64 %47, %44
  %49 = getelementptr inbounds nuw %struct.Own, ptr %40, i64 %48
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %51 = load ptr, ptr %50, align 8, !tbaa !109
  %52 = icmp ugt ptr %51, %39
  %53 = add i64 %48, 1
  %54 = select i1 %52, i64 %48, i64 %45
  %55 = select i1 %52, i64 %44, i64 %53
  %56 = icmp ult i64 %55, %54
  br i1 %56, label %43, label %57, !llvm.loop !111

57:                                               ; preds = %43, %32
  %58 = phi i64 [ 0, %32 ], [ %55, %43 ]
  %59 = icmp ult i64 %58, %41
  br i1 %59, label %60, label %64

60:                                               ; preds = %57
  %61 = getelementptr inbounds nuw %struct.Own, ptr %40, i64 %58
  %62 = load ptr, ptr %61, align 8, !tbaa !108
  %63 = icmp ugt ptr %62, %39
  br i1 %63, label %64, label %68

64:                                               ; preds = %60, %57
  %65 = add i64 %34, 1
  %66 = mul i64 %36, %34
  %67 = getelementptr inbounds nuw i8, ptr %35, i64 %66
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %67, ptr nonnull align 1 %38, i64 %36, i1 false)
  br label %68

68:                                               ; preds = %64, %60
  %69 = phi i64 [ %34, %60 ], [ %65, %64 ]
  %70 = add nuw i64 %33, 1
  %71 = load i64, ptr %26, align 8, !tbaa !81
  %72 = icmp ult i64 %70, %71
  br i1 %72, label %32, label %73, !llvm.loop !112

73:                                               ; preds = %68, %24
  %74 = phi i64 [ %1, %24 ], [ %69, %68 ]
  %75 = phi i64 [ %27, %24 ], [ %71, %68 ]
  %76 = icmp eq i64 %74, %75
  br i1 %76, label %80, label %77

77:                                               ; preds = %73
  store i64 %74, ptr %26, align 8, !tbaa !81
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %79 = load i64, ptr %78, align 8, !tbaa !82
  tail call fastcc void @index_(ptr noundef nonnull %25, i64 noundef %79)
  br label %80

80:                                               ; preds = %77, %73
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %82 = load i8, ptr %81, align 8, !tbaa !62, !range !14, !noundef !15
  %83 = trunc nuw i8 %82 to i1
  br i1 %83, label %84, label %151

84:                                               ; preds = %80
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 96
  br label %87

87:                                               ; preds = %147, %84
  %88 = phi i64 [ 0, %84 ], [ %148, %147 ]
  %89 = load ptr, ptr %0, align 8, !tbaa !71
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 40
  %91 = load i64, ptr %90, align 8, !tbaa !40
  %92 = icmp slt i64 %88, %91
  br i1 %92, label %93, label %151

93:                                               ; preds = %87
  %94 = load ptr, ptr %85, align 8, !tbaa !76
  %95 = getelementptr inbounds nuw %struct.Lane, ptr %94, i64 %88
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 16
  %97 = load i64, ptr %96, align 8, !tbaa !81
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %147, label %99

99:                                               ; preds = %93
  %100 = getelementptr inbounds nuw i8, ptr %95, i64 8
  br label %101

101:                                              ; preds = %137, %99
  %102 = phi i64 [ 0, %99 ], [ %139, %137 ]
  %103 = phi i64 [ 0, %99 ], [ %138, %137 ]
  %104 = load ptr, ptr %95, align 8, !tbaa !84
  %105 = load i64, ptr %100, align 8, !tbaa !85
  %106 = mul i64 %105, %102
  %107 = getelementptr inbounds nuw i8, ptr %104, i64 %106
  %108 = load ptr, ptr %107, align 1
  %109 = load ptr, ptr %4, align 8, !tbaa !84
  %110 = load i64, ptr %86, align 8, !tbaa !81
  %111 = icmp eq i64 %110, 0
  br i1 %111, label %126, label %112

112:                                              ; preds = %112, %101
  %113 = phi i64 [ %124, %112 ], [ 0, %101 ]
  %114 = phi i64 [ %123, %112 ], [ %110, %101 ]
  %115 = sub nuw i64 %114, %113
  %116 = lshr i64 %115, 1
  %117 = add i64 %116, %113
  %118 = getelementptr inbounds nuw %struct.Own, ptr %109, i64 %117
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 8
  %120 = load ptr, ptr %119, align 8, !tbaa !109
  %121 = icmp ugt ptr %120, %108
  %122 = add i64 %117, 1
  %123 = select i1 %121, i64 %117, i64 %114
  %124 = select i1 %121, i64 %113, i64 %122
  %125 = icmp ult i64 %124, %123
  br i1 %125, label %112, label %126, !llvm.loop !111

126:                                              ; preds = %112, %101
  %127 = phi i64 [ 0, %101 ], [ %124, %112 ]
  %128 = icmp ult i64 %127, %110
  br i1 %128, label %129, label %133

129:                                              ; preds = %126
  %130 = getelementptr inbounds nuw %struct.Own, ptr %109, i64 %127
  %131 = load ptr, ptr %130, align 8, !tbaa !108
  %132 = icmp ugt ptr %131, %108
  br i1 %132, label %133, label %137

133:                                              ; preds = %129, %126
  %134 = add i64 %103, 1
  %135 = mul i64 %105, %103
  %136 = getelementptr inbounds nuw i8, ptr %104, i64 %135
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %136, ptr nonnull align 1 %107, i64 %105, i1 false)
  br label %137

137:                                              ; preds = %133, %129
  %138 = phi i64 [ %103, %129 ], [ %134, %133 ]
  %139 = add nuw i64 %102, 1
  %140 = load i64, ptr %96, align 8, !tbaa !81
  %141 = icmp ult i64 %139, %140
  br i1 %141, label %101, label %142, !llvm.loop !112

142:                                              ; preds = %137
  %143 = icmp eq i64 %138, %140
  br i1 %143, label %147, label %144

144:                                              ; preds = %142
  store i64 %138, ptr %96, align 8, !tbaa !81
  %145 = getelementptr inbounds nuw i8, ptr %95, i64 40
  %146 = load i64, ptr %145, align 8, !tbaa !82
  tail call fastcc void @index_(ptr noundef nonnull %95, i64 noundef %146)
  br label %147

147:                                              ; preds = %144, %142, %93
  %148 = add nuw nsw i64 %88, 1
  %149 = load i8, ptr %81, align 8, !tbaa !62, !range !14, !noundef !15
  %150 = trunc nuw i8 %149 to i1
  br i1 %150, label %87, label %151, !llvm.loop !113

151:                                              ; preds = %147, %87, %80
  %152 = load ptr, ptr %25, align 8, !tbaa !72
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %154 = load i64, ptr %153, align 8, !tbaa !73
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %169, label %156

156:                                              ; preds = %165, %151
  %157 = phi i64 [ %166, %165 ], [ 0, %151 ]
  %158 = getelementptr inbounds nuw %struct.Word, ptr %152, i64 %157
  %159 = getelementptr inbounds nuw i8, ptr %158, i64 8
  %160 = load i64, ptr %159, align 8, !tbaa !114
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  store i64 %160, ptr %3, align 8, !tbaa !37
  %161 = load ptr, ptr %158, align 8, !tbaa !74
  %162 = call i32 @bcmp(ptr noundef nonnull dereferenceable(8) %161, ptr noundef nonnull dereferenceable(8) %3, i64 8)
  %163 = icmp eq i32 %162, 0
  br i1 %163, label %165, label %164

164:                                              ; preds = %156
  store i64 %160, ptr %161, align 1
  br label %165

165:                                              ; preds = %164, %156
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %166 = add nuw i64 %157, 1
  %167 = load i64, ptr %153, align 8, !tbaa !73
  %168 = icmp ult i64 %166, %167
  br i1 %168, label %156, label %169, !llvm.loop !115

169:                                              ; preds = %165, %151
  %170 = icmp eq i64 %1, 0
  br i1 %170, label %171, label %173

171:                                              ; preds = %169
  %172 = load i64, ptr %153, align 8, !tbaa !73
  br label %173

173:                                              ; preds = %171, %169
  %174 = phi i64 [ %172, %171 ], [ %1, %169 ]
  %175 = load i64, ptr %26, align 8, !tbaa !81
  %176 = icmp eq i64 %174, %175
  br i1 %176, label %180, label %177

177:                                              ; preds = %173
  store i64 %174, ptr %26, align 8, !tbaa !81
  %178 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %179 = load i64, ptr %178, align 8, !tbaa !82
  tail call fastcc void @index_(ptr noundef nonnull %25, i64 noundef %179)
  br label %180

180:                                              ; preds = %177, %173
  %181 = load i64, ptr %21, align 8, !tbaa !81
  %182 = icmp eq i64 %181, 0
  br i1 %182, label %196, label %183

183:                                              ; preds = %192, %180
  %184 = phi i64 [ %193, %192 ], [ 0, %180 ]
  %185 = getelementptr inbounds nuw %struct.Own, ptr %5, i64 %184
  %186 = getelementptr inbounds nuw i8, ptr %185, i64 16
  %187 = load i64, ptr %186, align 8, !tbaa !103
  %188 = load ptr, ptr %185, align 8, !tbaa !108
  switch i64 %187, label %191 [
    i64 1, label %189
    i64 2, label %190
  ]

189:                                              ; preds = %183
  tail call void @_ZdlPv(ptr noundef %188) #34
  br label %192

190:                                              ; preds = %183
  tail call void @_ZdaPv(ptr noundef %188) #34
  br label %192

191:                                              ; preds = %183
  tail call void @free(ptr noundef %188) #34
  br label %192

192:                                              ; preds = %191, %190, %189
  %193 = add nuw i64 %184, 1
  %194 = load i64, ptr %21, align 8, !tbaa !81
  %195 = icmp ult i64 %193, %194
  br i1 %195, label %183, label %196, !llvm.loop !116

196:                                              ; preds = %192, %180
  %197 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %198 = load i64, ptr %197, align 8, !tbaa !81
  %199 = icmp eq i64 %198, 0
  br i1 %199, label %203, label %200

200:                                              ; preds = %196
  store i64 0, ptr %197, align 8, !tbaa !81
  %201 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %202 = load i64, ptr %201, align 8, !tbaa !82
  tail call fastcc void @index_(ptr noundef nonnull %4, i64 noundef %202)
  br label %203

203:                                              ; preds = %200, %196
  ret void
}

; Function Attrs: nounwind
declare i64 @malloc_usable_size(ptr noundef) local_unnamed_addr #28

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal range(i32 -1, 2) i32 @compareOwn(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #17 {
  %3 = load ptr, ptr %0, align 8, !tbaa !108
  %4 = load ptr, ptr %1, align 8, !tbaa !108
  %5 = icmp ugt ptr %3, %4
  %6 = zext i1 %5 to i32
  %7 = icmp ult ptr %3, %4
  %8 = sext i1 %7 to i32
  %9 = add nsw i32 %8, %6
  ret i32 %9
}

; Function Attrs: nofree
declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #15

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #29

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare i32 @bcmp(ptr captures(none), ptr captures(none), i64) local_unnamed_addr #30

declare extern_weak void @_ZdlPv(ptr noundef) local_unnamed_addr #24

declare extern_weak void @_ZdaPv(ptr noundef) local_unnamed_addr #24

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_verify_rewind(ptr noundef readonly captures(none) %0) local_unnamed_addr #31 {
  %2 = alloca i64, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load ptr, ptr %3, align 8, !tbaa !72
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %6 = load i64, ptr %5, align 8, !tbaa !73
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %21, label %8

8:                                                ; preds = %17, %1
  %9 = phi i64 [ %18, %17 ], [ 0, %1 ]
  %10 = getelementptr inbounds nuw %struct.Word, ptr %4, i64 %9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %12 = load i64, ptr %11, align 8, !tbaa !114
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  store i64 %12, ptr %2, align 8, !tbaa !37
  %13 = load ptr, ptr %10, align 8, !tbaa !74
  %14 = call i32 @bcmp(ptr noundef nonnull dereferenceable(8) %13, ptr noundef nonnull dereferenceable(8) %2, i64 8)
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %17, label %16

16:                                               ; preds = %8
  store i64 %12, ptr %13, align 1
  br label %17

17:                                               ; preds = %16, %8
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %18 = add nuw i64 %9, 1
  %19 = load i64, ptr %5, align 8, !tbaa !73
  %20 = icmp ult i64 %18, %19
  br i1 %20, label %8, label %21, !llvm.loop !115

21:                                               ; preds = %17, %1
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_verify_advance(ptr noundef readonly captures(none) %0) local_unnamed_addr #31 {
  %2 = alloca i64, align 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %4 = load ptr, ptr %3, align 8, !tbaa !72
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %6 = load i64, ptr %5, align 8, !tbaa !73
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %21, label %8

8:                                                ; preds = %17, %1
  %9 = phi i64 [ %18, %17 ], [ 0, %1 ]
  %10 = getelementptr inbounds nuw %struct.Word, ptr %4, i64 %9
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !117
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  store i64 %12, ptr %2, align 8, !tbaa !37
  %13 = load ptr, ptr %10, align 8, !tbaa !74
  %14 = call i32 @bcmp(ptr noundef nonnull dereferenceable(8) %13, ptr noundef nonnull dereferenceable(8) %2, i64 8)
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %17, label %16

16:                                               ; preds = %8
  store i64 %12, ptr %13, align 1
  br label %17

17:                                               ; preds = %16, %8
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %18 = add nuw i64 %9, 1
  %19 = load i64, ptr %5, align 8, !tbaa !73
  %20 = icmp ult i64 %18, %19
  br i1 %20, label %8, label %21, !llvm.loop !118

21:                                               ; preds = %17, %1
  ret void
}

; Function Attrs: nounwind
define dso_local noundef zeroext i1 @isozyme_verify_is_writable(ptr noundef %0) local_unnamed_addr #9 {
  %2 = alloca i8, align 1
  %3 = ptrtoint ptr %0 to i64
  %4 = lshr i64 %3, 12
  %5 = load i64, ptr @isozyme_verify_is_writable.lastPage, align 8, !tbaa !37
  %6 = icmp eq i64 %4, %5
  br i1 %6, label %26, label %7

7:                                                ; preds = %1
  %8 = load i8, ptr %0, align 1, !tbaa !99
  store i8 %8, ptr %2, align 1, !tbaa !99
  %9 = load i32, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_is_writable.ends, i64 4), align 4, !tbaa !1
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %14

11:                                               ; preds = %7
  %12 = tail call i32 @pipe(ptr noundef nonnull @isozyme_verify_is_writable.ends) #34
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %26

14:                                               ; preds = %11, %7
  %15 = load i32, ptr getelementptr inbounds nuw (i8, ptr @isozyme_verify_is_writable.ends, i64 4), align 4, !tbaa !1
  %16 = call i64 @write(i32 noundef %15, ptr noundef nonnull %2, i64 noundef 1) #34
  %17 = icmp eq i64 %16, 1
  br i1 %17, label %18, label %26

18:                                               ; preds = %14
  %19 = load i32, ptr @isozyme_verify_is_writable.ends, align 4, !tbaa !1
  %20 = tail call i64 @read(i32 noundef %19, ptr noundef nonnull %0, i64 noundef 1) #34
  %21 = icmp eq i64 %20, 1
  br i1 %21, label %22, label %23

22:                                               ; preds = %18
  store i64 %4, ptr @isozyme_verify_is_writable.lastPage, align 8, !tbaa !37
  br label %26

23:                                               ; preds = %18
  %24 = load i32, ptr @isozyme_verify_is_writable.ends, align 4, !tbaa !1
  %25 = call i64 @read(i32 noundef %24, ptr noundef nonnull %2, i64 noundef 1) #34
  br label %26

26:                                               ; preds = %23, %22, %14, %11, %1
  %27 = phi i1 [ true, %1 ], [ false, %11 ], [ true, %22 ], [ false, %23 ], [ false, %14 ]
  ret i1 %27
}

; Function Attrs: nounwind
declare i32 @pipe(ptr noundef) local_unnamed_addr #28

; Function Attrs: nofree
declare noundef i64 @read(i32 noundef, ptr noundef captures(none), i64 noundef) local_unnamed_addr #15

; Function Attrs: nounwind
define dso_local void @isozyme_verify_judge(ptr noundef %0) local_unnamed_addr #9 {
  %2 = alloca %struct.Claim, align 16
  %3 = alloca %struct.Claim, align 16
  %4 = load ptr, ptr %0, align 8, !tbaa !71
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %6 = load i64, ptr %5, align 8, !tbaa !98
  %7 = add nsw i64 %6, 2
  %8 = tail call noalias ptr @calloc(i64 noundef %7, i64 noundef 352) #39
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %11

10:                                               ; preds = %1
  tail call void @abort() #37
  unreachable

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr @.str.21, ptr %12, align 8, !tbaa !65
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %14 = load i64, ptr %13, align 8, !tbaa !40
  %15 = icmp slt i64 %14, 1
  br i1 %15, label %57, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br label %18

18:                                               ; preds = %51, %16
  %19 = phi i64 [ 0, %16 ], [ %52, %51 ]
  %20 = load ptr, ptr %17, align 8, !tbaa !76
  %21 = getelementptr inbounds nuw %struct.Lane, ptr %20, i64 %19
  %22 = load ptr, ptr %21, align 8, !tbaa !53
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 16
  %24 = load i64, ptr %23, align 8, !tbaa !54
  %25 = mul nuw nsw i64 %24, 176
  %26 = getelementptr inbounds nuw i8, ptr %22, i64 %25
  %27 = icmp eq i64 %24, 0
  br i1 %27, label %33, label %28

28:                                               ; preds = %28, %18
  %29 = phi ptr [ %31, %28 ], [ %22, %18 ]
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 80
  store x86_fp80 0xK00000000000000000000, ptr %30, align 16, !tbaa !119
  %31 = getelementptr inbounds nuw i8, ptr %29, i64 176
  %32 = icmp ult ptr %31, %26
  br i1 %32, label %28, label %33, !llvm.loop !120

33:                                               ; preds = %28, %18
  %34 = tail call fastcc zeroext i1 @measureAt(ptr noundef nonnull %0, ptr noundef nonnull %21, x86_fp80 noundef 0xK00000000000000000000, i32 noundef 1)
  br i1 %34, label %35, label %57

35:                                               ; preds = %33
  %36 = load ptr, ptr %21, align 8, !tbaa !53
  %37 = load i64, ptr %23, align 8, !tbaa !54
  %38 = mul nuw nsw i64 %37, 176
  %39 = getelementptr inbounds nuw i8, ptr %36, i64 %38
  %40 = icmp eq i64 %37, 0
  br i1 %40, label %51, label %44

41:                                               ; preds = %44
  %42 = getelementptr inbounds nuw i8, ptr %45, i64 176
  %43 = icmp ult ptr %42, %39
  br i1 %43, label %44, label %51, !llvm.loop !121

44:                                               ; preds = %41, %35
  %45 = phi ptr [ %42, %41 ], [ %36, %35 ]
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 96
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 112
  %48 = tail call i32 @bcmp(ptr noundef nonnull dereferenceable(10) %46, ptr noundef nonnull dereferenceable(10) %47, i64 10)
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %41, label %50

50:                                               ; preds = %44
  store ptr @.str.1.22, ptr %12, align 8, !tbaa !65
  br label %57

51:                                               ; preds = %41, %35
  %52 = add nuw nsw i64 %19, 1
  %53 = load ptr, ptr %0, align 8, !tbaa !71
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 40
  %55 = load i64, ptr %54, align 8, !tbaa !40
  %56 = icmp slt i64 %52, %55
  br i1 %56, label %18, label %57, !llvm.loop !122

57:                                               ; preds = %51, %50, %33, %11
  %58 = phi i1 [ false, %50 ], [ true, %11 ], [ %34, %51 ], [ %34, %33 ]
  %59 = phi i32 [ 1, %50 ], [ 0, %11 ], [ 1, %33 ], [ 0, %51 ]
  %60 = load ptr, ptr %0, align 8, !tbaa !71
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 40
  %62 = load i64, ptr %61, align 8, !tbaa !40
  %63 = icmp sgt i64 %62, 0
  %64 = and i1 %63, %58
  br i1 %64, label %65, label %323

65:                                               ; preds = %57
  %66 = icmp sgt i64 %6, -2
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %68 = icmp sgt i64 %6, -2
  %69 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %70 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %71 = getelementptr inbounds nuw i8, ptr %3, i64 320
  %72 = getelementptr inbounds nuw i8, ptr %3, i64 272
  br label %73

73:                                               ; preds = %314, %65
  %74 = phi ptr [ %60, %65 ], [ %317, %314 ]
  %75 = phi i64 [ 0, %65 ], [ %316, %314 ]
  br i1 %66, label %76, label %84

76:                                               ; preds = %76, %73
  %77 = phi i64 [ %82, %76 ], [ 0, %73 ]
  %78 = getelementptr inbounds nuw %struct.Claim, ptr %8, i64 %77
  store i64 %77, ptr %78, align 16, !tbaa !37
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 8
  store i64 -1, ptr %79, align 8, !tbaa !37
  %80 = getelementptr inbounds nuw i8, ptr %78, i64 16
  store i32 1, ptr %80, align 16, !tbaa !1
  %81 = getelementptr inbounds nuw i8, ptr %78, i64 20
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(332) %81, i8 0, i64 332, i1 false)
  %82 = add nuw nsw i64 %77, 1
  %83 = icmp eq i64 %82, %7
  br i1 %83, label %84, label %76, !llvm.loop !123

84:                                               ; preds = %76, %73
  %85 = load ptr, ptr %67, align 8, !tbaa !76
  %86 = getelementptr inbounds nuw %struct.Lane, ptr %85, i64 %75
  %87 = getelementptr inbounds nuw i8, ptr %74, i64 32
  %88 = load i64, ptr %87, align 8, !tbaa !124
  %89 = icmp ne i64 %88, 0
  br i1 %89, label %114, label %90

90:                                               ; preds = %84
  %91 = load ptr, ptr %86, align 8, !tbaa !53
  %92 = getelementptr inbounds nuw i8, ptr %86, i64 16
  %93 = load i64, ptr %92, align 8, !tbaa !54
  %94 = mul nuw nsw i64 %93, 176
  %95 = getelementptr inbounds nuw i8, ptr %91, i64 %94
  %96 = icmp eq i64 %93, 0
  br i1 %96, label %113, label %97

97:                                               ; preds = %109, %90
  %98 = phi ptr [ %110, %109 ], [ %91, %90 ]
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 48
  %100 = load x86_fp80, ptr %99, align 16, !tbaa !68
  %101 = getelementptr inbounds nuw i8, ptr %98, i64 80
  store x86_fp80 %100, ptr %101, align 16, !tbaa !119
  %102 = fcmp oeq x86_fp80 %100, 0xK00000000000000000000
  br i1 %102, label %109, label %103

103:                                              ; preds = %97
  %104 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %100)
  %105 = fcmp ueq x86_fp80 %104, 0xK7FFF8000000000000000
  br i1 %105, label %112, label %106

106:                                              ; preds = %103
  %107 = load ptr, ptr %98, align 16, !tbaa !55
  %108 = tail call zeroext i1 @isozyme_verify_is_writable(ptr noundef %107) #34
  br i1 %108, label %109, label %112

109:                                              ; preds = %106, %97
  %110 = getelementptr inbounds nuw i8, ptr %98, i64 176
  %111 = icmp ult ptr %110, %95
  br i1 %111, label %97, label %113, !llvm.loop !125

112:                                              ; preds = %106, %103
  store ptr @.str.2.23, ptr %12, align 8, !tbaa !65
  br label %314

113:                                              ; preds = %109, %90
  tail call fastcc void @settle(ptr noundef nonnull %0, ptr noundef nonnull %86, ptr noundef nonnull %8, i64 noundef range(i64 -9223372036854775806, -9223372036854775808) %7, i1 noundef zeroext false)
  br label %114

114:                                              ; preds = %113, %84
  br i1 %68, label %115, label %314

115:                                              ; preds = %114
  %116 = getelementptr inbounds nuw i8, ptr %86, i64 16
  br label %117

117:                                              ; preds = %310, %115
  %118 = phi i64 [ 0, %115 ], [ %312, %310 ]
  %119 = phi i32 [ 0, %115 ], [ %311, %310 ]
  %120 = getelementptr inbounds nuw %struct.Claim, ptr %8, i64 %118
  br i1 %89, label %121, label %124

121:                                              ; preds = %117
  %122 = tail call fastcc zeroext i1 @aim(ptr noundef %86, ptr noundef %120)
  br i1 %122, label %123, label %310

123:                                              ; preds = %121
  tail call fastcc void @settle(ptr noundef nonnull %0, ptr noundef %86, ptr noundef %120, i64 noundef 1, i1 noundef zeroext true)
  br label %124

124:                                              ; preds = %123, %117
  %125 = getelementptr inbounds nuw i8, ptr %120, i64 16
  %126 = load i32, ptr %125, align 16, !tbaa !126
  %127 = icmp eq i32 %126, 2
  br i1 %127, label %128, label %307

128:                                              ; preds = %124
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(352) %2, ptr noundef nonnull align 16 dereferenceable(352) %120, i64 352, i1 false), !tbaa.struct !129
  %129 = load ptr, ptr %86, align 8, !tbaa !53
  %130 = load i64, ptr %116, align 8, !tbaa !54
  %131 = mul nuw nsw i64 %130, 176
  %132 = getelementptr inbounds nuw i8, ptr %129, i64 %131
  %133 = icmp eq i64 %130, 0
  br i1 %133, label %194, label %134

134:                                              ; preds = %128
  %135 = load i64, ptr %120, align 16, !tbaa !130
  br label %136

136:                                              ; preds = %184, %134
  %137 = phi x86_fp80 [ %186, %184 ], [ 0xK00000000000000000000, %134 ]
  %138 = phi ptr [ %187, %184 ], [ %129, %134 ]
  %139 = phi i32 [ %185, %184 ], [ 0, %134 ]
  %140 = getelementptr inbounds nuw i8, ptr %138, i64 24
  %141 = load i64, ptr %140, align 8, !tbaa !100
  %142 = icmp eq i64 %141, %135
  br i1 %142, label %143, label %184

143:                                              ; preds = %136
  %144 = add nsw i32 %139, 1
  %145 = icmp sgt i32 %139, 63
  br i1 %145, label %184, label %146

146:                                              ; preds = %143
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(352) %3, i8 0, i64 352, i1 false)
  store i64 %135, ptr %3, align 16, !tbaa !130
  %147 = load ptr, ptr %86, align 8, !tbaa !53
  %148 = ptrtoint ptr %138 to i64
  %149 = ptrtoint ptr %147 to i64
  %150 = sub i64 %148, %149
  %151 = sdiv exact i64 %150, 176
  store i64 %151, ptr %69, align 8, !tbaa !131
  store i32 1, ptr %70, align 16, !tbaa !126
  br i1 %89, label %152, label %154

152:                                              ; preds = %146
  %153 = call fastcc zeroext i1 @aim(ptr noundef nonnull readonly %86, ptr noundef %3)
  br i1 %153, label %174, label %184

154:                                              ; preds = %146
  %155 = load i64, ptr %116, align 8, !tbaa !54
  %156 = mul nuw nsw i64 %155, 176
  %157 = getelementptr inbounds nuw i8, ptr %147, i64 %156
  %158 = icmp eq i64 %155, 0
  br i1 %158, label %174, label %159

159:                                              ; preds = %171, %154
  %160 = phi ptr [ %172, %171 ], [ %147, %154 ]
  %161 = getelementptr inbounds nuw i8, ptr %160, i64 48
  %162 = load x86_fp80, ptr %161, align 16, !tbaa !68
  %163 = getelementptr inbounds nuw i8, ptr %160, i64 80
  store x86_fp80 %162, ptr %163, align 16, !tbaa !119
  %164 = fcmp oeq x86_fp80 %162, 0xK00000000000000000000
  br i1 %164, label %171, label %165

165:                                              ; preds = %159
  %166 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %162)
  %167 = fcmp ueq x86_fp80 %166, 0xK7FFF8000000000000000
  br i1 %167, label %184, label %168

168:                                              ; preds = %165
  %169 = load ptr, ptr %160, align 16, !tbaa !55
  %170 = tail call zeroext i1 @isozyme_verify_is_writable(ptr noundef %169) #34
  br i1 %170, label %171, label %184

171:                                              ; preds = %168, %159
  %172 = getelementptr inbounds nuw i8, ptr %160, i64 176
  %173 = icmp ult ptr %172, %157
  br i1 %173, label %159, label %174, !llvm.loop !125

174:                                              ; preds = %171, %154, %152
  call fastcc void @settle(ptr noundef nonnull %0, ptr noundef nonnull readonly %86, ptr noundef %3, i64 noundef 1, i1 noundef zeroext %89)
  %175 = load i32, ptr %70, align 16, !tbaa !126
  %176 = icmp eq i32 %175, 2
  br i1 %176, label %177, label %184

177:                                              ; preds = %174
  %178 = load x86_fp80, ptr %71, align 16, !tbaa !132
  %179 = load x86_fp80, ptr %72, align 16, !tbaa !133
  %180 = fsub x86_fp80 %178, %179
  %181 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %180)
  %182 = fcmp ugt x86_fp80 %181, %137
  br i1 %182, label %183, label %184

183:                                              ; preds = %177
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(352) %2, ptr noundef nonnull align 16 dereferenceable(352) %3, i64 352, i1 false), !tbaa.struct !129
  br label %184

184:                                              ; preds = %183, %177, %174, %168, %165, %152, %143, %136
  %185 = phi i32 [ %139, %136 ], [ %144, %143 ], [ %144, %174 ], [ %144, %177 ], [ %144, %183 ], [ %144, %152 ], [ %144, %165 ], [ %144, %168 ]
  %186 = phi x86_fp80 [ %137, %136 ], [ %137, %143 ], [ %137, %174 ], [ %137, %177 ], [ %181, %183 ], [ %137, %152 ], [ %137, %165 ], [ %137, %168 ]
  %187 = getelementptr inbounds nuw i8, ptr %138, i64 176
  %188 = icmp ult ptr %187, %132
  br i1 %188, label %136, label %189, !llvm.loop !134

189:                                              ; preds = %184
  %190 = icmp sgt i32 %185, 1
  %191 = fcmp ogt x86_fp80 %186, 0xK00000000000000000000
  %192 = select i1 %190, i1 %191, i1 false
  br i1 %192, label %193, label %194

193:                                              ; preds = %189
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(352) %120, ptr noundef nonnull align 16 dereferenceable(352) %2, i64 352, i1 false), !tbaa.struct !129
  br label %194

194:                                              ; preds = %193, %189, %128
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %195 = load ptr, ptr %0, align 8, !tbaa !71
  %196 = getelementptr inbounds nuw i8, ptr %195, i64 64
  %197 = load i64, ptr %196, align 8, !tbaa !135
  %198 = add nsw i64 %197, 1
  store i64 %198, ptr %196, align 8, !tbaa !135
  %199 = icmp sgt i64 %197, 5
  br i1 %199, label %307, label %200

200:                                              ; preds = %194
  %201 = icmp eq i64 %197, 5
  br i1 %201, label %202, label %208

202:                                              ; preds = %200
  %203 = load ptr, ptr @stderr, align 8, !tbaa !16
  %204 = load ptr, ptr %195, align 8, !tbaa !26
  %205 = getelementptr inbounds nuw i8, ptr %195, i64 8
  %206 = load ptr, ptr %205, align 8, !tbaa !28
  %207 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %203, ptr noundef nonnull @.str.3.24, ptr noundef %204, ptr noundef %206) #36
  br label %307

208:                                              ; preds = %200
  %209 = getelementptr inbounds nuw i8, ptr %195, i64 32
  %210 = load i64, ptr %209, align 8, !tbaa !124
  %211 = icmp eq i64 %210, 0
  %212 = select i1 %211, ptr @.str.5.25, ptr @.str.4.26
  %213 = load ptr, ptr @stderr, align 8, !tbaa !16
  %214 = load ptr, ptr %195, align 8, !tbaa !26
  %215 = getelementptr inbounds nuw i8, ptr %195, i64 8
  %216 = load ptr, ptr %215, align 8, !tbaa !28
  %217 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %213, ptr noundef nonnull @.str.6.27, ptr noundef %214, ptr noundef nonnull %212, ptr noundef %216) #36
  %218 = load ptr, ptr %67, align 8, !tbaa !76
  %219 = getelementptr inbounds nuw %struct.Lane, ptr %218, i64 %75
  %220 = load ptr, ptr %0, align 8, !tbaa !71
  %221 = load i64, ptr %120, align 16, !tbaa !130
  %222 = icmp eq i64 %221, 0
  br i1 %222, label %223, label %226

223:                                              ; preds = %208
  %224 = load ptr, ptr @stderr, align 8, !tbaa !16
  %225 = tail call i64 @fwrite(ptr nonnull @.str.9, i64 10, i64 1, ptr %224) #43
  br label %262

226:                                              ; preds = %208
  %227 = getelementptr inbounds nuw i8, ptr %220, i64 48
  %228 = load i64, ptr %227, align 8, !tbaa !98
  %229 = icmp sgt i64 %221, %228
  br i1 %229, label %230, label %233

230:                                              ; preds = %226
  %231 = load ptr, ptr @stderr, align 8, !tbaa !16
  %232 = tail call i64 @fwrite(ptr nonnull @.str.10.28, i64 49, i64 1, ptr %231) #43
  br label %262

233:                                              ; preds = %226
  %234 = getelementptr inbounds nuw i8, ptr %220, i64 16
  %235 = load ptr, ptr %234, align 8, !tbaa !136
  %236 = icmp sgt i64 %221, 1
  %237 = icmp ne ptr %235, null
  %238 = select i1 %236, i1 %237, i1 false
  br i1 %238, label %239, label %250

239:                                              ; preds = %239, %233
  %240 = phi ptr [ %244, %239 ], [ %235, %233 ]
  %241 = phi i64 [ %245, %239 ], [ 1, %233 ]
  %242 = tail call ptr @strchr(ptr noundef nonnull dereferenceable(1) %240, i32 noundef 44) #35
  %243 = icmp ne ptr %242, null
  %244 = getelementptr inbounds nuw i8, ptr %242, i64 1
  %245 = add nuw nsw i64 %241, 1
  %246 = icmp slt i64 %245, %221
  %247 = select i1 %246, i1 %243, i1 false
  br i1 %247, label %239, label %248, !llvm.loop !137

248:                                              ; preds = %239
  %249 = select i1 %243, ptr %244, ptr null
  br label %250

250:                                              ; preds = %248, %233
  %251 = phi ptr [ %235, %233 ], [ %249, %248 ]
  %252 = phi i1 [ %237, %233 ], [ %243, %248 ]
  %253 = load ptr, ptr @stderr, align 8, !tbaa !16
  %254 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %253, ptr noundef nonnull @.str.11, i64 noundef %221) #36
  br i1 %252, label %255, label %262

255:                                              ; preds = %250
  %256 = load i8, ptr %251, align 1, !tbaa !99
  switch i8 %256, label %257 [
    i8 0, label %262
    i8 44, label %262
  ]

257:                                              ; preds = %255
  %258 = load ptr, ptr @stderr, align 8, !tbaa !16
  %259 = tail call i64 @strcspn(ptr noundef nonnull %251, ptr noundef nonnull @.str.13) #35
  %260 = trunc i64 %259 to i32
  %261 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %258, ptr noundef nonnull @.str.12, i32 noundef %260, ptr noundef nonnull %251) #36
  br label %262

262:                                              ; preds = %257, %255, %255, %250, %230, %223
  %263 = getelementptr inbounds nuw i8, ptr %120, i64 8
  %264 = load i64, ptr %263, align 8, !tbaa !131
  %265 = icmp slt i64 %264, 0
  br i1 %265, label %285, label %266

266:                                              ; preds = %262
  %267 = load ptr, ptr %219, align 8, !tbaa !53
  %268 = getelementptr inbounds nuw %struct.Place, ptr %267, i64 %264
  %269 = load ptr, ptr %268, align 16, !tbaa !55
  %270 = getelementptr inbounds nuw i8, ptr %268, i64 8
  %271 = load ptr, ptr %270, align 8, !tbaa !67
  %272 = ptrtoint ptr %271 to i64
  %273 = ptrtoint ptr %269 to i64
  %274 = sub i64 %272, %273
  %275 = tail call ptr @isozyme_verify_reached(ptr noundef nonnull %219, ptr noundef %269, i64 noundef %274) #34
  %276 = icmp eq ptr %275, null
  br i1 %276, label %285, label %277

277:                                              ; preds = %266
  %278 = load ptr, ptr @stderr, align 8, !tbaa !16
  %279 = load ptr, ptr %268, align 16, !tbaa !55
  %280 = load ptr, ptr %275, align 8, !tbaa !93
  %281 = ptrtoint ptr %279 to i64
  %282 = ptrtoint ptr %280 to i64
  %283 = sub i64 %281, %282
  %284 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %278, ptr noundef nonnull @.str.14, i64 noundef %283) #36
  br label %285

285:                                              ; preds = %277, %266, %262
  %286 = getelementptr inbounds nuw i8, ptr %195, i64 40
  %287 = load i64, ptr %286, align 8, !tbaa !40
  %288 = icmp sgt i64 %287, 1
  br i1 %288, label %289, label %292

289:                                              ; preds = %285
  %290 = load ptr, ptr @stderr, align 8, !tbaa !16
  %291 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %290, ptr noundef nonnull @.str.7.29, i64 noundef %75) #36
  br label %292

292:                                              ; preds = %289, %285
  %293 = load ptr, ptr @stderr, align 8, !tbaa !16
  %294 = getelementptr inbounds nuw i8, ptr %120, i64 320
  %295 = load x86_fp80, ptr %294, align 16, !tbaa !132
  %296 = getelementptr inbounds nuw i8, ptr %120, i64 336
  %297 = load x86_fp80, ptr %296, align 16, !tbaa !138
  %298 = fdiv x86_fp80 %295, %297
  %299 = getelementptr inbounds nuw i8, ptr %120, i64 272
  %300 = load x86_fp80, ptr %299, align 16, !tbaa !133
  %301 = fdiv x86_fp80 %300, %297
  %302 = getelementptr inbounds nuw i8, ptr %120, i64 288
  %303 = load x86_fp80, ptr %302, align 16, !tbaa !139
  %304 = fdiv x86_fp80 %303, %297
  %305 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %304)
  %306 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %293, ptr noundef nonnull @.str.8.30, x86_fp80 noundef %298, x86_fp80 noundef %301, x86_fp80 noundef %305) #36
  br label %307

307:                                              ; preds = %292, %202, %194, %124
  %308 = load i32, ptr %125, align 16, !tbaa !126
  %309 = tail call i32 @llvm.umax.i32(i32 %308, i32 %119)
  br label %310

310:                                              ; preds = %307, %121
  %311 = phi i32 [ %119, %121 ], [ %309, %307 ]
  %312 = add nuw nsw i64 %118, 1
  %313 = icmp eq i64 %312, %7
  br i1 %313, label %314, label %117, !llvm.loop !140

314:                                              ; preds = %310, %114, %112
  %315 = phi i32 [ 1, %112 ], [ 0, %114 ], [ %311, %310 ]
  %316 = add nuw nsw i64 %75, 1
  %317 = load ptr, ptr %0, align 8, !tbaa !71
  %318 = getelementptr inbounds nuw i8, ptr %317, i64 40
  %319 = load i64, ptr %318, align 8, !tbaa !40
  %320 = icmp slt i64 %316, %319
  %321 = icmp eq i32 %315, 0
  %322 = select i1 %320, i1 %321, i1 false
  br i1 %322, label %73, label %323, !llvm.loop !141

323:                                              ; preds = %314, %57
  %324 = phi i32 [ %59, %57 ], [ %315, %314 ]
  %325 = phi ptr [ %60, %57 ], [ %317, %314 ]
  tail call void @free(ptr noundef %8) #34
  %326 = icmp eq i32 %324, 1
  br i1 %326, label %327, label %329

327:                                              ; preds = %323
  %328 = load ptr, ptr %12, align 8, !tbaa !65
  tail call void @isozyme_verify_excuse(ptr noundef %325, ptr noundef %328) #34
  br label %331

329:                                              ; preds = %323
  %330 = icmp eq i32 %324, 2
  tail call void @isozyme_verify_count(i1 noundef zeroext %330) #34
  br label %331

331:                                              ; preds = %329, %327
  ret void
}

; Function Attrs: nounwind
define internal fastcc zeroext i1 @measureAt(ptr noundef %0, ptr noundef readonly captures(none) %1, x86_fp80 noundef %2, i32 noundef range(i32 1, 5) %3) unnamed_addr #9 {
  %5 = load ptr, ptr %1, align 8, !tbaa !53
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %7 = load i64, ptr %6, align 8, !tbaa !54
  %8 = mul nuw nsw i64 %7, 176
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 %8
  %10 = icmp eq i64 %7, 0
  br i1 %10, label %27, label %11

11:                                               ; preds = %24, %4
  %12 = phi ptr [ %25, %24 ], [ %5, %4 ]
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 80
  %14 = load x86_fp80, ptr %13, align 16, !tbaa !119
  %15 = fcmp une x86_fp80 %14, 0xK00000000000000000000
  br i1 %15, label %16, label %24

16:                                               ; preds = %11
  %17 = load ptr, ptr %12, align 16, !tbaa !55
  %18 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %19 = load i64, ptr %18, align 16, !tbaa !58
  %20 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %21 = load x86_fp80, ptr %20, align 16, !tbaa !66
  %22 = fmul x86_fp80 %2, %14
  %23 = fadd x86_fp80 %22, %21
  tail call void @isozyme_verify_write(ptr noundef %17, i64 noundef %19, x86_fp80 noundef %23) #34
  br label %24

24:                                               ; preds = %16, %11
  %25 = getelementptr inbounds nuw i8, ptr %12, i64 176
  %26 = icmp ult ptr %25, %9
  br i1 %26, label %11, label %27, !llvm.loop !142

27:                                               ; preds = %24, %4
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = load i64, ptr %28, align 8, !tbaa !73
  %30 = tail call zeroext i1 @isozyme_verify_run(ptr noundef %0) #34
  %31 = load ptr, ptr %1, align 8, !tbaa !53
  %32 = load i64, ptr %6, align 8, !tbaa !54
  %33 = mul nuw nsw i64 %32, 176
  %34 = getelementptr inbounds nuw i8, ptr %31, i64 %33
  %35 = icmp eq i64 %32, 0
  br i1 %35, label %48, label %36

36:                                               ; preds = %27
  %37 = zext nneg i32 %3 to i64
  br label %38

38:                                               ; preds = %38, %36
  %39 = phi ptr [ %31, %36 ], [ %46, %38 ]
  %40 = load ptr, ptr %39, align 16, !tbaa !55
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 16
  %42 = load i64, ptr %41, align 16, !tbaa !58
  %43 = tail call x86_fp80 @isozyme_verify_read(ptr noundef %40, i64 noundef %42) #34
  %44 = getelementptr inbounds nuw i8, ptr %39, i64 96
  %45 = getelementptr inbounds nuw x86_fp80, ptr %44, i64 %37
  store x86_fp80 %43, ptr %45, align 16, !tbaa !59
  %46 = getelementptr inbounds nuw i8, ptr %39, i64 176
  %47 = icmp ult ptr %46, %34
  br i1 %47, label %38, label %48, !llvm.loop !143

48:                                               ; preds = %38, %27
  tail call void @isozyme_verify_settle(ptr noundef %0, i64 noundef %29) #34
  ret i1 %30
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fabs.f80(x86_fp80) #32

; Function Attrs: nounwind
define internal fastcc void @settle(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef nonnull captures(none) %2, i64 noundef range(i64 -9223372036854775806, -9223372036854775808) %3, i1 noundef zeroext %4) unnamed_addr #9 {
  %6 = load ptr, ptr %1, align 8, !tbaa !53, !noalias !144
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %8 = load i64, ptr %7, align 8, !tbaa !54, !noalias !144
  %9 = mul nuw nsw i64 %8, 176
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 %9
  %11 = icmp eq i64 %8, 0
  br i1 %11, label %35, label %12

12:                                               ; preds = %27, %5
  %13 = phi x86_fp80 [ %28, %27 ], [ 0xK3FBF8DABC64B6D8CD430, %5 ]
  %14 = phi x86_fp80 [ %29, %27 ], [ 0xK3FEEA7C5AC471B478423, %5 ]
  %15 = phi x86_fp80 [ %30, %27 ], [ 0xK3FF1D1B71758E219652C, %5 ]
  %16 = phi ptr [ %31, %27 ], [ %6, %5 ]
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %18 = load i64, ptr %17, align 16, !tbaa !58, !noalias !144
  %19 = getelementptr inbounds %struct.Precision, ptr @precisions, i64 %18
  %20 = load x86_fp80, ptr %19, align 16, !tbaa !147, !noalias !144
  %21 = fcmp ogt x86_fp80 %20, %13
  br i1 %21, label %22, label %27

22:                                               ; preds = %12
  %23 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %24 = load x86_fp80, ptr %23, align 16
  %25 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %26 = load x86_fp80, ptr %25, align 16
  br label %27

27:                                               ; preds = %22, %12
  %28 = phi x86_fp80 [ %20, %22 ], [ %13, %12 ]
  %29 = phi x86_fp80 [ %24, %22 ], [ %14, %12 ]
  %30 = phi x86_fp80 [ %26, %22 ], [ %15, %12 ]
  %31 = getelementptr inbounds nuw i8, ptr %16, i64 176
  %32 = icmp ult ptr %31, %10
  br i1 %32, label %12, label %33, !llvm.loop !149

33:                                               ; preds = %27
  %34 = fmul x86_fp80 %28, 0xK40018000000000000000
  br label %35

35:                                               ; preds = %33, %5
  %36 = phi x86_fp80 [ 0xK3FC18DABC64B6D8CD430, %5 ], [ %34, %33 ]
  %37 = phi x86_fp80 [ 0xK3FEEA7C5AC471B478423, %5 ], [ %29, %33 ]
  %38 = phi x86_fp80 [ 0xK3FF1D1B71758E219652C, %5 ], [ %30, %33 ]
  br i1 %11, label %61, label %39

39:                                               ; preds = %57, %35
  %40 = phi x86_fp80 [ %58, %57 ], [ 0xK00000000000000000000, %35 ]
  %41 = phi ptr [ %59, %57 ], [ %6, %35 ]
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 80
  %43 = load x86_fp80, ptr %42, align 16, !tbaa !119
  %44 = fcmp oeq x86_fp80 %43, 0xK00000000000000000000
  br i1 %44, label %57, label %45

45:                                               ; preds = %39
  %46 = getelementptr inbounds nuw i8, ptr %41, i64 32
  %47 = load x86_fp80, ptr %46, align 16, !tbaa !66
  %48 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %47)
  %49 = fcmp ueq x86_fp80 %48, 0xK7FFF8000000000000000
  br i1 %49, label %57, label %50

50:                                               ; preds = %45
  %51 = fcmp une x86_fp80 %47, 0xK00000000000000000000
  %52 = select i1 %51, x86_fp80 %48, x86_fp80 0xK3FFF8000000000000000
  %53 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %43)
  %54 = fdiv x86_fp80 %53, %52
  %55 = fcmp ogt x86_fp80 %40, %54
  %56 = select i1 %55, x86_fp80 %40, x86_fp80 %54
  br label %57

57:                                               ; preds = %50, %45, %39
  %58 = phi x86_fp80 [ %40, %39 ], [ %56, %50 ], [ %40, %45 ]
  %59 = getelementptr inbounds nuw i8, ptr %41, i64 176
  %60 = icmp ult ptr %59, %10
  br i1 %60, label %39, label %61, !llvm.loop !150

61:                                               ; preds = %57, %35
  %62 = phi x86_fp80 [ 0xK00000000000000000000, %35 ], [ %58, %57 ]
  %63 = icmp eq i64 %3, 0
  br i1 %63, label %66, label %64

64:                                               ; preds = %61
  %65 = ptrtoint ptr %6 to i64
  br label %71

66:                                               ; preds = %142, %61
  %67 = icmp eq i64 %3, 0
  %68 = fcmp ogt x86_fp80 %62, 0xK00000000000000000000
  %69 = select i1 %68, x86_fp80 %62, x86_fp80 0xK3FFF8000000000000000
  %70 = icmp ne i64 %3, 0
  br label %147

71:                                               ; preds = %142, %64
  %72 = phi i64 [ 0, %64 ], [ %145, %142 ]
  %73 = getelementptr inbounds nuw %struct.Claim, ptr %2, i64 %72
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 320
  store x86_fp80 0xK00000000000000000000, ptr %74, align 16, !tbaa !132
  br i1 %11, label %142, label %75

75:                                               ; preds = %71
  %76 = getelementptr inbounds nuw i8, ptr %73, i64 8
  br label %77

77:                                               ; preds = %134, %75
  %78 = phi x86_fp80 [ 0xK00000000000000000000, %75 ], [ %136, %134 ]
  %79 = phi i32 [ 0, %75 ], [ %135, %134 ]
  %80 = phi ptr [ %6, %75 ], [ %137, %134 ]
  br i1 %4, label %81, label %84

81:                                               ; preds = %77
  %82 = getelementptr inbounds nuw i8, ptr %80, i64 80
  %83 = load x86_fp80, ptr %82, align 16, !tbaa !119
  br label %124

84:                                               ; preds = %77
  %85 = getelementptr inbounds nuw i8, ptr %80, i64 24
  %86 = load i64, ptr %85, align 8, !tbaa !100
  %87 = load i64, ptr %73, align 16, !tbaa !130
  %88 = icmp eq i64 %86, %87
  br i1 %88, label %89, label %124

89:                                               ; preds = %84
  %90 = load i64, ptr %76, align 8, !tbaa !131
  %91 = icmp slt i64 %90, 0
  br i1 %91, label %97, label %92

92:                                               ; preds = %89
  %93 = ptrtoint ptr %80 to i64
  %94 = sub i64 %93, %65
  %95 = sdiv exact i64 %94, 176
  %96 = icmp eq i64 %95, %90
  br i1 %96, label %97, label %124

97:                                               ; preds = %92, %89
  %98 = getelementptr inbounds nuw i8, ptr %80, i64 96
  %99 = load x86_fp80, ptr %98, align 16, !tbaa !59
  %100 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %99)
  %101 = fcmp ueq x86_fp80 %100, 0xK7FFF8000000000000000
  br i1 %101, label %124, label %102

102:                                              ; preds = %97
  %103 = ptrtoint ptr %80 to i64
  %104 = sub i64 %103, %65
  %105 = sdiv exact i64 %104, 176
  %106 = mul i64 %105, -7046029254386353131
  %107 = add i64 %106, -7046029254386353131
  %108 = lshr i64 %107, 30
  %109 = xor i64 %108, %107
  %110 = mul i64 %109, -4658895280553007687
  %111 = lshr i64 %110, 27
  %112 = xor i64 %111, %110
  %113 = mul i64 %112, -7723592293110705685
  %114 = lshr i64 %113, 31
  %115 = xor i64 %114, %113
  %116 = lshr i64 %115, 12
  %117 = uitofp nneg i64 %116 to x86_fp80
  %118 = fmul x86_fp80 %117, 0xK3FCA8000000000000000
  %119 = fadd x86_fp80 %118, 0xK3FFE8000000000000000
  %120 = and i64 %115, 1
  %121 = icmp eq i64 %120, 0
  %122 = fneg x86_fp80 %119
  %123 = select i1 %121, x86_fp80 %122, x86_fp80 %119
  br label %124

124:                                              ; preds = %102, %97, %92, %84, %81
  %125 = phi x86_fp80 [ %83, %81 ], [ 0xK00000000000000000000, %84 ], [ %123, %102 ], [ 0xK00000000000000000000, %97 ], [ 0xK00000000000000000000, %92 ]
  %126 = fcmp oeq x86_fp80 %125, 0xK00000000000000000000
  br i1 %126, label %134, label %127

127:                                              ; preds = %124
  %128 = getelementptr inbounds nuw i8, ptr %80, i64 64
  %129 = load x86_fp80, ptr %128, align 16, !tbaa !77
  %130 = fmul x86_fp80 %125, %129
  %131 = load x86_fp80, ptr %74, align 16, !tbaa !132
  %132 = fadd x86_fp80 %131, %130
  store x86_fp80 %132, ptr %74, align 16, !tbaa !132
  %133 = add nsw i32 %79, 1
  br label %134

134:                                              ; preds = %127, %124
  %135 = phi i32 [ %79, %124 ], [ %133, %127 ]
  %136 = phi x86_fp80 [ %78, %124 ], [ %125, %127 ]
  %137 = getelementptr inbounds nuw i8, ptr %80, i64 176
  %138 = icmp ult ptr %137, %10
  br i1 %138, label %77, label %139, !llvm.loop !151

139:                                              ; preds = %134
  %140 = icmp eq i32 %135, 1
  %141 = select i1 %140, x86_fp80 %136, x86_fp80 0xK3FFF8000000000000000
  br label %142

142:                                              ; preds = %139, %71
  %143 = phi x86_fp80 [ 0xK3FFF8000000000000000, %71 ], [ %141, %139 ]
  %144 = getelementptr inbounds nuw i8, ptr %73, i64 336
  store x86_fp80 %143, ptr %144, align 16, !tbaa !138
  %145 = add nuw i64 %72, 1
  %146 = icmp eq i64 %145, %3
  br i1 %146, label %66, label %71, !llvm.loop !152

147:                                              ; preds = %343, %66
  %148 = phi i64 [ 0, %66 ], [ %344, %343 ]
  br i1 %67, label %463, label %149

149:                                              ; preds = %149, %147
  %150 = phi i64 [ %158, %149 ], [ 0, %147 ]
  %151 = phi i64 [ %157, %149 ], [ 0, %147 ]
  %152 = getelementptr inbounds nuw %struct.Claim, ptr %2, i64 %150
  %153 = getelementptr inbounds nuw i8, ptr %152, i64 16
  %154 = load i32, ptr %153, align 16, !tbaa !126
  %155 = icmp eq i32 %154, 1
  %156 = zext i1 %155 to i64
  %157 = add i64 %151, %156
  %158 = add nuw i64 %150, 1
  %159 = icmp eq i64 %158, %3
  br i1 %159, label %160, label %149, !llvm.loop !153

160:                                              ; preds = %149
  %161 = icmp eq i64 %157, 0
  br i1 %161, label %463, label %162

162:                                              ; preds = %160
  %163 = getelementptr inbounds nuw x86_fp80, ptr @ladder, i64 %148
  %164 = load x86_fp80, ptr %163, align 16, !tbaa !59
  %165 = fmul x86_fp80 %38, %164
  %166 = fdiv x86_fp80 %165, %69
  %167 = tail call fastcc zeroext i1 @measureAt(ptr noundef %0, ptr noundef nonnull readonly %1, x86_fp80 noundef %166, i32 noundef 1)
  br i1 %167, label %168, label %343

168:                                              ; preds = %162
  %169 = fneg x86_fp80 %166
  %170 = tail call fastcc zeroext i1 @measureAt(ptr noundef %0, ptr noundef nonnull readonly %1, x86_fp80 noundef %169, i32 noundef 2)
  br i1 %170, label %171, label %343

171:                                              ; preds = %168
  %172 = fmul x86_fp80 %166, 0xK3FFE9E3779B97F4A7C16
  %173 = tail call fastcc zeroext i1 @measureAt(ptr noundef %0, ptr noundef nonnull readonly %1, x86_fp80 noundef %172, i32 noundef 3)
  br i1 %173, label %174, label %343

174:                                              ; preds = %171
  %175 = fmul x86_fp80 %166, 0xKBFFE9E3779B97F4A7C16
  %176 = tail call fastcc zeroext i1 @measureAt(ptr noundef %0, ptr noundef nonnull readonly %1, x86_fp80 noundef %175, i32 noundef 4)
  %177 = and i1 %70, %176
  br i1 %177, label %178, label %343

178:                                              ; preds = %174
  %179 = fmul x86_fp80 %166, 0xK40008000000000000000
  %180 = fmul x86_fp80 %166, 0xK3FFF9E3779B97F4A7C16
  %181 = fmul x86_fp80 %166, 0xK3FFE9E3779B97F4A7C16
  %182 = fdiv x86_fp80 %36, %166
  br label %183

183:                                              ; preds = %340, %178
  %184 = phi i64 [ 0, %178 ], [ %341, %340 ]
  %185 = getelementptr inbounds nuw %struct.Claim, ptr %2, i64 %184
  %186 = getelementptr inbounds nuw i8, ptr %185, i64 16
  %187 = load i32, ptr %186, align 16, !tbaa !126
  %188 = icmp eq i32 %187, 1
  br i1 %188, label %189, label %340

189:                                              ; preds = %183
  %190 = load ptr, ptr %1, align 8, !tbaa !53
  %191 = load i64, ptr %7, align 8, !tbaa !54
  %192 = mul nuw nsw i64 %191, 176
  %193 = getelementptr inbounds nuw i8, ptr %190, i64 %192
  %194 = icmp eq i64 %191, 0
  br i1 %194, label %296, label %195

195:                                              ; preds = %189
  %196 = getelementptr inbounds nuw i8, ptr %185, i64 8
  %197 = ptrtoint ptr %190 to i64
  br label %198

198:                                              ; preds = %286, %195
  %199 = phi x86_fp80 [ 0xK00000000000000000000, %195 ], [ %291, %286 ]
  %200 = phi x86_fp80 [ 0xK00000000000000000000, %195 ], [ %290, %286 ]
  %201 = phi x86_fp80 [ 0xK00000000000000000000, %195 ], [ %289, %286 ]
  %202 = phi x86_fp80 [ 0xK00000000000000000000, %195 ], [ %288, %286 ]
  %203 = phi x86_fp80 [ 0xK00000000000000000000, %195 ], [ %287, %286 ]
  %204 = phi ptr [ %190, %195 ], [ %292, %286 ]
  br i1 %4, label %205, label %208

205:                                              ; preds = %198
  %206 = getelementptr inbounds nuw i8, ptr %204, i64 48
  %207 = load x86_fp80, ptr %206, align 16, !tbaa !68
  br label %248

208:                                              ; preds = %198
  %209 = getelementptr inbounds nuw i8, ptr %204, i64 24
  %210 = load i64, ptr %209, align 8, !tbaa !100
  %211 = load i64, ptr %185, align 16, !tbaa !130
  %212 = icmp eq i64 %210, %211
  br i1 %212, label %213, label %248

213:                                              ; preds = %208
  %214 = load i64, ptr %196, align 8, !tbaa !131
  %215 = icmp slt i64 %214, 0
  br i1 %215, label %221, label %216

216:                                              ; preds = %213
  %217 = ptrtoint ptr %204 to i64
  %218 = sub i64 %217, %197
  %219 = sdiv exact i64 %218, 176
  %220 = icmp eq i64 %219, %214
  br i1 %220, label %221, label %248

221:                                              ; preds = %216, %213
  %222 = getelementptr inbounds nuw i8, ptr %204, i64 96
  %223 = load x86_fp80, ptr %222, align 16, !tbaa !59
  %224 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %223)
  %225 = fcmp ueq x86_fp80 %224, 0xK7FFF8000000000000000
  br i1 %225, label %248, label %226

226:                                              ; preds = %221
  %227 = ptrtoint ptr %204 to i64
  %228 = sub i64 %227, %197
  %229 = sdiv exact i64 %228, 176
  %230 = mul i64 %229, -7046029254386353131
  %231 = add i64 %230, -7046029254386353131
  %232 = lshr i64 %231, 30
  %233 = xor i64 %232, %231
  %234 = mul i64 %233, -4658895280553007687
  %235 = lshr i64 %234, 27
  %236 = xor i64 %235, %234
  %237 = mul i64 %236, -7723592293110705685
  %238 = lshr i64 %237, 31
  %239 = xor i64 %238, %237
  %240 = lshr i64 %239, 12
  %241 = uitofp nneg i64 %240 to x86_fp80
  %242 = fmul x86_fp80 %241, 0xK3FCA8000000000000000
  %243 = fadd x86_fp80 %242, 0xK3FFE8000000000000000
  %244 = and i64 %239, 1
  %245 = icmp eq i64 %244, 0
  %246 = fneg x86_fp80 %243
  %247 = select i1 %245, x86_fp80 %246, x86_fp80 %243
  br label %248

248:                                              ; preds = %226, %221, %216, %208, %205
  %249 = phi x86_fp80 [ %207, %205 ], [ %247, %226 ], [ 0xK00000000000000000000, %221 ], [ 0xK00000000000000000000, %216 ], [ 0xK00000000000000000000, %208 ]
  %250 = fcmp oeq x86_fp80 %249, 0xK00000000000000000000
  br i1 %250, label %286, label %251

251:                                              ; preds = %248
  %252 = getelementptr inbounds nuw i8, ptr %204, i64 96
  %253 = getelementptr inbounds nuw i8, ptr %204, i64 112
  %254 = load x86_fp80, ptr %253, align 16, !tbaa !59
  %255 = getelementptr inbounds nuw i8, ptr %204, i64 128
  %256 = load x86_fp80, ptr %255, align 16, !tbaa !59
  %257 = fsub x86_fp80 %254, %256
  %258 = fdiv x86_fp80 %257, %179
  %259 = fmul x86_fp80 %249, %258
  %260 = fadd x86_fp80 %199, %259
  %261 = getelementptr inbounds nuw i8, ptr %204, i64 144
  %262 = load x86_fp80, ptr %261, align 16, !tbaa !59
  %263 = getelementptr inbounds nuw i8, ptr %204, i64 160
  %264 = load x86_fp80, ptr %263, align 16, !tbaa !59
  %265 = fsub x86_fp80 %262, %264
  %266 = fdiv x86_fp80 %265, %180
  %267 = fmul x86_fp80 %249, %266
  %268 = fadd x86_fp80 %200, %267
  %269 = load x86_fp80, ptr %252, align 16, !tbaa !59
  %270 = fsub x86_fp80 %254, %269
  %271 = fsub x86_fp80 %256, %269
  %272 = fadd x86_fp80 %270, %271
  %273 = fmul x86_fp80 %249, %272
  %274 = fdiv x86_fp80 %273, %166
  %275 = fadd x86_fp80 %201, %274
  %276 = fsub x86_fp80 %262, %269
  %277 = fsub x86_fp80 %264, %269
  %278 = fadd x86_fp80 %276, %277
  %279 = fmul x86_fp80 %249, %278
  %280 = fdiv x86_fp80 %279, %181
  %281 = fadd x86_fp80 %202, %280
  %282 = fmul x86_fp80 %249, %269
  %283 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %282)
  %284 = fmul x86_fp80 %182, %283
  %285 = fadd x86_fp80 %203, %284
  br label %286

286:                                              ; preds = %251, %248
  %287 = phi x86_fp80 [ %203, %248 ], [ %285, %251 ]
  %288 = phi x86_fp80 [ %202, %248 ], [ %281, %251 ]
  %289 = phi x86_fp80 [ %201, %248 ], [ %275, %251 ]
  %290 = phi x86_fp80 [ %200, %248 ], [ %268, %251 ]
  %291 = phi x86_fp80 [ %199, %248 ], [ %260, %251 ]
  %292 = getelementptr inbounds nuw i8, ptr %204, i64 176
  %293 = icmp ult ptr %292, %193
  br i1 %293, label %198, label %294, !llvm.loop !154

294:                                              ; preds = %286
  %295 = fmul x86_fp80 %289, 0xK3FFE9E3779B97F4A7C16
  br label %296

296:                                              ; preds = %294, %189
  %297 = phi x86_fp80 [ 0xK00000000000000000000, %189 ], [ %287, %294 ]
  %298 = phi x86_fp80 [ 0xK00000000000000000000, %189 ], [ %288, %294 ]
  %299 = phi x86_fp80 [ 0xK00000000000000000000, %189 ], [ %295, %294 ]
  %300 = phi x86_fp80 [ 0xK00000000000000000000, %189 ], [ %290, %294 ]
  %301 = phi x86_fp80 [ 0xK00000000000000000000, %189 ], [ %291, %294 ]
  %302 = fsub x86_fp80 %300, %301
  %303 = fmul x86_fp80 %302, 0xK3FFE9E3779B97F4A7C16
  %304 = fadd x86_fp80 %300, %303
  %305 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %304)
  %306 = fcmp ueq x86_fp80 %305, 0xK7FFF8000000000000000
  br i1 %306, label %340, label %307

307:                                              ; preds = %296
  %308 = getelementptr inbounds nuw i8, ptr %185, i64 320
  %309 = load x86_fp80, ptr %308, align 16, !tbaa !132
  %310 = fsub x86_fp80 %309, %304
  %311 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %310)
  %312 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %309)
  %313 = fcmp ogt x86_fp80 %312, %305
  %314 = select i1 %313, x86_fp80 %312, x86_fp80 %305
  %315 = fmul x86_fp80 %37, %314
  %316 = fcmp ugt x86_fp80 %311, %315
  %317 = fcmp ugt x86_fp80 %311, %297
  %318 = select i1 %316, i1 %317, i1 false
  br i1 %318, label %320, label %319

319:                                              ; preds = %307
  store i32 0, ptr %186, align 16, !tbaa !126
  br label %340

320:                                              ; preds = %307
  %321 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %302)
  %322 = fsub x86_fp80 %298, %299
  %323 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %322)
  %324 = fdiv x86_fp80 %323, 0xK3FFDC3910C8D016B07D4
  %325 = fcmp ogt x86_fp80 %321, %324
  %326 = select i1 %325, x86_fp80 %321, x86_fp80 %324
  %327 = fcmp ogt x86_fp80 %326, %297
  %328 = select i1 %327, x86_fp80 %326, x86_fp80 %297
  %329 = getelementptr inbounds nuw i8, ptr %185, i64 32
  %330 = getelementptr inbounds nuw %struct.Measurement, ptr %329, i64 %148
  %331 = fcmp one x86_fp80 %311, 0xK7FFF8000000000000000
  %332 = select i1 %331, x86_fp80 %311, x86_fp80 %305
  %333 = fmul x86_fp80 %332, 0xK3FFBCCCCCCCCCCCCCCCD
  %334 = fcmp ole x86_fp80 %328, %333
  %335 = zext i1 %334 to i8
  store x86_fp80 %304, ptr %330, align 16
  %336 = getelementptr inbounds nuw i8, ptr %330, i64 16
  store x86_fp80 %328, ptr %336, align 16
  %337 = getelementptr inbounds nuw i8, ptr %330, i64 32
  store i8 1, ptr %337, align 16, !tbaa !42
  %338 = getelementptr inbounds nuw i8, ptr %330, i64 33
  store i8 %335, ptr %338, align 1, !tbaa !42
  %339 = getelementptr inbounds nuw i8, ptr %330, i64 34
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(14) %339, i8 0, i64 14, i1 false)
  br label %340

340:                                              ; preds = %320, %319, %296, %183
  %341 = add nuw i64 %184, 1
  %342 = icmp eq i64 %341, %3
  br i1 %342, label %343, label %183, !llvm.loop !155

343:                                              ; preds = %340, %174, %171, %168, %162
  %344 = add nuw nsw i64 %148, 1
  %345 = icmp eq i64 %344, 5
  br i1 %345, label %346, label %147, !llvm.loop !156

346:                                              ; preds = %460, %343
  %347 = phi i64 [ %461, %460 ], [ 0, %343 ]
  %348 = getelementptr inbounds nuw %struct.Claim, ptr %2, i64 %347
  %349 = getelementptr inbounds nuw i8, ptr %348, i64 16
  %350 = load i32, ptr %349, align 16, !tbaa !126
  %351 = icmp eq i32 %350, 1
  br i1 %351, label %352, label %460

352:                                              ; preds = %346
  %353 = getelementptr inbounds nuw i8, ptr %348, i64 32
  %354 = getelementptr inbounds nuw i8, ptr %348, i64 320
  %355 = getelementptr inbounds nuw i8, ptr %348, i64 288
  %356 = getelementptr inbounds nuw i8, ptr %348, i64 272
  br label %357

357:                                              ; preds = %457, %352
  %358 = phi i64 [ 0, %352 ], [ %458, %457 ]
  %359 = icmp eq i64 %358, 0
  br i1 %359, label %457, label %360

360:                                              ; preds = %357
  %361 = getelementptr inbounds nuw %struct.Measurement, ptr %353, i64 %358
  %362 = getelementptr inbounds nuw i8, ptr %361, i64 33
  %363 = getelementptr inbounds nuw x86_fp80, ptr @ladder, i64 %358
  %364 = getelementptr inbounds nuw i8, ptr %361, i64 16
  br label %365

365:                                              ; preds = %454, %360
  %366 = phi i64 [ 0, %360 ], [ %455, %454 ]
  %367 = getelementptr inbounds nuw %struct.Measurement, ptr %353, i64 %366
  %368 = load i8, ptr %362, align 1, !tbaa !157, !range !14, !noundef !15
  %369 = trunc nuw i8 %368 to i1
  br i1 %369, label %370, label %454

370:                                              ; preds = %365
  %371 = getelementptr inbounds nuw i8, ptr %367, i64 33
  %372 = load i8, ptr %371, align 1, !tbaa !157, !range !14, !noundef !15
  %373 = trunc nuw i8 %372 to i1
  br i1 %373, label %374, label %454

374:                                              ; preds = %370
  %375 = load x86_fp80, ptr %361, align 16, !tbaa !158
  %376 = load x86_fp80, ptr %367, align 16, !tbaa !158
  %377 = fsub x86_fp80 %375, %376
  %378 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %377)
  %379 = load x86_fp80, ptr %354, align 16, !tbaa !132
  %380 = fsub x86_fp80 %379, %375
  %381 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %380)
  %382 = fcmp one x86_fp80 %381, 0xK7FFF8000000000000000
  %383 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %375)
  %384 = select i1 %382, x86_fp80 %381, x86_fp80 %383
  %385 = fmul x86_fp80 %384, 0xK3FFBCCCCCCCCCCCCCCCD
  %386 = fcmp ogt x86_fp80 %378, %385
  br i1 %386, label %454, label %387

387:                                              ; preds = %374
  %388 = load x86_fp80, ptr %363, align 16, !tbaa !59
  br label %389

389:                                              ; preds = %407, %387
  %390 = phi i64 [ 0, %387 ], [ %408, %407 ]
  %391 = getelementptr inbounds nuw %struct.Measurement, ptr %353, i64 %390
  %392 = getelementptr inbounds nuw x86_fp80, ptr @ladder, i64 %390
  %393 = load x86_fp80, ptr %392, align 16, !tbaa !59
  %394 = fcmp ugt x86_fp80 %393, %388
  br i1 %394, label %395, label %407

395:                                              ; preds = %389
  %396 = getelementptr inbounds nuw i8, ptr %391, i64 32
  %397 = load i8, ptr %396, align 16, !tbaa !159, !range !14, !noundef !15
  %398 = trunc nuw i8 %397 to i1
  br i1 %398, label %399, label %407

399:                                              ; preds = %395
  %400 = load x86_fp80, ptr %391, align 16, !tbaa !158
  %401 = fsub x86_fp80 %400, %375
  %402 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %401)
  %403 = getelementptr inbounds nuw i8, ptr %391, i64 16
  %404 = load x86_fp80, ptr %403, align 16, !tbaa !160
  %405 = fadd x86_fp80 %385, %404
  %406 = fcmp ogt x86_fp80 %402, %405
  br i1 %406, label %454, label %407

407:                                              ; preds = %399, %395, %389
  %408 = add nuw nsw i64 %390, 1
  %409 = icmp eq i64 %408, 5
  br i1 %409, label %410, label %389, !llvm.loop !161

410:                                              ; preds = %407
  %411 = getelementptr inbounds nuw x86_fp80, ptr @ladder, i64 %366
  %412 = load x86_fp80, ptr %411, align 16, !tbaa !59
  %413 = fsub x86_fp80 %379, %376
  %414 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %413)
  %415 = fcmp one x86_fp80 %414, 0xK7FFF8000000000000000
  %416 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %376)
  %417 = select i1 %415, x86_fp80 %414, x86_fp80 %416
  %418 = fmul x86_fp80 %417, 0xK3FFBCCCCCCCCCCCCCCCD
  br label %419

419:                                              ; preds = %437, %410
  %420 = phi i64 [ 0, %410 ], [ %438, %437 ]
  %421 = getelementptr inbounds nuw %struct.Measurement, ptr %353, i64 %420
  %422 = getelementptr inbounds nuw x86_fp80, ptr @ladder, i64 %420
  %423 = load x86_fp80, ptr %422, align 16, !tbaa !59
  %424 = fcmp ugt x86_fp80 %423, %412
  br i1 %424, label %425, label %437

425:                                              ; preds = %419
  %426 = getelementptr inbounds nuw i8, ptr %421, i64 32
  %427 = load i8, ptr %426, align 16, !tbaa !159, !range !14, !noundef !15
  %428 = trunc nuw i8 %427 to i1
  br i1 %428, label %429, label %437

429:                                              ; preds = %425
  %430 = load x86_fp80, ptr %421, align 16, !tbaa !158
  %431 = fsub x86_fp80 %430, %376
  %432 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %431)
  %433 = getelementptr inbounds nuw i8, ptr %421, i64 16
  %434 = load x86_fp80, ptr %433, align 16, !tbaa !160
  %435 = fadd x86_fp80 %418, %434
  %436 = fcmp ogt x86_fp80 %432, %435
  br i1 %436, label %454, label %437

437:                                              ; preds = %429, %425, %419
  %438 = add nuw nsw i64 %420, 1
  %439 = icmp eq i64 %438, 5
  br i1 %439, label %440, label %419, !llvm.loop !161

440:                                              ; preds = %437
  %441 = load x86_fp80, ptr %364, align 16, !tbaa !160
  %442 = getelementptr inbounds nuw i8, ptr %367, i64 16
  %443 = load x86_fp80, ptr %442, align 16, !tbaa !160
  %444 = fcmp olt x86_fp80 %441, %443
  %445 = select i1 %444, ptr %361, ptr %367
  %446 = load i32, ptr %349, align 16, !tbaa !126
  %447 = icmp eq i32 %446, 2
  br i1 %447, label %448, label %453

448:                                              ; preds = %440
  %449 = load x86_fp80, ptr %355, align 16, !tbaa !139
  %450 = getelementptr inbounds nuw i8, ptr %445, i64 16
  %451 = load x86_fp80, ptr %450, align 16, !tbaa !160
  %452 = fcmp ugt x86_fp80 %449, %451
  br i1 %452, label %453, label %454

453:                                              ; preds = %448, %440
  store i32 2, ptr %349, align 16, !tbaa !126
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(48) %356, ptr noundef nonnull align 16 dereferenceable(48) %445, i64 48, i1 false), !tbaa.struct !162
  br label %454

454:                                              ; preds = %453, %448, %429, %399, %374, %370, %365
  %455 = add nuw nsw i64 %366, 1
  %456 = icmp eq i64 %455, %358
  br i1 %456, label %457, label %365, !llvm.loop !163

457:                                              ; preds = %454, %357
  %458 = add nuw nsw i64 %358, 1
  %459 = icmp eq i64 %458, 5
  br i1 %459, label %460, label %357, !llvm.loop !164

460:                                              ; preds = %457, %346
  %461 = add nuw i64 %347, 1
  %462 = icmp eq i64 %461, %3
  br i1 %462, label %463, label %346, !llvm.loop !165

463:                                              ; preds = %460, %160, %147
  ret void
}

; Function Attrs: nounwind
define internal fastcc zeroext i1 @aim(ptr noundef readonly captures(none) %0, ptr noundef nonnull readonly captures(none) %1) unnamed_addr #9 {
  %3 = load ptr, ptr %0, align 8, !tbaa !53
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load i64, ptr %4, align 8, !tbaa !54
  %6 = mul nuw nsw i64 %5, 176
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 %6
  %8 = icmp eq i64 %5, 0
  br i1 %8, label %31, label %9

9:                                                ; preds = %2
  %10 = load i64, ptr %1, align 16, !tbaa !130
  br label %11

11:                                               ; preds = %26, %9
  %12 = phi x86_fp80 [ 0xK00000000000000000000, %9 ], [ %28, %26 ]
  %13 = phi x86_fp80 [ 0xK00000000000000000000, %9 ], [ %27, %26 ]
  %14 = phi ptr [ %3, %9 ], [ %29, %26 ]
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 24
  %16 = load i64, ptr %15, align 8, !tbaa !100
  %17 = icmp eq i64 %16, %10
  br i1 %17, label %18, label %26

18:                                               ; preds = %11
  %19 = getelementptr inbounds nuw i8, ptr %14, i64 32
  %20 = load x86_fp80, ptr %19, align 16, !tbaa !66
  %21 = tail call i1 @llvm.is.fpclass.f80(x86_fp80 %20, i32 408)
  br i1 %21, label %22, label %26

22:                                               ; preds = %18
  %23 = fmul x86_fp80 %20, %20
  %24 = fadd x86_fp80 %12, %23
  %25 = fadd x86_fp80 %13, 0xK3FFF8000000000000000
  br label %26

26:                                               ; preds = %22, %18, %11
  %27 = phi x86_fp80 [ %25, %22 ], [ %13, %11 ], [ %13, %18 ]
  %28 = phi x86_fp80 [ %24, %22 ], [ %12, %11 ], [ %12, %18 ]
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 176
  %30 = icmp ult ptr %29, %7
  br i1 %30, label %11, label %31, !llvm.loop !166

31:                                               ; preds = %26, %2
  %32 = phi x86_fp80 [ 0xK00000000000000000000, %2 ], [ %27, %26 ]
  %33 = phi x86_fp80 [ 0xK00000000000000000000, %2 ], [ %28, %26 ]
  %34 = fcmp ogt x86_fp80 %32, 0xK00000000000000000000
  br i1 %34, label %35, label %40

35:                                               ; preds = %31
  %36 = fdiv x86_fp80 %33, %32
  %37 = tail call x86_fp80 @llvm.sqrt.f80(x86_fp80 %36)
  %38 = fcmp ogt x86_fp80 %37, 0xK3FFF8000000000000000
  %39 = select i1 %38, x86_fp80 0xK3FFF8000000000000000, x86_fp80 %37
  br label %40

40:                                               ; preds = %35, %31
  %41 = phi x86_fp80 [ %39, %35 ], [ 0xK3FFF8000000000000000, %31 ]
  %42 = icmp eq i64 %5, 0
  br i1 %42, label %106, label %43

43:                                               ; preds = %40
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 8
  br label %45

45:                                               ; preds = %100, %43
  %46 = phi ptr [ %3, %43 ], [ %102, %100 ]
  %47 = phi i8 [ 0, %43 ], [ %101, %100 ]
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 80
  store x86_fp80 0xK00000000000000000000, ptr %48, align 16, !tbaa !119
  %49 = getelementptr inbounds nuw i8, ptr %46, i64 24
  %50 = load i64, ptr %49, align 8, !tbaa !100
  %51 = load i64, ptr %1, align 16, !tbaa !130
  %52 = icmp eq i64 %50, %51
  br i1 %52, label %53, label %100

53:                                               ; preds = %45
  %54 = load i64, ptr %44, align 8, !tbaa !131
  %55 = icmp slt i64 %54, 0
  br i1 %55, label %63, label %56

56:                                               ; preds = %53
  %57 = load ptr, ptr %0, align 8, !tbaa !53
  %58 = ptrtoint ptr %46 to i64
  %59 = ptrtoint ptr %57 to i64
  %60 = sub i64 %58, %59
  %61 = sdiv exact i64 %60, 176
  %62 = icmp eq i64 %61, %54
  br i1 %62, label %63, label %100

63:                                               ; preds = %56, %53
  %64 = getelementptr inbounds nuw i8, ptr %46, i64 32
  %65 = load x86_fp80, ptr %64, align 16, !tbaa !66
  %66 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %65)
  %67 = fcmp ueq x86_fp80 %66, 0xK7FFF8000000000000000
  br i1 %67, label %100, label %68

68:                                               ; preds = %63
  %69 = load ptr, ptr %46, align 16, !tbaa !55
  %70 = tail call zeroext i1 @isozyme_verify_is_writable(ptr noundef %69) #34
  br i1 %70, label %71, label %100

71:                                               ; preds = %68
  %72 = load x86_fp80, ptr %64, align 16, !tbaa !66
  %73 = fcmp une x86_fp80 %72, 0xK00000000000000000000
  %74 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %72)
  %75 = select i1 %73, x86_fp80 %74, x86_fp80 %41
  %76 = load ptr, ptr %0, align 8, !tbaa !53
  %77 = ptrtoint ptr %46 to i64
  %78 = ptrtoint ptr %76 to i64
  %79 = sub i64 %77, %78
  %80 = sdiv exact i64 %79, 176
  %81 = mul i64 %80, -7046029254386353131
  %82 = add i64 %81, -7046029254386353131
  %83 = lshr i64 %82, 30
  %84 = xor i64 %83, %82
  %85 = mul i64 %84, -4658895280553007687
  %86 = lshr i64 %85, 27
  %87 = xor i64 %86, %85
  %88 = mul i64 %87, -7723592293110705685
  %89 = lshr i64 %88, 31
  %90 = xor i64 %89, %88
  %91 = lshr i64 %90, 12
  %92 = uitofp nneg i64 %91 to x86_fp80
  %93 = fmul x86_fp80 %92, 0xK3FCA8000000000000000
  %94 = fadd x86_fp80 %93, 0xK3FFE8000000000000000
  %95 = and i64 %90, 1
  %96 = icmp eq i64 %95, 0
  %97 = fneg x86_fp80 %94
  %98 = select i1 %96, x86_fp80 %97, x86_fp80 %94
  %99 = fmul x86_fp80 %75, %98
  store x86_fp80 %99, ptr %48, align 16, !tbaa !119
  br label %100

100:                                              ; preds = %71, %68, %63, %56, %45
  %101 = phi i8 [ 1, %71 ], [ %47, %68 ], [ %47, %63 ], [ %47, %56 ], [ %47, %45 ]
  %102 = getelementptr inbounds nuw i8, ptr %46, i64 176
  %103 = icmp ult ptr %102, %7
  br i1 %103, label %45, label %104, !llvm.loop !167

104:                                              ; preds = %100
  %105 = trunc nuw i8 %101 to i1
  br label %106

106:                                              ; preds = %104, %40
  %107 = phi i1 [ false, %40 ], [ %105, %104 ]
  ret i1 %107
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #29

; Function Attrs: nofree nounwind
declare noundef i64 @fwrite(ptr noundef readonly captures(none), i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #33

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare ptr @strchr(ptr noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strcspn(ptr noundef captures(none), ptr noundef captures(none)) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #32

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f80(x86_fp80, i32 immarg) #32

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.sqrt.f80(x86_fp80) #32

attributes #0 = { nofree nounwind memory(read)  "no-trapping-math"="true"     }
attributes #1 = { nofree nounwind memory(read) "no-trapping-math"="true"     }
attributes #2 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true"     }
attributes #3 = { nofree nounwind  "no-trapping-math"="true"     }
attributes #4 = { cold nofree nounwind  "no-trapping-math"="true"     }
attributes #5 = { nofree nounwind "no-trapping-math"="true"     }
attributes #6 = { cold nofree noreturn nounwind "no-trapping-math"="true"     }
attributes #7 = { nofree nounwind memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #9 = { nounwind  "no-trapping-math"="true"     }
attributes #10 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #11 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #12 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #13 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #14 = { cold nofree noreturn nounwind  "no-trapping-math"="true"     }
attributes #15 = { nofree "no-trapping-math"="true"     }
attributes #16 = { mustprogress nounwind willreturn memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #17 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)  "no-trapping-math"="true"     }
attributes #18 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)  "no-trapping-math"="true"     }
attributes #19 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #20 = { noinline nounwind  "no-trapping-math"="true"     }
attributes #21 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #22 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #23 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #24 = { "no-trapping-math"="true"     }
attributes #25 = { noreturn nounwind  "no-trapping-math"="true"     }
attributes #26 = { noreturn nounwind "no-trapping-math"="true"     }
attributes #27 = { nounwind returns_twice "no-trapping-math"="true"     }
attributes #28 = { nounwind "no-trapping-math"="true"     }
attributes #29 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #30 = { nofree nounwind willreturn memory(argmem: read) }
attributes #31 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #32 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #33 = { nofree nounwind }
attributes #34 = { nounwind }
attributes #35 = { nounwind willreturn memory(read) }
attributes #36 = { cold nounwind }
attributes #37 = { noreturn nounwind }
attributes #38 = { nounwind allocsize(0) }
attributes #39 = { nounwind allocsize(0,1) }
attributes #40 = { nounwind allocsize(1) }
attributes #41 = { noreturn }
attributes #42 = { nounwind returns_twice }
attributes #43 = { cold }

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
!8 = !{!9, !13, i64 32}
!9 = !{!"", !10, i64 0, !10, i64 8, !10, i64 16, !11, i64 24, !13, i64 32}
!10 = !{!"long", !3, i64 0}
!11 = !{!"p1 _ZTS6Excuse", !12, i64 0}
!12 = !{!"any pointer", !3, i64 0}
!13 = !{!"_Bool", !3, i64 0}
!14 = !{i8 0, i8 2}
!15 = !{}
!16 = !{!17, !17, i64 0}
!17 = !{!"p1 _ZTS8_IO_FILE", !12, i64 0}
!18 = !{!9, !10, i64 8}
!19 = !{!9, !10, i64 0}
!20 = !{!9, !10, i64 16}
!21 = !{!11, !11, i64 0}
!22 = !{!23, !24, i64 0}
!23 = !{!"Excuse", !24, i64 0, !25, i64 8, !10, i64 16, !11, i64 24}
!24 = !{!"p1 _ZTS4Site", !12, i64 0}
!25 = !{!"p1 omnipotent char", !12, i64 0}
!26 = !{!27, !25, i64 0}
!27 = !{!"Site", !25, i64 0, !25, i64 8, !25, i64 16, !25, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !10, i64 56, !10, i64 64}
!28 = !{!27, !25, i64 8}
!29 = !{!23, !10, i64 16}
!30 = !{!23, !25, i64 8}
!31 = distinct !{!31, !32, !33}
!32 = !{!"llvm.loop.mustprogress"}
!33 = !{!"llvm.loop.unroll.disable"}
!34 = distinct !{!34, !32, !33}
!35 = !{!24, !24, i64 0}
!36 = !{!25, !25, i64 0}
!37 = !{!10, !10, i64 0}
!38 = !{!27, !10, i64 56}
!39 = !{!27, !25, i64 24}
!40 = !{!27, !10, i64 40}
!41 = !{!12, !12, i64 0}
!42 = !{!13, !13, i64 0}
!43 = !{!44, !10, i64 40}
!44 = !{!"", !24, i64 0, !12, i64 8, !25, i64 16, !25, i64 24, !45, i64 32, !45, i64 80, !12, i64 128, !25, i64 136, !3, i64 144, !13, i64 344}
!45 = !{!"", !25, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !46, i64 32, !10, i64 40}
!46 = !{!"p1 int", !12, i64 0}
!47 = !{!44, !10, i64 88}
!48 = !{!49, !10, i64 8}
!49 = !{!"", !45, i64 0, !45, i64 48, !45, i64 96}
!50 = !{!49, !10, i64 56}
!51 = !{!49, !10, i64 104}
!52 = distinct !{!52, !32, !33}
!53 = !{!49, !25, i64 0}
!54 = !{!49, !10, i64 16}
!55 = !{!56, !25, i64 0}
!56 = !{!"", !25, i64 0, !25, i64 8, !10, i64 16, !10, i64 24, !57, i64 32, !57, i64 48, !57, i64 64, !57, i64 80, !3, i64 96}
!57 = !{!"long double", !3, i64 0}
!58 = !{!56, !10, i64 16}
!59 = !{!57, !57, i64 0}
!60 = distinct !{!60, !32, !33}
!61 = distinct !{!61, !32, !33}
!62 = !{!44, !13, i64 344}
!63 = !{!64, !13, i64 24}
!64 = !{!"", !25, i64 0, !10, i64 8, !10, i64 16, !13, i64 24}
!65 = !{!44, !25, i64 24}
!66 = !{!56, !57, i64 32}
!67 = !{!56, !25, i64 8}
!68 = !{!56, !57, i64 48}
!69 = distinct !{!69, !32, !33}
!70 = distinct !{!70, !32, !33}
!71 = !{!44, !24, i64 0}
!72 = !{!44, !25, i64 32}
!73 = !{!44, !10, i64 48}
!74 = !{!64, !25, i64 0}
!75 = distinct !{!75, !32, !33}
!76 = !{!44, !12, i64 128}
!77 = !{!56, !57, i64 64}
!78 = distinct !{!78, !32, !33}
!79 = distinct !{!79, !32, !33}
!80 = distinct !{!80, !32, !33}
!81 = !{!45, !10, i64 16}
!82 = !{!45, !10, i64 40}
!83 = !{!45, !46, i64 32}
!84 = !{!45, !25, i64 0}
!85 = !{!45, !10, i64 8}
!86 = distinct !{!86, !32, !33}
!87 = !{!45, !10, i64 24}
!88 = distinct !{!88, !32, !33}
!89 = !{!49, !10, i64 112}
!90 = !{!49, !25, i64 96}
!91 = !{!92, !10, i64 8}
!92 = !{!"", !25, i64 0, !10, i64 8, !10, i64 16}
!93 = !{!92, !25, i64 0}
!94 = distinct !{!94, !32, !33}
!95 = !{!44, !25, i64 136}
!96 = distinct !{!96, !32, !33}
!97 = !{!92, !10, i64 16}
!98 = !{!27, !10, i64 48}
!99 = !{!3, !3, i64 0}
!100 = !{!56, !10, i64 24}
!101 = distinct !{!101, !32, !33}
!102 = distinct !{!102, !32, !33}
!103 = !{!104, !10, i64 16}
!104 = !{!"", !25, i64 0, !25, i64 8, !10, i64 16}
!105 = !{!44, !10, i64 96}
!106 = !{!44, !12, i64 8}
!107 = !{!44, !25, i64 16}
!108 = !{!104, !25, i64 0}
!109 = !{!104, !25, i64 8}
!110 = distinct !{!110, !32, !33}
!111 = distinct !{!111, !32, !33}
!112 = distinct !{!112, !32, !33}
!113 = distinct !{!113, !32, !33}
!114 = !{!64, !10, i64 8}
!115 = distinct !{!115, !32, !33}
!116 = distinct !{!116, !32, !33}
!117 = !{!64, !10, i64 16}
!118 = distinct !{!118, !32, !33}
!119 = !{!56, !57, i64 80}
!120 = distinct !{!120, !32, !33}
!121 = distinct !{!121, !32, !33}
!122 = distinct !{!122, !32, !33}
!123 = distinct !{!123, !32, !33}
!124 = !{!27, !10, i64 32}
!125 = distinct !{!125, !32, !33}
!126 = !{!127, !2, i64 16}
!127 = !{!"", !10, i64 0, !10, i64 8, !2, i64 16, !3, i64 32, !128, i64 272, !57, i64 320, !57, i64 336}
!128 = !{!"", !57, i64 0, !57, i64 16, !13, i64 32, !13, i64 33}
!129 = !{i64 0, i64 8, !37, i64 8, i64 8, !37, i64 16, i64 4, !1, i64 32, i64 240, !99, i64 272, i64 16, !59, i64 288, i64 16, !59, i64 304, i64 1, !42, i64 305, i64 1, !42, i64 320, i64 16, !59, i64 336, i64 16, !59}
!130 = !{!127, !10, i64 0}
!131 = !{!127, !10, i64 8}
!132 = !{!127, !57, i64 320}
!133 = !{!127, !57, i64 272}
!134 = distinct !{!134, !32, !33}
!135 = !{!27, !10, i64 64}
!136 = !{!27, !25, i64 16}
!137 = distinct !{!137, !32, !33}
!138 = !{!127, !57, i64 336}
!139 = !{!127, !57, i64 288}
!140 = distinct !{!140, !32, !33}
!141 = distinct !{!141, !32, !33}
!142 = distinct !{!142, !32, !33}
!143 = distinct !{!143, !32, !33}
!144 = !{!145}
!145 = distinct !{!145, !146, !"precisionOf: argument 0"}
!146 = distinct !{!146, !"precisionOf"}
!147 = !{!148, !57, i64 0}
!148 = !{!"", !57, i64 0, !57, i64 16, !57, i64 32}
!149 = distinct !{!149, !32, !33}
!150 = distinct !{!150, !32, !33}
!151 = distinct !{!151, !32, !33}
!152 = distinct !{!152, !32, !33}
!153 = distinct !{!153, !32, !33}
!154 = distinct !{!154, !32, !33}
!155 = distinct !{!155, !32, !33}
!156 = distinct !{!156, !32, !33}
!157 = !{!128, !13, i64 33}
!158 = !{!128, !57, i64 0}
!159 = !{!128, !13, i64 32}
!160 = !{!128, !57, i64 16}
!161 = distinct !{!161, !32, !33}
!162 = !{i64 0, i64 16, !59, i64 16, i64 16, !59, i64 32, i64 1, !42, i64 33, i64 1, !42}
!163 = distinct !{!163, !32, !33}
!164 = distinct !{!164, !32, !33}
!165 = distinct !{!165, !32, !33}
!166 = distinct !{!166, !32, !33}
!167 = distinct !{!167, !32, !33}
