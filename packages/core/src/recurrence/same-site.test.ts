import { expect, it } from 'vitest'
import { madeUpSite } from './made-up-evidence.ts'
import { covers, overlaps, sameCancer, sameOrgan } from './same-site.ts'

const organs = [
  'liver',
  'lung',
  'node',
  'head-neck',
  'larynx',
  'mouth',
  'colon',
  'rectum',
  'bladder',
  'ureter',
  'scar',
  'chest wall',
  'peritoneum',
]
const places = organs.flatMap((o) =>
  ['', 'left', 'right'].flatMap((side) => ['', 'a', 'b'].map((part) => madeUpSite(`${o}/${part}/${side}`))),
)

it('overlaps the same way round from either side', () => {
  for (const a of places) for (const b of places) expect(overlaps(a, b)).toBe(overlaps(b, a))
  for (const a of organs)
    for (const b of organs) {
      expect(sameOrgan(a, b)).toBe(sameOrgan(b, a))
      expect(sameCancer(a, b)).toBe(sameCancer(b, a))
    }
})

it('lets a place cover only places it overlaps, and itself', () => {
  for (const a of places) {
    expect(covers(a, a)).toBe(true)
    for (const b of places) if (covers(a, b)) expect(sameOrgan(a.organ, b.organ)).toBe(true)
  }
})

it('tells segments, sides and levels apart', () => {
  expect(overlaps(madeUpSite('liver/segment 6'), madeUpSite('liver/segment 4'))).toBe(false)
  expect(overlaps(madeUpSite('liver/segment 6'), madeUpSite('liver'))).toBe(true)
  expect(overlaps(madeUpSite('node/level 4/left'), madeUpSite('node/level 4/right'))).toBe(false)
  expect(covers(madeUpSite('liver'), madeUpSite('liver/segment 6'))).toBe(false)
  expect(covers(madeUpSite('lung/lower lobe/left'), madeUpSite('lung'))).toBe(false)
})
