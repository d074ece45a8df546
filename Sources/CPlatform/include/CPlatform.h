#ifndef CPLATFORM_H
#define CPLATFORM_H

#include <stddef.h>
#include <stdint.h>

/// The little C that Swift cannot say. There are two parts: an arena for libcmark (arena.c) and the
/// system calls of an all-or-nothing publication that the Glibc and Darwin modules lack (publish.c).

// ---------------------------------------------------------------------------------------------
// The arena
//
// Memory for one parsed document after another. `cmark_mem` has callbacks without a context, so
// that the arena belongs to the calling thread; no call locks, and a pointer must not be used on
// another thread after that thread's arena was reset or the thread has ended. The arena owns every
// block; nothing is given back one by one. What was allocated stays valid until `rj_arena_reset`.
//
//     cmark_mem memory = {rj_arena_calloc, rj_arena_realloc, rj_arena_free};
//
// All pointers are aligned to 16 bytes. A size that overflows, or a failing `malloc`, prints one line
// to stderr and aborts, as libcmark's own allocator does: its callers do not check for NULL.

/// Zeroed memory for `n` objects of `size` bytes; never NULL, and distinct even when 0 bytes.
void *rj_arena_calloc(size_t n, size_t size);

/// Memory of `size` bytes that begins with what `p` held. `p` came from this thread's arena since its
/// last reset, or is NULL. The newest allocation grows in place; `p` is invalid if another pointer
/// is returned. Bytes beyond the old size are not zeroed.
void *rj_arena_realloc(void *p, size_t size);

/// Does nothing: memory comes back with `rj_arena_reset`.
void rj_arena_free(void *p);

/// Takes back everything this thread has allocated. Keeps up to 8 MB of blocks for reuse and gives
/// the rest to the system (everything under AddressSanitizer, so that it sees a stale pointer).
/// A thread that ends frees its arena itself.
void rj_arena_reset(void);

/// The bytes in use since this thread's last reset, each allocation rounded up to 16 and with its
/// header of 16. For tests and measurements.
size_t rj_arena_in_use(void);

// ---------------------------------------------------------------------------------------------
// Publishing
//
// Every function returns 0, or the value of `errno`. Names are relative to the folder `dirfd`.

/// Exchanges what the names `a` and `b` stand for, in one step: nobody ever sees one of them missing.
/// Both must exist. Linux: renameat2(2) with RENAME_EXCHANGE; macOS: renameatx_np(2) with RENAME_SWAP.
/// EINVAL, ENOSYS or ENOTSUP: the file system cannot; EBUSY or EXDEV: a name is a mount point.
int rj_exchange(int dirfd, const char *a, const char *b);

/// Renames `a` to `b` unless `b` exists (EEXIST). Linux: RENAME_NOREPLACE; macOS: RENAME_EXCL.
int rj_rename_new(int dirfd, const char *a, const char *b);

/// Brings everything written to the file system that holds `fd` to the disk. Linux: syncfs(2);
/// macOS: fcntl(2) with F_FULLFSYNC, or sync(2) where that is not supported.
int rj_sync_filesystem(int fd);

/// Opens the folder `path` below `dirfd` for reading, without following a symbolic link and without
/// entering another mount, and stores the descriptor, which the caller closes. EXDEV: a mount point
/// is in the way (Linux: openat2(2) with RESOLVE_NO_XDEV, so that bind mounts count; elsewhere, and on
/// kernels without it, another device counts).
int rj_open_folder(int dirfd, const char *path, int *descriptor);

// ---------------------------------------------------------------------------------------------
// The build

/// The commit that the program was built from; empty when that is not known.
const char *rj_commit(void);

/// Stores a number that tells the running program from every other, by the name, size, time and inode of
/// the program's file and of each library that it was loaded with. ENOENT: that file is not to be found.
int rj_program_identity(uint64_t *identity);

#endif
