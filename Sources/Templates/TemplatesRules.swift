public import Diagnostics

/// The rules that templates are held to.
public enum TemplatesRules {
  /// Every rule of this module.
  public static let all: [Rule] = [
    syntax, missing, unknownPartial, unknownBlock, outsideBlock, unknownName, kind, escaping,
    endless,
  ]

  /// `template-syntax`: tags are closed and well nested.
  public static let syntax = Rule(
    "template-syntax", .error, "every tag of a template is closed, and closed in order",
    explanation: """
      A tag stands between `{{` and `}}` and holds one name. A section, a parent or a block is
      opened by one tag and closed by another with the same name, and what is opened last is
      closed first. A tag that is left open would swallow the rest of the page.

      Wrong:

          {{#areas}}<li>{{title</li>{{/area}}

      Right:

          {{#areas}}<li>{{title}}</li>{{/areas}}
      """)

  /// `template-missing`: the template of a page exists.
  public static let missing = Rule(
    "template-missing", .error, "every template that pages are made from exists",
    explanation: """
      Each kind of page is made from the template of its name. Without it there is nothing to
      write, so the template must be there, under exactly that name.

      Wrong: `notices.mustache` where pages are made from the template `notice`.

      Right: `notice.mustache`.
      """)

  /// `template-unknown-partial`: an included template exists.
  public static let unknownPartial = Rule(
    "template-unknown-partial", .error, "every template that another includes exists",
    explanation: """
      `{{>name}}` puts another template in its place, and `{{<name}}` builds on one. Mustache
      leaves nothing where there is no such template, and nobody notices the gap; here the name
      must be that of a template.

      Wrong, where the template is called `footer`:

          {{>foter}}

      Right:

          {{>footer}}
      """)

  /// `template-unknown-block`: a block that is given exists in the parent.
  public static let unknownBlock = Rule(
    "template-unknown-block", .error, "every block given to a parent template is one that it has",
    explanation: """
      Within `{{<layout}}...{{/layout}}` each block takes the place of the block of that name in
      `layout`, or in a template that `layout` includes. A block that none of them has would be
      left out of the page without a word.

      Wrong, where the layout's block is called `main`:

          {{<layout}}{{$mian}}<h1>{{title}}</h1>{{/mian}}{{/layout}}

      Right:

          {{<layout}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/layout}}
      """)

  /// `template-outside-block`: a parent tag holds blocks only.
  public static let outsideBlock = Rule(
    "template-outside-block", .warning, "only blocks stand in a parent tag",
    explanation: """
      `{{<layout}}...{{/layout}}` writes the template `layout` with some of its blocks replaced.
      What stands between its blocks has no place in `layout` and is left out.

      Wrong:

          {{<layout}}<h1>{{title}}</h1>{{/layout}}

      Right:

          {{<layout}}{{$main}}<h1>{{title}}</h1>{{/main}}{{/layout}}
      """)

  /// `template-unknown-name`: a name is offered.
  public static let unknownName = Rule(
    "template-unknown-name", .error, "every name in a template is one that is offered there",
    explanation: """
      A tag asks for a value by its name. What is offered depends on the page and on the sections
      around the tag: within `{{#areas}}` the names of an area come first, then those further
      out. Mustache leaves nothing where a name is unknown, so that a mistyped title is an empty
      title; here the name must be known. The same holds for each part of a name with dots.

      Wrong:

          <h1>{{tilte}}</h1>

      Right:

          <h1>{{title}}</h1>
      """)

  /// `template-kind`: a tag suits the kind of value.
  public static let kind = Rule(
    "template-kind", .error, "a tag suits the kind of value behind its name",
    explanation: """
      Text and numbers are written. A list is opened by a section, which is written once for each
      item. A group of names is opened by a section too, or reached into with a dot.

      Wrong, where `areas` is a list:

          <p>{{areas}} {{areas.title}}</p>

      Right:

          <p>{{#areas}}{{title}} {{/areas}}</p>
      """)

  /// `template-escaping`: HTML by three braces, all else by two.
  public static let escaping = Rule(
    "template-escaping", .error, "HTML is written with three braces, everything else with two",
    explanation: """
      `{{name}}` writes `<` as `&lt;`, so that a text can never become a part of the page's HTML.
      Values that are HTML already, such as the body of a notice, would show their tags to
      readers; they are written by `{{{name}}}`. Three braces around a text promise something
      that is not so: a text is escaped all the same.

      Wrong, where `title` is text and `body` is HTML:

          <h1>{{{title}}}</h1>{{body}}

      Right:

          <h1>{{title}}</h1>{{{body}}}
      """)

  /// `template-endless`: inclusion comes to an end.
  public static let endless = Rule(
    "template-endless", .error, "templates that include one another come to an end",
    explanation: """
      A template may include itself for what is nested: an area with its districts, a heading
      with those below it. The tag then stands in a section over what is inside, which comes to
      an end with the data. Outside such a section, or in one that is always open, the page would
      never be finished.

      Wrong, as the template `area`:

          <li>{{title}}{{>area}}</li>

      Right:

          <li>{{title}}{{#children}}{{>area}}{{/children}}</li>
      """)

  /// A page or a check that was given up at `place` for depth.
  static func tooDeep(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      endless, "templates and sections must not be in one another more than \(limit) deep",
      at: place, label: "given up here",
      help: "include the template in a section that closes at some point")
  }

  /// A page or a check that was given up at `place` for the number of templates.
  static func tooMany(at place: Place, limit: Int) -> Diagnostic {
    Diagnostic(
      endless, "one page must not include templates more than \(limit) times", at: place,
      label: "given up here", help: "include fewer templates twice or more in one another")
  }
}
