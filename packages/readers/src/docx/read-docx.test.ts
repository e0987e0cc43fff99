import { describe, expect, it } from 'vitest'
import { docx, p, part, r, readBytes, table, textOf } from './test-docx.ts'

const heading = part('styles', '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>')
const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const number = (level: number, list = 2) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
const numbering = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
   <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
   </w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
)

describe('a letter of the tumour board', () => {
  it('reads as its reader sees it', async () => {
    const body = [
      p('Tumour board of 12 March 2024', '<w:pStyle w:val="H1"/>'),
      p('Patient: Meier, Anna, born 4 May 1961'),
      p('Findings', '<w:pStyle w:val="H1"/>'),
      table(['Date', 'Study', 'Result'], ['5 Mar 2024', 'CT chest', `${p('Lesion 14 mm')}${p('no nodes')}`]),
      p('Decision', '<w:pStyle w:val="H1"/>'),
      p(
        `${r('The board recommends ')}<w:del w:author="B"><w:r><w:delText>surgery</w:delText></w:r></w:del><w:ins w:author="B">${r('radiotherapy')}</w:ins>${r('.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      p(`${r('Follow-up in ')}${r('six', '<w:strike/>')}${r(' months', '<w:strike/>')}${r(' three months')}`),
      p('CT chest', bullet),
      p('Blood count', bullet),
    ].join('')
    const text = await textOf(body, {
      'word/styles.xml': heading,
      'word/numbering.xml': numbering,
      'word/header1.xml': part('hdr', p('Clinic of Oncology')),
      'word/header2.xml': part('hdr', `${p('Clinic of Oncology')}${p('Meier, Anna, 4711')}`),
      'word/footer1.xml': part('ftr', p('Case 4711')),
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:id="0" w:type="separator">${p('---')}</w:footnote><w:footnote w:id="2">${p('50 Gy in 25 fractions')}</w:footnote>`,
      ),
      'word/comments.xml': part(
        'comments',
        `<w:comment w:id="1" w:author="Dr Lee">${p('Ask for the')}${p('pathology again')}</w:comment>`,
      ),
    })
    expect(text).toBe(
      `Clinic of Oncology
Meier, Anna, 4711
Case 4711

Tumour board of 12 March 2024
Patient: Meier, Anna, born 4 May 1961

Findings
Date\tStudy\tResult
5 Mar 2024\tCT chest\tLesion 14 mm no nodes

Decision
The board recommends radiotherapy.[1]
Follow-up in [crossed out: six months] three months
- CT chest
- Blood count

[1] 50 Gy in 25 fractions
Comment by Dr Lee: Ask for the pathology again`,
    )
  })
})

describe('paragraphs and lists', () => {
  it('numbered lists count, levels below start anew, a list of its own starts at one', async () => {
    const items = [number(0), number(1), number(1), number(0), number(1), number(0, 3)]
    expect(await textOf(items.map((list) => p('x', list)).join(''), { 'word/numbering.xml': numbering })).toBe(
      '1. x\n1.a) x\n1.b) x\n2. x\n2.a) x\n1. x',
    )
  })

  it('lists without numbering.xml have dashes; list number 0 is no list', async () => {
    expect(await textOf(p('x', bullet) + p('y', number(0, 0)))).toBe('- x\ny')
  })

  it('page breaks part pages; breaks, tabs, hyphens and empty lines are kept', async () => {
    const breaks = '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>'
    const body = [
      p(breaks, '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'),
      p('') + p(''),
      p('<w:r><w:t>e</w:t><w:br w:type="page"/><w:t>f</w:t></w:r>'),
      p('g', '<w:pageBreakBefore/>'),
      p('h', '<w:sectPr/>'),
      p('i', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'),
      p('j'),
    ]
    expect(await textOf(body.join(''))).toBe('a\tb\nc-d\n\ne\ff\fg\nh\fi\nj')
  })

  it('signs of picture fonts', async () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const boxes = ['F0FE', 'F0FD', 'F0A8', 'F06F'].map((char) => sym('Wingdings', char)).join('')
    expect(await textOf(p(`${boxes}${sym('Symbol', 'F061')}${sym('Symbol', 'F0B3')}${sym('Wingdings', 'F0C1')}`))).toBe(
      '[x][x][ ][ ]α≥\ufffd',
    )
    expect(await textOf(p(r('\uf0fe done \uf0a8', '<w:rFonts w:ascii="Wingdings"/>')))).toBe('[x] done [ ]')
  })

  it('hidden text is left out, text that is hidden no more is not', async () => {
    const runs = [r('a'), r('b', '<w:vanish/>'), r('c', '<w:vanish w:val="0"/><w:strike w:val="false"/>')]
    expect(await textOf(p(runs.join('')))).toBe('ac')
  })
})

describe('tracked changes', () => {
  it('what was moved stands once; deleted rows and paragraph marks are gone; old looks do not count', async () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>'
    const body = [
      p(`<w:moveFrom>${r('moved')}</w:moveFrom>`, '<w:rPr><w:moveFrom/></w:rPr>'),
      p('first ', deleted),
      p('half'),
      p(`<w:moveTo>${r('moved')}</w:moveTo>`),
      p(r('kept', '<w:rPrChange><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>')),
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('gone')}</w:tc></w:tr><w:tr><w:tc>${p('row')}</w:tc></w:tr></w:tbl>`,
    ]
    expect(await textOf(body.join(''))).toBe('first half\nmoved\nkept\nrow')
  })
})

describe('tables', () => {
  it('keep their columns where cells are empty, merged or broad', async () => {
    const cell = (inside: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${p(inside)}</w:tc>`
    const rows = [
      cell('Date', '<w:vMerge w:val="restart"/>') + cell('Results', '<w:gridSpan w:val="2"/>') + cell('Note'),
      cell('', '<w:vMerge/>') + cell('') + cell('CEA\u00a05') + cell(''),
    ]
    expect(await textOf(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)).toBe(
      'Date\tResults\t\tNote\n\t\tCEA\u00a05',
    )
  })

  it('a table in a cell gives words of that cell; tabs and breaks in cells are blanks', async () => {
    const inner = table(
      ['a', 'b'],
      ['c', '<w:p><w:r><w:t>d</w:t><w:tab/><w:br w:type="page"/><w:t>e</w:t></w:r></w:p>'],
    )
    expect(await textOf(p('x') + table(['1', `${p('in')}${inner}${p('out')}`, '3']))).toBe('x\n1\tin a b c d  e out\t3')
  })
})

describe('boxes, controls and fields', () => {
  it('a text box stands once, after its paragraph', async () => {
    const box = `<w:txbxContent>${p('in the box')}${p('second line')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await textOf(p(`${r('before')}${drawing}${r(' after')}`) + p('next'))).toBe(
      'before after\nin the box\nsecond line\nnext',
    )
    expect(await textOf(table(['a', p(drawing), 'c']))).toBe('a\tin the box second line\tc')
  })

  it('content controls show what is ticked, chosen or written, and no placeholders', async () => {
    const sdt = (look: string, inside: string) =>
      `<w:sdt><w:sdtPr>${look}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
    const box = (on: number) => sdt(`<w14:checkbox><w14:checked w14:val="${on}"/></w14:checkbox>`, r(on ? '☒' : '☐'))
    const list = sdt('<w:dropDownList><w:listItem w:displayText="ECOG 0"/></w:dropDownList>', r('ECOG 1'))
    const empty = sdt('<w:showingPlcHdr/>', r('Click here to enter text.'))
    expect(await textOf(p(`${box(1)}${r(' smoker ')}${box(0)}${r(' alcohol ')}${list}${r(' | ')}${empty}`))).toBe(
      '[x] smoker [ ] alcohol ECOG 1 |',
    )
    expect(await textOf(sdt('<w:text/>', p('block')) + sdt('<w14:checkbox/>', p('☐')))).toBe('block\n[ ]')
  })

  it('fields show their result, legacy forms their state', async () => {
    const char = (type: string, inside = '') => `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
    const nested = `${char('begin')}${code('IF ')}${char('begin')}${code('SEX')}${char('separate')}${r('f')}${char('end')}${r('hidden')}${char('separate')}${r('Mrs')}${char('end')}`
    const tick = `${char('begin', '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>')}${code('FORMCHECKBOX')}${char('end')}`
    const drop = `${char('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="no"/><w:listEntry w:val="yes"/></w:ddList></w:ffData>')}${code('FORMDROPDOWN')}${char('end')}`
    const simple = `<w:fldSimple w:instr="DATE">${r('1 May')}</w:fldSimple>`
    expect(await textOf(p(`${nested}${r(' Meier ')}${tick}${drop}${r(' ')}${simple}`))).toBe('Mrs Meier [x]yes 1 May')
  })

  it('notes are numbered in the order they are referred to; unused ones stay away', async () => {
    const ref = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const text = await textOf(
      p(`${r('a')}${ref('endnote', 1)}${ref('footnote', 2)}<w:del>${ref('footnote', 3)}</w:del>`),
      {
        'word/footnotes.xml': part(
          'footnotes',
          [2, 3].map((id) => `<w:footnote w:id="${id}">${p(`foot ${id}`)}</w:footnote>`).join(''),
        ),
        'word/endnotes.xml': part('endnotes', `<w:endnote w:id="1">${p('end 1')}</w:endnote>`),
      },
    )
    expect(text).toBe('a[1][2]\n\n[1] end 1\n[2] foot 2')
  })
})

describe('what lies inside', () => {
  it('pictures and embedded files come under their own names; charts are told; macros are not', async () => {
    const bytes = await docx(p('see'), {
      'word/media/image1.png': Uint8Array.of(1, 2),
      'word/embeddings/lab.xlsx': Uint8Array.of(3),
      'word/media/sub.png': new Uint8Array(),
      'word/charts/chart1.xml': '<c/>',
      'word/vbaProject.bin': Uint8Array.of(9),
    })
    const { inners, unread, trouble } = await readBytes(bytes)
    expect(inners.map(({ name, bytes }) => [name, ...bytes])).toEqual([
      ['image1.png', 1, 2],
      ['lab.xlsx', 3],
      ['sub.png'],
    ])
    expect({ unread, trouble }).toEqual({ unread: ['part-not-read: chart1.xml'], trouble: undefined })
    expect((await readBytes(bytes, { inners: 1 })).trouble).toEqual({ code: 'archive-too-many', params: { limit: 1 } })
  })
})
