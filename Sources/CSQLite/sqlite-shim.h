#include <sqlite3.h>

/* The constant for "make a copy" is a cast, which Swift does not take over. */
static inline int sqlite_bind_copied_text(
    sqlite3_stmt *statement, int number, const char *text, int count) {
  return sqlite3_bind_text(statement, number, text, count, SQLITE_TRANSIENT);
}

static inline int sqlite_bind_copied_blob(
    sqlite3_stmt *statement, int number, const void *bytes, int count) {
  /* Without an address it would be no bytes but no value. */
  return sqlite3_bind_blob(statement, number, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

static inline void sqlite_result_copied_text(
    sqlite3_context *context, const char *text, int count) {
  sqlite3_result_text(context, text, count, SQLITE_TRANSIENT);
}

static inline void sqlite_result_copied_blob(
    sqlite3_context *context, const void *bytes, int count) {
  sqlite3_result_blob(context, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

/* Swift calls no function of a variable number of arguments. */
static inline int sqlite_set_option(sqlite3 *database, int option, int is_on) {
  return sqlite3_db_config(database, option, is_on, (int *)0);
}
