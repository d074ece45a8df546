#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE  // syncfs(2)
#endif

#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__linux__)

#include <sys/syscall.h>

// From linux/fs.h and linux/openat2.h, which older systems lack; the values are kernel interface.
#define EXCHANGE_NAMES 2u
#define NO_REPLACE 1u
#define NO_OTHER_MOUNT 0x01u
#define NO_SYMLINKS 0x04u
#ifndef SYS_openat2
#define SYS_openat2 437
#endif

struct how {
  uint64_t flags;
  uint64_t mode;
  uint64_t resolve;
};

// By number, since musl and old glibc have no renameat2.
static int rename_with(int dirfd, const char *a, const char *b, unsigned flags) {
  return syscall(SYS_renameat2, dirfd, a, dirfd, b, flags) == 0 ? 0 : errno;
}

int rj_exchange(int dirfd, const char *a, const char *b) {
  return rename_with(dirfd, a, b, EXCHANGE_NAMES);
}

int rj_rename_new(int dirfd, const char *a, const char *b) {
  return rename_with(dirfd, a, b, NO_REPLACE);
}

int rj_sync_filesystem(int fd) {
  return syncfs(fd) == 0 ? 0 : errno;
}

static int open_within_mount(int dirfd, const char *path, int flags) {
  struct how how = {.flags = (uint64_t)flags, .resolve = NO_OTHER_MOUNT | NO_SYMLINKS};
  return (int)syscall(SYS_openat2, dirfd, path, &how, sizeof how);
}

#elif defined(__APPLE__)

int rj_exchange(int dirfd, const char *a, const char *b) {
  return renameatx_np(dirfd, a, dirfd, b, RENAME_SWAP) == 0 ? 0 : errno;
}

int rj_rename_new(int dirfd, const char *a, const char *b) {
  return renameatx_np(dirfd, a, dirfd, b, RENAME_EXCL) == 0 ? 0 : errno;
}

int rj_sync_filesystem(int fd) {
  if (fcntl(fd, F_FULLFSYNC) != 0) sync();
  return 0;
}

static int open_within_mount(int dirfd, const char *path, int flags) {
  (void)dirfd, (void)path, (void)flags;
  errno = ENOSYS;
  return -1;
}

#endif

// Without openat2: open, then compare devices, which sees every mount but a bind mount.
static int open_on_device(int dirfd, const char *path, int flags) {
  struct stat above, here;
  int fd = openat(dirfd, path, flags);
  if (fd < 0) return fd;
  if (fstat(dirfd, &above) == 0 && fstat(fd, &here) == 0 && above.st_dev == here.st_dev) return fd;
  close(fd);
  errno = EXDEV;
  return -1;
}

int rj_open_folder(int dirfd, const char *path, int *descriptor) {
  int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
  int fd = open_within_mount(dirfd, path, flags);
  // Old container runtimes answer EPERM for every system call they do not know.
  if (fd < 0 && (errno == ENOSYS || errno == EPERM)) fd = open_on_device(dirfd, path, flags);
  if (fd < 0) return errno;
  *descriptor = fd;
  return 0;
}
