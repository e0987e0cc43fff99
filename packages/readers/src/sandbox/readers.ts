import type { ReadLimits, ReadPart } from '../part.ts'

/** What is read inside the sandbox: everything whose bytes are more than plain text. */
export const sandboxedFormats = ['pdf', 'html', 'rtf', 'docx', 'mail', 'ccda', 'fhir', 'zip', 'tar', 'gzip'] as const
export type SandboxedFormat = (typeof sandboxedFormats)[number]

/** What a reading needs beside the bytes. */
export interface ReadOptions {
  limits: ReadLimits
  /** Tried on locked files. */
  passwords: readonly string[]
  /** Where pdf.js keeps its character maps and fonts, with "/" at the end. */
  pdfAssets: string
}

/** The parts of a file of a format. A format's code is loaded with the first file of it. */
export async function* readParts(
  format: SandboxedFormat,
  bytes: Uint8Array,
  { limits, passwords, pdfAssets }: ReadOptions,
): AsyncGenerator<ReadPart> {
  switch (format) {
    case 'pdf':
      return yield* (await import('../pdf/pdf-pages.ts')).pdfPages(bytes, pdfAssets, limits, passwords)
    case 'html':
      return yield* (await import('../html/read-html.ts')).readHtml(bytes, limits)
    case 'rtf':
      return yield* (await import('../rtf/read-rtf.ts')).readRtf(bytes, limits)
    case 'docx':
      return yield* (await import('../docx/read-docx.ts')).readDocx(bytes, limits)
    case 'mail':
      return yield* (await import('../mail/read-mail.ts')).readMail(bytes, limits)
    case 'ccda':
      return yield* (await import('../ccda/read-ccda.ts')).readCcda(bytes, limits)
    case 'fhir':
      return yield* (await import('../fhir/read-fhir.ts')).readFhir(bytes, limits)
    case 'zip':
      return yield* (await import('../archive/read-zip.ts')).readZip(bytes, limits, passwords)
    case 'tar':
      return yield* (await import('../archive/read-tar.ts')).readTar(bytes, limits)
    case 'gzip':
      return yield* (await import('../archive/read-gzip.ts')).readGzip(bytes, limits)
  }
}
