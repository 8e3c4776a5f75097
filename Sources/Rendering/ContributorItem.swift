internal import Diagnostics
internal import GazetteModel
internal import Templates

/// Someone who made a dataset.
struct ContributorItem: Sendable {
  let contributor: Dataset.Contributor
  let words: Words

  static let names = Names<ContributorItem>(
    "contributor", "Someone who made a dataset.",
    [
      .text("title", "The name.") { $0.contributor.title },
      .optionalText("url", "An address on the web.") { $0.contributor.path },
      .optionalText("email", "A mail address.") { $0.contributor.email },
      .optionalText("organization", "The organisation they belong to.") {
        $0.contributor.organization
      },
      .texts("roles", "What they did: the words `role-publisher` and so on, where there are any.") {
        item in
        item.contributor.roles.map { item.words.phrase("role-" + $0)?.other ?? $0 }
      },
    ])
}
