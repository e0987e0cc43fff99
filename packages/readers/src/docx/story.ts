import { blockElements } from './block-elements.ts'
import { controlElements } from './control-elements.ts'
import { endParagraph, flowText, inCell, startFlow } from './flow.ts'
import { readXml, type Tag } from './read-xml.ts'
import { runElements } from './run-elements.ts'
import { enough, type Letter, passOver, type State, type Story, say } from './state.ts'
import { withoutPrivateCodes } from './symbols.ts'

export interface Stories {
  stories: Story[]
  /** False when the XML is cut short or faulty; what came before is there. */
  whole: boolean
  /** Reading stopped because `letter.left` was used up. */
  full: boolean
}

/** Reads the texts of one part of a letter. Never throws. */
export function readStories(bytes: Uint8Array, letter: Letter): Stories {
  const state = startState(letter)
  let whole = false
  let full = false
  try {
    whole = readXml(bytes, {
      open: (tag) => openElement(state, tag),
      close: (name) => closeElement(state, name),
      text(text) {
        if (state.skippedFrom < 0 && state.above.at(-1) === 't' && state.above.at(-2) === 'r')
          say(state, withoutPrivateCodes(state.run.font, text.replace(/[\n\r]/g, ' ')))
      },
    })
  } catch (error) {
    if (error !== enough) throw error
    full = true
  }
  while (state.flows.length > 0) endFlow(state)
  return { stories: state.stories, whole: whole && !state.heldBack, full }
}

function startState(letter: Letter): State {
  return {
    letter,
    above: [],
    flows: [],
    skippedFrom: -1,
    run: { crossed: false, hidden: false, font: '' },
    chosen: [],
    controls: [],
    replacing: [],
    form: { on: false, chosen: 0, entries: [] },
    stories: [],
    heldBack: false,
  }
}

const opens = new Map(Object.entries({ ...blockElements.open, ...controlElements.open, ...runElements.open }))
const closes = new Map(Object.entries({ ...blockElements.close, ...controlElements.close, ...runElements.close }))
const passedOver = new Set(
  (
    'delText instrText delInstrText rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange tblPrExChange ' +
    'numberingChange tblGridChange rt binData'
  ).split(' '),
)
const flowElements = new Set(['body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent'])

function openElement(state: State, tag: Tag): void {
  const { name } = tag
  if (state.skippedFrom < 0) {
    if (passedOver.has(name)) passOver(state)
    else if (flowElements.has(name)) {
      const flow = state.flows.at(-1)
      state.flows.push(startFlow(name, tag.get('id'), tag.get('author'), flow ? inCell(flow) : false))
    } else opens.get(name)?.(state, tag)
  }
  state.above.push(name)
}

function closeElement(state: State, name: string): void {
  state.above.pop()
  if (state.skippedFrom >= 0) {
    if (state.skippedFrom === state.above.length) state.skippedFrom = -1
    else return
  }
  if (flowElements.has(name)) endFlow(state)
  else closes.get(name)?.(state)
}

function endFlow(state: State): void {
  const flow = state.flows.pop()
  if (!flow) return
  flow.tables.length = 0
  flow.look.joined = false
  if (flow.line.length > 0 || flow.boxes.length > 0) endParagraph(flow, state.letter.labels)
  if (flow.fields.includes(true)) state.heldBack = true
  const text = flowText(flow)
  const { element, id, author } = flow
  if (element === 'txbxContent') state.flows.at(-1)?.boxes.push(text)
  else state.stories.push({ element, id, author, text })
}
