const raised = new Map([...'0123456789+-−n'].map((sign, i) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'[i]!]))

/** Raised figures as signs of their own, so that 10 to the 9th does not read as 109; other text as it is. */
export function raisedText(text: string): string {
  if (text.length > 40 || !/^\s*[\d+\-−n]+\s*$/.test(text)) return text
  return Array.from(text, (sign) => raised.get(sign) ?? sign).join('')
}
