target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

%struct.Note = type { ptr, i64, ptr }

@.str = private unnamed_addr constant [8 x i8] c"is null\00", align 1
@.str.1 = private unnamed_addr constant [125 x i8] c"was made by another request: use the same markers in both halves, in one file, and in one function if that is differentiated\00", align 1
@.str.2 = private unnamed_addr constant [81 x i8] c"can be read only once: it holds memory of which the kind of content is not known\00", align 1
@.str.3 = private unnamed_addr constant [73 x i8] c"isozyme: the two halves of '%s' have different shadows for parameter %d\0A\00", align 1
@.str.4 = private unnamed_addr constant [55 x i8] c"isozyme: the tape given to the second half of '%s' %s\0A\00", align 1
@switch.table.isozyme_add_lanes_overlapping = private unnamed_addr constant [6 x i64] [i64 4, i64 8, i64 10, i64 2, i64 2, i64 16], align 8
@.str.5 = private unnamed_addr constant [100 x i8] c"isozyme: '%s' calls a function at %p that the derivative does not know; define it in the same file\0A\00", align 1
@bernoulli = internal unnamed_addr constant [15 x double] [double 0x3FC5555555555555, double 0xBFA1111111111111, double 0x3F98618618618618, double 0xBFA1111111111111, double 0x3FB364D9364D9365, double 0xBFD0330330330330, double 0x3FF2AAAAAAAAAAAB, double 0xC01C5E5E5E5E5E5E, double 0x404B7C4F8F13E3C5, double 0xC08088FE72CFE72D, double 0x40B8301F89467E25, double 0xC0F523440CC0CC0D, double 0x4135C06D2AAAAAAB, double 0xC17A089B7115C654, double 0x41C1EDB2A4F34840], align 16
@bernoullil = internal unnamed_addr constant [15 x x86_fp80] [x86_fp80 0xK3FFCAAAAAAAAAAAAAAAB, x86_fp80 0xKBFFA8888888888888889, x86_fp80 0xK3FF9C30C30C30C30C30C, x86_fp80 0xKBFFA8888888888888889, x86_fp80 0xK3FFB9B26C9B26C9B26CA, x86_fp80 0xKBFFD8198198198198198, x86_fp80 0xK3FFF9555555555555555, x86_fp80 0xKC001E2F2F2F2F2F2F2F3, x86_fp80 0xK4004DBE27C789F1E27C8, x86_fp80 0xKC0088447F3967F3967F4, x86_fp80 0xK400BC180FC4A33F128D0, x86_fp80 0xKC00FA91A206606606606, x86_fp80 0xK4013AE03695555555555, x86_fp80 0xKC017D044DB88AE329C8B, x86_fp80 0xK401C8F6D95279A41FE36], align 16
@isozyme_tape_peak = dso_local local_unnamed_addr global i64 0, align 8
@.str.8 = private unnamed_addr constant [37 x i8] c"isozyme: out of memory for the tape\0A\00", align 1
@stderr = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind
define dso_local noalias nonnull ptr @isozyme_tape_new(ptr noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = add i64 %1, 128
  %4 = tail call noalias ptr @calloc(i64 noundef 1, i64 noundef %3) #34
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  tail call void @isozyme_tape_out_of_memory() #35
  unreachable

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %4, i64 64
  store i64 512, ptr %8, align 8, !tbaa !8
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 96
  store i8 1, ptr %9, align 8, !tbaa !17
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 112
  store ptr %0, ptr %10, align 8, !tbaa !18
  ret ptr %4
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
define dso_local void @isozyme_tape_open(ptr noundef readonly captures(address_is_null) %0, ptr noundef writeonly captures(none) %1, ptr noundef %2) local_unnamed_addr #2 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %6

5:                                                ; preds = %3
  tail call fastcc void @stop(ptr noundef nonnull @.str, ptr noundef %2) #36
  unreachable

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %8 = load ptr, ptr %7, align 8, !tbaa !18
  %9 = icmp eq ptr %8, %2
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  tail call fastcc void @stop(ptr noundef nonnull @.str.1, ptr noundef %2) #36
  unreachable

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %13 = load i8, ptr %12, align 8, !tbaa !19, !range !20, !noundef !21
  %14 = trunc nuw i8 %13 to i1
  br i1 %14, label %15, label %16

15:                                               ; preds = %11
  tail call fastcc void @stop(ptr noundef nonnull @.str.2, ptr noundef %2) #36
  unreachable

16:                                               ; preds = %11
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %1, ptr noundef nonnull align 8 dereferenceable(112) %0, i64 112, i1 false), !tbaa.struct !22
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 97
  store i8 1, ptr %17, align 1, !tbaa !30
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define internal fastcc void @stop(ptr noundef %0, ptr noundef %1) unnamed_addr #3 {
  %3 = load ptr, ptr @stderr, align 8, !tbaa !31
  %4 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %3, ptr noundef nonnull @.str.4, ptr noundef %1, ptr noundef %0) #37
  tail call void @abort() #35
  unreachable
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nofree nounwind
declare noundef i32 @fprintf(ptr noundef captures(none), ptr noundef readonly captures(none), ...) local_unnamed_addr #5

; Function Attrs: cold nofree noreturn nounwind
declare void @abort() local_unnamed_addr #6

; Function Attrs: nofree nounwind
define dso_local void @isozyme_tape_expect(ptr noundef readnone captures(address) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #2 {
  %5 = load ptr, ptr %1, align 8, !tbaa !23
  %6 = icmp eq ptr %0, %5
  br i1 %6, label %7, label %8

7:                                                ; preds = %4
  ret void

8:                                                ; preds = %4
  %9 = load ptr, ptr @stderr, align 8, !tbaa !31
  %10 = trunc i64 %2 to i32
  %11 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %9, ptr noundef nonnull @.str.3, ptr noundef %3, i32 noundef %10) #37
  tail call void @abort() #35
  unreachable
}

; Function Attrs: nounwind
define dso_local void @isozyme_tape_rewind(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %3 = load i64, ptr %2, align 8, !tbaa !33
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %26, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 120
  br label %8

8:                                                ; preds = %22, %5
  %9 = phi i64 [ 0, %5 ], [ %23, %22 ]
  %10 = load ptr, ptr %6, align 8, !tbaa !34
  %11 = getelementptr inbounds nuw %struct.Note, ptr %10, i64 %9
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load i64, ptr %12, align 8, !tbaa !35
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %8
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %17 = load ptr, ptr %16, align 8, !tbaa !38
  %18 = icmp eq ptr %17, null
  br i1 %18, label %21, label %19

19:                                               ; preds = %15
  %20 = load ptr, ptr %11, align 8, !tbaa !39
  tail call void @isozyme_zero_lanes(ptr noundef %20, i64 noundef range(i64 1, 0) %13, ptr noundef nonnull %17) #38
  br label %22

21:                                               ; preds = %15
  store i8 1, ptr %7, align 8, !tbaa !19
  br label %22

22:                                               ; preds = %21, %19, %8
  %23 = add nuw i64 %9, 1
  %24 = load i64, ptr %2, align 8, !tbaa !33
  %25 = icmp ult i64 %23, %24
  br i1 %25, label %8, label %26, !llvm.loop !40

26:                                               ; preds = %22, %1
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_tape_note(ptr noundef captures(none) %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %6 = load i8, ptr %5, align 8, !tbaa !43, !range !20, !noundef !21
  %7 = trunc nuw i8 %6 to i1
  %8 = icmp ne ptr %1, null
  %9 = and i1 %8, %7
  br i1 %9, label %10, label %34

10:                                               ; preds = %4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %12 = load i64, ptr %11, align 8, !tbaa !44
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %14 = load i64, ptr %13, align 8, !tbaa !45
  %15 = icmp eq i64 %12, %14
  br i1 %15, label %16, label %26

16:                                               ; preds = %10
  %17 = icmp eq i64 %14, 0
  %18 = shl i64 %14, 1
  %19 = select i1 %17, i64 16, i64 %18
  store i64 %19, ptr %13, align 8, !tbaa !45
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %21 = load ptr, ptr %20, align 8, !tbaa !46
  %22 = mul i64 %19, 24
  %23 = tail call ptr @realloc(ptr noundef %21, i64 noundef %22) #39
  store ptr %23, ptr %20, align 8, !tbaa !46
  %24 = icmp eq ptr %23, null
  br i1 %24, label %25, label %26

25:                                               ; preds = %16
  tail call void @isozyme_tape_out_of_memory() #35
  unreachable

26:                                               ; preds = %16, %10
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %28 = load ptr, ptr %27, align 8, !tbaa !46
  %29 = load i64, ptr %11, align 8, !tbaa !44
  %30 = add i64 %29, 1
  store i64 %30, ptr %11, align 8, !tbaa !44
  %31 = getelementptr inbounds nuw %struct.Note, ptr %28, i64 %29
  store ptr %1, ptr %31, align 8, !tbaa !23
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 8
  store i64 %2, ptr %32, align 8, !tbaa !26
  %33 = getelementptr inbounds nuw i8, ptr %31, i64 16
  store ptr %3, ptr %33, align 8, !tbaa !47
  br label %34

34:                                               ; preds = %26, %4
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr noundef captures(none), i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
define dso_local void @isozyme_tape_free(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %31, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %5 = load i64, ptr %4, align 8, !tbaa !44
  %6 = icmp ugt i64 %5, 1
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load ptr, ptr %8, align 8, !tbaa !46
  tail call void @qsort(ptr noundef %9, i64 noundef %5, i64 noundef 24, ptr noundef nonnull @byAddress) #38
  br label %10

10:                                               ; preds = %7, %3
  %11 = load i64, ptr %4, align 8, !tbaa !44
  %12 = icmp ugt i64 %11, 1
  br i1 %12, label %13, label %28

13:                                               ; preds = %10
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %15

15:                                               ; preds = %24, %13
  %16 = phi i64 [ 1, %13 ], [ %25, %24 ]
  %17 = load ptr, ptr %14, align 8, !tbaa !46
  %18 = getelementptr inbounds nuw %struct.Note, ptr %17, i64 %16
  %19 = load ptr, ptr %18, align 8, !tbaa !39
  %20 = getelementptr i8, ptr %18, i64 -24
  %21 = load ptr, ptr %20, align 8, !tbaa !39
  %22 = icmp eq ptr %19, %21
  br i1 %22, label %23, label %24

23:                                               ; preds = %15
  tail call void @free(ptr noundef %19) #38
  br label %24

24:                                               ; preds = %23, %15
  %25 = add nuw i64 %16, 1
  %26 = load i64, ptr %4, align 8, !tbaa !44
  %27 = icmp ult i64 %25, %26
  br i1 %27, label %15, label %28, !llvm.loop !48

28:                                               ; preds = %24, %10
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %30 = load ptr, ptr %29, align 8, !tbaa !46
  tail call void @free(ptr noundef %30) #38
  tail call void @isozyme_tape_finish(ptr noundef nonnull %0) #38
  tail call void @free(ptr noundef %0) #38
  br label %31

31:                                               ; preds = %28, %1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal range(i32 -1, 2) i32 @byAddress(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) #8 {
  %3 = load ptr, ptr %0, align 8, !tbaa !39
  %4 = load ptr, ptr %1, align 8, !tbaa !39
  %5 = icmp ugt ptr %3, %4
  %6 = zext i1 %5 to i32
  %7 = icmp ult ptr %3, %4
  %8 = sext i1 %7 to i32
  %9 = add nsw i32 %8, %6
  ret i32 %9
}

; Function Attrs: nofree
declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr noundef captures(none)) local_unnamed_addr #10

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @isozyme_copy_lanes(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #11 {
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !26
  %7 = icmp sgt i64 %6, 0
  br i1 %7, label %8, label %43

8:                                                ; preds = %39, %4
  %9 = phi i64 [ %40, %39 ], [ 0, %4 ]
  %10 = shl nuw nsw i64 %9, 4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %13 = load i64, ptr %12, align 8, !tbaa !26
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %15 = load i64, ptr %14, align 8, !tbaa !26
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
  %37 = load i64, ptr %3, align 8, !tbaa !26
  %38 = add nsw i64 %37, %23
  br label %22, !llvm.loop !49

39:                                               ; preds = %26
  %40 = add nuw nsw i64 %9, 1
  %41 = load i64, ptr %5, align 8, !tbaa !26
  %42 = icmp slt i64 %40, %41
  br i1 %42, label %8, label %43, !llvm.loop !50

43:                                               ; preds = %39, %4
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @isozyme_zero_lanes(ptr noundef writeonly captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2) local_unnamed_addr #11 {
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !26
  %6 = icmp eq i64 %5, 1
  br i1 %6, label %7, label %26

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %9 = load i64, ptr %8, align 8, !tbaa !26
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %26

11:                                               ; preds = %7
  %12 = load i64, ptr %2, align 8, !tbaa !26
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 24
  %14 = load i64, ptr %13, align 8, !tbaa !26
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
  %27 = load i64, ptr %4, align 8, !tbaa !26
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %29, label %63

29:                                               ; preds = %59, %26
  %30 = phi i64 [ %60, %59 ], [ 0, %26 ]
  %31 = shl nuw nsw i64 %30, 4
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 %31
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 16
  %34 = load i64, ptr %33, align 8, !tbaa !26
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 24
  %36 = load i64, ptr %35, align 8, !tbaa !26
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
  %57 = load i64, ptr %2, align 8, !tbaa !26
  %58 = add nsw i64 %57, %44
  br label %43, !llvm.loop !51

59:                                               ; preds = %47
  %60 = add nuw nsw i64 %30, 1
  %61 = load i64, ptr %4, align 8, !tbaa !26
  %62 = icmp slt i64 %60, %61
  br i1 %62, label %29, label %63, !llvm.loop !52

63:                                               ; preds = %59, %26, %25, %23
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #12

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local void @isozyme_move(ptr noundef writeonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #13 {
  %4 = icmp sgt i64 %2, 0
  br i1 %4, label %5, label %6

5:                                                ; preds = %3
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %0, ptr align 1 %1, i64 %2, i1 false)
  br label %6

6:                                                ; preds = %5, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @isozyme_add_lanes(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #11 {
  %5 = alloca [6 x i8], align 2
  %6 = icmp eq ptr %0, %1
  br i1 %6, label %95, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %9 = load i64, ptr %8, align 8, !tbaa !26
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %11, label %34

11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %13 = load i64, ptr %12, align 8, !tbaa !26
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %34

15:                                               ; preds = %11
  %16 = load i64, ptr %3, align 8, !tbaa !26
  %17 = icmp eq i64 %16, 8
  br i1 %17, label %18, label %34

18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %20 = load i64, ptr %19, align 8, !tbaa !26
  %21 = icmp eq i64 %20, 2
  br i1 %21, label %22, label %34

22:                                               ; preds = %18
  %23 = sdiv i64 %2, 8
  %24 = icmp sgt i64 %2, 7
  br i1 %24, label %25, label %95

25:                                               ; preds = %25, %22
  %26 = phi i64 [ %32, %25 ], [ 0, %22 ]
  %27 = getelementptr inbounds nuw double, ptr %1, i64 %26
  %28 = load double, ptr %27, align 8, !tbaa !53
  %29 = getelementptr inbounds nuw double, ptr %0, i64 %26
  %30 = load double, ptr %29, align 8, !tbaa !53
  %31 = fadd double %28, %30
  store double %31, ptr %29, align 8, !tbaa !53
  store double 0.000000e+00, ptr %27, align 8, !tbaa !53
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp eq i64 %32, %23
  br i1 %33, label %95, label %25, !llvm.loop !55

34:                                               ; preds = %18, %15, %11, %7
  %35 = load i64, ptr %8, align 8, !tbaa !26
  %36 = icmp sgt i64 %35, 0
  br i1 %36, label %37, label %95

37:                                               ; preds = %91, %34
  %38 = phi i64 [ %92, %91 ], [ 0, %34 ]
  %39 = shl nuw nsw i64 %38, 4
  %40 = getelementptr inbounds nuw i8, ptr %3, i64 %39
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 16
  %42 = load i64, ptr %41, align 8, !tbaa !26
  %43 = getelementptr inbounds nuw i8, ptr %40, i64 24
  %44 = load i64, ptr %43, align 8, !tbaa !26
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
  %89 = load i64, ptr %3, align 8, !tbaa !26
  %90 = add nsw i64 %89, %49
  br label %48, !llvm.loop !56

91:                                               ; preds = %52
  %92 = add nuw nsw i64 %38, 1
  %93 = load i64, ptr %8, align 8, !tbaa !26
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %37, label %95, !llvm.loop !57

95:                                               ; preds = %91, %34, %25, %22, %4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #14

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #14

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local void @isozyme_add_lanes_overlapping(ptr noundef captures(address) %0, ptr noundef captures(address) %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #11 {
  %5 = alloca [6 x i8], align 2
  %6 = icmp eq ptr %0, %1
  br i1 %6, label %85, label %7

7:                                                ; preds = %4
  %8 = load i64, ptr %3, align 8, !tbaa !26
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %10 = load i64, ptr %9, align 8, !tbaa !26
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
  %33 = load i64, ptr %32, align 8, !tbaa !26
  %34 = add nsw i64 %33, %24
  %35 = getelementptr i8, ptr %31, i64 24
  %36 = load i64, ptr %35, align 8, !tbaa !26
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
  br i1 %81, label %82, label %25, !llvm.loop !58

82:                                               ; preds = %79, %18
  %83 = add nuw nsw i64 %19, 1
  %84 = icmp eq i64 %83, %13
  br i1 %84, label %85, label %18, !llvm.loop !59

85:                                               ; preds = %82, %7, %4
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define dso_local void @isozyme_unknown_callee(ptr noundef %0, ptr noundef %1) local_unnamed_addr #3 {
  %3 = load ptr, ptr @stderr, align 8, !tbaa !31
  %4 = tail call i32 (ptr, ptr, ...) @fprintf(ptr noundef %3, ptr noundef nonnull @.str.5, ptr noundef %1, ptr noundef %0) #37
  tail call void @abort() #35
  unreachable
}

; Function Attrs: nounwind
define dso_local noalias noundef ptr @isozyme_realloc(ptr noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = tail call noalias ptr @malloc(i64 noundef %1) #40
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
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #15

; Function Attrs: nounwind
declare i64 @malloc_usable_size(ptr noundef) local_unnamed_addr #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #17

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, inaccessiblemem: readwrite)
define dso_local range(i32 0, 23) i32 @isozyme_posix_memalign(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #18 {
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
  store ptr %9, ptr %0, align 8, !tbaa !27
  br label %12

12:                                               ; preds = %11, %8, %3
  %13 = phi i32 [ 22, %3 ], [ 0, %11 ], [ 12, %8 ]
  ret i32 %13
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #17

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @memalign(i64 allocalign noundef, i64 noundef) local_unnamed_addr #19

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #20

; Function Attrs: nounwind
define dso_local void @isozyme_qsort(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr noundef readonly captures(none) %3) local_unnamed_addr #0 {
  %5 = icmp ult i64 %1, 2
  br i1 %5, label %61, label %6

6:                                                ; preds = %4
  %7 = mul i64 %2, %1
  %8 = tail call noalias ptr @malloc(i64 noundef %7) #40
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
  br i1 %15, label %17, label %54, !llvm.loop !60

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
  br i1 %53, label %14, label %26, !llvm.loop !61

54:                                               ; preds = %14
  %55 = shl i64 %12, 1
  %56 = icmp ult i64 %55, %1
  br i1 %56, label %9, label %57, !llvm.loop !62

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
define dso_local noundef ptr @isozyme_bsearch(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef readonly captures(none) %4) local_unnamed_addr #0 {
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
  br i1 %22, label %7, label %23, !llvm.loop !63

23:                                               ; preds = %17, %7, %5
  %24 = phi ptr [ null, %5 ], [ %14, %7 ], [ null, %17 ]
  ret ptr %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponent(double noundef %0) local_unnamed_addr #21 {
  %2 = alloca i32, align 4
  %3 = call double @frexp(double noundef %0, ptr noundef nonnull %2) #38
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @frexp(double noundef, ptr noundef captures(none)) local_unnamed_addr #22

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponentf(float noundef %0) local_unnamed_addr #21 {
  %2 = alloca i32, align 4
  %3 = call float @frexpf(float noundef %0, ptr noundef nonnull %2) #38
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare float @frexpf(float noundef, ptr noundef captures(none)) local_unnamed_addr #22

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @isozyme_exponentl(x86_fp80 noundef %0) local_unnamed_addr #21 {
  %2 = alloca i32, align 4
  %3 = call x86_fp80 @frexpl(x86_fp80 noundef %0, ptr noundef nonnull %2) #38
  %4 = load i32, ptr %2, align 4, !tbaa !1
  ret i32 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare x86_fp80 @frexpl(x86_fp80 noundef, ptr noundef captures(none)) local_unnamed_addr #22

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local double @isozyme_remquo(double noundef %0, double noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #23 {
  %4 = tail call double @remquo(double noundef %0, double noundef %1, ptr noundef %2) #38
  ret double %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare double @remquo(double noundef, double noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #24

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local float @isozyme_remquof(float noundef %0, float noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #23 {
  %4 = tail call float @remquof(float noundef %0, float noundef %1, ptr noundef %2) #38
  ret float %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare float @remquof(float noundef, float noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #24

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)
define dso_local x86_fp80 @isozyme_remquol(x86_fp80 noundef %0, x86_fp80 noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #23 {
  %4 = tail call x86_fp80 @remquol(x86_fp80 noundef %0, x86_fp80 noundef %1, ptr noundef %2) #38
  ret x86_fp80 %4
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write)
declare x86_fp80 @remquol(x86_fp80 noundef, x86_fp80 noundef, ptr noundef writeonly captures(none)) local_unnamed_addr #24

; Function Attrs: nounwind
define dso_local double @isozyme_lgamma_r(double noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call double @lgamma_r(double noundef %0, ptr noundef %1) #38
  ret double %3
}

; Function Attrs: nounwind
declare double @lgamma_r(double noundef, ptr noundef) local_unnamed_addr #16

; Function Attrs: nounwind
define dso_local float @isozyme_lgammaf_r(float noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call float @lgammaf_r(float noundef %0, ptr noundef %1) #38
  ret float %3
}

; Function Attrs: nounwind
declare float @lgammaf_r(float noundef, ptr noundef) local_unnamed_addr #16

; Function Attrs: nounwind
define dso_local x86_fp80 @isozyme_lgammal_r(x86_fp80 noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = tail call x86_fp80 @lgammal_r(x86_fp80 noundef %0, ptr noundef %1) #38
  ret x86_fp80 %3
}

; Function Attrs: nounwind
declare x86_fp80 @lgammal_r(x86_fp80 noundef, ptr noundef) local_unnamed_addr #16

; Function Attrs: nounwind
define dso_local double @isozyme_polygamma(i32 noundef %0, double noundef %1) local_unnamed_addr #0 {
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
declare double @llvm.rint.f64(double) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #17

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define internal fastcc double @positiveDigamma(double noundef %0) unnamed_addr #25 {
  %2 = fcmp olt double %0, 1.000000e+01
  br i1 %2, label %3, label %10

3:                                                ; preds = %3, %1
  %4 = phi double [ %8, %3 ], [ %0, %1 ]
  %5 = phi double [ %7, %3 ], [ 0.000000e+00, %1 ]
  %6 = fdiv double 1.000000e+00, %4
  %7 = fadd double %5, %6
  %8 = fadd double %4, 1.000000e+00
  %9 = fcmp olt double %8, 1.000000e+01
  br i1 %9, label %3, label %10, !llvm.loop !64

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
  %21 = load double, ptr %20, align 8, !tbaa !53
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
  br i1 %33, label %34, label %15, !llvm.loop !65

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
declare double @llvm.tan.f64(double) #26

; Function Attrs: nounwind
define internal fastcc double @positiveSeries(i32 noundef range(i32 1, -2147483648) %0, double noundef %1) unnamed_addr #0 {
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
  br i1 %23, label %24, label %13, !llvm.loop !66

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
  br i1 %33, label %9, label %34, !llvm.loop !67

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
  br i1 %48, label %49, label %38, !llvm.loop !66

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
  %77 = load double, ptr %76, align 8, !tbaa !53
  %78 = fmul double %77, %74
  %79 = fadd double %59, %78
  %80 = tail call double @llvm.fabs.f64(double %78)
  %81 = fmul double %79, 0x3C70000000000000
  %82 = fcmp olt double %80, %81
  %83 = add nuw nsw i64 %58, 1
  %84 = icmp eq i64 %83, 16
  %85 = select i1 %82, i1 true, i1 %84
  br i1 %85, label %86, label %57, !llvm.loop !68

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
declare double @llvm.fabs.f64(double) #17

; Function Attrs: nounwind
define internal fastcc double @timesFactorialOverPower(double noundef %0, i32 noundef range(i32 1, -2147483648) %1, double noundef %2) unnamed_addr #0 {
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
  br i1 %31, label %32, label %20, !llvm.loop !69

32:                                               ; preds = %20
  %33 = xor i32 %1, -1
  %34 = load i32, ptr %5, align 4, !tbaa !1
  %35 = mul i32 %34, %33
  %36 = add i32 %35, %29
  %37 = tail call double @scalbn(double noundef %27, i32 noundef %36) #41
  br label %38

38:                                               ; preds = %32, %7
  %39 = phi double [ %16, %7 ], [ %37, %32 ]
  ret double %39
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #17

; Function Attrs: nounwind
declare double @lgamma(double noundef) local_unnamed_addr #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #17

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @scalbn(double noundef, i32 noundef) local_unnamed_addr #27

; Function Attrs: nounwind
define dso_local x86_fp80 @isozyme_polygammal(i32 noundef %0, x86_fp80 noundef %1) local_unnamed_addr #0 {
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
declare x86_fp80 @llvm.rint.f80(x86_fp80) #17

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.copysign.f80(x86_fp80, x86_fp80) #17

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define internal fastcc x86_fp80 @positiveDigammal(x86_fp80 noundef %0) unnamed_addr #25 {
  %2 = fcmp olt x86_fp80 %0, 0xK40038800000000000000
  br i1 %2, label %3, label %10

3:                                                ; preds = %3, %1
  %4 = phi x86_fp80 [ %8, %3 ], [ %0, %1 ]
  %5 = phi x86_fp80 [ %7, %3 ], [ 0xK00000000000000000000, %1 ]
  %6 = fdiv x86_fp80 0xK3FFF8000000000000000, %4
  %7 = fadd x86_fp80 %5, %6
  %8 = fadd x86_fp80 %4, 0xK3FFF8000000000000000
  %9 = fcmp olt x86_fp80 %8, 0xK40038800000000000000
  br i1 %9, label %3, label %10, !llvm.loop !70

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
  %21 = load x86_fp80, ptr %20, align 16, !tbaa !71
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
  br i1 %33, label %34, label %15, !llvm.loop !73

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
declare x86_fp80 @llvm.tan.f80(x86_fp80) #26

; Function Attrs: nounwind
define internal fastcc x86_fp80 @positiveSeriesl(i32 noundef range(i32 1, -2147483648) %0, x86_fp80 noundef %1) unnamed_addr #0 {
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
  br i1 %23, label %24, label %13, !llvm.loop !74

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
  br i1 %33, label %9, label %34, !llvm.loop !75

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
  br i1 %48, label %49, label %38, !llvm.loop !74

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
  %77 = load x86_fp80, ptr %76, align 16, !tbaa !71
  %78 = fmul x86_fp80 %77, %74
  %79 = fadd x86_fp80 %59, %78
  %80 = tail call x86_fp80 @llvm.fabs.f80(x86_fp80 %78)
  %81 = fmul x86_fp80 %79, 0xK3FBC8000000000000000
  %82 = fcmp olt x86_fp80 %80, %81
  %83 = add nuw nsw i64 %58, 1
  %84 = icmp eq i64 %83, 16
  %85 = select i1 %82, i1 true, i1 %84
  br i1 %85, label %86, label %57, !llvm.loop !76

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
declare x86_fp80 @llvm.fabs.f80(x86_fp80) #17

; Function Attrs: nounwind
define internal fastcc x86_fp80 @timesFactorialOverPowerl(x86_fp80 noundef %0, i32 noundef range(i32 1, -2147483648) %1, x86_fp80 noundef %2) unnamed_addr #0 {
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
  br i1 %31, label %32, label %20, !llvm.loop !77

32:                                               ; preds = %20
  %33 = xor i32 %1, -1
  %34 = load i32, ptr %5, align 4, !tbaa !1
  %35 = mul i32 %34, %33
  %36 = add i32 %35, %29
  %37 = tail call x86_fp80 @scalbnl(x86_fp80 noundef %27, i32 noundef %36) #41
  br label %38

38:                                               ; preds = %32, %7
  %39 = phi x86_fp80 [ %16, %7 ], [ %37, %32 ]
  ret x86_fp80 %39
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.log.f80(x86_fp80) #17

; Function Attrs: nounwind
declare x86_fp80 @lgammal(x86_fp80 noundef) local_unnamed_addr #16

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.exp.f80(x86_fp80) #17

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare x86_fp80 @scalbnl(x86_fp80 noundef, i32 noundef) local_unnamed_addr #27

; Function Attrs: nounwind
define dso_local float @isozyme_polygammaf(i32 noundef %0, float noundef %1) local_unnamed_addr #0 {
  %3 = fpext float %1 to double
  %4 = tail call double @isozyme_polygamma(i32 noundef %0, double noundef %3)
  %5 = fptrunc double %4 to float
  ret float %5
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i64 @isozyme_tape_peak_bytes() local_unnamed_addr #28 {
  %1 = load i64, ptr @isozyme_tape_peak, align 8, !tbaa !78
  ret i64 %1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local void @isozyme_tape_init(ptr noundef writeonly captures(none) initializes((0, 112)) %0) local_unnamed_addr #29 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %0, i8 0, i64 64, i1 false)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 65536, ptr %2, align 8, !tbaa !26
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 72
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false)
  ret void
}

; Function Attrs: cold nofree noreturn nounwind
define dso_local void @isozyme_tape_out_of_memory() local_unnamed_addr #3 {
  %1 = load ptr, ptr @stderr, align 8, !tbaa !31
  %2 = tail call i64 @fwrite(ptr nonnull @.str.8, i64 36, i64 1, ptr %1) #42
  tail call void @abort() #35
  unreachable
}

; Function Attrs: nofree nounwind
declare noundef i64 @fwrite(ptr noundef readonly captures(none), i64 noundef, i64 noundef, ptr noundef captures(none)) local_unnamed_addr #30

; Function Attrs: noinline nounwind
define dso_local nonnull ptr @isozyme_tape_grow(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #31 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %4 = load ptr, ptr %3, align 8, !tbaa !80
  store ptr null, ptr %3, align 8, !tbaa !80
  %5 = icmp eq ptr %4, null
  br i1 %5, label %20, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !81
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
  %18 = load i64, ptr %17, align 8, !tbaa !83
  %19 = add i64 %16, %18
  store i64 %19, ptr %17, align 8, !tbaa !83
  tail call void @free(ptr noundef %4) #38
  br label %20

20:                                               ; preds = %14, %6, %2
  %21 = phi ptr [ null, %14 ], [ %4, %6 ], [ null, %2 ]
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %44

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = load i64, ptr %24, align 8, !tbaa !83
  %26 = icmp slt i64 %1, 0
  br i1 %26, label %27, label %28

27:                                               ; preds = %23
  tail call void @isozyme_tape_out_of_memory() #36
  unreachable

28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %30 = load i64, ptr %29, align 8, !tbaa !84
  %31 = tail call i64 @llvm.umax.i64(i64 %25, i64 %30)
  %32 = tail call i64 @llvm.umax.i64(i64 %31, i64 %1)
  %33 = add i64 %32, 32
  %34 = tail call noalias ptr @malloc(i64 noundef %33) #40
  %35 = icmp eq ptr %34, null
  br i1 %35, label %36, label %37

36:                                               ; preds = %28
  tail call void @isozyme_tape_out_of_memory() #36
  unreachable

37:                                               ; preds = %28
  %38 = getelementptr inbounds nuw i8, ptr %34, i64 %33
  %39 = getelementptr inbounds nuw i8, ptr %34, i64 8
  store ptr %38, ptr %39, align 8, !tbaa !81
  %40 = add i64 %33, %25
  store i64 %40, ptr %24, align 8, !tbaa !83
  %41 = tail call i64 @isozyme_tape_peak_bytes()
  %42 = icmp ugt i64 %40, %41
  br i1 %42, label %43, label %44

43:                                               ; preds = %37
  store i64 %40, ptr @isozyme_tape_peak, align 8, !tbaa !78
  br label %44

44:                                               ; preds = %43, %37, %20
  %45 = phi ptr [ %21, %20 ], [ %34, %43 ], [ %34, %37 ]
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %47 = load ptr, ptr %46, align 8, !tbaa !85
  store ptr %47, ptr %45, align 8, !tbaa !86
  %48 = icmp eq ptr %47, null
  br i1 %48, label %52, label %49

49:                                               ; preds = %44
  %50 = load ptr, ptr %0, align 8, !tbaa !87
  %51 = getelementptr inbounds nuw i8, ptr %47, i64 16
  store ptr %50, ptr %51, align 8, !tbaa !88
  br label %52

52:                                               ; preds = %49, %44
  store ptr %45, ptr %46, align 8, !tbaa !85
  %53 = getelementptr inbounds nuw i8, ptr %45, i64 8
  %54 = load ptr, ptr %53, align 8, !tbaa !81
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store ptr %54, ptr %55, align 8, !tbaa !89
  %56 = getelementptr inbounds nuw i8, ptr %45, i64 32
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 %1
  store ptr %57, ptr %0, align 8, !tbaa !87
  ret ptr %56
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #17

; Function Attrs: nounwind
define dso_local nonnull ptr @isozyme_tape_push(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr %0, align 8, !tbaa !87
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load ptr, ptr %4, align 8, !tbaa !89
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
  store ptr %15, ptr %0, align 8, !tbaa !87
  br label %16

16:                                               ; preds = %14, %12
  %17 = phi ptr [ %3, %14 ], [ %13, %12 ]
  ret ptr %17
}

; Function Attrs: noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_tape_pop_slow(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #32 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !85
  %5 = icmp eq ptr %4, null
  br i1 %5, label %44, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 97
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %11

11:                                               ; preds = %40, %6
  %12 = phi ptr [ %4, %6 ], [ %42, %40 ]
  %13 = load ptr, ptr %0, align 8, !tbaa !87
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %15 = icmp eq ptr %13, %14
  br i1 %15, label %16, label %44

16:                                               ; preds = %11
  %17 = load i8, ptr %7, align 1, !tbaa !30, !range !20, !noundef !21
  %18 = trunc nuw i8 %17 to i1
  br i1 %18, label %31, label %19

19:                                               ; preds = %16
  %20 = load ptr, ptr %8, align 8, !tbaa !80
  %21 = icmp eq ptr %20, null
  br i1 %21, label %30, label %22

22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %24 = load ptr, ptr %23, align 8, !tbaa !81
  %25 = ptrtoint ptr %24 to i64
  %26 = ptrtoint ptr %20 to i64
  %27 = sub i64 %26, %25
  %28 = load i64, ptr %9, align 8, !tbaa !83
  %29 = add i64 %27, %28
  store i64 %29, ptr %9, align 8, !tbaa !83
  tail call void @free(ptr noundef %20) #38
  br label %30

30:                                               ; preds = %22, %19
  store ptr %12, ptr %8, align 8, !tbaa !80
  br label %31

31:                                               ; preds = %30, %16
  %32 = load ptr, ptr %12, align 8, !tbaa !86
  store ptr %32, ptr %3, align 8, !tbaa !85
  %33 = icmp eq ptr %32, null
  br i1 %33, label %39, label %34

34:                                               ; preds = %31
  %35 = getelementptr inbounds nuw i8, ptr %32, i64 16
  %36 = load ptr, ptr %35, align 8, !tbaa !88
  store ptr %36, ptr %0, align 8, !tbaa !87
  %37 = getelementptr inbounds nuw i8, ptr %32, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !81
  br label %40

39:                                               ; preds = %31
  store ptr null, ptr %0, align 8, !tbaa !87
  br label %40

40:                                               ; preds = %39, %34
  %41 = phi ptr [ %38, %34 ], [ null, %39 ]
  store ptr %41, ptr %10, align 8, !tbaa !89
  %42 = load ptr, ptr %3, align 8, !tbaa !85
  %43 = icmp eq ptr %42, null
  br i1 %43, label %44, label %11, !llvm.loop !90

44:                                               ; preds = %40, %11, %2
  %45 = load ptr, ptr %0, align 8, !tbaa !87
  %46 = sub i64 0, %1
  %47 = getelementptr inbounds i8, ptr %45, i64 %46
  store ptr %47, ptr %0, align 8, !tbaa !87
  ret ptr %47
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local ptr @isozyme_tape_pop(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #33 {
  %3 = load ptr, ptr %0, align 8, !tbaa !87
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %4, align 8, !tbaa !85
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %7 = icmp eq ptr %3, %6
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = tail call ptr @isozyme_tape_pop_slow(ptr noundef nonnull %0, i64 noundef %1)
  br label %13

10:                                               ; preds = %2
  %11 = sub i64 0, %1
  %12 = getelementptr inbounds i8, ptr %3, i64 %11
  store ptr %12, ptr %0, align 8, !tbaa !87
  br label %13

13:                                               ; preds = %10, %8
  %14 = phi ptr [ %9, %8 ], [ %12, %10 ]
  ret ptr %14
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_tape_release(ptr noundef captures(none) initializes((0, 8)) %0, ptr noundef %1) local_unnamed_addr #33 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load ptr, ptr %3, align 8, !tbaa !85
  %5 = icmp eq ptr %4, null
  br i1 %5, label %47, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 97
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
  %17 = load ptr, ptr %16, align 8, !tbaa !81
  %18 = icmp ugt ptr %1, %17
  br i1 %18, label %19, label %47

19:                                               ; preds = %15, %11
  %20 = load i8, ptr %7, align 1, !tbaa !30, !range !20, !noundef !21
  %21 = trunc nuw i8 %20 to i1
  br i1 %21, label %34, label %22

22:                                               ; preds = %19
  %23 = load ptr, ptr %8, align 8, !tbaa !80
  %24 = icmp eq ptr %23, null
  br i1 %24, label %33, label %25

25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %27 = load ptr, ptr %26, align 8, !tbaa !81
  %28 = ptrtoint ptr %27 to i64
  %29 = ptrtoint ptr %23 to i64
  %30 = sub i64 %29, %28
  %31 = load i64, ptr %9, align 8, !tbaa !83
  %32 = add i64 %30, %31
  store i64 %32, ptr %9, align 8, !tbaa !83
  tail call void @free(ptr noundef %23) #38
  br label %33

33:                                               ; preds = %25, %22
  store ptr %12, ptr %8, align 8, !tbaa !80
  br label %34

34:                                               ; preds = %33, %19
  %35 = load ptr, ptr %12, align 8, !tbaa !86
  store ptr %35, ptr %3, align 8, !tbaa !85
  %36 = icmp eq ptr %35, null
  br i1 %36, label %42, label %37

37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %35, i64 16
  %39 = load ptr, ptr %38, align 8, !tbaa !88
  store ptr %39, ptr %0, align 8, !tbaa !87
  %40 = getelementptr inbounds nuw i8, ptr %35, i64 8
  %41 = load ptr, ptr %40, align 8, !tbaa !81
  br label %43

42:                                               ; preds = %34
  store ptr null, ptr %0, align 8, !tbaa !87
  br label %43

43:                                               ; preds = %42, %37
  %44 = phi ptr [ %41, %37 ], [ null, %42 ]
  store ptr %44, ptr %10, align 8, !tbaa !89
  %45 = load ptr, ptr %3, align 8, !tbaa !85
  %46 = icmp eq ptr %45, null
  br i1 %46, label %47, label %11, !llvm.loop !91

47:                                               ; preds = %43, %15, %2
  store ptr %1, ptr %0, align 8, !tbaa !87
  ret void
}

; Function Attrs: nounwind
define dso_local void @isozyme_defer_free(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %36, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8, !tbaa !92
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %16, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load ptr, ptr %10, align 8, !tbaa !93
  %12 = getelementptr ptr, ptr %11, i64 %7
  %13 = getelementptr i8, ptr %12, i64 -8
  %14 = load ptr, ptr %13, align 8, !tbaa !27
  %15 = icmp eq ptr %14, %1
  br i1 %15, label %36, label %16

16:                                               ; preds = %9, %5
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !94
  %19 = icmp eq i64 %7, %18
  br i1 %19, label %20, label %30

20:                                               ; preds = %16
  %21 = icmp eq i64 %18, 0
  %22 = shl i64 %18, 1
  %23 = select i1 %21, i64 16, i64 %22
  store i64 %23, ptr %17, align 8, !tbaa !94
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %25 = load ptr, ptr %24, align 8, !tbaa !93
  %26 = shl i64 %23, 3
  %27 = tail call ptr @realloc(ptr noundef %25, i64 noundef %26) #39
  store ptr %27, ptr %24, align 8, !tbaa !93
  %28 = icmp eq ptr %27, null
  br i1 %28, label %29, label %30

29:                                               ; preds = %20
  tail call void @isozyme_tape_out_of_memory() #36
  unreachable

30:                                               ; preds = %20, %16
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %32 = load ptr, ptr %31, align 8, !tbaa !93
  %33 = load i64, ptr %6, align 8, !tbaa !92
  %34 = add i64 %33, 1
  store i64 %34, ptr %6, align 8, !tbaa !92
  %35 = getelementptr inbounds nuw ptr, ptr %32, i64 %33
  store ptr %1, ptr %35, align 8, !tbaa !27
  br label %36

36:                                               ; preds = %30, %9, %3
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %38 = load i8, ptr %37, align 8, !tbaa !43, !range !20, !noundef !21
  %39 = trunc nuw i8 %38 to i1
  br i1 %39, label %40, label %43

40:                                               ; preds = %36
  %41 = icmp eq ptr %2, %1
  br i1 %41, label %76, label %42

42:                                               ; preds = %40
  tail call void @isozyme_tape_note(ptr noundef %0, ptr noundef %2, i64 noundef 0, ptr noundef null) #38
  br label %76

43:                                               ; preds = %36
  %44 = icmp eq ptr %2, null
  %45 = icmp eq ptr %2, %1
  %46 = or i1 %44, %45
  br i1 %46, label %76, label %47

47:                                               ; preds = %43
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %49 = load i64, ptr %48, align 8, !tbaa !92
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %51 = load i64, ptr %50, align 8, !tbaa !94
  %52 = icmp eq i64 %49, %51
  br i1 %52, label %53, label %63

53:                                               ; preds = %47
  %54 = icmp eq i64 %51, 0
  %55 = shl i64 %51, 1
  %56 = select i1 %54, i64 16, i64 %55
  store i64 %56, ptr %50, align 8, !tbaa !94
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %58 = load ptr, ptr %57, align 8, !tbaa !93
  %59 = shl i64 %56, 3
  %60 = tail call ptr @realloc(ptr noundef %58, i64 noundef %59) #39
  store ptr %60, ptr %57, align 8, !tbaa !93
  %61 = icmp eq ptr %60, null
  br i1 %61, label %62, label %63

62:                                               ; preds = %53
  tail call void @isozyme_tape_out_of_memory() #36
  unreachable

63:                                               ; preds = %53, %47
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %65 = load ptr, ptr %64, align 8, !tbaa !93
  %66 = load i64, ptr %48, align 8, !tbaa !92
  %67 = add i64 %66, 1
  store i64 %67, ptr %48, align 8, !tbaa !92
  %68 = getelementptr inbounds nuw ptr, ptr %65, i64 %66
  store ptr %2, ptr %68, align 8, !tbaa !27
  br i1 %4, label %76, label %69

69:                                               ; preds = %63
  %70 = load ptr, ptr %64, align 8, !tbaa !93
  %71 = getelementptr ptr, ptr %70, i64 %67
  %72 = getelementptr i8, ptr %71, i64 -8
  %73 = load ptr, ptr %72, align 8, !tbaa !27
  %74 = getelementptr i8, ptr %71, i64 -16
  %75 = load ptr, ptr %74, align 8, !tbaa !27
  store ptr %75, ptr %72, align 8, !tbaa !27
  store ptr %73, ptr %74, align 8, !tbaa !27
  br label %76

76:                                               ; preds = %69, %63, %43, %42, %40
  ret void
}

; Function Attrs: nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local void @isozyme_tape_finish(ptr noundef captures(none) %0) local_unnamed_addr #33 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !92
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %15, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i64 [ 0, %5 ], [ %12, %7 ]
  %9 = load ptr, ptr %6, align 8, !tbaa !93
  %10 = getelementptr inbounds nuw ptr, ptr %9, i64 %8
  %11 = load ptr, ptr %10, align 8, !tbaa !27
  tail call void @free(ptr noundef %11) #38
  %12 = add nuw i64 %8, 1
  %13 = load i64, ptr %2, align 8, !tbaa !92
  %14 = icmp ult i64 %12, %13
  br i1 %14, label %7, label %15, !llvm.loop !95

15:                                               ; preds = %7, %1
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !93
  tail call void @free(ptr noundef %17) #38
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %19 = load ptr, ptr %18, align 8, !tbaa !85
  %20 = icmp eq ptr %19, null
  br i1 %20, label %55, label %21

21:                                               ; preds = %15
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 97
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %26

26:                                               ; preds = %51, %21
  %27 = phi ptr [ %19, %21 ], [ %53, %51 ]
  %28 = load i8, ptr %22, align 1, !tbaa !30, !range !20, !noundef !21
  %29 = trunc nuw i8 %28 to i1
  br i1 %29, label %42, label %30

30:                                               ; preds = %26
  %31 = load ptr, ptr %23, align 8, !tbaa !80
  %32 = icmp eq ptr %31, null
  br i1 %32, label %41, label %33

33:                                               ; preds = %30
  %34 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %35 = load ptr, ptr %34, align 8, !tbaa !81
  %36 = ptrtoint ptr %35 to i64
  %37 = ptrtoint ptr %31 to i64
  %38 = sub i64 %37, %36
  %39 = load i64, ptr %24, align 8, !tbaa !83
  %40 = add i64 %38, %39
  store i64 %40, ptr %24, align 8, !tbaa !83
  tail call void @free(ptr noundef %31) #38
  br label %41

41:                                               ; preds = %33, %30
  store ptr %27, ptr %23, align 8, !tbaa !80
  br label %42

42:                                               ; preds = %41, %26
  %43 = load ptr, ptr %27, align 8, !tbaa !86
  store ptr %43, ptr %18, align 8, !tbaa !85
  %44 = icmp eq ptr %43, null
  br i1 %44, label %50, label %45

45:                                               ; preds = %42
  %46 = getelementptr inbounds nuw i8, ptr %43, i64 16
  %47 = load ptr, ptr %46, align 8, !tbaa !88
  store ptr %47, ptr %0, align 8, !tbaa !87
  %48 = getelementptr inbounds nuw i8, ptr %43, i64 8
  %49 = load ptr, ptr %48, align 8, !tbaa !81
  br label %51

50:                                               ; preds = %42
  store ptr null, ptr %0, align 8, !tbaa !87
  br label %51

51:                                               ; preds = %50, %45
  %52 = phi ptr [ %49, %45 ], [ null, %50 ]
  store ptr %52, ptr %25, align 8, !tbaa !89
  %53 = load ptr, ptr %18, align 8, !tbaa !85
  %54 = icmp eq ptr %53, null
  br i1 %54, label %55, label %26, !llvm.loop !96

55:                                               ; preds = %51, %15
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %57 = load ptr, ptr %56, align 8, !tbaa !80
  tail call void @free(ptr noundef %57) #38
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %0, i8 0, i64 64, i1 false)
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 65536, ptr %58, align 8, !tbaa !26
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 72
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %59, i8 0, i64 40, i1 false)
  ret void
}

attributes #0 = { nounwind  "no-trapping-math"="true"     }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #2 = { nofree nounwind  "no-trapping-math"="true"     }
attributes #3 = { cold nofree noreturn nounwind  "no-trapping-math"="true"     }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree nounwind "no-trapping-math"="true"     }
attributes #6 = { cold nofree noreturn nounwind "no-trapping-math"="true"     }
attributes #7 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)  "no-trapping-math"="true"     }
attributes #9 = { nofree "no-trapping-math"="true"     }
attributes #10 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #11 = { nofree norecurse nosync nounwind memory(argmem: readwrite)  "no-trapping-math"="true"     }
attributes #12 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)  "no-trapping-math"="true"     }
attributes #14 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #15 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #16 = { nounwind "no-trapping-math"="true"     }
attributes #17 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #18 = { mustprogress nofree nounwind willreturn memory(argmem: write, inaccessiblemem: readwrite)  "no-trapping-math"="true"     }
attributes #19 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true"     }
attributes #20 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #21 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none)  "no-trapping-math"="true"     }
attributes #22 = { mustprogress nofree nounwind willreturn memory(argmem: write) "no-trapping-math"="true"     }
attributes #23 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: write, errnomem: write)  "no-trapping-math"="true"     }
attributes #24 = { mustprogress nofree nounwind willreturn memory(argmem: write, errnomem: write) "no-trapping-math"="true"     }
attributes #25 = { nofree norecurse nosync nounwind memory(none)  "no-trapping-math"="true"     }
attributes #26 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #27 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true"     }
attributes #28 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #29 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)  "no-trapping-math"="true"     }
attributes #30 = { nofree nounwind }
attributes #31 = { noinline nounwind  "no-trapping-math"="true"     }
attributes #32 = { noinline nounwind memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #33 = { nounwind memory(readwrite, target_mem0: none, target_mem1: none)  "no-trapping-math"="true"     }
attributes #34 = { nounwind allocsize(0,1) }
attributes #35 = { noreturn nounwind }
attributes #36 = { noreturn }
attributes #37 = { cold nounwind }
attributes #38 = { nounwind }
attributes #39 = { nounwind allocsize(1) }
attributes #40 = { nounwind allocsize(0) }
attributes #41 = { nounwind willreturn memory(none) }
attributes #42 = { cold }

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
!8 = !{!9, !15, i64 64}
!9 = !{!"", !10, i64 0, !11, i64 112, !16, i64 120, !3, i64 121}
!10 = !{!"", !11, i64 0, !11, i64 8, !13, i64 16, !14, i64 24, !15, i64 32, !15, i64 40, !13, i64 48, !15, i64 56, !15, i64 64, !12, i64 72, !15, i64 80, !15, i64 88, !16, i64 96, !16, i64 97, !3, i64 98}
!11 = !{!"p1 omnipotent char", !12, i64 0}
!12 = !{!"any pointer", !3, i64 0}
!13 = !{!"p1 _ZTS5Chunk", !12, i64 0}
!14 = !{!"any p2 pointer", !12, i64 0}
!15 = !{!"long", !3, i64 0}
!16 = !{!"_Bool", !3, i64 0}
!17 = !{!9, !16, i64 96}
!18 = !{!9, !11, i64 112}
!19 = !{!9, !16, i64 120}
!20 = !{i8 0, i8 2}
!21 = !{}
!22 = !{i64 0, i64 8, !23, i64 8, i64 8, !23, i64 16, i64 8, !24, i64 24, i64 8, !25, i64 32, i64 8, !26, i64 40, i64 8, !26, i64 48, i64 8, !24, i64 56, i64 8, !26, i64 64, i64 8, !26, i64 72, i64 8, !27, i64 80, i64 8, !26, i64 88, i64 8, !26, i64 96, i64 1, !28, i64 97, i64 1, !28, i64 98, i64 14, !29}
!23 = !{!11, !11, i64 0}
!24 = !{!13, !13, i64 0}
!25 = !{!14, !14, i64 0}
!26 = !{!15, !15, i64 0}
!27 = !{!12, !12, i64 0}
!28 = !{!16, !16, i64 0}
!29 = !{!3, !3, i64 0}
!30 = !{!10, !16, i64 97}
!31 = !{!32, !32, i64 0}
!32 = !{!"p1 _ZTS8_IO_FILE", !12, i64 0}
!33 = !{!9, !15, i64 80}
!34 = !{!9, !12, i64 72}
!35 = !{!36, !15, i64 8}
!36 = !{!"", !11, i64 0, !15, i64 8, !37, i64 16}
!37 = !{!"p1 long", !12, i64 0}
!38 = !{!36, !37, i64 16}
!39 = !{!36, !11, i64 0}
!40 = distinct !{!40, !41, !42}
!41 = !{!"llvm.loop.mustprogress"}
!42 = !{!"llvm.loop.unroll.disable"}
!43 = !{!10, !16, i64 96}
!44 = !{!10, !15, i64 80}
!45 = !{!10, !15, i64 88}
!46 = !{!10, !12, i64 72}
!47 = !{!37, !37, i64 0}
!48 = distinct !{!48, !41, !42}
!49 = distinct !{!49, !41, !42}
!50 = distinct !{!50, !41, !42}
!51 = distinct !{!51, !41, !42}
!52 = distinct !{!52, !41, !42}
!53 = !{!54, !54, i64 0}
!54 = !{!"double", !3, i64 0}
!55 = distinct !{!55, !41, !42}
!56 = distinct !{!56, !41, !42}
!57 = distinct !{!57, !41, !42}
!58 = distinct !{!58, !41, !42}
!59 = distinct !{!59, !41, !42}
!60 = distinct !{!60, !41, !42}
!61 = distinct !{!61, !41, !42}
!62 = distinct !{!62, !41, !42}
!63 = distinct !{!63, !41, !42}
!64 = distinct !{!64, !41, !42}
!65 = distinct !{!65, !41, !42}
!66 = distinct !{!66, !41, !42}
!67 = distinct !{!67, !41, !42}
!68 = distinct !{!68, !41, !42}
!69 = distinct !{!69, !41, !42}
!70 = distinct !{!70, !41, !42}
!71 = !{!72, !72, i64 0}
!72 = !{!"long double", !3, i64 0}
!73 = distinct !{!73, !41, !42}
!74 = distinct !{!74, !41, !42}
!75 = distinct !{!75, !41, !42}
!76 = distinct !{!76, !41, !42}
!77 = distinct !{!77, !41, !42}
!78 = !{!79, !79, i64 0}
!79 = !{!"long long", !3, i64 0}
!80 = !{!10, !13, i64 48}
!81 = !{!82, !11, i64 8}
!82 = !{!"Chunk", !13, i64 0, !11, i64 8, !11, i64 16, !3, i64 24}
!83 = !{!10, !15, i64 56}
!84 = !{!10, !15, i64 64}
!85 = !{!10, !13, i64 16}
!86 = !{!82, !13, i64 0}
!87 = !{!10, !11, i64 0}
!88 = !{!82, !11, i64 16}
!89 = !{!10, !11, i64 8}
!90 = distinct !{!90, !41, !42}
!91 = distinct !{!91, !41, !42}
!92 = !{!10, !15, i64 32}
!93 = !{!10, !14, i64 24}
!94 = !{!10, !15, i64 40}
!95 = distinct !{!95, !41, !42}
!96 = distinct !{!96, !41, !42}
