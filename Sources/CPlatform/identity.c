#if defined(__linux__)
#define _GNU_SOURCE
#endif

#include "CPlatform.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#if defined(__APPLE__)
#include <mach-o/dyld.h>
#else
#include <link.h>
#endif

/* FNV-1a, by Fowler, Noll and Vo. */
static uint64_t mix(uint64_t hash, const void *bytes, size_t count) {
  const unsigned char *byte = bytes;
  while (count--) hash = (hash ^ *byte++) * UINT64_C(0x100000001b3);
  return hash;
}

/* Adds one file. A library that the system keeps elsewhere than in a file counts by its name. */
static int add_file(uint64_t *hash, const char *path) {
  struct stat status;
  *hash = mix(*hash, path, strlen(path) + 1);
  if (stat(path, &status) != 0) return errno;
#if defined(__APPLE__)
  struct timespec time = status.st_mtimespec;
#else
  struct timespec time = status.st_mtim;
#endif
  int64_t numbers[] = {(int64_t)status.st_size, (int64_t)status.st_ino, (int64_t)time.tv_sec,
                       (int64_t)time.tv_nsec};
  *hash = mix(*hash, numbers, sizeof numbers);
  return 0;
}

#if !defined(__APPLE__)
static int add_library(struct dl_phdr_info *info, size_t size, void *hash) {
  (void)size;
  /* The program itself has no name here. */
  if (info->dlpi_name && *info->dlpi_name) add_file(hash, info->dlpi_name);
  return 0;
}
#endif

int rj_program_identity(uint64_t *identity) {
  *identity = UINT64_C(0xcbf29ce484222325);
#if defined(__APPLE__)
  for (uint32_t i = 0; i < _dyld_image_count(); i++) {
    int code = add_file(identity, _dyld_get_image_name(i));
    if (i == 0 && code != 0) return code;
  }
  return 0;
#else
  int code = add_file(identity, "/proc/self/exe");
  if (code == 0) dl_iterate_phdr(add_library, identity);
  return code;
#endif
}
