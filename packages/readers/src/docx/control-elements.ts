import { isOn, numberOf, type Tag } from './read-xml.ts'
import { type Elements, type State, say, sayInField } from './state.ts'

const mark = (on: boolean) => (on ? '[x]' : '[ ]')

/** Content controls and the legacy form fields before them. */
export const controlElements: Elements = {
  open: {
    sdt(state) {
      state.controls.push({ box: undefined, placeholder: false, instead: undefined })
    },
    checkbox(state) {
      const control = state.controls.at(-1)
      if (control && state.above.at(-1) === 'sdtPr') control.box = false
    },
    checked(state, { get }) {
      const control = state.controls.at(-1)
      const parent = state.above.at(-1)
      if (parent === 'checkbox' && control) control.box = isOn(get('val'))
      else if (parent === 'checkBox') state.form.on = isOn(get('val'))
    },
    showingPlcHdr(state, { get }) {
      const control = state.controls.at(-1)
      if (control) control.placeholder = isOn(get('val'))
    },
    sdtContent(state) {
      const control = state.controls.at(-1)
      if (!control || (control.box === undefined && !control.placeholder)) return
      control.instead = control.box === undefined ? '' : mark(control.box)
      state.replacing.push(control)
    },
    ffData(state) {
      state.form = { on: false, chosen: 0, entries: [] }
    },
    default: byDefault,
    result(state, { get }) {
      if (state.above.at(-1) === 'ddList') state.form.chosen = numberOf(get('val'), 1_000)
    },
    listEntry(state, { get }) {
      if (state.above.at(-1) === 'ddList' && state.form.entries.length < 1_000)
        state.form.entries.push(get('val') ?? '')
    },
  },
  close: {
    sdtContent(state) {
      const control = state.controls.at(-1)
      if (!control || state.replacing.at(-1) !== control) return
      // A box without any content still is a box.
      if (control.instead) say(state, '')
      state.replacing.pop()
    },
    sdt(state) {
      state.controls.pop()
    },
    checkBox(state) {
      if (state.above.at(-1) === 'ffData') sayInField(state, mark(state.form.on))
    },
    ddList(state) {
      const { entries, chosen } = state.form
      if (state.above.at(-1) === 'ffData') sayInField(state, entries[chosen] ?? '')
    },
  },
}

/** The ticked state that was set comes after the default and outweighs it. */
function byDefault(state: State, { get }: Tag): void {
  const parent = state.above.at(-1)
  if (parent === 'checkBox') state.form.on = isOn(get('val'))
  else if (parent === 'ddList') state.form.chosen = numberOf(get('val'), 1_000)
}
