import type { Extent } from '../statement/statement.ts'
import type { ThreadExtent } from '../view/view.ts'
import { levels, type OpenEpisode } from './open-episode.ts'
import type { Piece } from './piece.ts'
import type { Primary } from './primaries.ts'
import { sameOrgan } from './same-site.ts'

/** How far an episode reaches, by its authors' words alone (R13): the strongest statement that says it, the latest of equals. */
export function episodeExtent(episode: OpenEpisode, primary: Primary): ThreadExtent {
  if (!axisApplies(primary)) return 'does-not-apply'
  let best: { rank: number; extent: Extent } | undefined
  for (const piece of episode.pieces) {
    const extent = pieceExtent(piece, primary)
    if (extent === 'unstated') continue
    const rank = (levels as readonly string[]).indexOf(piece.finding.statement.status)
    if (best === undefined || rank >= best.rank) best = { rank, extent }
  }
  return best?.extent ?? 'unstated'
}

/** A statement's own extent; a recurrence that its author places in the organ the cancer began in is local. */
function pieceExtent(piece: Piece, primary: Primary): Extent {
  const { finding } = piece
  if (finding.extent !== 'unstated') return finding.extent
  if (finding.sites.length === 0) return 'unstated'
  if (finding.statement.concept === 'recurrence') {
    if (finding.sites.every((s) => sameOrgan(s.organ, primary.organ))) return 'local'
    return finding.sites.every((s) => far.has(s.organ) && !sameOrgan(s.organ, primary.organ)) ? 'distant' : 'unstated'
  }
  if (finding.statement.concept !== 'spread') return 'unstated'
  // Nodes are regional unless their author calls them distant, which his own words then say.
  if (finding.sites.every((s) => s.organ === 'node')) return 'regional'
  return finding.sites.every((s) => !sameOrgan(s.organ, primary.organ) && !near.has(s.organ)) ? 'distant' : 'unstated'
}

/** Places whose recurrence authors and registries call distant whatever the first organ was. */
const far = new Set(['peritoneum', 'pleura', 'bone', 'brain', 'meninges', 'adrenal', 'liver', 'lung'])

/** Places that are not another organ by themselves: the scar, the join, the space left behind, and nodes. */
const near = new Set([
  'chest wall',
  'scar',
  'anastomosis',
  'presacral space',
  'pelvis',
  'mediastinum',
  'node',
  'skin',
  'soft tissue',
  'retroperitoneum',
])

export function severalExtents(extents: ThreadExtent[]): ThreadExtent {
  const said = [...new Set(extents.filter((e) => e !== 'unstated'))]
  return said.length === 0 ? 'unstated' : said.length === 1 ? said[0]! : 'several'
}

const systemic = [
  'brain',
  'spinal cord',
  'blood',
  'marrow',
  'bone marrow',
  'lymphoid',
  'lymphoma',
  'leukaemia',
  'myeloma',
  'cns',
]
const systemicStems =
  /glio|astrocyt|oligodendro|ependym|medulloblast|lymphom|hodgkin|leuk|myelom|\u80f6\u8d28|\u6dcb\u5df4\u7624|\u767d\u8840/i

/** Leukaemia, lymphoma, myeloma and glioma know no local, regional or distant (R13). */
export const axisApplies = (primary: Primary): boolean =>
  !systemic.includes(primary.organ) && !(primary.histology !== undefined && systemicStems.test(primary.histology))
