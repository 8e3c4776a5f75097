internal import Diagnostics
internal import GazetteModel

enum SecurityKeys {
  static let contact = Key(
    "contact", .contact, required: true, "A mail address, or the address of a page, to report to.")
  static let expires = Key(
    "expires", .publicationTime, required: true,
    "The last day, or the minute, until which the entry can be relied on; at most a year ahead.")
  static let policy = Key("policy", .secureURL, "The page that says how reports are handled.")
  static let table = KeyTable("security", [contact, expires, policy])
}

extension Form where Value == Configuration.Security {
  static let security = Form.group(
    "a group of the keys contact, expires, policy", SecurityKeys.table
  ) { reader in
    let policy = reader(SecurityKeys.policy)
    let contact = reader(SecurityKeys.contact)
    guard let expires = reader(SecurityKeys.expires), let contact else { return nil }
    return Configuration.Security(
      contact: contact, expires: expires, policy: policy, place: reader.place)
  }
}

extension Form where Value == String {
  /// The address of a page that nobody can change on its way (RFC 9116 §2.5).
  static let secureURL = Form.scalar(
    "an address that starts with https://",
    help: "write the whole address, with https:// at its start"
  ) { $0.hasPrefix("https://") ? address($0) : nil }

  /// A mail address or the address of a page, as an address to follow (RFC 9116 §2.5.3).
  static let contact = Form.scalar(
    "a mail address such as security@office.example, or an address that starts with https://"
  ) { text in
    mailAddress(text).map { "mailto:" + $0 } ?? (text.hasPrefix("https://") ? address(text) : nil)
  }
}
