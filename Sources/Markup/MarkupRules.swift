public import Diagnostics

/// The rules that a Markdown document can break.
public enum MarkupRules {
  /// All of them.
  public static let all: [Rule] = [rawHTML, tooLong, tooTangled, unsafeLink]

  /// HTML in Markdown is left out.
  public static let rawHTML = Rule(
    "raw-html", .warning, "HTML in Markdown is left out",
    explanation: """
      A text is published as it is written, by whoever wrote it. Markdown can only say what a text
      says: headings, lists, links, emphasis. HTML can also load programs, hide words and break
      the page around it, so none of it is taken over: the tags, and HTML blocks with all they
      hold, are left out of the page. Comments (`<!-- … -->`) are for those who write; they are left
      out without a word.

      Write the same in Markdown, or put a backslash before `<` to show the text as it stands.

      Wrong:

          Bring the <b>original</b> document.

      Right:

          Bring the **original** document.
      """)

  /// A document is no longer than the limit.
  public static let tooLong = Rule(
    "markdown-too-long", .error, "a document is no longer than its limit",
    explanation: """
      A text that people read has some kilobytes; a megabyte is a thick book. What is longer is
      most often a file in the wrong place, such as a table saved under a name that ends in `.md`,
      and it is not read at all.

      Split the document, put tables where data belong, or raise the limit that the message names.
      """)

  /// A document is nested no deeper than can be read.
  public static let tooTangled = Rule(
    "markdown-too-tangled", .error, "a document is nested no deeper than can be read in a second",
    explanation: """
      Every line of a list within a list within a list belongs to all of them, and every `]` might
      end any `![` before it. In a text of thousands of levels, or with tens of thousands of `![`
      that nothing ends, finding out takes minutes. No text written by hand comes near.

      Look for what a program has put there: rows of `>` or `-`, or columns of blanks. Write a
      backslash before a `[` that begins no image, and put tables where data belong.
      """)

  /// A link begins with a scheme that is known to be safe.
  public static let unsafeLink = Rule(
    "unsafe-link", .error, "an address begins with a scheme that a page may use, or is relative",
    explanation: """
      What stands before the first colon of an address says what is to be done with it. `https:`,
      `http:`, `mailto:` and `tel:` open a page, a letter or a call; a site may know some more for
      its own documents. Others run programs (`javascript:`), carry whole files (`data:`) or mean
      something on the author's computer alone (`file:`). Images are only shown from `https:`,
      `http:` and the site itself.

      A link with any other scheme is left out, and its words stay. If a file name holds a colon,
      write `./` before it.

      Wrong:

          [Form](file:///C:/forms/filing.pdf)

      Right:

          [Form](https://forms.example/filing.pdf)
      """)
}
