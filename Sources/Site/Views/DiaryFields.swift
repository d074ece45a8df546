import Templates

/// The diary: the months in which there is anything.
enum DiaryFields: Int, ViewFields {
  case count, leftOut, nearest, years, calendar, deadlines

  var declaration: FieldDeclaration {
    switch self {
    case .count: .init(.text, "how many entries there are, in words", example: "73 entries")
    case .leftOut:
      .init(
        .text, "how many records are left out since their month is not known, in words; absent for none",
        example: "7 records")
    case .nearest: .init(.object(MonthLinkFields.shape), "the month nearest to the day of the build")
    case .years: .init(.list(DiaryYearFields.shape), "the years that have entries, latest first")
    case .calendar:
      .init(.text, "the address of the diary as an iCalendar file", example: "/diary/calendar.ics")
    case .deadlines:
      .init(
        .text, "the address of the iCalendar file with nothing but deadlines", example: "/diary/deadlines.ics"
      )
    }
  }

  static let shape = Shape("diary", of: Self.self)
}

/// The months of one year.
enum DiaryYearFields: Int, ViewFields {
  case label, months

  var declaration: FieldDeclaration {
    switch self {
    case .label: .init(.text, "the year", example: "2020")
    case .months: .init(.list(MonthLinkFields.shape), "its months that have entries, in order")
    }
  }

  static let shape = Shape("diary year", of: Self.self)
}

/// A link to a month of the diary.
enum MonthLinkFields: Int, ViewFields {
  case label, url, count

  var declaration: FieldDeclaration {
    switch self {
    case .label: .init(.text, "the month", example: "March 2020")
    case .url: .init(.text, "its address", example: "/diary/2020-03/")
    case .count: .init(.text, "how many entries it has, in words", example: "5 entries")
    }
  }

  static let shape = Shape("month link", of: Self.self)
}
