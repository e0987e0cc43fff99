import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the PDF reader's code and pdf.js with its data lie: all that the process in the sandbox may read. */
export function sandboxPlaces(): { code: string; pdfjs: string; child: string } {
  return {
    code: dirname(fileURLToPath(import.meta.url)),
    pdfjs: dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))),
    child: fileURLToPath(new URL('./child.ts', import.meta.url)),
  }
}

/**
 * Node's arguments for a process that takes hostile bytes: it reads only its own code and data, and may neither write,
 * use the network, start workers or processes, nor load native code. Memory of buffers is not counted by
 * `--max-old-space-size`; the parent watches it.
 */
export function sandboxArguments(megabytes: number): string[] {
  const { code, pdfjs } = sandboxPlaces()
  return [
    '--permission',
    `--allow-fs-read=${code}/*`,
    `--allow-fs-read=${pdfjs}/*`,
    `--max-old-space-size=${megabytes}`,
    '--no-warnings',
  ]
}
