import { conceptText } from './concept.ts'
import { field, listOf, wordsOf } from './field.ts'
import { type AsText, divOf } from './narrative.ts'
import type { PageWriter } from './page-writer.ts'

/** The sections of a Composition as a person reads them: titles in capitals, the author's text under each. */
export function writeSections(composition: unknown, writer: PageWriter, asText: AsText): void {
  for (const section of listOf(composition, 'section')) {
    const title = wordsOf(section, 'title') || conceptText(field(section, 'code'))
    const text = asText(divOf(section))
    const empty = conceptText(field(section, 'emptyReason'))
    if (title !== '' || text !== '' || empty !== '') {
      writer.blank()
      if (title !== '') writer.line(title.toUpperCase())
      writer.paragraph(text)
      if (empty !== '') writer.line(`Empty: ${empty}`)
    }
    writeSections(section, writer, asText)
  }
}
