/// Version of the linking and judging logic, kept with every verdict.
///
/// It changes whenever the same claims, evidence and rule table could be judged differently.
package let engineVersion = "3"
