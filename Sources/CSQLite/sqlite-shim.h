#include <sqlite3.h>

/* The constant for "make a copy of the text" is a cast, which Swift does not take over. */
static inline int sqlite_bind_copied_text(
    sqlite3_stmt *statement, int number, const char *text, int count) {
  return sqlite3_bind_text(statement, number, text, count, SQLITE_TRANSIENT);
}
