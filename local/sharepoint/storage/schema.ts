/** The tables that every data file has. Each list adds its own `items_<key>`. */
export const schemaSql = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS documents (
  kind TEXT NOT NULL, id TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS list_state (
  list_key INTEGER PRIMARY KEY, item_count INTEGER NOT NULL, next_item_id INTEGER NOT NULL, version INTEGER NOT NULL,
  last_modified TEXT NOT NULL, last_deleted TEXT NOT NULL, last_user_modified TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS item_versions (
  list_key INTEGER NOT NULL, item_id INTEGER NOT NULL, ui_version INTEGER NOT NULL, document TEXT NOT NULL,
  PRIMARY KEY (list_key, item_id, ui_version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attachments (
  list_key INTEGER NOT NULL, item_id INTEGER NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (list_key, item_id, folded)
);
CREATE TABLE IF NOT EXISTS files (
  list_key INTEGER NOT NULL, item_id INTEGER NOT NULL, checked_out_by INTEGER, comment TEXT NOT NULL,
  content BLOB NOT NULL, PRIMARY KEY (list_key, item_id)
);
CREATE TABLE IF NOT EXISTS changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, site_id TEXT NOT NULL, web_id TEXT NOT NULL, list_id TEXT,
  object TEXT NOT NULL, item_id INTEGER, unique_id TEXT, change_type INTEGER NOT NULL, happened_ms INTEGER NOT NULL,
  editor TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS changes_of_list ON changes (list_id, number);
CREATE INDEX IF NOT EXISTS changes_of_web ON changes (web_id, number);
CREATE TABLE IF NOT EXISTS recycle_bin (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, web_id TEXT NOT NULL, item_type INTEGER NOT NULL, stage INTEGER NOT NULL,
  title TEXT NOT NULL, leaf_name TEXT NOT NULL, directory TEXT NOT NULL, author_id INTEGER NOT NULL,
  deleted_by INTEGER NOT NULL, deleted TEXT NOT NULL, payload TEXT NOT NULL, content BLOB
);
`;
