import type { Item, Items, Presence } from '@cairn/core'
import type { Hit } from '../lexicon/lexicon.ts'
import { type Answered, answerFor } from './answer.ts'
import {
  type Anchor,
  type Answer,
  anchorsMeaning,
  hitsBetween,
  inStageText,
  itemAt,
  type Reading,
  zoneAt,
} from './reading.ts'

type Key = 'lvi' | 'pni' | 'ene'

const meaning: Partial<Record<Answer, Presence>> = {
  yes: 'present',
  with: 'present',
  reached: 'present',
  no: 'absent',
  free: 'absent',
  unsure: 'indeterminate',
  doubt: 'indeterminate',
  unknown: 'indeterminate',
}

/** Vessel, nerve and extranodal invasion: what the final words say; present beats absent where kinds of vessel are listed apart. */
export function findPresence(reading: Reading): Pick<Items, Key> {
  const items: Pick<Items, Key> = {}
  for (const key of ['lvi', 'pni', 'ene'] as const) {
    const item = presenceOf(reading, key)
    if (item) items[key] = item
  }
  return items
}

/** A capsule is a node's when nodes are spoken of just before. */
const nearNode = (reading: Reading, anchor: Hit<Anchor>): boolean =>
  hitsBetween(reading.anchors, Math.max(0, anchor.start - 130), anchor.end).some((a) => a.rule.means === 'node')

function presenceOf(reading: Reading, key: Key): Item<Presence> | undefined {
  const found: { presence: Presence; by: Answered['by']; item: Item<Presence> }[] = []
  const anchors = key === 'ene' ? anchorsMeaning(reading, key, 'ene-by-node') : anchorsMeaning(reading, key)
  for (const anchor of anchors) {
    if (anchor.rule.means === 'ene-by-node' && !nearNode(reading, anchor)) continue
    const zone = zoneAt(reading, anchor.start)
    if (zone === 'clinical' || zone === 'intraoperative' || inStageText(reading, anchor.start)) continue
    const answered = answerFor(reading, anchor as Hit<Anchor>)
    const presence = answered && meaning[answered.answer]
    if (answered === undefined || presence === undefined) continue
    found.push({
      presence,
      by: answered.by,
      item: itemAt(reading, presence, answered.span, [anchor.rule.id, `answer.${answered.by}`]),
    })
  }
  for (const presence of ['present', 'indeterminate', 'absent'] as const) {
    const own = found.filter((f) => f.presence === presence)
    if (own.length === 0) continue
    const item = (own.find((f) => f.by !== 'sentence') ?? own[0]!).item
    if (found.some((f) => f.presence !== presence)) item.several = true
    return item
  }
  return undefined
}
