import Templates

/// The grades that an organisation got, by area and inspection.
enum GradeTableFields: Int, ViewFields {
  case caption, groups, columns, rows, scales, changesScale

  var declaration: FieldDeclaration {
    switch self {
    case .caption:
      .init(.text, "what the table shows", example: "Grades of Greater Manchester Police, oldest first")
    case .groups: .init(.list(GradeGroupFields.shape), "the scales over the columns, in the order of time")
    case .columns: .init(.list(GradeColumnFields.shape), "the inspections, oldest first")
    case .rows: .init(.list(GradeRowFields.shape), "what was graded")
    case .scales: .init(.list(ScaleFields.shape), "the scales of the table, each once")
    case .changesScale: .init(.flag, "whether the scale changes from one column to another")
    }
  }

  static let shape = Shape("grade table", of: Self.self)
}

/// Columns of one scale that stand beside each other.
enum GradeGroupFields: Int, ViewFields {
  case scale, span, followsAnother

  var declaration: FieldDeclaration {
    switch self {
    case .scale: .init(.text, "the scale, or that none is given", example: "Four grades, before 2021/22")
    case .span: .init(.text, "how many columns it has", example: "4")
    case .followsAnother: .init(.flag, "whether another scale stands before it")
    }
  }

  static let shape = Shape("grade group", of: Self.self)
}

/// One inspection over a column of grades.
enum GradeColumnFields: Int, ViewFields {
  case title, url, date, startsScale

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "the inspection's short title, or its title", example: "PEEL 2018/19")
    case .url: .init(.text, "its address", example: "/inspections/peel-2018-19/")
    case .date: .init(.object(DateFields.shape), "when its report was published")
    case .startsScale: .init(.flag, "whether the scale is another than in the column before")
    }
  }

  static let shape = Shape("grade column", of: Self.self)
}

/// What was graded, with its grades.
enum GradeRowFields: Int, ViewFields {
  case area, cells

  var declaration: FieldDeclaration {
    switch self {
    case .area: .init(.text, "what was graded", example: "Efficiency")
    case .cells: .init(.list(GradeCellFields.shape), "a cell for each column")
    }
  }

  static let shape = Shape("grade row", of: Self.self)
}

/// The grade of one area in one inspection.
enum GradeCellFields: Int, ViewFields {
  case grade, startsScale

  var declaration: FieldDeclaration {
    switch self {
    case .grade: .init(.text, "the grade; absent where none is recorded", example: "Good")
    case .startsScale: .init(.flag, "whether the scale is another than in the column before")
    }
  }

  static let shape = Shape("grade cell", of: Self.self)
}

/// A scale of grades.
enum ScaleFields: Int, ViewFields {
  case title, grades, period

  var declaration: FieldDeclaration {
    switch self {
    case .title: .init(.text, "what it is called", example: "Four grades, before 2021/22")
    case .grades:
      .init(
        .text, "its grades, the best first", example: "Outstanding, Good, Requires improvement, Inadequate")
    case .period: .init(.text, "when it was in use", example: "from 2014 until 2021")
    }
  }

  static let shape = Shape("scale", of: Self.self)
}
