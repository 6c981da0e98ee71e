package import ClaimModel

/// Who publishes the reviews of an article, where and when: what only a newsroom can say of them.
package struct Publication: Hashable, Sendable {
  /// Name of the newsroom; nil for the program itself.
  package var reviewer: String?
  /// Its address.
  package var reviewerAddress: String?
  /// Address of the page that shows the report.
  package var page: String?
  package var day: Day?

  /// Makes a publication.
  package init(
    reviewer: String? = nil, reviewerAddress: String? = nil, page: String? = nil, day: Day? = nil
  ) {
    self.reviewer = reviewer
    self.reviewerAddress = reviewerAddress
    self.page = page
    self.day = day
  }
}
