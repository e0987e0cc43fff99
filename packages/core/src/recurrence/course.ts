import type { Site } from '../document/document-facts.ts'
import type { Day } from '../time/day.ts'
import { isOfTheDay, statesFreedomOf } from './freedom.ts'
import { type Course, type Level, levels, type OpenEpisode } from './open-episode.ts'
import { inOrder, type Piece } from './piece.ts'
import type { Primary } from './primaries.ts'
import { anyOverlap, overlaps, sameCancer, sameOrgan } from './same-site.ts'
import { effectOn } from './settle.ts'

/** Reads a thread's pieces in order of their examinations. */
export function readCourse(pieces: Piece[], primary: Primary, treated: readonly Day[]): Course {
  const course: Course = { freedom: undefined, denials: [], episodes: [], response: [], said: [] }
  for (const piece of sequence(pieces, primary)) step(course, piece, { primary, treated })
  return course
}

/**
 * On one day: what a paper that states freedom tells of past returns, then freedom, then everything else. So a return told
 * and ended in one letter ends, and a return that another paper of the day finds stays.
 */
function sequence(pieces: Piece[], primary: Primary): Piece[] {
  const free = new Set(
    pieces.filter((p) => statesFreedomOf(p, primary) && isOfTheDay(p)).map((p) => `${p.day} ${p.summary.document}`),
  )
  const rank = (piece: Piece): number => {
    if (statesFreedomOf(piece, primary)) return 1
    const told = levelOf(piece) === 'established' || piece.finding.settles === 'benign-by-author'
    return told && free.has(`${piece.day} ${piece.summary.document}`) ? 0 : 2
  }
  const ordered = inOrder(pieces)
  return ordered
    .map((piece, i) => ({ piece, i, rank: rank(piece) }))
    .sort((a, b) => a.piece.day.localeCompare(b.piece.day) || a.rank - b.rank || a.i - b.i)
    .map((x) => x.piece)
}

interface Known {
  primary: Primary
  /** Days on which a treatment began. */
  treated: readonly Day[]
}

function step(course: Course, piece: Piece, known: Known): void {
  const { primary } = known
  const { finding } = piece
  const { statement } = finding
  if (statement.status === 'other' || statement.status === 'hypothetical') return
  course.said.push(piece)
  if (statement.aspect === 'response' || statement.aspect === 'progression' || statement.aspect === 'residual')
    course.response.push(piece)
  if (statesFreedomOf(piece, primary)) {
    freed(course, piece, known)
    return
  }
  if (finding.settles !== undefined) settle(course, piece)
  if (statement.aspect === 'new-primary' && statement.status === 'established' && !finding.carried)
    otherPrimary(course, piece, primary)
  if (statement.status === 'absent') {
    if (!finding.carried && statement.restricted === undefined && statement.concept !== 'disease')
      course.denials.push(piece)
    return
  }
  raise(course, piece, primary)
}

function freed(course: Course, piece: Piece, known: Known): void {
  if (piece.date === undefined) return
  if (course.freedom === undefined) {
    if (leavesKnownSpread(course, piece)) return
    course.freedom = piece
    for (const episode of course.episodes) if (episode.ended === undefined) episode.ended = { by: piece, rule: 'R3' }
  }
  if (!isOfTheDay(piece)) return
  for (const episode of course.episodes) if (rereads(piece, episode)) episode.against.push(piece)
  course.denials.push(piece)
  const proven = course.episodes.filter(
    (e) => e.ended === undefined && e.level === 'established' && frees(piece, e, known),
  )
  for (const episode of proven) episode.ended = { by: piece, rule: 'R3' }
  for (const episode of course.episodes) {
    if (episode.ended === undefined && proven.some((p) => sameWorkup(episode, p)))
      episode.ended = { by: piece, rule: 'R3' }
  }
}

/** Treatment completed, or a return not seen, while spread that was found at first is still known: no freedom (R1). */
function leavesKnownSpread(course: Course, piece: Piece): boolean {
  const { freedomBy, statement } = piece.finding
  if (freedomBy !== 'completion' && !(freedomBy === 'denial' && statement.concept !== 'disease')) return false
  return course.said.some(
    (p) =>
      p.finding.statement.concept === 'spread' &&
      p.finding.statement.status === 'established' &&
      p.finding.extent === 'distant' &&
      p.finding.carried !== true,
  )
}

/**
 * Does freedom end a proven return (R3)? Words of freedom do. A mere denial does when an author sees the patient, not when a
 * scan sees nothing or a marker alone had told, unless the return was treated or cut out meanwhile.
 */
function frees(piece: Piece, episode: OpenEpisode, known: Known): boolean {
  const { freedomBy, basis } = piece.finding
  const markerOnly = episode.pieces.every((p) => p.finding.basis === 'marker' || p.finding.basis === 'molecular')
  if (freedomBy !== 'denial' || (basis !== 'imaging' && !markerOnly)) return true
  if (known.treated.some((day) => day >= episode.day && day <= piece.day)) return true
  return episode.pieces.some(
    (p) => p.finding.past === true || p.summary.items.margin !== undefined || p.summary.items.residual !== undefined,
  )
}

/** Another paper reads the same examination and sees nothing: the two disagree, and neither settles it (R9). */
const rereads = (piece: Piece, episode: OpenEpisode): boolean =>
  episode.ended === undefined &&
  !episode.early &&
  piece.finding.freedom === true &&
  piece.finding.date !== undefined &&
  piece.finding.basis === 'imaging' &&
  episode.pieces.some(
    (p) => p.finding.basis === 'imaging' && p.day === piece.day && p.summary.document !== piece.summary.document,
  )

/** A suspicion without a place of its own, spoken of before the return that was then proven and treated: it was that return. */
const sameWorkup = (suspicion: OpenEpisode, proven: OpenEpisode): boolean =>
  suspicion.sites.length === 0 && suspicion.day <= proven.pieces[proven.pieces.length - 1]!.day

function settle(course: Course, piece: Piece): void {
  for (const episode of course.episodes) {
    // An author who names an early finding says more of it than the freedom that ended it.
    if (
      episode.ended !== undefined &&
      !(episode.early && episode.ended.rule === 'R3' && episode.level !== 'established')
    )
      continue
    const effect = effectOn(episode, piece)
    if (effect === 'settles-by-author') episode.ended = { by: piece, rule: 'R4a' }
    else if (effect === 'settles-by-sample') episode.ended = { by: piece, rule: 'R4b' }
    else if (effect === 'disagrees') episode.against.push(piece)
    else if (effect === 'leaves-open') episode.notSettledBy.push(piece)
    else if (effect === 'raises') {
      episode.level = 'established'
      episode.pieces.push(piece)
    }
  }
}

/** An author calls the finding a new primary of another organ: it is not this cancer's return (R3). */
function otherPrimary(course: Course, piece: Piece, primary: Primary): void {
  const organ = piece.finding.cancer ?? piece.finding.sites[0]?.organ
  if (organ === undefined || sameCancer(organ, primary.organ)) return
  for (const episode of course.episodes) {
    if (episode.ended !== undefined || episode.level === 'established') continue
    if (anyOverlap(piece.finding.sites, episode.sites)) episode.ended = { by: piece, rule: 'R4a' }
  }
}

/** How strongly a piece speaks for a return; carried text never establishes one, for it is no author's finding (R10). */
export function levelOf(piece: Piece): Level | undefined {
  const { statement, settles, carried } = piece.finding
  if (
    statement.concept === 'marker' ||
    statement.aspect === 'treatment-effect' ||
    statement.aspect === 'response' ||
    statement.aspect === 'new-primary'
  )
    return undefined
  const level = statement.status === 'historical' ? 'established' : statement.status
  if (level !== 'possible' && level !== 'suspected' && level !== 'established') return undefined
  // A question the requester writes on a form is no finding.
  if (level === 'possible' && carried && piece.finding.past) return undefined
  if (level === 'established') {
    if (carried) return undefined
    if (statement.concept === 'disease' && statement.aspect !== 'progression' && settles !== 'malignant-by-sample')
      return undefined
  }
  return level
}

function raise(course: Course, piece: Piece, primary: Primary): void {
  let level = levelOf(piece)
  if (level === undefined) return
  const { sites, settles } = piece.finding
  const early = course.freedom === undefined
  if (early && !(piece.finding.statement.concept === 'recurrence' || piece.finding.statement.aspect === 'progression'))
    return
  if (level === 'established' && isHistory(course, piece)) return
  const open = course.episodes.filter((e) => e.ended === undefined)
  if (isPlainSample(piece) && !open.some((e) => belongs(e, piece))) {
    if (!laterSample(course, piece)) return
    // Cancer is proven in another organ, but nobody has said whose: a suspicion until an author says (R3).
    if (!sites.some((s) => sameCancer(s.organ, primary.organ))) level = 'suspected'
  }
  if (settles === 'malignant-by-sample' && open.some((e) => e.pieces.includes(piece) || e.notSettledBy.includes(piece)))
    return
  const touched = open.filter((e) => belongs(e, piece))
  for (const episode of touched) {
    episode.pieces.push(piece)
    if (levels.indexOf(level) > levels.indexOf(episode.level)) episode.level = level
  }
  const fresh = sites.filter((s) => !touched.some((e) => e.sites.some((o) => overlaps(s, o))))
  if (touched.length > 0 && (fresh.length === 0 || level !== 'established')) return
  if (touched.length > 0 && sites.length === 0) return
  for (const group of groupsOf(touched.length > 0 ? fresh : sites)) {
    const episode: OpenEpisode = {
      sites: group,
      level,
      day: piece.day,
      pieces: [piece],
      notSettledBy: [],
      against: [],
      early,
    }
    episode.against.push(...course.denials.filter((d) => rereads(d, episode)))
    course.episodes.push(episode)
  }
}

/** A sample that holds cancer and whose author says neither recurrence nor spread. */
const isPlainSample = (piece: Piece): boolean =>
  piece.finding.settles === 'malignant-by-sample' && piece.finding.statement.concept === 'disease'

/** Without a suspicion before it, such a sample tells of a return only when the first tumour's own sample lies before the freedom. */
function laterSample(course: Course, piece: Piece): boolean {
  const freed = course.freedom
  if (freed === undefined || piece.finding.originOpen) return false
  return (
    course.said.some((p) => p !== piece && p.finding.settles === 'malignant-by-sample' && p.day <= freed.day) &&
    piece.day > freed.day
  )
}

/** A return told as past, or dated before an ended one ended, belongs to that one. */
function isHistory(course: Course, piece: Piece): boolean {
  const ended = course.episodes.filter((e) => e.ended?.rule === 'R3' && !e.early)
  const same = ended.filter(
    (e) => e.sites.length === 0 || piece.finding.sites.length === 0 || anyOverlap(e.sites, piece.finding.sites),
  )
  if (piece.finding.past === true || piece.finding.statement.status === 'historical') {
    if (same.length > 0) return true
    return (
      course.freedom !== undefined &&
      piece.finding.statement.status === 'historical' &&
      piece.finding.date === undefined
    )
  }
  return same.some(
    (e) => e.ended !== undefined && (piece.day < e.ended.by.day || (piece.day === e.ended.by.day && toldAsTreated(e))),
  )
}

/** The paper that ended it told it as past, so it knew whatever another paper of its day found. */
const toldAsTreated = (episode: OpenEpisode): boolean =>
  episode.pieces.some((p) => p.finding.past === true && p.summary.document === episode.ended?.by.summary.document)

function belongs(episode: OpenEpisode, piece: Piece): boolean {
  const { sites, extent } = piece.finding
  if (sites.length === 0 || episode.sites.length === 0) {
    const known = episode.pieces.map((p) => p.finding.extent).filter((e) => e !== 'unstated')
    const marker = episode.pieces.every((p) => p.finding.basis === 'marker' || p.finding.basis === 'molecular')
    if (marker && episode.sites.length === 0 && sites.length > 0 && piece.finding.basis !== 'marker') return false
    return extent === 'unstated' || known.length === 0 || known.includes(extent)
  }
  return anyOverlap(episode.sites, sites) || oneBed(episode, piece)
}

/** Two authors name the bed of the first tumour by different words: both call it local, of different organs. */
function oneBed(episode: OpenEpisode, piece: Piece): boolean {
  if (piece.finding.extent !== 'local' || !episode.pieces.some((p) => p.finding.extent === 'local')) return false
  return !episode.sites.some((e) => piece.finding.sites.some((s) => sameOrgan(s.organ, e.organ)))
}

/** One episode per place; places of one surface, and a statement without any place, make one. */
function groupsOf(sites: Site[]): Site[][] {
  const groups: Site[][] = []
  for (const site of sites) {
    const group = groups.find((g) => g.some((o) => overlaps(o, site)))
    if (group === undefined) groups.push([site])
    else group.push(site)
  }
  return groups.length > 0 ? groups : [[]]
}
