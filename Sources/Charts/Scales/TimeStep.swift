/// A distance between the ticks of a time axis.
struct TimeStep: Hashable {
  /// What ticks stand at the beginning of.
  enum Unit: Hashable {
    case minute
    case day
    case week
    case month
    case year
  }

  let unit: Unit
  let count: Int

  /// The steps that people count in, the finest first.
  static let all: [TimeStep] =
    [1, 5, 10, 15, 30, 60, 120, 180, 360, 720].map { TimeStep(unit: .minute, count: $0) }
    + [1, 2].map { TimeStep(unit: .day, count: $0) }
    + [1, 2].map { TimeStep(unit: .week, count: $0) }
    + [1, 3, 6].map { TimeStep(unit: .month, count: $0) }
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map {
      TimeStep(unit: .year, count: $0)
    }

  /// Whether its ticks are finer than what the values are stated to.
  func isFiner(than granularity: Granularity) -> Bool {
    switch unit {
    case .minute: granularity > .minute
    case .day, .week: granularity > .day
    case .month: granularity > .month
    case .year: false
    }
  }

  /// About how many minutes it takes.
  var minutes: Int {
    switch unit {
    case .minute: count
    case .day: count * 1440
    case .week: count * 7 * 1440
    case .month: count * 30 * 1440
    case .year: count * 365 * 1440
    }
  }

  /// The moments from `first` to `last` at which a tick stands.
  func moments(from first: Moment, through last: Moment) -> [Moment] {
    var result: [Moment] = []
    var index = self.index(of: first)
    while true {
      let moment = self.moment(index)
      if moment > last { return result }
      if moment >= first { result.append(moment) }
      index += 1
    }
  }

  /// How many steps lie before a moment, counted from the beginning of 1970 or of the year 0.
  private func index(of moment: Moment) -> Int {
    let (year, month, _) = moment.date
    return switch unit {
    case .minute: Moment.quotient(moment.minutes, count)
    case .day: Moment.quotient(moment.dayNumber, count)
    // The first Monday of 1970 was the fifth of January.
    case .week: Moment.quotient(moment.dayNumber - 4, 7 * count)
    case .month: Moment.quotient(year * 12 + month - 1, count)
    case .year: Moment.quotient(year, count)
    }
  }

  private func moment(_ index: Int) -> Moment {
    switch unit {
    case .minute: Moment(minutes: index * count)
    case .day: Moment(day: index * count)
    case .week: Moment(day: index * count * 7 + 4)
    case .month:
      Moment(
        day: Moment.dayNumber(year: index * count / 12, month: index * count % 12 + 1, day: 1))
    case .year: Moment(day: Moment.dayNumber(year: index * count, month: 1, day: 1))
    }
  }

  /// The label of a tick.
  func label(_ moment: Moment, _ dates: DateNotation) -> String {
    switch unit {
    case .minute: dates.fill(dates.minuteOfDay, moment)
    case .day, .week: dates.fill(dates.dayOfYear, moment)
    case .month: dates.fill(dates.monthOfYear, moment)
    case .year: dates.fill(dates.year, moment)
    }
  }

  /// What the labels leave out and the axis says where it changes.
  func context(_ moment: Moment, _ dates: DateNotation) -> String? {
    switch unit {
    case .minute: dates.fill(dates.day, moment)
    case .day, .week, .month: dates.fill(dates.year, moment)
    case .year: nil
    }
  }
}
