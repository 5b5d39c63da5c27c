// Exceptions as tokens: addresses of the unwinder's objects. Compiled with unwind tables.

#include <stdint.h>
#include <unwind.h>

extern void *__cxa_begin_catch(void *);
_Noreturn extern void terminate(void) __asm__("_ZSt9terminatev");

// The token of an exception object that was caught.
uint64_t isozyme_exception_token(void *object) { return (uint64_t)object; }

// Throws the exception of a token; nobody has begun to handle it.
_Noreturn void isozyme_raise(uint64_t token) {
  struct _Unwind_Exception *exception = (struct _Unwind_Exception *)token;
  _Unwind_RaiseException(exception);
  __cxa_begin_catch(exception);  // there is no handler
  terminate();
}
