#include <zlib.h>

/* These are macros, which Swift does not take over. */
static inline int zlib_begin_deflate(z_stream *stream, int level, int window, int memory) {
  return deflateInit2(stream, level, Z_DEFLATED, window, memory, Z_DEFAULT_STRATEGY);
}

static inline int zlib_begin_inflate(z_stream *stream, int window) {
  return inflateInit2(stream, window);
}
