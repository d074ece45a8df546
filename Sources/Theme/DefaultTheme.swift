/// The files of `templates/`, as they were when the binary was built.
public enum DefaultTheme {
  /// Every file: its path below `templates/` and its bytes.
  public static let files: [(path: String, bytes: [UInt8])] = [
    ("assets/site.css", PackageResources.site_css),
    ("corrections.html", PackageResources.corrections_html),
    ("deadlines.html", PackageResources.deadlines_html),
    ("event.html", PackageResources.event_html),
    ("findings.html", PackageResources.findings_html),
    ("home.html", PackageResources.home_html),
    ("inspection.html", PackageResources.inspection_html),
    ("layout.html", PackageResources.layout_html),
    ("list.html", PackageResources.list_html),
    ("not-found.html", PackageResources.not_found_html),
    ("organisation.html", PackageResources.organisation_html),
    ("page.html", PackageResources.page_html),
    ("partials/answers.html", PackageResources.answers_html),
    ("partials/contents.html", PackageResources.contents_html),
    ("partials/discrepancies.html", PackageResources.discrepancies_html),
    ("partials/filters.html", PackageResources.filters_html),
    ("partials/finding.html", PackageResources.finding_html),
    ("partials/heading.html", PackageResources.heading_html),
    ("partials/pager.html", PackageResources.pager_html),
    ("partials/provenance.html", PackageResources.provenance_html),
    ("partials/responses.html", PackageResources.responses_html),
    ("partials/rows.html", PackageResources.rows_html),
    ("partials/step.html", PackageResources.step_html),
    ("register.html", PackageResources.register_html),
    ("response.html", PackageResources.response_html),
    ("timeline.html", PackageResources.timeline_html),
    ("topic.html", PackageResources.topic_html),
  ]
}
