import Templates

// The outermost names that a template sees. What a page does not have is not among its names, so that
// a template which uses it is told so.

/// The page of an inspection.
enum InspectionRoot: Int, ViewFields {
  case site, page, record, inspection

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .record: RootDeclaration.record
    case .inspection: .init(.object(InspectionFields.shape), "the inspection")
    }
  }
}

/// The page of a response.
enum ResponseRoot: Int, ViewFields {
  case site, page, record, response

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .record: RootDeclaration.record
    case .response: .init(.object(ResponseFields.shape), "the response")
    }
  }
}

/// A page of an organisation.
enum OrganisationRoot: Int, ViewFields {
  case site, page, record, organisation

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .record: RootDeclaration.record
    case .organisation: .init(.object(OrganisationFields.shape), "the organisation")
    }
  }
}

/// A page of a topic.
enum TopicRoot: Int, ViewFields {
  case site, page, record, topic

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .record: RootDeclaration.record
    case .topic: .init(.object(TopicFields.shape), "the topic")
    }
  }
}

/// The page of an event.
enum EventRoot: Int, ViewFields {
  case site, page, record, event

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .record: RootDeclaration.record
    case .event: .init(.object(EventFields.shape), "the event")
    }
  }
}

/// The page of a page record, such as the one about the site.
enum PageRoot: Int, ViewFields {
  case site, page, record

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .record: RootDeclaration.record
    }
  }
}

/// A page that lists records.
enum ListRoot: Int, ViewFields {
  case site, page, list

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .list: .init(.object(ListFields.shape), "the list")
    }
  }
}

/// A page of the timeline.
enum TimelineRoot: Int, ViewFields {
  case site, page, timeline

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .timeline: .init(.object(TimelineFields.shape), "the timeline")
    }
  }
}

/// The diary.
enum DiaryRoot: Int, ViewFields {
  case site, page, diary

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .diary: .init(.object(DiaryFields.shape), "the diary")
    }
  }
}

/// A month of the diary.
enum MonthRoot: Int, ViewFields {
  case site, page, month

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .month: .init(.object(MonthFields.shape), "the month")
    }
  }
}

/// A page of the register.
enum RegisterRoot: Int, ViewFields {
  case site, page, register

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .register: .init(.object(RegisterFields.shape), "the register")
    }
  }
}

/// A page of the list of findings.
enum FindingsRoot: Int, ViewFields {
  case site, page, findings

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .findings: .init(.object(FindingsFields.shape), "the list of findings")
    }
  }
}

/// The page of what is due.
enum DeadlinesRoot: Int, ViewFields {
  case site, page, deadlines

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .deadlines: .init(.object(DueFields.shape), "what is due")
    }
  }
}

/// The page that explains the open data.
enum DataRoot: Int, ViewFields {
  case site, page, data

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .data: .init(.object(DataFields.shape), "the open data")
    }
  }
}

/// A page of the list of all corrections.
enum CorrectionsRoot: Int, ViewFields {
  case site, page, corrections

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .corrections: .init(.object(CorrectionLogFields.shape), "the corrections of all records")
    }
  }
}

/// The page in place of that of a withdrawn record.
enum WithdrawnRoot: Int, ViewFields {
  case site, page, withdrawn

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .withdrawn: .init(.object(WithdrawnFields.shape), "what is left of the record")
    }
  }
}

/// The page of the search.
enum SearchRoot: Int, ViewFields {
  case site, page, search

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .search: .init(.object(SearchFields.shape), "the search")
    }
  }
}

/// The home page.
enum HomeRoot: Int, ViewFields {
  case site, page, home

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    case .home: .init(.object(HomeFields.shape), "the home page")
    }
  }
}

/// The page shown for an address that does not exist.
enum NotFoundRoot: Int, ViewFields {
  case site, page

  var declaration: FieldDeclaration {
    switch self {
    case .site: RootDeclaration.site
    case .page: RootDeclaration.page
    }
  }
}

/// What the roots have in common.
enum RootDeclaration {
  static let site = FieldDeclaration(.object(SiteFields.shape), "the site")
  static let page = FieldDeclaration(.object(PageFields.shape), "the page")
  static let record = FieldDeclaration(.object(RecordFields.shape(extraKeys: [])), "the record")
}
