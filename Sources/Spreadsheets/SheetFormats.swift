internal import CXlsxWriter

/// How cells look: one format for each kind of value that needs one.
struct SheetFormats {
  let heading: UnsafeMutablePointer<lxw_format>
  let date: UnsafeMutablePointer<lxw_format>
  let dateTime: UnsafeMutablePointer<lxw_format>
  let time: UnsafeMutablePointer<lxw_format>
  let wrapped: UnsafeMutablePointer<lxw_format>

  init?(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    guard let heading = workbook_add_format(workbook), let date = workbook_add_format(workbook),
      let dateTime = workbook_add_format(workbook), let time = workbook_add_format(workbook),
      let wrapped = workbook_add_format(workbook)
    else { return nil }
    format_set_bold(heading)
    format_set_num_format(date, "yyyy-mm-dd")
    format_set_num_format(dateTime, "yyyy-mm-dd hh:mm:ss")
    format_set_num_format(time, "hh:mm:ss")
    format_set_text_wrap(wrapped)
    format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    self.heading = heading
    self.date = date
    self.dateTime = dateTime
    self.time = time
    self.wrapped = wrapped
  }
}
