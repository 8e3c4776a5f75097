internal import GazetteModel

/// The catalogue of datasets for other portals to harvest (DCAT-AP 3.0.1), as JSON-LD 1.1 and as Turtle.
struct DCATExport: SiteExport {
  private static let jsonLD = Route(file: ["data", "catalog.jsonld"])
  private static let turtle = Route(file: ["data", "catalog.ttl"])

  func routes(_ site: Site) -> [Route] { [Self.jsonLD, Self.turtle] }

  func artifacts(_ context: ExportContext) -> [Artifact] {
    let document = context.site.configuration.address.absolute(Self.jsonLD)
    let catalogue = DCATGraph(context, document: document).catalogue
    return [
      Artifact(Self.jsonLD, .jsonLD, JSONLDWriter().document(catalogue)),
      Artifact(Self.turtle, .turtle, TurtleWriter.document(catalogue)),
    ]
  }
}
