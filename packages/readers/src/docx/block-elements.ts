import { endCell, endParagraph, endRow, startCell, startRow } from './flow.ts'
import { isOn, numberOf } from './read-xml.ts'
import { type Elements, passOver, type State, spend } from './state.ts'

/** Word's own limit of columns. */
const mostColumns = 63

/** Paragraphs, lists, tables, tracked changes. */
export const blockElements: Elements = {
  open: {
    p(state) {
      const flow = state.flows.at(-1)
      if (flow) flow.look.joined = false
    },
    pStyle(state, { get }) {
      const look = lookOf(state)
      const style = state.letter.styles.get(get('val') ?? '')
      if (!look) return
      look.heading = style?.heading ?? /^(heading\d|title)/i.test(get('val') ?? '')
      look.list ??= style?.list && { ...style.list }
    },
    outlineLvl(state, { get }) {
      const look = lookOf(state)
      if (look && numberOf(get('val'), 9) < 9) look.heading = true
    },
    numId(state, { get }) {
      const look = state.above.at(-1) === 'numPr' ? lookOf(state) : undefined
      if (look) look.list = { level: look.list?.level ?? 0, id: get('val') ?? '' }
    },
    ilvl(state, { get }) {
      const look = state.above.at(-1) === 'numPr' ? lookOf(state) : undefined
      if (look) look.list = { id: look.list?.id ?? '', level: numberOf(get('val'), 8) }
    },
    pageBreakBefore(state, { get }) {
      const look = lookOf(state)
      if (look) look.breakBefore = isOn(get('val'))
    },
    sectPr(state) {
      const look = state.above.at(-1) === 'pPr' ? lookOf(state) : undefined
      if (look) look.sectionEnds = true
    },
    type(state, { get }) {
      const look = state.above.at(-1) === 'sectPr' ? lookOf(state) : undefined
      if (look && get('val') === 'continuous') look.sectionEnds = false
    },
    del: takenAway,
    moveFrom: takenAway,
    tbl(state) {
      state.flows.at(-1)?.tables.push({ start: 0, cells: 0, span: 1, deleted: false })
    },
    tr(state) {
      const flow = state.flows.at(-1)
      if (flow) startRow(flow)
    },
    tc(state) {
      const flow = state.flows.at(-1)
      if (flow) startCell(flow)
      spend(state, 1)
    },
    gridSpan(state, { get }) {
      const row = state.flows.at(-1)?.tables.at(-1)
      if (!row || state.above.at(-1) !== 'tcPr') return
      row.span = numberOf(get('val'), mostColumns)
      spend(state, row.span)
    },
  },
  close: {
    p(state) {
      const flow = state.flows.at(-1)
      if (flow) endParagraph(flow, state.letter.labels)
    },
    tc(state) {
      const flow = state.flows.at(-1)
      if (flow) endCell(flow)
    },
    tr(state) {
      const flow = state.flows.at(-1)
      if (flow) endRow(flow)
    },
    tbl(state) {
      state.flows.at(-1)?.tables.pop()
    },
  },
}

function lookOf(state: State) {
  const { above } = state
  return above.at(-1) === 'pPr' || above.at(-2) === 'pPr' ? state.flows.at(-1)?.look : undefined
}

/** A tracked deletion: of the mark that ends a paragraph, of a row, or of what it holds. */
function takenAway(state: State): void {
  const flow = state.flows.at(-1)
  const parent = state.above.at(-1)
  const row = flow?.tables.at(-1)
  if (parent === 'trPr' && row) row.deleted = true
  else if (parent === 'rPr' && flow && state.above.at(-2) === 'pPr') flow.look.joined = true
  else passOver(state)
}
