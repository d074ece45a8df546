/* The least that a machine has to do for a site: parse every text with libcmark and write as many
   files, of the same sizes, as were published.

       floor THREADS TEXTS FILES OUT

   TEXTS names one Markdown file a line, FILES one "SIZE PATH" a line; both are shared out among the
   threads. What is written are the HTML of the texts and blanks; nobody reads it. */
#include <cmark.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct list {
  char *bytes, **lines;
  size_t count;
};

static struct list texts, files;
static atomic_size_t next_text, next_file;
static int output;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static char *whole(const char *path, size_t *size) {
  struct stat status;
  int file = open(path, O_RDONLY);
  if (file < 0 || fstat(file, &status) != 0) fail(path);
  char *bytes = malloc((size_t)status.st_size + 1);
  ssize_t got = bytes ? read(file, bytes, (size_t)status.st_size) : -1;
  if (got != status.st_size) fail(path);
  close(file);
  bytes[got] = 0;
  *size = (size_t)got;
  return bytes;
}

static struct list list_of(const char *path) {
  struct list list = {0};
  size_t size;
  list.bytes = whole(path, &size);
  for (size_t i = 0; i < size; i++) list.count += list.bytes[i] == '\n';
  list.lines = malloc((list.count + 1) * sizeof *list.lines);
  char *rest = list.bytes;
  for (size_t i = 0; i < list.count; i++) list.lines[i] = strsep(&rest, "\n");
  return list;
}

/* Parses one text, without the front matter between its first two lines of three hyphens. */
static size_t parse(const char *path) {
  size_t size;
  char *bytes = whole(path, &size), *body = bytes;
  if (strncmp(bytes, "---\n", 4) == 0) {
    char *end = strstr(bytes + 3, "\n---\n");
    if (end) body = end + 5;
  }
  cmark_node *tree = cmark_parse_document(body, size - (size_t)(body - bytes), CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(tree, CMARK_OPT_DEFAULT);
  size_t length = strlen(html);
  free(html);
  cmark_node_free(tree);
  free(bytes);
  return length;
}

/* Makes the folders above a file. */
static void make_folders(char *path) {
  for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdirat(output, path, 0755);
    *slash = '/';
  }
}

static void write_file(char *line, char **blanks, size_t *room) {
  char *path;
  size_t size = strtoull(line, &path, 10);
  path++;
  if (size > *room) {
    *blanks = realloc(*blanks, size);
    if (!*blanks) fail("memory");
    memset(*blanks, ' ', size);
    *room = size;
  }
  int flags = O_WRONLY | O_CREAT | O_EXCL;
  int file = openat(output, path, flags, 0644);
  if (file < 0) {
    /* Most folders hold one file: try the last folder alone first. */
    char *slash = strrchr(path, '/');
    if (slash) {
      *slash = 0;
      int made = mkdirat(output, path, 0755);
      *slash = '/';
      if (made != 0) make_folders(path);
    }
    file = openat(output, path, flags, 0644);
  }
  if (file < 0 || write(file, *blanks, size) != (ssize_t)size || close(file) != 0) fail(path);
}

static void *work(void *unused) {
  size_t index, room = 0, length = 0;
  char *blanks = NULL;
  while ((index = atomic_fetch_add(&next_text, 1)) < texts.count) length += parse(texts.lines[index]);
  while ((index = atomic_fetch_add(&next_file, 1)) < files.count)
    write_file(files.lines[index], &blanks, &room);
  free(blanks);
  return length ? unused : NULL;
}

int main(int count, char **arguments) {
  if (count != 5) return fprintf(stderr, "floor THREADS TEXTS FILES OUT\n"), 2;
  int threads = atoi(arguments[1]);
  if (threads < 1 || threads > 64) return fprintf(stderr, "from 1 to 64 threads\n"), 2;
  texts = list_of(arguments[2]);
  files = list_of(arguments[3]);
  if (mkdir(arguments[4], 0755) != 0) fail(arguments[4]);
  output = open(arguments[4], O_RDONLY | O_DIRECTORY);
  if (output < 0) fail(arguments[4]);
  pthread_t workers[64];
  for (int i = 0; i < threads; i++)
    if (pthread_create(&workers[i], NULL, work, NULL) != 0) fail("thread");
  for (int i = 0; i < threads; i++) pthread_join(workers[i], NULL);
  return 0;
}
