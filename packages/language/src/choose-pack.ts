import { en } from './en/pack.ts'
import type { LanguagePack } from './pack.ts'
import { zh } from './zh/pack.ts'

const looked = 8_000
const anyHan = /[\u3400-\u9fff]/

/** The pack that reads a text, by its share of Han characters: one of them weighs as a word of five letters. */
export function packFor(text: string): LanguagePack {
  if (!anyHan.test(text.slice(0, looked))) return en
  let han = 0
  let letters = 0
  const end = Math.min(text.length, looked)
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x3400 && code <= 0x9fff) han++
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) letters++
  }
  return han * 5 > letters ? zh : en
}
