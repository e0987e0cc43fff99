import ts from 'typescript'
import { type Outcome, outcomeOf } from './outcome.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'

const pure = /^packages\/(core|language|i18n)\/src\//

/** The pure packages ask neither the clock nor chance: the same values in give the same values out, on any machine. */
export function checkPurity(root: string): Outcome {
  const files = sourceFiles(root).filter((file) => pure.test(file.path) && !file.isTest)
  const faults = files.flatMap(impureUses)
  return outcomeOf(faults, `${files.length} pure files ask neither the clock nor chance`)
}

/** Every use of the clock, of chance, or of a name that could hide either. */
function impureUses(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isValue(node)) {
      const why = objection(node)
      if (why !== undefined) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        faults.push(`${file.path}:${line + 1}: ${why}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

function objection(name: ts.Identifier): string | undefined {
  const { parent } = name
  const member = memberOf(name)
  switch (name.text) {
    case 'Date':
      if (ts.isNewExpression(parent) && parent.expression === name && (parent.arguments?.length ?? 0) > 0)
        return undefined
      if (member === 'UTC' || member === 'parse' || member === 'prototype') return undefined
      if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
        return undefined
      return 'asks the clock (Date)'
    case 'Math':
      return member === undefined || member === 'random'
        ? 'asks chance (Math.random, or Math under another name)'
        : undefined
    case 'Temporal':
      return member === 'Now' || member === undefined ? 'asks the clock (Temporal.Now)' : undefined
    case 'globalThis':
      return 'reaches the clock and chance by another name (globalThis)'
    default:
      return undefined
  }
}

/** `now` in `Date.now` and in `Date['now']`. */
function memberOf(name: ts.Identifier): string | undefined {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent) && parent.expression === name) return parent.name.text
  if (
    ts.isElementAccessExpression(parent) &&
    parent.expression === name &&
    ts.isStringLiteral(parent.argumentExpression)
  )
    return parent.argumentExpression.text
  return undefined
}

/** False where the word is only a member's name or a type. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false
  const named = parent as ts.Node & { name?: ts.Node }
  return !(named.name === name && !ts.isShorthandPropertyAssignment(parent))
}
