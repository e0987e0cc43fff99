import type { Attributes } from './tags.ts'

/** What a person sees of an input field; undefined for one that shows nothing. */
export function fieldText(attributes: Attributes): string | undefined {
  const type = attributes.get('type')?.trim().toLowerCase() ?? 'text'
  if (type === 'checkbox' || type === 'radio') return attributes.has('checked') ? '[x]' : '[ ]'
  if (type === 'hidden' || type === 'password' || type === 'file') return undefined
  if (type === 'image') return pictureText(attributes)
  return attributes.get('value')?.trim() || undefined
}

/** What stands for a picture: the words its author gave it. */
export function pictureText(attributes: Attributes): string | undefined {
  const alt = attributes.get('alt')?.trim()
  return alt ? `[picture: ${alt}]` : undefined
}

/** Finds what a list to choose from shows: the chosen entries, else the first. */
export class Choice {
  #several: boolean
  #chosen: string[] = []
  #first: string | undefined
  #entry: { text: string; chosen: boolean } | undefined

  constructor(attributes: Attributes) {
    this.#several = attributes.has('multiple')
  }

  option(attributes: Attributes): void {
    this.#endOption()
    this.#entry = { text: '', chosen: attributes.has('selected') }
  }

  text(value: string): void {
    if (this.#entry) this.#entry.text += value
  }

  /** The text shown; nothing may follow. */
  shown(): string {
    this.#endOption()
    if (this.#chosen.length === 0) return this.#several ? '' : (this.#first ?? '')
    return this.#several ? this.#chosen.join(', ') : this.#chosen.at(-1)!
  }

  #endOption(): void {
    if (!this.#entry) return
    const text = this.#entry.text.trim()
    this.#first ??= text
    if (this.#entry.chosen) this.#chosen.push(text)
    this.#entry = undefined
  }
}
