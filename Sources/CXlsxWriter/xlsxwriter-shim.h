#include <stdio.h>
#include <xlsxwriter.h>

/* Whether rows could not be written to the sheet's temporary file, which the library does not look at. */
static inline int worksheet_has_lost_rows(const lxw_worksheet *sheet) {
  FILE *rows = sheet->optimize_tmpfile;
  return rows != NULL && (fflush(rows) != 0 || ferror(rows));
}
