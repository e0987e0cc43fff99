/** Help texts: each command with an example. */
export const help = {
  cairn: `cairn: turns a pile of cancer records into a clear next step

  cairn read PATH...    read files and folders, say where things stand
  cairn extract         read JSON Lines, give what each text states as JSON Lines

  cairn read --help     more, with an example
  cairn extract --help

Cairn helps to organise. It is not medical care; decisions belong to the treating team.
`,
  read: `cairn read PATH... [--json] [--until source|statements|evidence|view] [--today DATE] [--password-file FILE]

  PATH       files or folders (folders are walked); "-" is standard input
  --json     the whole view as one JSON object ("cairn.view/1")
  --until    stop at a station: source, statements and evidence print JSON Lines as they come;
             view prints the same object as --json
  --today    the day to look from, YYYY-MM-DD; papers of a later day are left out and listed.
             Without it: today
  --password-file
             a text file with one password a line; each is tried on locked PDFs and archives

  Example:   cairn read my-records/ --today 2021-04-01
  Answers:   0 also when some files could not be read (they are listed), 1 when nothing could be read,
             2 for wrong usage
`,
  extract: `cairn extract < texts.jsonl > answers.jsonl

  In, a line each:  {"id": "1", "text": "...", "kind"?: "pathology", "targets"?: [[start, end], ...]}
                    kind: pathology, radiology, operative, oncology, discharge, telephone or other
  Out, in order:    {"id", "statements": [...], "items": {...}, "targets": [...]}
                    or {"id"?, "trouble": {"code", "message"}} for a line that cannot be taken
  Offsets count UTF-16 units of the text.

  Example:   echo '{"id":"1","text":"No evidence of recurrence."}' | cairn extract
`,
} as const
