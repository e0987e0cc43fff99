import type { Layer } from '../../lexicon/lexicon.ts'

export type IdentityLabel =
  | 'name'
  | 'family'
  | 'given'
  | 'birthDate'
  | 'sex'
  | 'number'
  | 'age'
  | 'subject'
  | 'their-ref'

/** Labels before what a paper says of its person; `subject` opens the subject line of a letter, `family` and `given` the parts of a name. */
export const identityLabels: Layer<IdentityLabel> = {
  layer: 'identity-label',
  rules: [
    {
      id: 'en.identity.name',
      patterns: [
        '(patient|pt|patients) name?',
        '(full|patient) name',
        '(patient|client) (details|demographics|information|particulars)',
        '(patient|client) (details|demographics|information|particulars)',
        'name (of patient)?',
        'client',
        'for patient',
      ],
      means: 'name',
      yes: ['Name: BRIGHTWELL, Anna'],
      no: ['Ward: Holly'],
    },
    {
      id: 'en.identity.family',
      patterns: ['(surname|family name|last name)'],
      means: 'family',
      yes: ['Surname: BRIGHTWELL   First name: Anna'],
      no: ['Ward: Holly'],
    },
    {
      id: 'en.identity.given',
      patterns: ['(forename|forenames|forename \\( s \\)|first name|first names|given name|given names)'],
      means: 'given',
      yes: ['Surname: BRIGHTWELL   First name: Anna'],
      no: ['Ward: Holly'],
    },
    {
      id: 'en.identity.subject',
      patterns: ['re', 'regarding', 'ref patient', 'opinion (for|on)', 'report (for|on)', 'letter regarding'],
      means: 'subject',
      yes: ['Re: Mrs Anna Brightwell'],
      no: ['Report to follow'],
    },
    {
      id: 'en.identity.birth-date',
      patterns: [
        '(dob|doB|d.o.b)',
        'd . o . b',
        'd o b',
        'date of birth',
        'birth date',
        'birthdate',
        'born',
        'b .',
        'b',
        'bd',
      ],
      means: 'birthDate',
      yes: ['DOB 1 May 1950', 'D.O.B. 1 May 1950', 'born 1 May 1950'],
      no: ['seen 1 May 2020'],
    },
    {
      id: 'en.identity.sex',
      patterns: ['sex', 'gender', 'sex at birth', 'm \\/ f', 'f \\/ m'],
      means: 'sex',
      yes: ['Sex: F'],
      no: ['Ward: F'],
    },
    {
      id: 'en.identity.age',
      patterns: ['age', 'age (\\/|and) (sex|gender)'],
      means: 'age',
      yes: ['Age: 61'],
      no: ['Wage: 61'],
    },
    {
      id: 'en.identity.number',
      patterns: [
        '(hospital|hosp|patient|pt|unit|mrn|record|registration|nhs|chi|case|local|clinic|chart|rt|file|centre|center|identification) (no|number|nr|id|\\#) .? :?',
        '(hosp|hospital) (no|number) .?',
        'medical record (no|number|\\#) .?',
        'nhs (\\/ hosp)?',
        '(mrn|mrno|hn|pid|uhid|urn|crn|ur|mr|chart)',
        '(h|hosp|u|pt|p|id|unit) \\#',
        '(no|number|id)',
        'mr (no|number|\\#)',
      ],
      means: 'number',
      yes: ['Hospital number 99120', 'MRN 99120', 'Hosp. no: 99120'],
      no: ['Tel 99120'],
    },
    {
      id: 'en.identity.their-ref',
      patterns: ['(your|our|my|their) (ref|reference)'],
      means: 'their-ref',
      yes: ['your ref QX 1182'],
      no: ['ref range 1182'],
    },
  ],
}

/** Who carries a title: anybody (with the sex it tells), or staff alone. */
export type Title = 'woman' | 'man' | 'person' | 'staff'

/** Titles before a person's name, and words that put a member of staff after them. */
export const personTitles: Layer<Title> = {
  layer: 'person-title',
  rules: [
    {
      id: 'en.person.woman',
      patterns: ['(mrs|ms|miss|madam) .?'],
      means: 'woman',
      yes: ['Mrs Anna Brightwell'],
      no: ['Dr Anna Brightwell'],
    },
    {
      id: 'en.person.man',
      patterns: ['(mr|mister|master) .?'],
      means: 'man',
      yes: ['Mr Carl Brightwell'],
      no: ['Dr Carl Brightwell'],
    },
    {
      id: 'en.person.staff',
      patterns: [
        '(dr|drs|doctor|prof|professor|sr|sister|nurse|rn|cns|anp|np|consultant|registrar|surgeon|anaesthetist|anesthesiologist|anaesthetic|anaes|assistant|asst|pathologist|radiologist|oncologist|reader|chair|author|referrer|requester|gp|physician|provider|pcp|sn|matron|sister) .?',
        '(dictated|reported|authorised|authorized|verified|signed|completed|requested|read|seen|recorded|reviewed|interpreted) by',
        '(call|letter|copy|message) (from|to)',
        '(requested|referred|dear|present|key worker|scribe|cc|from)',
      ],
      means: 'staff',
      yes: ['Surgeon: Mr K. Oldcastle', 'Reported by A. Stone'],
      no: ['Patient: Mr K. Oldcastle'],
    },
  ],
}

/** Small words inside family names. */
export const nameParticles: Layer<true> = {
  layer: 'name-particle',
  rules: [
    {
      id: 'en.name-particle',
      patterns: ['(van|von|de|der|den|del|della|di|da|dos|la|le|al|el|bin|binti|ibn|ter|ten|af|zu)'],
      means: true,
      yes: ['Anna van der Holt'],
      no: ['Anna Brightwell'],
    },
  ],
}

/** Words of letter heads and titles that are never a person's name. */
export const headerWords: Layer<true> = {
  layer: 'header-word',
  rules: [
    {
      id: 'en.header-word',
      patterns: [
        '(hospital|hospitals|infirmary|clinic|clinics|centre|center|department|dept|division|unit|ward|service|services|university|general|district|regional|royal|county|community|health|healthcare|medical|medicine|surgery|surgical|practice|trust|foundation|laboratory|laboratories|lab)',
        '(report|record|note|notes|letter|summary|sheet|outcome|results|final|amended|addendum|copy|draft|page|form|list|message|thread|export|review|update)',
        '(radiology|imaging|pathology|histopathology|cytology|cytopathology|oncology|urology|neurology|gynaecology|gynecology|haematology|hematology|radiotherapy|chemotherapy|endocrinology|dermatology|nuclear|thoracic|colorectal|breast|lung|brain|pelvis|chest|abdomen|thorax|liver|neck|head|cancer|tumour|tumor|board|meeting|mdt|mdm)',
        '(ct|mri|mr|pet|fdg|ultrasound|cystoscopy|contrast|with|and|of|the|for|on|at|by|in|to|from|case|operation|operative|procedure|treatment|planned|exam|examination|date|time|nhs|private|confidential|outpatient|outpatients|inpatient|telephone|phone|contact|dear|re|chemo|flow)',
        '(diagnosis|history|clinical|specimen|accession|collected|received|reported|signed|authorised|verified|discharged|admitted|seen|visit|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
        '(street|road|lane|avenue|house|floor|suite|tel|fax|email)',
        '(subject|sample|indication|findings|impression|comparison|technique|conclusion|plan|today)',
      ],
      means: true,
      yes: ['General Hospital'],
      no: ['Anna Brightwell'],
    },
  ],
}

/** Words of heads, months and titles that are people's names too: they count as such beside another word of a name. */
export const surnames: Layer<true> = {
  layer: 'surname',
  rules: [
    {
      id: 'en.surname',
      patterns: [
        '(ward|lane|house|page|case|head|street|road|may|june|april|august|march|nurse|reader|master|royal|day)',
      ],
      means: true,
      yes: ['Ward, Denise', 'June Brightwell'],
      no: ['Anna Brightwell'],
    },
  ],
}

export type Sex = 'female' | 'male'

/** Words that state the person's sex beside the name or age. */
export const sexes: Layer<Sex> = {
  layer: 'sex',
  rules: [
    {
      id: 'en.sex.female',
      patterns: ['(f|female|woman|lady)'],
      means: 'female',
      yes: ['Sex: F'],
      no: ['Sex: M'],
    },
    {
      id: 'en.sex.male',
      patterns: ['(m|male|man|gentleman)'],
      means: 'male',
      yes: ['Sex: M'],
      no: ['Sex: F'],
    },
  ],
}

/** Age with the person's sex in one phrase: "a 61-year-old woman", "70 yr old man". */
export const ageWords: Layer<Sex | 'unstated'> = {
  layer: 'age',
  rules: [
    {
      id: 'en.age.female',
      patterns: [
        '# (year|years|yr|yrs|y) \\/? (female|f)',
        '# (year|years|yr|yrs|y) .? (o .?|old)? (female|woman|lady)',
        '# (yo|y . o) .? (female|woman|lady|f)',
      ],
      means: 'female',
      yes: ['a 61-year-old woman', '61 y.o. female'],
      no: ['a 61-year-old man'],
    },
    {
      id: 'en.age.male',
      patterns: [
        '# (year|years|yr|yrs|y) \\/? (male|m)',
        '# (year|years|yr|yrs|y) .? (o .?|old)? (male|man|gentleman)',
        '# (yo|y . o) .? (male|man|gentleman|m)',
      ],
      means: 'male',
      yes: ['a 61-year-old man'],
      no: ['a 61-year-old woman'],
    },
    {
      id: 'en.age.unstated',
      patterns: ['# (year|years|yr|yrs) old', '# y . o .?', '# yo', '# (y|yr|yrs) \\)'],
      means: 'unstated',
      yes: ['Age: 61 y.o.', 'Born 1955 (63 y)'],
      no: ['61 years ago'],
    },
  ],
}
