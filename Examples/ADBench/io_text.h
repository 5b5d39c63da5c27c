/// Reading numbers from text files.
#ifndef ADBENCH_IO_TEXT_H
#define ADBENCH_IO_TEXT_H

#include <stddef.h>
#include <stdio.h>

typedef struct {
  const char *path;
  FILE *file;
} Reader;

Reader open_reader(const char *path);
void close_reader(Reader *reader);

/// Ends the program with a message about the file.
_Noreturn void fail(const Reader *reader, const char *what);

int read_int(Reader *reader);
double read_double(Reader *reader);
void read_doubles(Reader *reader, size_t n, double *numbers);

/// `malloc` for `n` elements, which never returns null.
void *allocate(size_t n, size_t element_size);

#endif
