import { fileURLToPath } from 'node:url'
import type { Page } from '@cairn/core'
import { describe, expect, it } from 'vitest'
import type { ReadPart } from '../part.ts'
import { endOf } from './helvetica-width.ts'
import { pdfPages } from './pdf-pages.ts'
import { type Drawn, type TestPage, testPdf } from './test-pdf.ts'

const assets = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')))

async function partsOf(...pages: TestPage[]): Promise<ReadPart[]> {
  return Array.fromAsync(pdfPages(testPdf({ pages }), assets, { pages: 1000, characters: 1e7 }))
}

async function pageOf(page: TestPage): Promise<Page> {
  for (const part of await partsOf(page)) if ('page' in part) return part.page
  throw new Error('no page')
}

async function textOf(...draw: Drawn[]): Promise<string> {
  return (await pageOf({ draw })).text
}

/** Lines one under the other, as a typewriter sets them. */
function lines(texts: string[], { x = 60, y = 100, leading = 13 } = {}): Drawn[] {
  return texts.map((text, i) => ({ text, x, y: y + i * leading })).filter(({ text }) => text !== '')
}

/** Text broken into lines of at most `width` points at size 10. */
function wrapped(text: string, width: number): string[] {
  const out: string[] = []
  for (const word of text.split(' ')) {
    const longer = out.length === 0 ? word : `${out.at(-1)} ${word}`
    if (out.length > 0 && endOf(longer, 0, 10) <= width) out[out.length - 1] = longer
    else out.push(word)
  }
  return out
}

const letter = [
  'Mrs Example was seen in the clinic today. She feels',
  'well, has no pain and has gained two kilograms since',
  'the spring. The scar of the operation is soft and the',
  'arm is not swollen. She walks her dog twice a day and',
  'would like to return to work at the end of the month.',
]
const scan = [
  'The scan of the liver shows one new spot in segment',
  'six, fourteen millimetres wide, which takes up the',
  'contrast at its rim and is suspicious of a deposit of',
  'the known cancer. The spine, the lungs and both of',
  'the adrenal glands look as they did a year ago.',
]

describe('columns', () => {
  it('are read one after the other, below the heading that spans them and before the line that ends them', async () => {
    const text = await textOf(
      { text: 'From the surgical outpatient department to the family doctor', x: 130, y: 70, size: 12 },
      ...lines(letter),
      ...lines(scan, { x: 330 }),
      { text: 'Dictated but not signed', x: 60, y: 230 },
    )
    expect(text.split('\n\n')).toEqual([
      'From the surgical outpatient department to the family doctor',
      letter.join('\n'),
      scan.join('\n'),
      'Dictated but not signed',
    ])
  })

  it('are read one after the other when their lines do not stand level', async () => {
    const text = await textOf(...lines(letter), ...lines(scan, { x: 330, y: 106, leading: 12 }))
    expect(text).toBe(`${letter.join('\n')}\n\n${scan.join('\n')}`)
  })

  it('a narrow list of names beside a letter does not break into its sentences', async () => {
    const names = [
      'Director',
      'Prof. A. Sample',
      'Senior staff',
      'Dr B. Sample',
      'Dr C. Sample',
      'Office',
      'Mrs D. Sample',
      'Tel. 555 0100',
    ]
    const side = names.map((text, i) => ({ text, x: 40, y: 96 + i * 9, size: 7 }))
    const text = await textOf(...side, ...lines([...letter, ...scan], { x: 200 }))
    expect(text).toBe(`${names.join('\n')}\n\n${[...letter, ...scan].join('\n')}`)
  })

  it('three of them', async () => {
    const columns = [letter, scan, letter].map((column) => wrapped(column.join(' '), 160))
    const text = await textOf(...columns.flatMap((column, i) => lines(column, { x: 40 + i * 185 })))
    expect(text).toBe(columns.map((column) => column.join('\n')).join('\n\n'))
  })
})

describe('tables', () => {
  const table = (rows: [string, string][]) => [
    ...lines(rows.map(([label]) => label)),
    ...lines(
      rows.map(([, value]) => value),
      { x: 260 },
    ),
  ]

  it('keep a label and its value on one line, apart', async () => {
    const text = await textOf(
      ...table([
        ['Specimen', 'Left hemicolectomy'],
        ['Tumour size', '42 mm'],
        ['Margins', 'Clear of tumour, the closest is the radial margin at'],
        ['', '6 mm'],
        ['Nodes examined', '17'],
        ['Nodes with tumour', '2'],
        ['Stage', 'pT3 pN1b'],
      ]),
    )
    expect(text).toBe(
      [
        'Specimen    Left hemicolectomy',
        'Tumour size    42 mm',
        'Margins    Clear of tumour, the closest is the radial margin at',
        '6 mm',
        'Nodes examined    17',
        'Nodes with tumour    2',
        'Stage    pT3 pN1b',
      ].join('\n'),
    )
  })

  it('of a laboratory are read row by row', async () => {
    const rows = [
      ['Test', 'Result', 'Unit', 'Reference'],
      ['CEA', '12.4', 'ng/mL', '0 - 5'],
      ['AFP', '2.1', 'ng/mL', '0 - 9'],
      ['Haemoglobin', '121', 'g/L', '120 - 160'],
      ['Creatinine', '77', 'umol/L', '45 - 90'],
    ]
    const draw = rows.flatMap((row, i) => row.map((text, k) => ({ text, x: 60 + k * 120, y: 100 + i * 14 })))
    expect(await textOf(...draw)).toBe(rows.map((row) => row.join('    ')).join('\n'))
  })

  it('read a label whole when it runs over two lines or stands at half height of its value', async () => {
    const text = await textOf(
      { text: 'Type', x: 60, y: 100 },
      { text: 'Ductal carcinoma', x: 260, y: 100 },
      { text: 'Lymphovascular', x: 60, y: 120 },
      { text: 'Present', x: 260, y: 120 },
      { text: 'invasion', x: 60, y: 132 },
      { text: 'Remark', x: 60, y: 158 },
      { text: 'Tumour lies at the deep margin, and a second', x: 260, y: 152 },
      { text: 'operation is advised', x: 260, y: 164 },
      { text: 'Grade', x: 60, y: 184 },
      { text: '3', x: 260, y: 184 },
    )
    expect(text.split(/\n+/)).toEqual([
      'Type    Ductal carcinoma',
      'Lymphovascular invasion    Present',
      'Remark    Tumour lies at the deep margin, and a second',
      'operation is advised',
      'Grade    3',
    ])
  })

  it('a value that fills its line and ends at the margin is not taken for a label', async () => {
    const text = await textOf(
      ...table([
        ['Procedure', 'Excision'],
        ['Histology', 'Endometrioid carcinoma of the ovary and, apart, with'],
        ['squamous differentiation', ''],
        ['Grade', '2'],
        ['Nodes', 'None'],
      ]),
    )
    expect(text.split('\n').slice(1, 3)).toEqual([
      'Histology    Endometrioid carcinoma of the ovary and, apart, with',
      'squamous differentiation',
    ])
  })

  it('whose labels begin small stay row by row', async () => {
    const text = await textOf(
      ...table([
        ['sodium', 'normal'],
        ['potassium', 'low'],
        ['calcium', 'normal'],
        ['glucose', 'raised'],
      ]),
    )
    expect(text).toBe('sodium    normal\npotassium    low\ncalcium    normal\nglucose    raised')
  })

  it('are no lists: the mark of a list stands beside its words', async () => {
    const marks = ['1.', '2.', '3.', '4.', '10.']
    const words = ['Left breast, excision', 'Sentinel node', 'Left axilla', 'Skin', 'Nipple']
    const text = await textOf(...lines(marks), ...lines(words, { x: 90 }))
    expect(text).toBe(marks.map((mark, i) => `${mark} ${words[i]}`).join('\n'))
  })

  it('keep the two sides of a form head on one line', async () => {
    const left = ['Name: Jane Example', 'Date of birth: 1 Feb 1959', 'Ward: 7 East', 'Sex: F']
    const right = ['Hospital number: 445566', 'Printed: 5 May 2021', 'Consultant: Dr A. Sample', 'Copies: 2']
    const text = await textOf(...lines(left), ...lines(right, { x: 340 }))
    expect(text.split('\n')).toEqual(left.map((label, i) => `${label}    ${right[i]}`))
  })
})

describe('letters', () => {
  it('a gap is a space, and a word set in pieces is one word', async () => {
    const size = 10
    const end = endOf('carci', 60, size)
    const text = await textOf(
      { text: 'carci', x: 60, y: 100 },
      { text: 'noma', x: end, y: 100 },
      { text: 'in', x: endOf('noma', end, size) + 2.8, y: 100 },
      { text: 'situ', x: endOf('noma in ', end, size), y: 100 },
    )
    expect(text).toBe('carcinoma in situ')
  })

  it('a power stays a power, a raised mark after a word joins it', async () => {
    const text = await textOf(
      { text: '10', x: 60, y: 100 },
      { text: '9', x: endOf('10', 60, 10), y: 96, size: 6 },
      { text: '/L', x: endOf('10', 60, 10) + 3.4, y: 100 },
      { text: 'cm', x: 60, y: 130 },
      { text: '2', x: endOf('cm', 60, 10), y: 126, size: 6 },
    )
    expect(text.split('\n\n')).toEqual(['10⁹/L', 'cm2'])
  })

  it('a small raised sign in the text of a scanner is no power', async () => {
    const draw = [
      { text: 'colon1', x: 60, y: 100, invisible: true },
      { text: '1', x: endOf('colon1', 60, 10), y: 96, size: 6, invisible: true },
    ]
    expect(await textOf(...draw)).toBe('colon11')
  })

  it('a heading set with room between its letters is read as words', async () => {
    expect(await textOf({ text: 'FINAL DIAGNOSIS', x: 60, y: 100, spacing: 4 })).toBe('FINAL DIAGNOSIS')
  })

  it('a justified line has wide gaps everywhere, and none of them parts cells', async () => {
    let x = 60
    const spread = 'no signs of any new growth'.split(' ').map((text) => {
      const drawn = { text, x, y: 100 }
      x = endOf(text, x, 10) + 19
      return drawn
    })
    expect(await textOf(...spread)).toBe('no signs of any new growth')
  })

  it('text drawn twice to look bold is read once', async () => {
    expect(await textOf({ text: 'FINAL DIAGNOSIS', x: 60, y: 100 }, { text: 'FINAL DIAGNOSIS', x: 60.4, y: 100 })).toBe(
      'FINAL DIAGNOSIS',
    )
  })

  it('hyphens at line ends stay as they are', async () => {
    expect(await textOf(...lines(['a focus of adeno-', 'carcinoma in the polyp']))).toBe(
      'a focus of adeno-\ncarcinoma in the polyp',
    )
  })

  it('Han characters are set solid and each has its own box', async () => {
    const page = await pageOf({
      draw: [
        { han: '肺上叶腺癌，淋巴结', x: 60, y: 80, size: 12 },
        { text: '(0/12)', x: 168, y: 80, size: 12 },
        { han: '未见转移。', x: 205, y: 80, size: 12 },
      ],
    })
    expect(page.text).toBe('肺上叶腺癌，淋巴结(0/12)未见转移。')
    expect(page.runs).toHaveLength(9 + 1 + 5)
  })

  it('what is typed into a form field is read beside its label', async () => {
    const text = await textOf(
      { text: 'Diagnosis:', x: 60, y: 60 },
      { field: 'Adenocarcinoma of the colon', x: 130, y: 50, width: 200, height: 14 },
    )
    expect(text).toBe('Diagnosis:    Adenocarcinoma of the colon')
  })
})

describe('turned pages', () => {
  it.each([90, 180, 270] as const)('text set at %i degrees is read upright', async (angle) => {
    const at = {
      90: (i: number) => [500 - 13 * i, 100],
      180: (i: number) => [500, 700 - 13 * i],
      270: (i: number) => [100 + 13 * i, 700],
    }[angle]
    const page = await pageOf({ draw: letter.map((text, i) => ({ text, x: at(i)[0] ?? 0, y: at(i)[1] ?? 0, angle })) })
    expect(page.text).toBe(letter.join('\n'))
    expect(page.rotation).toBe(360 - angle)
    expect([page.width, page.height]).toEqual(angle === 180 ? [612, 792] : [792, 612])
  })

  it.each([90, 180, 270] as const)(
    'a page stored turned and shown by /Rotate %i is upright as shown',
    async (rotate) => {
      // Stored so that the viewer's clockwise turn makes it upright.
      const angle = (360 - rotate) as 90 | 180 | 270
      const at = {
        90: (i: number) => [500 - 13 * i, 100],
        180: (i: number) => [500, 700 - 13 * i],
        270: (i: number) => [100 + 13 * i, 700],
      }[angle]
      const page = await pageOf({
        rotate,
        draw: letter.map((text, i) => ({ text, x: at(i)[0] ?? 0, y: at(i)[1] ?? 0, angle })),
      })
      expect(page.text).toBe(letter.join('\n'))
      expect(page.rotation).toBe(rotate)
    },
  )

  it('a stamp up the margin follows the text', async () => {
    const text = await textOf({ text: 'COPY FOR THE PATIENT', x: 30, y: 500, angle: 270 }, ...lines(letter))
    expect(text).toBe(`${letter.join('\n')}\n\nCOPY FOR THE PATIENT`)
  })
})

describe('scans', () => {
  const wholePage: Drawn = { picture: 'scan', x: 0, y: 0, width: 612, height: 792 }
  const invisible = lines(letter).map((drawn) => ({ ...drawn, invisible: true }))
  const told = (parts: ReadPart[]) =>
    parts.flatMap((part): (string | boolean)[] =>
      'unread' in part ? [part.unread.trouble.code] : 'page' in part ? [part.page.ocr] : [],
    )

  it('a picture without text is told as unread, with its page', async () => {
    expect(await partsOf({ draw: lines(letter) }, { draw: [wholePage] })).toContainEqual({
      unread: { where: 'page 2', trouble: { code: 'page-no-text', params: { page: 2 } } },
    })
  })

  it('invisible text over a picture counts as recognised by a machine', async () => {
    expect(told(await partsOf({ draw: [wholePage, ...invisible] }))).toEqual([true, 'page-ocr-layer'])
  })

  it('so does text that lies under the picture', async () => {
    expect(told(await partsOf({ draw: [...lines(letter), wholePage] }))).toEqual([true, 'page-ocr-layer'])
  })

  it('text over a letterhead picture is text', async () => {
    const page = lines([...letter, ...scan])
    expect(told(await partsOf({ draw: [wholePage, ...page] }))).toEqual([false])
  })

  it('a scan with nothing but a stamped page number is still unread', async () => {
    expect(told(await partsOf({ draw: [wholePage, { text: 'Page 3', x: 280, y: 780 }] }))).toEqual([
      false,
      'page-no-text',
    ])
  })

  it('a font that gives the numbers of its shapes instead of characters is no text', async () => {
    const shifted = Array.from('No sign of tumour in all nodes', (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 29),
    ).join('')
    expect(told(await partsOf({ draw: [{ text: shifted, x: 60, y: 60 }] }))).toEqual(['page-no-text'])
  })

  it('letters drawn as shapes are no text; an empty page is an empty page', async () => {
    expect(told(await partsOf({ draw: [{ path: 'square', x: 60, y: 60 }] }))).toEqual(['page-no-text'])
    expect(told(await partsOf({ draw: [] }))).toEqual([false])
  })
})
