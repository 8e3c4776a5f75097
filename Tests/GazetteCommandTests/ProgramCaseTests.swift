import Files
import Foundation
import TestKit
import Testing

@Suite(.enabled(if: GazetteProgram.isThere, "GAZETTE_BINARY names no program"))
struct ProgramCaseTests {
  @Test(arguments: CaseFile.all)
  func theProgramSaysWhatTheCaseExpects(file: CaseFile) throws {
    let example = try file.read()
    // That another build is under way is shown by two programs, not by a case.
    guard !example.isBusy else { return }
    let folder = try TemporaryFolder()
    try example.lay(on: folder.disk) { path, destination in
      try folder.link(path.text, to: destination)
    }
    let result = try GazetteProgram.run(example.command.arguments, in: folder.url)
    #expect(result.code == example.exitCode)
    #expect((result.code == 2 ? result.complaint : result.output) == example.output)
    for file in example.published {
      let path = folder.url.appending(path: "public/\(file.path)")
      let bytes = (try? Data(contentsOf: path)).map { Array($0) } ?? []
      #expect(CaseText.spelling(bytes) == file.text)
    }
  }
}
