/** How far bytes keep to UTF-8: sequences of several bytes that are valid, those that are not, and encoded lone surrogates. */
export interface Utf8Shape {
  valid: number
  invalid: number
  surrogates: number
}

/** Counts the sequences beyond ASCII. */
export function utf8Shape(bytes: Uint8Array): Utf8Shape {
  const shape: Utf8Shape = { valid: 0, invalid: 0, surrogates: 0 }
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) {
      i++
      continue
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    let got = 1
    while (got < length && ((bytes[i + got] ?? 0) & 0xc0) === 0x80) got++
    const second = bytes[i + 1] ?? 0
    if (length === 0 || got < length) shape.invalid++
    else if (lead === 0xed && second >= 0xa0) {
      shape.invalid++
      shape.surrogates++
    } else if ((lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f))
      shape.invalid++
    else shape.valid++
    i += got
  }
  return shape
}
