/// How the notebook is written.
package enum NotebookFormat: Sendable {
  case text
  case markdown
  case csv
  case jsonl
}
