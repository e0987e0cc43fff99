import { expect, it } from 'vitest'
import { document, read, result, section } from './test-ccda.ts'

it.each([
  ['<value xsi:type="PQ" value="5" unit="mg"/>', { text: '5 mg', number: 5, unit: 'mg' }],
  ['<value xsi:type="PQ" value="0.9" unit="1"/>', { text: '0.9', number: 0.9 }],
  [
    '<value xsi:type="IVL_PQ"><low value="3" unit="mg"/><high value="5" unit="mg"/></value>',
    { text: '3-5 mg', unit: 'mg' },
  ],
  ['<value xsi:type="IVL_PQ"><low value="500" unit="mg" inclusive="false"/></value>', { text: '> 500 mg', unit: 'mg' }],
  ['<value xsi:type="IVL_PQ"><high value="2" unit="mm"/></value>', { text: '<= 2 mm', unit: 'mm' }],
  ['<value xsi:type="INT" value="7"/>', { text: '7', number: 7 }],
  ['<value xsi:type="REAL" value="-1.5"/>', { text: '-1.5', number: -1.5 }],
  ['<value xsi:type="ST">not   seen</value>', { text: 'not seen' }],
  ['<value xsi:type="ED"><reference value="#r1"/></value>', { text: 'clear margins' }],
  [
    '<value xsi:type="CD" code="9" codeSystem="1.2" displayName="Negative"/>',
    { text: 'Negative', codes: [{ system: 'urn:oid:1.2', code: '9', display: 'Negative' }] },
  ],
  ['<value xsi:type="BL" value="true"/>', { text: 'true' }],
  ['<value xsi:type="TS" value="20200229"/>', { text: '2020-02-29' }],
  [
    '<value xsi:type="RTO"><numerator xsi:type="INT" value="1"/><denominator xsi:type="INT" value="128"/></value>',
    { text: '1:128' },
  ],
])('%s', (value, wanted) => {
  const { coded } = read(
    document(section('Results', '30954-2', '<content ID="r1">clear margins</content>', result('Test', value))),
  )
  expect(coded[0]?.value).toEqual(wanted)
})
