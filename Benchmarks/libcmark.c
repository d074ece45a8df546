// Parses and renders files with libcmark alone, one after another: what `rejoinder render` is
// measured against.
#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    FILE *file = fopen(argv[i], "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) return 1;
    size_t size = (size_t)ftell(file);
    char *text = malloc(size + 1);
    rewind(file);
    if (!text || fread(text, 1, size, file) != size) return 1;
    fclose(file);
    char *html = cmark_markdown_to_html(text, size, CMARK_OPT_UNSAFE);
    fputs(html, stdout);
    free(html);
    free(text);
  }
  return 0;
}
