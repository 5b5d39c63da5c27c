#include "io_text.h"

#include <stdlib.h>

_Noreturn void fail(const Reader *reader, const char *what) {
  fprintf(stderr, "%s: %s\n", reader->path, what);
  exit(2);
}

Reader open_reader(const char *path) {
  Reader reader = {path, fopen(path, "r")};
  if (!reader.file) fail(&reader, "cannot be opened");
  return reader;
}

void close_reader(Reader *reader) { fclose(reader->file); }

int read_int(Reader *reader) {
  int number;
  if (fscanf(reader->file, "%d", &number) != 1) fail(reader, "an integer was expected");
  return number;
}

double read_double(Reader *reader) {
  double number;
  if (fscanf(reader->file, "%lf", &number) != 1) fail(reader, "a number was expected");
  return number;
}

void read_doubles(Reader *reader, size_t n, double *numbers) {
  for (size_t i = 0; i < n; i++) numbers[i] = read_double(reader);
}

void *allocate(size_t n, size_t element_size) {
  void *memory = malloc(n > 0 ? n * element_size : 1);
  if (!memory) {
    fprintf(stderr, "out of memory\n");
    exit(2);
  }
  return memory;
}
