/** Something drawn on a test page; x and y are points from the top left of the page as stored, y the baseline of text. */
export type Drawn =
  | {
      text: string
      x: number
      y: number
      size?: number
      spacing?: number
      invisible?: boolean
      angle?: 0 | 90 | 180 | 270
    }
  | { han: string; x: number; y: number; size?: number }
  | { picture: 'scan'; x: number; y: number; width: number; height: number }
  | { path: 'square'; x: number; y: number }
  | { field: string; x: number; y: number; width: number; height: number }

export interface TestPage {
  draw: Drawn[]
  width?: number
  height?: number
  rotate?: 0 | 90 | 180 | 270
}

export interface TestPdf {
  pages: TestPage[]
  /** Ask for a password that nobody knows. */
  locked?: boolean
}

/** Writes a small PDF 1.4 with Helvetica (Latin) and an Adobe-GB1 font (Han): real bytes whose coordinates a test knows. */
export function testPdf({ pages, locked = false }: TestPdf): Uint8Array {
  const objects: string[] = ['', '', helvetica, song, songDescendant, songDescriptor, picture]
  const fields: number[] = []
  const kids = pages.map((page) => addPage(objects, page, fields))
  objects[0] = `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${fields.map(ref).join(' ')}] /NeedAppearances true /DA (/F1 10 Tf 0 g) /DR << /Font << /F1 3 0 R >> >> >> >>`
  objects[1] = `<< /Type /Pages /Kids [${kids.map(ref).join(' ')}] /Count ${kids.length} >>`
  return assembled(objects, locked)
}

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const song =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>'
const songDescendant =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 6 0 R >>'
const songDescriptor =
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>'
const picture =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream'

function addPage(objects: string[], page: TestPage, fields: number[]): number {
  const { width = 612, height = 792, rotate = 0 } = page
  const content = page.draw.map((drawn) => operators(drawn, height)).join('\n')
  const stream = objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  const widgets: number[] = []
  for (const drawn of page.draw) {
    if (!('field' in drawn)) continue
    const { field, x, y, width: wide, height: high } = drawn
    const rect = `[${x} ${height - y - high} ${x + wide} ${height - y}]`
    widgets.push(
      objects.push(
        `<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /T (f${objects.length}) /V (${escaped(field)}) /DA (/F1 10 Tf 0 g) /Rect ${rect} >>`,
      ),
    )
  }
  fields.push(...widgets)
  return objects.push(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${ref(stream)} /Annots [${widgets.map(ref).join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 7 0 R >> >> >>`,
  )
}

function operators(drawn: Drawn, height: number): string {
  const y = height - drawn.y
  if ('picture' in drawn) return `q ${drawn.width} 0 0 ${drawn.height} ${drawn.x} ${y - drawn.height} cm /Im Do Q`
  if ('path' in drawn) return `${drawn.x} ${y} 40 40 re f`
  if ('field' in drawn) return ''
  const { x, size = 10 } = drawn
  if ('han' in drawn) return `BT /F2 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${utf16(drawn.han)}> Tj ET`
  const [a, b] = { 0: [1, 0], 90: [0, -1], 180: [-1, 0], 270: [0, 1] }[drawn.angle ?? 0] as [number, number]
  return `BT /F1 ${size} Tf ${drawn.spacing ?? 0} Tc ${drawn.invisible ? 3 : 0} Tr ${a} ${b} ${-b} ${a} ${x} ${y} Tm (${escaped(drawn.text)}) Tj ET`
}

function assembled(objects: string[], locked: boolean): Uint8Array {
  let out = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = out.length
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  out += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const key = '0123456789abcdef'.repeat(4)
  const lock = locked ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]` : ''
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(out, (sign) => sign.charCodeAt(0))
}

function ref(number: number): string {
  return `${number} 0 R`
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`)
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')
}
