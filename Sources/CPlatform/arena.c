#include "CPlatform.h"

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define KEPT_BYTES 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEPT_BYTES 0
#endif
#endif
#ifndef KEPT_BYTES
#define KEPT_BYTES ((size_t)8 << 20)
#endif

#define ALIGNMENT ((size_t)16)
#define FIRST_BLOCK ((size_t)64 << 10)
#define LARGEST_STEP ((size_t)2 << 20)

// Stands before every allocation, so that realloc knows how much to copy.
typedef struct {
  size_t size;
  size_t padding;
} Header;

// A stretch of memory from malloc; its bytes follow it.
typedef struct Block {
  struct Block *next;
  size_t capacity;
  size_t used;
  size_t padding;
} Block;

_Static_assert(sizeof(Header) == 16 && sizeof(Block) % 16 == 0, "allocations are 16-byte aligned");

// Blocks before `current` are full, those behind it are empty and wait for reuse.
typedef struct {
  Block *first;
  Block *current;
  void *newest;
  size_t in_use;
} Arena;

// The key exists for its destructor alone; the variable is the fast way to the same pointer.
static _Thread_local Arena *thread_arena;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static pthread_key_t key;

static _Noreturn void out_of_memory(void) {
  fputs("rejoinder: out of memory\n", stderr);
  abort();
}

static void free_blocks(Block *block) {
  while (block) {
    Block *next = block->next;
    free(block);
    block = next;
  }
}

static void destroy(void *pointer) {
  Arena *arena = pointer;
  free_blocks(arena->first);
  free(arena);
  thread_arena = NULL;
}

static void make_key(void) {
  if (pthread_key_create(&key, destroy) != 0) out_of_memory();
}

static Arena *make_arena(void) {
  pthread_once(&key_once, make_key);
  Arena *arena = calloc(1, sizeof *arena);
  if (!arena || pthread_setspecific(key, arena) != 0) out_of_memory();
  thread_arena = arena;
  return arena;
}

static inline Arena *arena_of_thread(void) {
  return thread_arena ? thread_arena : make_arena();
}

static char *bytes_of(Block *block) {
  return (char *)(block + 1);
}

static size_t rounded(size_t size) {
  if (size > SIZE_MAX / 2) out_of_memory();
  return (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
}

// Makes `current` a block with room for `need` bytes: the next empty one or, if that is too small,
// a new one in front of it, twice as large as the one before.
static Block *advance(Arena *arena, size_t need) {
  Block *current = arena->current;
  Block **link = current ? &current->next : &arena->first;
  if (!*link || (*link)->capacity < need) {
    size_t capacity = current ? current->capacity * 2 : FIRST_BLOCK;
    if (capacity > LARGEST_STEP) capacity = LARGEST_STEP;
    if (capacity < need) capacity = need;
    Block *block = malloc(sizeof *block + capacity);
    if (!block) out_of_memory();
    *block = (Block){.next = *link, .capacity = capacity};
    *link = block;
  }
  return arena->current = *link;
}

static void *allocate(size_t size) {
  Arena *arena = arena_of_thread();
  size_t need = sizeof(Header) + rounded(size);
  Block *block = arena->current;
  if (!block || block->capacity - block->used < need) block = advance(arena, need);
  Header *header = (Header *)(bytes_of(block) + block->used);
  header->size = size;
  block->used += need;
  arena->in_use += need;
  return arena->newest = header + 1;
}

void *rj_arena_calloc(size_t n, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(n, size, &bytes)) out_of_memory();
  return memset(allocate(bytes), 0, bytes);
}

// Whether the newest allocation could be given `size` bytes where it stands.
static int resize_newest(Arena *arena, Header *header, size_t size) {
  Block *block = arena->current;
  size_t before = rounded(header->size);
  size_t after = rounded(size);
  if (block->capacity - block->used + before < after) return 0;
  block->used = block->used - before + after;
  arena->in_use = arena->in_use - before + after;
  header->size = size;
  return 1;
}

void *rj_arena_realloc(void *p, size_t size) {
  if (!p) return allocate(size);
  Arena *arena = arena_of_thread();
  Header *header = (Header *)p - 1;
  if (p == arena->newest && resize_newest(arena, header, size)) return p;
  if (size <= header->size) return p;
  size_t old = header->size;
  return memcpy(allocate(size), p, old);
}

void rj_arena_free(void *p) {
  (void)p;
}

void rj_arena_reset(void) {
  Arena *arena = thread_arena;
  if (!arena) return;
  size_t kept = 0;
  Block **link = &arena->first;
  while (*link) {
    Block *block = *link;
    if (block->capacity > KEPT_BYTES - kept) {
      *link = block->next;
      free(block);
    } else {
      kept += block->capacity;
      block->used = 0;
      link = &block->next;
    }
  }
  arena->current = arena->first;
  arena->newest = NULL;
  arena->in_use = 0;
}

size_t rj_arena_in_use(void) {
  return thread_arena ? thread_arena->in_use : 0;
}
