import Records

/// Dates as readers see them.
enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `3 March 2020`, `March 2020`, `2020`, `6 to 17 September 2021`, `October to November 2019`.
  static func text(_ date: RecordDate) -> String {
    switch date {
    case .unknown: "date not known"
    case .date(let date): text(date)
    case .interval(let start, let end): interval(start, end)
    }
  }

  static func text(_ date: PartialDate) -> String {
    var words: [String] = []
    if let day = date.day { words.append(String(day)) }
    if let month = date.month { words.append(months[month - 1]) }
    words.append(String(date.year))
    return words.joined(separator: " ")
  }

  /// The month without its year: `March`; empty for a year.
  static func month(_ date: PartialDate) -> String { date.month.map { months[$0 - 1] } ?? "" }

  /// A date that is not known to the day: `some time in March 2020`, `October to November 2019`.
  static func sometime(_ date: RecordDate) -> String {
    if case .date(let date) = date, date.exact == nil { "some time in " + text(date) } else { text(date) }
  }

  /// What both dates share is said once, at the end.
  private static func interval(_ start: PartialDate, _ end: PartialDate) -> String {
    if start == end { return text(start) }
    guard start.year == end.year, start.precision == end.precision, let month = start.month else {
      return text(start) + " to " + text(end)
    }
    guard let day = start.day else { return months[month - 1] + " to " + text(end) }
    if month == end.month { return "\(day) to " + text(end) }
    return "\(day) \(months[month - 1]) to " + text(end)
  }

  /// The date in a `time` element, or in words alone where there is no machine form.
  static func html(_ date: RecordDate) -> String {
    guard let machine = machine(date) else { return text(date) }
    return "<time datetime=\"\(machine)\">\(text(date))</time>"
  }

  /// The value of a `datetime` attribute (HTML, section 4.5.14): a day, a month or a year.
  static func machine(_ date: RecordDate) -> String? {
    if case .date(let date) = date { date.edtf } else { nil }
  }

  /// `18 July 2024, 08:30 UTC`.
  static func text(_ instant: Instant) -> String {
    let day = instant.seconds >= 0 ? instant.seconds / 86_400 : (instant.seconds - 86_399) / 86_400
    let minutes = (instant.seconds - day * 86_400) / 60
    let clock = PartialDate.twoDigits(minutes / 60) + ":" + PartialDate.twoDigits(minutes % 60)
    return text(PartialDate(CivilDate(dayNumber: day))) + ", " + clock + " UTC"
  }
}

extension PartialDate {
  fileprivate static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
