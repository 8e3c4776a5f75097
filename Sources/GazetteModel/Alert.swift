public import Diagnostics

/// What a notice that warns people says of the event, the same in every language.
///
/// The terms are those of the Common Alerting Protocol 1.2, §3.2.2: their values are spelled as the standard does.
public struct Alert: Sendable, Hashable {
  /// What kinds of event it is; at least one.
  public var categories: [Category]
  /// What people are to do.
  public var responses: [Response]
  /// How soon they are to do it.
  public var urgency: Urgency
  /// How bad it is.
  public var severity: Severity
  /// How sure it is.
  public var certainty: Certainty
  /// When the event begins; when the notice takes effect where none is stated.
  public var onset: LocalMoment?
  /// Until when the message counts; when the notice ends where none is stated.
  public var expires: LocalMoment?
  /// Where the alert is written.
  public var place: Place

  /// An alert.
  public init(
    categories: [Category], responses: [Response] = [], urgency: Urgency, severity: Severity,
    certainty: Certainty, onset: LocalMoment? = nil, expires: LocalMoment? = nil, place: Place
  ) {
    self.categories = categories
    self.responses = responses
    self.urgency = urgency
    self.severity = severity
    self.certainty = certainty
    self.onset = onset
    self.expires = expires
    self.place = place
  }

  /// What kind of event it is (`category`).
  public enum Category: String, Sendable, Hashable, CaseIterable {
    /// Of the earth: a landslide.
    case geophysical = "Geo"
    /// Of the weather: a flood.
    case meteorological = "Met"
    /// Danger to the public at large.
    case safety = "Safety"
    /// Of police, armed forces or private security.
    case security = "Security"
    /// Rescue and recovery.
    case rescue = "Rescue"
    /// Fire and its fighting.
    case fire = "Fire"
    /// Medicine and public health.
    case health = "Health"
    /// Pollution and other harm to the environment.
    case environment = "Env"
    /// Public and private transport.
    case transport = "Transport"
    /// Utilities, telecommunication and other infrastructure.
    case infrastructure = "Infra"
    /// Chemical, biological, radiological, nuclear or explosive danger.
    case weapons = "CBRNE"
    /// Anything else.
    case other = "Other"
  }

  /// What people are to do (`responseType`).
  public enum Response: String, Sendable, Hashable, CaseIterable {
    /// To stay where they are or take shelter.
    case shelter = "Shelter"
    /// To go elsewhere.
    case evacuate = "Evacuate"
    /// To get ready.
    case prepare = "Prepare"
    /// To do what has been planned before.
    case execute = "Execute"
    /// To keep away.
    case avoid = "Avoid"
    /// To attend to further news.
    case monitor = "Monitor"
    /// To judge for themselves by what the message says.
    case assess = "Assess"
    /// Nothing more: the danger is over.
    case allClear = "AllClear"
    /// Nothing.
    case nothing = "None"
  }

  /// How soon people are to act (`urgency`).
  public enum Urgency: String, Sendable, Hashable, CaseIterable {
    /// At once.
    case immediate = "Immediate"
    /// Within the next hour.
    case expected = "Expected"
    /// In the near future.
    case future = "Future"
    /// No more.
    case past = "Past"
    /// It is not known.
    case unknown = "Unknown"
  }

  /// How bad it is (`severity`).
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Extraordinary danger to life or property.
    case extreme = "Extreme"
    /// Great danger.
    case severe = "Severe"
    /// Possible danger.
    case moderate = "Moderate"
    /// Little or none.
    case minor = "Minor"
    /// It is not known.
    case unknown = "Unknown"
  }

  /// How sure it is (`certainty`).
  public enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// It has happened or goes on.
    case observed = "Observed"
    /// More likely than not.
    case likely = "Likely"
    /// Possible, and not likely.
    case possible = "Possible"
    /// Not expected at all.
    case unlikely = "Unlikely"
    /// It is not known.
    case unknown = "Unknown"
  }

  /// What an edition says of the event in its own language.
  public struct Text: Sendable, Hashable {
    /// The kind of event in a word or two: `Fever clinics at capacity`.
    public var event: String
    /// The warning in a line; the notice's title where none is stated.
    public var headline: String?
    /// What people are to do, in a sentence or two.
    public var instruction: String?
    /// Whom it is for.
    public var audience: String?
    /// Whom to ask.
    public var contact: String?

    /// The words of an alert.
    public init(
      event: String, headline: String? = nil, instruction: String? = nil, audience: String? = nil,
      contact: String? = nil
    ) {
      self.event = event
      self.headline = headline
      self.instruction = instruction
      self.audience = audience
      self.contact = contact
    }
  }
}
