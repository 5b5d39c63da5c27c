import Analysis
import IR

/// What the C++ language itself calls: memory, guards of static variables, types at run time.
let cxxRuntime: [LibraryFunction] = [
  LibraryFunction(
    [
      "_Znwm", "_Znam", "_ZnwmRKSt9nothrow_t", "_ZnamRKSt9nothrow_t", "_ZnwmSt11align_val_t", "_ZnamSt11align_val_t",
      "_ZnwmSt11align_val_tRKSt9nothrow_t", "_ZnamSt11align_val_tRKSt9nothrow_t",
    ], .allocation(size: .argument(0))),
  LibraryFunction(
    ["_ZdlPv", "_ZdaPv"].flatMap { name in
      ["", "m", "RKSt9nothrow_t", "St11align_val_t", "mSt11align_val_t", "St11align_val_tRKSt9nothrow_t"].map { name + $0 }
    }, .deallocation(argument: 0)),
  LibraryFunction(["__cxa_guard_acquire", "__cxa_guard_release", "__cxa_guard_abort"], .inactive(.writes)),
  LibraryFunction(["__cxa_atexit", "__cxa_thread_atexit", "__cxa_pure_virtual", "__cxa_deleted_virtual"], .inactive(.none)),
  LibraryFunction(["__asan_poison_cxx_array_cookie", "__asan_load_cxx_array_cookie"], .inactive(.reads)),
  LibraryFunction(["isozyme_cast_distance"], .inactive(.reads), mayRunAgain: true),
  LibraryFunction(
    ["__dynamic_cast"],
    .lowered { builder, call in
      // The result lies in the object of the argument, and its shadow in the shadow of that object.
      let object = call.operand(0)
      let distance = support(builder, "isozyme_cast_distance", call.arguments, builder.context.int64)
      let failed = builder.icmp(.equal, distance, builder.context.int64.constant(Int.min))
      let hint = call.operand(3).integerConstant ?? -1
      let result =
        hint >= 0
        ? builder.offset(object, by: -hint)
        : builder.offset(object, by: builder.integer(.mul, distance, builder.context.constant(8)))
      return builder.select(failed, call.type.zero, result)
    }),
]

/// Functions of libstdc++ that throw. UndefinedBehaviorSanitizer takes the attribute that says so from them.
let cxxThrowing: [LibraryFunction] = [
  LibraryFunction(
    [
      "16__throw_bad_castv", "17__throw_bad_allocv", "18__throw_bad_typeidv", "19__throw_logic_errorPKc",
      "19__throw_range_errorPKc", "20__throw_domain_errorPKc", "20__throw_length_errorPKc", "20__throw_out_of_rangePKc",
      "20__throw_system_errori", "21__throw_bad_exceptionv", "21__throw_runtime_errorPKc", "22__throw_overflow_errorPKc",
      "23__throw_underflow_errorPKc", "24__throw_invalid_argumentPKc", "24__throw_out_of_range_fmtPKcz",
      "25__throw_bad_function_callv", "28__throw_bad_array_new_lengthv", "9terminatev",
    ].map { "_ZSt" + $0 }, .inactive(.none)),
  LibraryFunction(["__cxa_throw_bad_array_new_length"], .inactive(.none)),
]

/// Functions of libstdc++ without a body that handle the nodes of containers.
let cxxContainers: [LibraryFunction] =
  [
    ("_ZNSt8__detail15_List_node_base7_M_hookEPS0_", "isozyme_list_hook"),
    ("_ZNSt8__detail15_List_node_base9_M_unhookEv", "isozyme_list_unhook"),
    ("_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_", "isozyme_list_transfer"),
    ("_ZNSt8__detail15_List_node_base10_M_reverseEv", "isozyme_list_reverse"),
    ("_ZNSt8__detail15_List_node_base4swapERS0_S1_", "isozyme_list_swap"),
    ("_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base", "isozyme_tree_increment"),
    ("_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base", "isozyme_tree_increment"),
    ("_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base", "isozyme_tree_decrement"),
    ("_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base", "isozyme_tree_decrement"),
    ("_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_", "isozyme_tree_insert"),
    ("_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_", "isozyme_tree_erase"),
  ].map { name, body in LibraryFunction([name], .lowered { replace($0, $1, by: body) }) } + [
    LibraryFunction(["_ZNKSt8__detail20_Prime_rehash_policy11_M_next_bktEm"], .inactive(.writes)),
    LibraryFunction(["_ZNKSt8__detail20_Prime_rehash_policy14_M_need_rehashEmmm"], .inactive(.writes)),
    LibraryFunction(["_ZSt11_Hash_bytesPKvmm", "_ZSt15_Fnv_hash_bytesPKvmm"], .inactive(.reads), mayRunAgain: true),
  ]

/// Classes and functions of libstdc++ through which no derivative passes, as the beginnings of mangled names.
///
/// They are known by name whether clang emits their bodies (-O2) or leaves them to the library (-O0).
let cxxInactive = [LibraryFunction(classPrefixes + inactiveFunctions, .inactive(.writes))]

/// Every form in which a member of one of the classes is mangled: plain, const, and by kind of reference.
private let classPrefixes: [String] = (textClasses + streamClasses + exceptionClasses + otherClasses).flatMap { name in
  ["N", "NK", "NO", "NR", "NKR"].map { "_Z" + $0 + name }
}

/// The character types whose strings and streams are known.
private let characters = ["c", "w", "Du", "Ds", "Di"]

private let textClasses: [String] =
  characters.flatMap { ["St7__cxx1112basic_stringI\($0)", "SbI\($0)", "St17basic_string_viewI\($0)", "St11char_traitsI\($0)"] }
  + ["Ss", "SaIcEC", "SaIcED", "SaIwEC", "SaIwED"]

private let streamClasses: [String] =
  [
    "So", "Si", "Sd", "St8ios_base", "St6locale", "St9basic_iosI", "St13basic_istreamI", "St13basic_ostreamI",
    "St14basic_iostreamI", "St15basic_streambufI", "St13basic_filebufI", "St14basic_ifstreamI", "St14basic_ofstreamI",
    "St13basic_fstreamI", "St19istreambuf_iteratorI", "St19ostreambuf_iteratorI", "St5ctypeI", "St7codecvtI", "St7num_putI",
    "St7num_getI", "St16ostream_iteratorI",
  ]
  + ["15basic_stringbufI", "18basic_stringstreamI", "19basic_istringstreamI", "19basic_ostringstreamI", "8numpunctI"].map {
    "St7__cxx11" + $0
  }

private let exceptionClasses = [
  "St9exceptionD", "St9exception4what", "St13runtime_error", "St11logic_error", "St12out_of_range", "St12length_error",
  "St12domain_error",
  "St11range_error", "St14overflow_error", "St15underflow_error", "St16invalid_argument", "St9bad_alloc", "St8bad_cast",
  "St10bad_typeid", "St12bad_weak_ptr", "St18bad_variant_access", "St19bad_optional_access", "St12bad_any_cast",
  "St13bad_exception", "St17bad_function_call", "St20bad_array_new_length", "St12system_error",
  "St15__exception_ptr13exception_ptr",
]

private let otherClasses = [
  "St9type_info", "St13random_device", "St23mersenne_twister_engineI", "St26linear_congruential_engineI",
  "St26subtract_with_carry_engineI", "St6chrono3_V2", "10__cxxabiv1",
]

private let inactiveFunctions: [String] = conversions + operators + streamFunctions + exceptionPointers

private let conversions: [String] =
  ["9to_string", "10to_wstring", "4stoi", "4stol", "5stoll", "5stoul", "6stoull", "4stof", "4stod", "5stold"].map {
    "_ZNSt7__cxx11" + $0
  } + ["_ZN9__gnu_cxx12__to_xstringI", "_ZN9__gnu_cxx6__stoaI", "_ZSt8to_chars"]

/// Operators of strings and streams, which are templates over the traits of the character type.
private let operators: [String] = ["ls", "rs", "pl", "eq", "ne", "lt", "gt", "le", "ge"].flatMap { name in
  ["Ic", "Iw", "I"].map { "_ZSt\(name)\($0)St11char_traitsI" }
}

/// Exceptions that are kept, and thrown again. `std::uncaught_exceptions` is not among them: what leaves a primal is caught, and
/// thrown again outside, so the run-time library would count it as caught.
private let exceptionPointers = [
  "_ZSt17current_exceptionv", "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE",
  "_ZNSt15__exception_ptreqE", "_ZNSt15__exception_ptrneE", "_ZNSt15__exception_ptr4swapE",
]

private let streamFunctions = [
  "_ZSt4endlI", "_ZSt4endsI", "_ZSt5flushI", "_ZSt2wsI", "_ZSt7getlineI", "_ZSt16__ostream_insertI", "_ZSt16__ostream_fillI",
  "_ZSt17__istream_extract", "_ZSt9use_facetI", "_ZSt9has_facetI", "_ZStorSt13_Ios_", "_ZSt5fixedRSt8ios_base",
  "_ZSt10scientificRSt8ios_base", "_ZSt12setprecisioni", "_ZSt4setwi", "_ZSt7setfillI",
]
