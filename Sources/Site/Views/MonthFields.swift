import Templates

/// One month of the diary.
enum MonthFields: Int, ViewFields {
  case label, name, count, all, previous, next, undated, weekdays, weeks

  var declaration: FieldDeclaration {
    switch self {
    case .label: .init(.text, "the month with its year", example: "March 2020")
    case .name: .init(.text, "the month without its year", example: "March")
    case .count: .init(.text, "how many entries it has, in words", example: "5 entries")
    case .all: .init(.text, "the address of the diary", example: "/diary/")
    case .previous: .init(.object(MonthLinkFields.shape), "the month before it that has entries")
    case .next: .init(.object(MonthLinkFields.shape), "the month after it that has entries")
    case .undated: .init(.list(DiaryEntryFields.shape), "what is known to lie in it, but not on which day")
    case .weekdays: .init(.texts, "the names of the days of a week, from Monday")
    case .weeks:
      .init(.list(WeekFields.shape), "its weeks, from Monday; none when no entry is known to the day")
    }
  }

  static let shape = Shape("month", of: Self.self)
}

/// A week of a month.
enum WeekFields: Int, ViewFields {
  case days

  var declaration: FieldDeclaration {
    switch self {
    case .days: .init(.list(DayFields.shape), "seven days, from Monday; those outside the month are empty")
    }
  }

  static let shape = Shape("week", of: Self.self)
}

/// A day of a month; nothing is set for one outside the month.
enum DayFields: Int, ViewFields {
  case number, weekday, machine, entries

  var declaration: FieldDeclaration {
    switch self {
    case .number: .init(.text, "the day of the month", example: "3")
    case .weekday: .init(.text, "the day of the week", example: "Tuesday")
    case .machine: .init(.text, "the day for a datetime attribute", example: "2020-03-03")
    case .entries: .init(.list(DiaryEntryFields.shape), "what there is on that day")
    }
  }

  static let shape = Shape("day", of: Self.self)
}

/// An entry of the diary.
enum DiaryEntryFields: Int, ViewFields {
  case kind, kindLabel, title, url, who, note, hidden

  var declaration: FieldDeclaration {
    switch self {
    case .kind: .init(.text, "event, inspection, response or deadline", example: "deadline")
    case .kindLabel:
      .init(
        .text, "the kind of inspection, the form of a response, or what else it is",
        example: "Last day to answer")
    case .title:
      .init(
        .text, "the record's title, or its short title; for a deadline that of the inspection",
        example: "iOPS inspection")
    case .url: .init(.text, "its address", example: "/inspections/hmicfrs-2020-iops/")
    case .who:
      .init(.text, "who has to answer, for a deadline", example: "Greater Manchester Combined Authority")
    case .note:
      .init(
        .text, "for what takes several days, what of it is here",
        example: "begins: 6 September to 17 October 2021")
    case .hidden: .init(.text, "why it is not public, in a preview", example: "Draft: not public")
    }
  }

  static let shape = Shape("diary entry", of: Self.self)
}
