internal import Diagnostics

/// The rules of corrections and of the versions of a text.
extension LoadingRules {
  static let versionName = Rule(
    "version-name", "an earlier version is called versions/NOTICE/DATE.LANGUAGE.md",
    explanation: """
      Before a published text is changed, its file is copied to the folder `versions` beside it, into a folder that is
      named for the notice, and called for the day from which that text stood. The English text of `opening-hours` that
      stood from 19 March 2022 is `versions/opening-hours/2022-03-19.en.md`, and the day is part of its permanent address.
      If its front matter states a `version`, it is that day too.

      Wrong:

          content/notices/versions/opening-hours-old.en.md

      Right:

          content/notices/versions/opening-hours/2022-03-19.en.md
      """)

  static let versionOfNothing = Rule(
    "version-of-nothing", "an earlier version belongs to a notice that is there in its language",
    explanation: """
      A text that stood earlier is shown with the text that stands now, in the same language. Either the folder in
      `versions/` is not called like the notice, or the present text is missing. A notice is not removed: it is withdrawn.

      Wrong:

          content/notices/opening-hours.en.md
          content/notices/versions/opening-hour/2022-03-19.en.md

      Right:

          content/notices/opening-hours.en.md
          content/notices/versions/opening-hours/2022-03-19.en.md
      """)

  static let versionOrder = Rule(
    "version-order", "an earlier version stood before the present one",
    explanation: """
      The present text stands from the day that its front matter states as `version`, else from the day of its last
      correction, else from the day on which it was published. What stood earlier is called for an earlier day: the one
      from which it stood, not the one on which it was replaced.

      Wrong, where the text of 19 March was corrected on 22 March:

          versions/opening-hours/2022-03-22.en.md

      Right:

          versions/opening-hours/2022-03-19.en.md
      """)

  static let correctedWords = Rule(
    "corrected-words", "the words that a correction quotes stand once in the text",
    explanation: """
      `text` in a correction quotes the words as they now stand, so that the page can mark them and lead readers there. The
      words are looked for as they are read, whatever their emphasis or links. Words that stand in several places need some
      of their neighbours, and what was taken out cannot be marked: leave `text` out then.

      Wrong, where the text says that more than 1,000 employees need sampling on site:

          corrections: [{ on: 2022-03-22, note: …, reason: …, text: 1,000 or more }]

      Right:

          corrections: [{ on: 2022-03-22, note: …, reason: …, text: "more than 1,000" }]
      """)

  static let translatedVersion = Rule(
    "translated-version", "an edition renders a version of the original that is there",
    explanation: """
      `translates` names the version of the original that an edition renders, by the day from which that text stood; when
      the original changes afterwards, the page says so. The original is the edition in the first of the site's languages.
      It renders nothing itself, and no version of it can be later than its present text.

      Wrong, where the original stands from 22 March:

          translates: 2022-04-01

      Right:

          translates: 2022-03-22
      """)
}
