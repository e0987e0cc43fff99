import type { SandboxedFormat } from './sandbox/readers.ts'

/** What the bytes are, told from the bytes alone: a name may lie. */
export type Format = { is: SandboxedFormat } | { is: 'text' } | { is: 'empty' } | { is: 'unknown'; format: string }

/** Formats with a mark at a fixed place: what hospitals hand out, and what gets among it. */
const marks: { at: number; mark: string; format: string; is?: SandboxedFormat }[] = [
  { at: 0, mark: '\xff\xd8\xff', format: 'JPEG' },
  { at: 0, mark: '\x89PNG\r\n\x1a\n', format: 'PNG' },
  { at: 0, mark: 'GIF8', format: 'GIF' },
  { at: 0, mark: 'II*\0', format: 'TIFF' },
  { at: 0, mark: 'MM\0*', format: 'TIFF' },
  { at: 0, mark: 'BM', format: 'BMP' },
  { at: 8, mark: 'WEBP', format: 'WebP' },
  { at: 4, mark: 'ftyphei', format: 'HEIC' },
  { at: 4, mark: 'ftypmif1', format: 'HEIC' },
  { at: 4, mark: 'ftyp', format: 'MP4' },
  { at: 128, mark: 'DICM', format: 'DICOM' },
  { at: 0, mark: 'Rar!\x1a\x07', format: 'RAR' },
  { at: 0, mark: "7z\xbc\xaf'\x1c", format: '7z' },
  { at: 0, mark: '\x1f\x8b', format: 'gzip', is: 'gzip' },
  { at: 257, mark: 'ustar', format: 'tar', is: 'tar' },
  { at: 32769, mark: 'CD001', format: 'ISO' },
  { at: 0, mark: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', format: 'Office 97' },
  { at: 0, mark: '{\\rtf', format: 'RTF', is: 'rtf' },
  { at: 0, mark: '%!PS', format: 'PostScript' },
  { at: 0, mark: '\x7fELF', format: 'ELF' },
  { at: 0, mark: 'MZ', format: 'EXE' },
  { at: 0, mark: 'SQLite format 3\0', format: 'SQLite' },
  { at: 0, mark: 'ID3', format: 'MP3' },
  { at: 0, mark: 'OggS', format: 'Ogg' },
  { at: 0, mark: 'AT&TFORM', format: 'DjVu' },
]

/** Short marks that plain text can begin with ("BMI 24", "MZ twin"): they count only before bytes that are no text. */
const ambiguous = new Set(['BM', 'MZ', 'ID3', 'GIF8', 'OggS'])

/** Tells the format of a file from its bytes. `text` is only a guess that reading the text confirms. */
export function formatOf(bytes: Uint8Array): Format {
  if (bytes.length === 0) return { is: 'empty' }
  const head = ascii(bytes, 0, 1024)
  if (head.includes('%PDF-') || isBeheadedPdf(bytes, head)) return { is: 'pdf' }
  for (const { at, mark, format, is } of marks) {
    if (ascii(bytes, at, mark.length) !== mark) continue
    if (ambiguous.has(mark) && !hasControls(bytes)) continue
    return is === undefined ? { is: 'unknown', format } : { is }
  }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipFormat(bytes)
  if (isMail(ascii(bytes, 0, 16_384))) return { is: 'mail' }
  return markupFormat(bytes) ?? { is: 'text' }
}

/** A PDF whose first bytes are damaged must not pass for text: its objects and its end still tell. */
function isBeheadedPdf(bytes: Uint8Array, head: string): boolean {
  return /\d \d{1,5} obj\b/.test(head) && ascii(bytes, Math.max(0, bytes.length - 1024), 1024).includes('%%EOF')
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  let text = ''
  for (const byte of bytes.subarray(at, at + length)) text += String.fromCharCode(byte)
  return text
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 32))
}

/** The names inside a zip stand in its list at the end; office files are zips. */
function zipFormat(bytes: Uint8Array): Format {
  const names = ascii(bytes, 0, 8192) + ascii(bytes, Math.max(0, bytes.length - 65_536), 65_536)
  if (names.includes('word/document')) return { is: 'docx' }
  if (names.includes('xl/workbook')) return { is: 'unknown', format: 'Excel' }
  if (names.includes('ppt/presentation')) return { is: 'unknown', format: 'PowerPoint' }
  if (names.includes('opendocument')) return { is: 'unknown', format: 'OpenDocument' }
  return { is: 'zip' }
}

/** A head of nothing but "Name: value" lines, two of them written by mail programs: a letter that says "Date:" is none. */
function isMail(start: string): boolean {
  const head = /^(?:From [^\n]*\r?\n)?((?:[!-9;-~]{1,76}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+)(?:\r?\n|$)/.exec(
    start,
  )?.[1]
  if (head === undefined) return false
  const programs =
    /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|x-[a-z-]+|from|subject|to):/gim
  const names = new Set((head.match(programs) ?? []).map((name) => name.toLowerCase()))
  return names.size > 1 && ['received:', 'message-id:', 'mime-version:', 'return-path:'].some((name) => names.has(name))
}

/** Text that is written for machines: its words are no sentences of an author until a reader for it exists. */
function markupFormat(bytes: Uint8Array): Format | undefined {
  const head = new TextDecoder(markupEncoding(bytes)).decode(bytes.subarray(0, 4096)).trimStart()
  const isXml = /^(?:<\?xml|<[A-Za-z:]+\s+xmlns)/.test(head)
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    return { is: 'html' }
  if (/ClinicalDocument\b|urn:hl7-org:v3/.test(head) && head.startsWith('<')) return { is: 'ccda' }
  const root = firstElement.exec(head)?.[1]
  if (root !== undefined && cdaElements.has(root)) return { is: 'ccda' }
  if (isXml) return { is: 'unknown', format: 'XML' }
  if (/^[[{]\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*[:,]|\{\s*")/.test(head))
    return head.includes('"resourceType"') ? { is: 'fhir' } : { is: 'unknown', format: 'JSON' }
  return undefined
}

/** The first element of an XML text, after its declaration and comments. */
const firstElement = /^(?:<\?[\s\S]{0,300}?\?>|<!--[\s\S]{0,2000}?-->|\s)*<(?:[\w.-]{1,40}:)?([A-Za-z]\w{0,60})[\s/>]/

/** Pieces of CDA documents travel alone, without a namespace. */
const cdaElements = new Set(
  'section entry component structuredBody act observation organizer procedure encounter supply substanceAdministration recordTarget author informant legalAuthenticator authenticator documentationOf componentOf participant'.split(
    ' ',
  ),
)

function markupEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
