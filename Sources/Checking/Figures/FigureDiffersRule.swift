internal import Diagnostics
internal import GazetteModel
internal import Tabular

enum FigureDiffersRule {
  static let rule = Rule(
    "figure-differs", "the words of a figure say the value that the data has",
    explanation: """
      A number in a text and the number in the data are one or the other wrong when they differ; a link by `figure:` lets no
      site be built until they agree. The words between the brackets state one number, date or time, in any way in which the
      language writes it, with other words around it if need be: `1,263`, `1263`, `nearly 90%`, `1263家`, `12.6万`, `seven`,
      `19 December 2022`. A share such as 0.9 may be told as `90%`, and where the unit of the column is `%`, 90 is `90%`. Of a
      date the year may be left out. A number that is below zero has its minus. Texts are the same letter by letter.

      What stands behind a number and multiplies it is a part of it: `k`, `m`, `bn`, `dozen`, `‰`, `万`, `打`. Letters glued to a
      number are taken for such a part too, unless they are the unit of the column or a well-known one: `12xyz` is not 12.

      A date with its time needs both in the words. A value that is true or false is written as the page's language does:
      `yes`, `是`.

      A number that the text rounds declares how: `figure:NAME~100` stands for the nearest multiple of 100, and
      `1.3 thousand` and `1,300` both say it.

      - Wrong: `[1,264 clinics](figure:clinics)`, where the data says 1263
      - Wrong: `[from 94 to 1,263](figure:clinics)`, which states two numbers
      - Right: `from [94](figure:clinics-before) to [1,263 clinics](figure:clinics)`
      """)

  static func check(_ context: FigureContext, findings: inout Findings) {
    for (prose, language) in context.site.statedTexts {
      // A version that stood on an earlier day said what the data was then.
      if context.site.isPast, prose.file != prose.base { continue }
      for link in prose.links where !link.isImage {
        guard let reference = link.figure, let answer = context.answers.answer(of: reference.view),
          (try? Figure.check(reference, in: answer.view)) != nil
        else { continue }
        do throws(FigureFault) {
          let exact = try Figure(reference, in: [answer])
          guard !link.isInsertion else { continue }
          let words = FigureWords(
            link.text, exact, reference, language, written: { context.written($0, language) })
          guard let fault = words.fault else { continue }
          report(fault, link, answer.view, &findings)
        } catch {
          findings.add(
            Diagnostic(FigureReferenceRule.rule, error.message, at: link.place, help: error.help))
        }
      }
    }
  }

  private static func report(
    _ fault: FigureWords.Fault, _ link: Prose.Link, _ view: View, _ findings: inout Findings
  ) {
    findings.add(rule) {
      Diagnostic(
        rule, fault.message, at: link.wordsPlace,
        related: [.init("the value comes from this view", at: Place(view.file))], help: fault.help,
        fix: fault.replacement.flatMap { text in
          link.textPlace.map { .init(replacing: $0, with: text) }
        })
    }
  }
}
