/** Small documents as a hospital's system would write them; all people and numbers are made up. */
import type { CodedEntry, Page, Trouble, Unread } from '@cairn/core'
import type { Inner } from '../part.ts'
import { readCcda } from './read-ccda.ts'

/** Limits no small document reaches. */
export const limits = { pages: 10, characters: 1_000_000, inners: 10, innerBytes: 1_000_000 }

/** The parts of a reading, sorted. */
export interface Read {
  text: string
  pages: Page[]
  coded: CodedEntry[]
  inners: Inner[]
  unread: Unread[]
  trouble?: Trouble
}

/** Everything a document gives, by kind of part. */
export function read(xml: string | Uint8Array, some: Partial<typeof limits> = {}): Read {
  const all: Read = { text: '', pages: [], coded: [], inners: [], unread: [] }
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml
  for (const part of readCcda(bytes, { ...limits, ...some })) {
    if ('page' in part) all.pages.push(part.page)
    else if ('coded' in part) all.coded.push(part.coded)
    else if ('inner' in part) all.inners.push(part.inner)
    else if ('unread' in part) all.unread.push(part.unread)
    else if ('trouble' in part) all.trouble = part.trouble
  }
  all.text = all.pages[0]?.text ?? ''
  return all
}

const root =
  'xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sdtc="urn:hl7-org:sdtc"'

/** A whole document around sections. */
export const document = (...sections: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument ${root}>
  <title>Summary of Care</title>
  <effectiveTime value="20230510093000+0100"/>
  <setId root="1.2.3" extension="S-77"/><versionNumber value="2"/>
  <recordTarget><patientRole>
    <id root="1.2.3.4" extension="MRN-4711" assigningAuthorityName="North Hospital"/>
    <patient>
      <name><prefix>Mrs.</prefix><given>Ada</given><family>Brook</family></name>
      <administrativeGenderCode code="F"/><birthTime value="19610204"/>
    </patient>
  </patientRole></recordTarget>
  <author><assignedAuthor><assignedPerson><name><given>Ruth</given><family>Vale</family></name></assignedPerson></assignedAuthor></author>
  <custodian><assignedCustodian><representedCustodianOrganization><name>North Hospital</name></representedCustodianOrganization></assignedCustodian></custodian>
  <relatedDocument typeCode="RPLC"><parentDocument><id root="1.2.3" extension="D-76"/></parentDocument></relatedDocument>
  <component><structuredBody>${sections.map((each) => `<component>${each}</component>`).join('\n')}</structuredBody></component>
</ClinicalDocument>`

/** A section with a title, its narrative and entries. */
export const section = (title: string, loinc: string, narrative: string, ...entries: string[]): string => `<section>
  <code code="${loinc}" codeSystem="2.16.840.1.113883.6.1"/><title>${title}</title>
  ${narrative === '' ? '' : `<text>${narrative}</text>`}
  ${entries.map((entry) => `<entry>${entry}</entry>`).join('\n')}
</section>`

/** A problem list. */
export const problems = (narrative: string, ...entries: string[]): string =>
  section('Problems', '11450-4', narrative, ...entries)

const template = (number: number): string => `<templateId root="2.16.840.1.113883.10.20.22.4.${number}"/>`

/** What a problem can have beside its name. */
export interface Problem {
  /** Attributes of the observation and of its concern. */
  observation?: string
  concern?: string
  /** Status code of the concern. */
  status?: string
  time?: string
  value?: string
  /** Elements after the value, inside the observation. */
  details?: string
}

/** A problem observation in its concern act. */
export const problem = (
  name: string,
  how: Problem = {},
): string => `<act classCode="ACT" moodCode="EVN" ${how.concern ?? ''}>
  ${template(3)}<code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="${how.status ?? 'active'}"/>
  <entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN" ${how.observation ?? ''}>
    ${template(4)}<code code="55607006" codeSystem="2.16.840.1.113883.6.96" displayName="Problem"/>
    <statusCode code="completed"/>
    ${how.time ?? '<effectiveTime><low value="20210315"/></effectiveTime>'}
    ${how.value ?? `<value xsi:type="CD" code="111" codeSystem="2.16.840.1.113883.6.96" displayName="${name}"/>`}
    ${how.details ?? ''}
  </observation></entryRelationship>
</act>`

/** An observation that hangs on a problem: its status or certainty. */
export const detail = (code: string, display: string, loinc = '33999-4'): string =>
  `<entryRelationship typeCode="REFR"><observation classCode="OBS" moodCode="EVN"><code code="${loinc}"/>
  <value xsi:type="CD" code="${code}" codeSystem="2.16.840.1.113883.6.96" displayName="${display}"/></observation></entryRelationship>`

/** One finding of a relative. */
export const family = (
  relation: string,
  name: string,
  attributes = '',
): string => `<organizer classCode="CLUSTER" moodCode="EVN">
  ${template(45)}<subject><relatedSubject classCode="PRS"><code code="X" displayName="${relation}"/></relatedSubject></subject>
  <component><observation classCode="OBS" moodCode="EVN" ${attributes}>${template(46)}<code code="64572001"/>
    <value xsi:type="CD" code="222" displayName="${name}"/></observation></component>
</organizer>`

/** A result with a value element. */
export const result = (name: string, value: string): string => `<organizer classCode="BATTERY" moodCode="EVN">
  ${template(1)}<code code="58410-2" displayName="Panel"/><statusCode code="completed"/><effectiveTime value="202203"/>
  <component><observation classCode="OBS" moodCode="EVN">${template(2)}
    <code code="718-7" codeSystem="2.16.840.1.113883.6.1" displayName="${name}"/>${value}</observation></component>
</organizer>`

/** A medicine. */
export const medicine = (name: string, attributes = 'moodCode="EVN"', status = 'active'): string =>
  `<substanceAdministration classCode="SBADM" ${attributes}>${template(16)}<statusCode code="${status}"/>
  <effectiveTime xsi:type="IVL_TS"><low value="20220101"/><high value="20220401"/></effectiveTime>
  <effectiveTime xsi:type="PIVL_TS"><period value="8" unit="h"/></effectiveTime>
  <consumable><manufacturedProduct><manufacturedMaterial><code code="333" displayName="${name}"/></manufacturedMaterial></manufacturedProduct></consumable>
</substanceAdministration>`
