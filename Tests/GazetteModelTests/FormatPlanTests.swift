import Diagnostics
import GazetteModel
import Tabular
import Testing

@Suite struct FormatPlanTests {
  private func resource(_ formats: Set<DataFormat>?, _ fields: [Field] = []) -> Dataset.Resource {
    Dataset.Resource(
      name: "counts", title: Localized("Counts"), description: nil, files: [], dialect: Dialect(),
      schema: Schema(fields),
      columns: fields.map { _ in .init(title: Localized(""), description: nil, unit: nil) },
      isDemonstration: false, formats: formats, place: Place("a.json"))
  }

  private func plan(
    _ formats: Set<DataFormat>?, table: Int = 10, dataset: Int = 10, _ fields: [Field] = []
  ) -> FormatPlan {
    FormatPlan(resource(formats, fields), tableBytes: table, datasetBytes: dataset, limit: 100)
  }

  @Test func allThatFitIsWrittenUnlessFormatsAreNamed() {
    #expect(plan(nil).formats == [.csv, .json, .ndjson, .xlsx, .excelCSV, .sqlite, .gzip])
    #expect(plan(nil, [Field("at", .geopoint)]).formats.contains(.geojson))
    #expect(plan([.xlsx]).formats == [.csv, .xlsx])
    #expect(plan([]).formats == [.csv])
  }

  @Test func aLargeTableIsWrittenInFewerFormatsAndThatIsSaid() {
    let large = plan(nil, table: 101, dataset: 101)
    #expect(large.formats == [.csv, .json, .ndjson])
    #expect(large.omissions.map(\.format) == [.xlsx, .excelCSV, .sqlite, .gzip])
    #expect(large.omissions.allSatisfy { $0.reason == .size(100) })
    #expect(plan(nil, table: 100, dataset: 101).omissions == [.init(.sqlite, .size(100))])
  }

  @Test func whatIsNamedIsWrittenWhateverTheSize() {
    let named = plan([.xlsx, .sqlite], table: 1_000, dataset: 1_000)
    #expect(named.formats == [.csv, .xlsx, .sqlite])
    #expect(named.omissions.isEmpty)
  }
}
