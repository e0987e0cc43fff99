import { inOrder, type Piece } from './piece.ts'

/** Fewest letters of a sentence that can be told from a phrase two authors use by themselves. */
const telling = 24
const longSentence = 60

/**
 * Leaves each repeated sentence once, at its first date (R10): text the document marks as carried, and long sentences of a
 * letter that stand word for word in an earlier document. Short formulas of a fresh report ("No recurrence.") are not copies.
 */
export function withoutCopies(pieces: Piece[]): Piece[] {
  const kept: Piece[] = []
  const seen: { piece: Piece; words: string }[] = []
  for (const piece of byPaper(pieces)) {
    const words = plainWords(sentenceOf(piece))
    const original = seen.find((s) => isCopy(piece, words, s))
    if (original === undefined) kept.push(piece)
    seen.push({ piece, words })
  }
  return kept
}

/** Order of the papers, not of the examinations: a copy stands in the later paper. */
const byPaper = (pieces: Piece[]): Piece[] => {
  const ordered = inOrder(pieces)
  return ordered
    .map((piece, i) => ({ piece, i, paper: piece.summary.date ?? '9999' }))
    .sort((a, b) => a.paper.localeCompare(b.paper) || a.i - b.i)
    .map((x) => x.piece)
}

function isCopy(piece: Piece, words: string, earlier: { piece: Piece; words: string }): boolean {
  if (earlier.piece.summary.document === piece.summary.document) return false
  if ((earlier.piece.summary.date ?? '9999') >= (piece.summary.date ?? '9999')) return false
  if (earlier.piece.finding.statement.concept !== piece.finding.statement.concept) return false
  if (words.length < telling && !piece.finding.carried) return sameLine(piece, words, earlier)
  if (!words.includes(earlier.words) && !earlier.words.includes(words)) return isNearCopy(piece, earlier.piece)
  if (Math.min(words.length, earlier.words.length) < 12) return false
  if (piece.finding.carried) return true
  return !isReport(piece) && isParticular(piece) && Math.min(words.length, earlier.words.length) >= longSentence
    ? true
    : sameLine(piece, words, earlier)
}

const fewestWords = 12

/** A long sentence copied by hand loses or gains one small word; never a number, and it says the same. */
function isNearCopy(piece: Piece, earlier: Piece): boolean {
  if (isReport(piece) || piece.finding.statement.status !== earlier.finding.statement.status) return false
  const [longer, shorter] = [wordsOf(piece), wordsOf(earlier)].sort((a, b) => b.length - a.length) as [
    string[],
    string[],
  ]
  if (shorter.length < fewestWords || longer.length !== shorter.length + 1) return false
  const at = shorter.findIndex((word, i) => word !== longer[i])
  const extra = at < 0 ? longer.at(-1)! : longer[at]!
  if (/\d/.test(extra)) return false
  return at < 0 || shorter.slice(at).join(' ') === longer.slice(at + 1).join(' ')
}

const wordsOf = (piece: Piece): string[] => unlisted(sentenceOf(piece)).match(/[\p{L}\p{N}]+/gu) ?? []

/** A denial without a date or a number is a formula that an author may write at every visit. */
const isParticular = (piece: Piece): boolean =>
  piece.finding.statement.status !== 'absent' || /\d/.test(sentenceOf(piece).slice(3))

/** A report of its own examination may word its result as the last one did. */
function isReport(piece: Piece): boolean {
  const { kind, dateFact } = piece.summary
  const ofItsOwn =
    dateFact !== undefined && ['exam', 'collected', 'received', 'reported', 'operation'].includes(dateFact.role)
  return ofItsOwn && (kind === 'radiology' || kind === 'pathology' || kind === 'operative')
}

/** A short sentence is a copy when it stands in a line of diagnoses or history, word for word as an earlier paper has it. */
function sameLine(piece: Piece, words: string, earlier: { words: string }): boolean {
  const { text } = piece.summary
  const from = text.lastIndexOf('\n', piece.evidence.range[0]) + 1
  const label = /^[\s\d.*-]*[\p{L} ]{2,24}(?:\([^)]{0,40}\))?:/u.exec(text.slice(from, from + 80))
  return (
    label !== null &&
    from + label[0].length <= piece.evidence.range[0] &&
    text.slice(from, piece.evidence.range[0]).includes('. ') &&
    words === earlier.words
  )
}

const sentenceOf = (piece: Piece): string => {
  const { sentence } = piece.finding.statement
  return piece.summary.text.slice(sentence[0], sentence[1])
}

/** Letters and digits alone, without list marks, so that a wrapped or renumbered copy is still the same. */
const plainWords = (sentence: string): string => unlisted(sentence).replace(/[^\p{L}\p{N}]+/gu, '')

const unlisted = (sentence: string): string => sentence.toLowerCase().replace(/^\s*(?:\d{1,2}[.)]|[-*])\s+/, '')
