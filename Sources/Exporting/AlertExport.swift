internal import GazetteModel

/// A message for warning systems for everything that happens to a notice marked `alert` (Common Alerting Protocol 1.2).
struct AlertExport: SiteExport {
  private static let namespace = "urn:oasis:names:tc:emergency:cap:1.2"

  func routes(_ site: Site) -> [Route] { AlertLog.messages(site).map { site.alert($0.name) } }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    AlertLog.messages(context.site).map { message in
      Artifact(context.site.alert(message.name), .alert, bytes(message, context.site))
    }
  }

  private func bytes(_ message: AlertMessage, _ site: Site) -> [UInt8] {
    let sender = sender(site)
    var writer = XMLWriter()
    writer.element("alert", ["xmlns": Self.namespace]) { xml in
      xml.element("identifier", text: identifier(message.name, site))
      xml.element("sender", text: sender)
      xml.element("sent", text: time(message.sent, site))
      xml.element("status", text: message.isExercise ? "Exercise" : "Actual")
      xml.element("msgType", text: message.kind.rawValue)
      xml.element("scope", text: "Public")
      if !message.references.isEmpty {
        let references = message.references.map {
          [sender, identifier($0.name, site), time($0.sent, site)].joined(separator: ",")
        }
        xml.element("references", text: references.joined(separator: " "))
      }
      for edition in message.notice.editions { info(message, edition, site, &xml) }
    }
    return writer.bytes
  }

  /// The elements in the order that the schema sets (§3.2.2).
  private func info(
    _ message: AlertMessage, _ edition: Notice.Edition, _ site: Site, _ alert: inout XMLWriter
  ) {
    let language = edition.language
    let notice = message.notice
    let facts = message.warning.alert
    // What is called off neither begins nor ends, and nobody is to do anything.
    let isCancel = message.kind == .cancel
    let acts = !isCancel && message.warning.isAsStated
    let text = message.warning.stated.bestEdition(for: language)?.alert
    guard let words = site.words.first(where: { $0.language == language }) else { return }
    alert.element("info") { info in
      func add(_ name: String, _ value: String?) {
        if let value { info.element(name, text: value) }
      }
      add("language", language.tag)
      for category in facts.categories { add("category", category.rawValue) }
      add("event", text?.event ?? edition.title)
      for response in acts ? facts.responses : [] { add("responseType", response.rawValue) }
      add("urgency", facts.urgency.rawValue)
      add("severity", facts.severity.rawValue)
      add("certainty", facts.certainty.rawValue)
      add("audience", text?.audience)
      add("effective", time(message.sent, site))
      add("onset", isCancel ? nil : message.warning.onset.map { time($0.start, site) })
      add("expires", isCancel ? nil : message.warning.expires.map { time($0.end, site) })
      let authority = notice.facts.authority.name
      add("senderName", site.authorities[authority]?.name.text(in: language) ?? authority)
      add("headline", message.headline(edition, words))
      add("description", message.description(edition))
      add("instruction", acts ? text?.instruction : nil)
      add("web", site.configuration.address.absolute(site.notice(notice.id, language)))
      add("contact", text?.contact)
      // Who ends an alert without naming areas ends it where it was given.
      let areas =
        notice.facts.areas.isEmpty ? message.warning.stated.facts.areas : notice.facts.areas
      for area in areas { self.area(area.name, language, site, &info) }
    }
  }

  /// An area by its name, and by its id in the site's own list of areas.
  private func area(
    _ id: String, _ language: Language, _ site: Site, _ info: inout XMLWriter
  ) {
    info.element("area") { area in
      area.element("areaDesc", text: site.areas[id]?.name.text(in: language) ?? id)
      area.element("geocode") { code in
        code.element(
          "valueName", text: site.configuration.address.absolute(site.areaIndex(site.languages[0])))
        code.element("value", text: id)
      }
    }
  }

  /// No space, comma, `<` or `&` may stand in it (§3.2.1), and none can stand in a host or an id.
  private func identifier(_ name: String, _ site: Site) -> String {
    "\(site.configuration.address.host)/\(name)"
  }

  private func sender(_ site: Site) -> String {
    let host = String(site.configuration.address.host)
    guard let email = site.configuration.publisher.email, !email.contains(",") else { return host }
    return email
  }

  /// RFC 3339 with an offset; that of UTC is written `-00:00` and never `Z` (§3.3.2).
  private func time(_ instant: LocalMoment.Instant, _ site: Site) -> String {
    let text = site.configuration.timeZone.timestamp(PublicationTime(instant.moment))
    return text.hasSuffix("+00:00") ? text.dropLast(6) + "-00:00" : text
  }
}
