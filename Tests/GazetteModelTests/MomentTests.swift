import GazetteModel
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    "2023-01-08", "2023-01-08T00:00", "2023-01-08T23:59", "2023-01-08T24:00",
  ])
  func readsAMoment(text: String) {
    #expect(LocalMoment(iso: text)?.description == text)
  }

  @Test(arguments: [
    "2023-01-08T24:01", "2023-01-08T25:00", "2023-01-08T12:60", "2023-01-08T1200",
    "2023-01-08 12:00", "2023-01-08T", "2023-02-30T12:00", "2023-01-08T12:00:00",
    "2023-01-08t12:00",
  ])
  func refusesAMoment(text: String) {
    #expect(LocalMoment(iso: text) == nil)
  }

  @Test func theEndOfADayIsTheStartOfTheNext() throws {
    let end = try #require(LocalMoment(iso: "2023-01-08T24:00"))
    let start = try #require(LocalMoment(iso: "2023-01-09T00:00"))
    #expect(end != start)
    #expect(end.end == start.start)
    #expect(end.start == start.start)
  }

  @Test func aDayIsIncludedWhole() throws {
    let day = try #require(LocalMoment(iso: "2023-01-08"))
    let evening = try #require(LocalMoment(iso: "2023-01-08T23:59"))
    #expect(day.start < evening.start)
    #expect(evening.end < day.end)
  }

  @Test(arguments: [
    ("2022-12-19", "2022-12-19"), ("2022-12-19T18:00", "2022-12-19T18:00"),
    ("2022-12-19T18:00+08:00", "2022-12-19T18:00+08:00"),
    ("2022-12-19T18:00Z", "2022-12-19T18:00+00:00"),
    ("2022-12-19T18:00:30-05:30", "2022-12-19T18:00-05:30"),
    ("2022-12-19T18:00:00", "2022-12-19T18:00"),
    ("2022-12-19T24:00+08:00", "2022-12-19T24:00+08:00"),
  ])
  func readsAPublicationTime(text: String, written: String) {
    #expect(PublicationTime(iso: text)?.description == written)
  }

  @Test(arguments: [
    "2022-12-19Z", "2022-12-19+08:00", "2022-12-19T18:00+8", "2022-12-19T18:00+15:00",
    "2022-12-19T18:00:60Z", "2022-12-19T18:00 +08:00", "2022-12-19T18+08:00",
    "2022-12-19T18:00+08:00Z",
    "2022-02-30T18:00Z", "2022-12-19T18:00:00.5Z", "", "Z",
  ])
  func refusesAPublicationTime(text: String) {
    #expect(PublicationTime(iso: text) == nil)
  }

  @Test(arguments: [
    ("Asia/Shanghai", "2022-12-19", "2022-12-19T00:00:00+08:00"),
    ("Asia/Shanghai", "2022-12-19T24:00", "2022-12-20T00:00:00+08:00"),
    ("Europe/London", "2024-01-15T09:30", "2024-01-15T09:30:00+00:00"),
    ("Europe/London", "2024-07-15T09:30", "2024-07-15T09:30:00+01:00"),
    ("Europe/London", "2024-07-15T09:30+08:00", "2024-07-15T09:30:00+08:00"),
    ("America/St_Johns", "2024-01-15T09:30", "2024-01-15T09:30:00-03:30"),
  ])
  func writesATimestamp(zone: String, time: String, expected: String) throws {
    let zone = try #require(SiteTimeZone(zone))
    #expect(zone.timestamp(try #require(PublicationTime(iso: time))) == expected)
  }

  @Test(arguments: [
    ("Asia/Shanghai", 1_671_465_600.0, "2022-12-20T00:00"),
    ("Europe/London", 1_671_465_600, "2022-12-19T16:00"),
    ("America/New_York", 0, "1969-12-31T19:00"), ("UTC", 59.9, "1970-01-01T00:00"),
  ])
  func knowsTheMomentOfASecond(zone: String, seconds: Double, moment: String) throws {
    let zone = try #require(SiteTimeZone(zone))
    #expect(zone.moment(secondsSince1970: seconds)?.description == moment)
  }

  @Test(arguments: [
    ("2024-02-01T20:00-08:00", "2024-02-02T04:00"), ("2024-02-01T20:00", "2024-02-01T20:00"),
    ("2024-02-01", "2024-02-01"), ("2024-07-01T24:00Z", "2024-07-02T01:00"),
    ("2024-01-01T00:30+01:00", "2023-12-31T23:30"),
  ])
  func knowsWhatTheSitesClockShows(stated: String, shown: String) throws {
    let zone = try #require(SiteTimeZone("Europe/London"))
    let time = try #require(PublicationTime(iso: stated))
    #expect(zone.moment(of: time).description == shown)
  }

  @Test(arguments: ["Moon/Tranquillity", "", "Asia/shanghaii"])
  func refusesATimeZone(name: String) {
    #expect(SiteTimeZone(name) == nil)
  }
}
