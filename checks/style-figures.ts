import ts from 'typescript'
import type { Outcome } from './outcome.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

const longestFile = 400
const longestFunction = 60

/** Median and largest file, functions over the limit and the rest of what style holds by number. Tests are left out. */
export function checkStyle(root: string, cycles: number): Outcome {
  const files = sourceFiles(root).filter((file) => !file.isTest)
  const code = files.filter((file) => !file.isData)
  const tables = files.filter((file) => file.isData)
  const long = files.flatMap(longFunctions)
  const faults = [
    ...code
      .filter((file) => file.lines > longestFile)
      .map((file) => `${file.path}: ${file.lines} lines, over ${longestFile}`),
    ...long,
    ...files.flatMap(loosenings),
    ...(cycles > 0 ? [`import cycles: ${cycles}`] : []),
  ]
  const figures = `files ${sizes(code)}; tables of knowledge ${sizes(tables)}; functions over ${longestFunction} lines ${long.length}; cycles ${cycles}`
  return { summary: figures, faults }
}

function sizes(files: readonly SourceFile[]): string {
  const inOrder = [...files].sort((a, b) => a.lines - b.lines)
  const largest = inOrder.at(-1)
  if (largest === undefined) return 'none'
  const median = inOrder[inOrder.length >> 1]!
  return `${files.length}, median ${median.lines} lines, largest ${largest.lines} (${largest.path})`
}

/** Functions longer than the limit, from their first word to their closing brace. */
function longFunctions(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line
      const lines = source.getLineAndCharacterOfPosition(node.getEnd()).line - first + 1
      const name = (node as ts.SignatureDeclaration).name?.getText() ?? 'a function without a name'
      if (lines > longestFunction)
        faults.push(`${file.path}:${first + 1}: ${name} has ${lines} lines, over ${longestFunction}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

/** Drawers for anything, and words that switch a check off. */
function loosenings(file: SourceFile): string[] {
  const drawer = /(^|[/-])(utils?|helpers?|common|misc)[/.]/.test(file.path)
  const off = /(@ts-(?:ignore|expect-error|nocheck)|(?:biome|eslint)-ignore)\b/.exec(commentsOf(file.text))
  return [
    ...(drawer ? [`${file.path}: name it after its main thing`] : []),
    ...(off === null ? [] : [`${file.path}: switches a check off (${off[1]})`]),
  ]
}

const commentsOf = (text: string): string => (text.match(/\/\/.*|\/\*[\s\S]*?\*\//g) ?? []).join('\n')
