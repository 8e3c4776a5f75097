internal import GazetteModel
internal import Tabular

/// `data/figures.json`: the values that texts quote from views, and the pages that do; a preview records nothing.
struct FigureExport: SiteExport {
  func routes(_ site: Site) -> [Route] {
    site.quotesFigures && site.previewed == nil ? [site.figures] : []
  }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    routes(context.site).map { Artifact($0, .json, bytes(context)) }
  }

  private func bytes(_ context: ExportContext) -> [UInt8] {
    let site = context.site
    var json = JSONWriter()
    json.beginObject()
    json.objects("figures", context.quoted) { quoted, json in
      json.member("reference", quoted.reference.description)
      json.member("view", quoted.figure.view)
      json.member("column", quoted.figure.column)
      json.member("type", quoted.figure.type.rawValue)
      json.member("value", quoted.figure.value)
      if let unit = quoted.figure.unit { json.languageMap("unit", unit, site.languages) }
      json.objects("sources", quoted.sources) { source, json in
        json.member("dataset", source.dataset)
        json.member("table", source.resource)
      }
      json.objects("pages", quoted.pages) { page, json in
        json.member("url", site.configuration.address.absolute(page.route))
        json.member("language", page.language.tag)
        json.member("title", page.title)
      }
    }
    json.endObject()
    return json.finish()
  }
}
