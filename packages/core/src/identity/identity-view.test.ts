import { describe, expect, it } from 'vitest'
import { identityView } from './identity-view.ts'
import { sameName } from './names.ts'
import { made } from './summary.fixture.ts'

const usual = (n: number) =>
  made({
    name: `usual-${n}`,
    identity: [
      ['name', 'BRIGHTWELL ANNA ROSE'],
      ['birthDate', '1950-09-03'],
      ['sex', 'female'],
      ['number', 'QX4471902'],
    ],
    cancers: [['colon']],
  })
const pile = [1, 2, 3].map(usual)

const flags = (...odd: ReturnType<typeof made>[]): string[] =>
  identityView([...odd, ...pile]).flags.map(
    (f) => `${f.file}: ${f.differs.join(' ')}${f.setAside ? ' (set aside)' : ''}`,
  )

describe('names', () => {
  it.each([
    ['BRIGHTWELL ANNA ROSE', 'ANNA BRIGHTWELL'],
    ['BRIGHTWELL A', 'BRIGHTWELL ANNA'],
    ['LIN MEIHUA', 'MEI-HUA LIN'],
    ['SOLBERG-OKAFOR MARIT', 'SOLBERG MARIT'],
    ['MÜLLER JÖRG', 'MULLER JORG'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true)
  })

  it.each([
    ['BRIGHTWELL ANNA', 'BRIGHTWELL CARLA'],
    ['BRIGHTWELL ANNA', 'OLDCASTLE ANNA'],
    ['BRIGHTWELL A', 'BRIGHTWELL CARLA'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false)
  })
})

describe('whose papers', () => {
  it('finds nothing odd in initials, order, an open date or a second hospital’s number', () => {
    const letter = made({
      name: 'letter',
      identity: [
        ['name', 'BRIGHTWELL A'],
        ['birthDate', '1950-03-09', '1950-09-03'],
        ['number', 'RCB66120'],
      ],
    })
    expect(flags(letter)).toEqual([])
  })

  it('flags day and month changed about, and keeps the paper', () => {
    expect(
      flags(
        made({
          name: 'swapped',
          identity: [
            ['name', 'BRIGHTWELL A'],
            ['birthDate', '1950-03-09'],
            ['number', 'QX4471902'],
          ],
        }),
      ),
    ).toEqual(['swapped: birthDate'])
  })

  it('sets aside a namesake with another birth date and number', () => {
    expect(
      flags(
        made({
          name: 'namesake',
          identity: [
            ['name', 'BRIGHTWELL ANNA'],
            ['birthDate', '1975-08-14'],
            ['number', 'QX4419720'],
          ],
        }),
      ),
    ).toEqual(['namesake: birthDate number (set aside)'])
  })

  it('flags a number whose digits look like the known one', () => {
    expect(
      flags(
        made({
          name: 'slip',
          identity: [
            ['name', 'BRIGHTWELL ANNA'],
            ['birthDate', '1950-09-03'],
            ['number', 'QX4417902'],
          ],
        }),
      ),
    ).toEqual(['slip: number'])
  })

  it('flags a sheet about another cancer under the right name, without setting it aside', () => {
    expect(flags(made({ name: 'skin', identity: [['name', 'BRIGHTWELL ANNA']], cancers: [['skin']] }))).toEqual([
      'skin: cancer',
    ])
  })

  it('does not flag a second cancer that another paper names beside the first', () => {
    const both = made({ name: 'both', cancers: [['colon'], ['lung']] })
    expect(flags(made({ name: 'second', cancers: [['lung']] }), both)).toEqual([])
  })

  it('does not mind the order of the papers', () => {
    const odd = made({
      name: 'namesake',
      identity: [
        ['name', 'BRIGHTWELL ANNA'],
        ['birthDate', '1975-08-14'],
        ['number', 'QX4419720'],
      ],
    })
    expect(identityView([odd, ...pile])).toEqual(identityView([...pile].reverse().concat(odd)))
  })
})
