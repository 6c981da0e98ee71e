internal import ArgumentParser
internal import ClaimModel
internal import Reports

/// What only a newsroom can say of the reviews that it publishes (schema.org ClaimReview).
struct PublicationOptions: ParsableArguments {
  @Option(help: "Name of who reviews; claimbench when left out.")
  var reviewer: String?

  @Option(help: "Address of who reviews.")
  var reviewerURL: String?

  @Option(help: "Address of the page that shows the HTML report; reviews point to its claims.")
  var page: String?

  @Option(help: "Day of the reviews, as YYYY-MM-DD; those of a person have their own.")
  var reviewed: Day?

  var publication: Publication {
    Publication(reviewer: reviewer, reviewerAddress: reviewerURL, page: page, day: reviewed)
  }
}
