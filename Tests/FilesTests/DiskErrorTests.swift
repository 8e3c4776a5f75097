import Files
import Foundation
import Testing

@Suite struct DiskErrorTests {
  @Test(arguments: [
    (DiskError(.write, "public/x", code: ENOSPC), "could not write 'public/x': the disk is full"),
    (
      DiskError(.makeFolder, "public", code: EACCES),
      "could not make the folder 'public': the system does not permit it to this user"
    ),
    (DiskError(.read, "a", code: EMFILE), "could not read 'a': too many files are open at once"),
    (
      DiskError(.list, "a", code: ENOTDIR),
      "could not list 'a': a folder is needed, and this is something else"
    ),
    (DiskError(.read, "a", code: EPROTO), "could not read 'a': the system says 'Protocol error'"),
  ])
  func saysInPlainWordsWhatWasRefused(error: DiskError, words: String) {
    #expect(error.description == words)
  }
}
