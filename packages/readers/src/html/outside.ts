import { pictureText } from './form-fields.ts'
import type { Inners } from './inners.ts'
import type { Attributes } from './tags.ts'

/** Tells of what a page shows from elsewhere: bytes written into it come out as files, the rest is never fetched. */
export class Outside {
  #inners: Inners
  #frames = 0

  constructor(inners: Inners) {
    this.#inners = inners
  }

  /** Takes what an element brings in; the text that stands for it, if any. */
  take(name: string, attributes: Attributes): string | undefined {
    if (name === 'img') {
      this.#picture(attributes.get('src') ?? '')
      return pictureText(attributes)
    }
    if (name === 'iframe' && attributes.has('srcdoc')) this.#page(attributes.get('srcdoc')!)
    else if (name === 'frame' || name === 'iframe' || name === 'embed') this.#frame(attributes.get('src'))
    else if (name === 'object') this.#frame(attributes.get('data'))
    return undefined
  }

  #frame(source = ''): void {
    const address = source.slice(0, 100).trim()
    if (address === '' || /^about:/i.test(address)) return
    if (/^data:/i.test(address)) {
      this.#picture(source)
      return
    }
    this.#frames++
    this.#inners.notRead(`frame ${this.#frames}`, 'frame')
  }

  #page(source: string): void {
    this.#frames++
    // The mark says UTF-8, whatever the page inside declares.
    this.#inners.add(`frame ${this.#frames}.html`, 3 * source.length + 3, () => Buffer.from(`\ufeff${source}`))
  }

  #picture(source: string): void {
    const start = source.search(/\S/)
    if (!/^data:/i.test(source.slice(start, start + 5))) return
    const comma = source.indexOf(',', start)
    if (comma < 0) return
    const kind = source.slice(start + 5, Math.min(comma, start + 200)).toLowerCase()
    const data = source.slice(comma + 1)
    const base64 = /;\s*base64\s*$/.test(kind)
    const size = base64 ? Math.ceil(data.length * 0.75) : 3 * data.length
    this.#inners.addPicture(endingOf(kind), size, () => bytesOf(data, base64))
  }
}

function bytesOf(data: string, base64: boolean): Uint8Array | undefined {
  try {
    const plain = data.includes('%') ? decodeURIComponent(data) : data
    return Buffer.from(plain, base64 ? 'base64' : 'utf8')
  } catch {
    return undefined
  }
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/svg+xml': 'svg',
  'image/x-emf': 'emf',
  'image/x-wmf': 'wmf',
  'text/plain': 'txt',
}

function endingOf(kind: string): string {
  const type = kind.split(';')[0]!.trim()
  return endings[type] ?? /^[a-z]+\/([a-z\d]{1,8})$/.exec(type)?.[1] ?? 'bin'
}
