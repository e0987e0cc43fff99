import { isOn, type Tag } from './read-xml.ts'
import { type Elements, passOver, type State, say } from './state.ts'
import { symbolText } from './symbols.ts'

/** What stands in runs: breaks, signs, references; and how runs look. */
export const runElements: Elements = {
  open: {
    r(state) {
      state.run = { crossed: false, hidden: false, font: '' }
    },
    strike: crossedOut,
    dstrike: crossedOut,
    vanish(state, { get }) {
      if (ofRun(state)) state.run.hidden = isOn(get('val'))
    },
    rFonts(state, { get }) {
      if (ofRun(state)) state.run.font = get('ascii') ?? get('hAnsi') ?? ''
    },
    tab: (state) => sayInRun(state, '\t'),
    ptab: (state) => sayInRun(state, '\t'),
    cr: (state) => sayInRun(state, '\n'),
    br: (state, { get }) => sayInRun(state, get('type') === 'page' ? '\f' : '\n'),
    noBreakHyphen: (state) => sayInRun(state, '-'),
    sym: (state, { get }) => sayInRun(state, symbolText(get('font') ?? '', Number.parseInt(get('char') ?? '', 16))),
    footnoteReference: (state, tag) => refer(state, 'footnote', tag),
    endnoteReference: (state, tag) => refer(state, 'endnote', tag),
    fldChar(state, { get }) {
      const fields = state.flows.at(-1)?.fields
      const type = get('fldCharType')
      if (type === 'begin') fields?.push(true)
      else if (type === 'end') fields?.pop()
      else if (type === 'separate' && fields && fields.length > 0) fields[fields.length - 1] = false
    },
    AlternateContent(state) {
      state.chosen.push(false)
    },
    Choice: oneOnly,
    Fallback: oneOnly,
  },
  close: {
    r(state) {
      state.run = { crossed: false, hidden: false, font: '' }
    },
    AlternateContent(state) {
      state.chosen.pop()
    },
  },
}

function ofRun(state: State): boolean {
  return state.above.at(-1) === 'rPr' && state.above.at(-2) === 'r'
}

function crossedOut(state: State, { get }: Tag): void {
  if (ofRun(state)) state.run.crossed ||= isOn(get('val'))
}

/** The same names mean other things among properties: a tab there is a stop on the ruler. */
function sayInRun(state: State, text: string): void {
  if (state.above.at(-1) === 'r') say(state, text)
}

function refer(state: State, kind: string, { get }: Tag): void {
  const { notes } = state.letter
  if (say(state, `[${notes.length + 1}]`)) notes.push(`${kind} ${get('id')}`)
}

function oneOnly(state: State): void {
  if (state.chosen.at(-1) === true) passOver(state)
  else if (state.chosen.length > 0) state.chosen[state.chosen.length - 1] = true
}
