/** What the bytes are, told from the bytes alone: a name may lie. */
export type Format = { is: 'pdf' } | { is: 'text' } | { is: 'empty' } | { is: 'unknown'; format: string }

/** Formats with a mark at a fixed place: what hospitals hand out, and what gets among it. */
const marks: { at: number; mark: string; format: string }[] = [
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
  { at: 0, mark: '\x1f\x8b', format: 'gzip' },
  { at: 257, mark: 'ustar', format: 'tar' },
  { at: 32769, mark: 'CD001', format: 'ISO' },
  { at: 0, mark: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', format: 'Office 97' },
  { at: 0, mark: '{\\rtf', format: 'RTF' },
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
  for (const { at, mark, format } of marks) {
    if (ascii(bytes, at, mark.length) !== mark) continue
    if (ambiguous.has(mark) && !hasControls(bytes)) continue
    return { is: 'unknown', format }
  }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { is: 'unknown', format: zipFormat(bytes) }
  const written = markupFormat(bytes)
  return written === undefined ? { is: 'text' } : { is: 'unknown', format: written }
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

/** The names inside a zip stand in its first bytes; office files are zips. */
function zipFormat(bytes: Uint8Array): string {
  const head = ascii(bytes, 0, 8192)
  if (head.includes('word/')) return 'Word'
  if (head.includes('xl/')) return 'Excel'
  if (head.includes('ppt/')) return 'PowerPoint'
  if (head.includes('opendocument')) return 'OpenDocument'
  if (head.includes('DICOMDIR')) return 'DICOM zip'
  return 'zip'
}

/** Text that is written for machines: its words are no sentences of an author until a reader for it exists. */
function markupFormat(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder(markupEncoding(bytes)).decode(bytes.subarray(0, 4096)).trimStart()
  if (/^(?:<\?xml|<[A-Za-z:]+\s+xmlns)/.test(head)) return head.includes('ClinicalDocument') ? 'C-CDA' : 'XML'
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return 'HTML'
  if (/^[[{]\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*[:,]|\{\s*")/.test(head))
    return head.includes('"resourceType"') ? 'FHIR' : 'JSON'
  return undefined
}

function markupEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
