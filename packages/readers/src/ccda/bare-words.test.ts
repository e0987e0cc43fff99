import { expect, it } from 'vitest'
import { read } from './test-ccda.ts'

it('a piece that says nothing the reader knows still tells its printed words', () => {
  const { text, coded, trouble } = read(
    `<substanceAdministration moodCode="EVN"><code code="76662-6" displayName="Instructions"/>
    <consumable><manufacturedProduct><manufacturedLabeledDrug nullFlavor="NA"/></manufacturedProduct></consumable></substanceAdministration>`,
  )
  expect(trouble).toBeUndefined()
  expect(coded).toEqual([])
  expect(text).toBe('code: Instructions')
})
