internal import GRDB

/// The tables of a claimbench database, in steps that never change once released.
enum Schema {
  /// Marks a SQLite file as one of claimbench ("clmb" in ASCII).
  static let applicationID = 0x636c_6d62
  /// The `user_version` that this program writes and the newest that it reads.
  static let version = 4

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 articles, claims, evidence, verdicts") { database in
      try database.execute(sql: articles)
      try database.execute(sql: claims)
      try database.execute(sql: evidence)
      try database.execute(sql: judgements)
      try database.execute(sql: auditLog)
      try database.execute(sql: views)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 scores and conflicts of claims") { database in
      try database.execute(sql: scores)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 own rules beside verdicts, keys by single days") { database in
      try database.execute(sql: ownRules)
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4 copies of sources") { database in
      try database.execute(sql: keptSources)
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    return migrator
  }
}
