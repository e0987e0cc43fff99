import type { ChoiceMeaning, ToldMeaning } from '../../findings/meanings.ts'
import type { LexiconRule } from '../../lexicon/lexicon.ts'

/** Words that mark text as carried along, as a request, as somebody's mistake, as a question, or as past. */
export const told: LexiconRule<ToldMeaning>[] = [
  {
    id: 'en.told.carried',
    patterns: [
      '(carried|brought|copied|pulled|pasted|pulled through|taken|imported|transferred) (forward|over|in|across|from)',
      '(from|per|via|as per) (epr|emr|ehr|pacs|records|system|old notes|the (record|records|system))',
      '(imported|auto|autopopulated|auto populated|coder|coded|copied|pasted|prepopulated)',
      '(problem|diagnosis|diagnoses) list',
      '(previous|earlier|prior|last) (letter|letters|note|notes|report|reports|result|results|summary|imaging|scan) \\:',
      '(results|imaging|reports) (reviewed|pulled in|to date|imported|summary)',
      '(summary|history|extract) (of|from) (previous|earlier|prior|past|old) (letter|letters|notes|note|correspondence|records)',
      'past (medical|oncological|oncology|surgical)? history \\:',
      '(pmh|pmhx) \\:?',
    ],
    means: { told: 'carried' },
    yes: ['History (carried forward): lobectomy.', 'PMH (imported): metastatic cancer.', 'Problem list: gallstones.'],
    no: ['Today she is well.'],
  },
  {
    id: 'en.told.request',
    patterns: [
      'clinical (details|history|information|data|notes|question|indication|summary|background)? \\:?',
      '(indication|indications|clinical|history|background|reason for (exam|study|examination|scan|referral|request)|request) \\:',
      '(pre op|preop|preoperative|pre operative) (dx|diagnosis) \\:?',
      'comparison \\:',
      'compared with',
    ],
    means: { told: 'request' },
    yes: ['Clinical: breast cancer 2013.', 'INDICATION: cough.'],
    no: ['The scan is clear.'],
  },
  {
    id: 'en.told.error',
    patterns: [
      '(error|mistake|erroneous|erroneously|incorrect|incorrectly|wrongly|mistaken|mistakenly|inaccurate|not correct|to be corrected|miscoded|mislabelled)',
      '(is|was|are) wrong',
    ],
    means: { told: 'error' },
    yes: ['That is an error.', 'The list is wrong.'],
  },
  {
    id: 'en.told.rejected',
    patterns: ['(rejected|discounted|dismissed|disproved|ruled out|excluded)'],
    means: { told: 'rejected' },
    yes: ['A second primary was considered and rejected.'],
  },
  {
    id: 'en.told.attributed',
    patterns: [
      '(listed|lists|recorded|records|coded|labelled|labeled|documented|entered|stated|states|says|described|noted) (as|that|her as|him as)?',
      '(problem|diagnosis) list',
    ],
    means: { told: 'attributed' },
    yes: ['The department listed metastatic cancer.'],
  },
  {
    id: 'en.told.quoted',
    patterns: [
      'requested as',
      '(surgeon|requester|referrer|clinician|gp) (writes|wrote|asks|asked|queries)',
      'request (says|reads|form)',
    ],
    means: { told: 'quoted' },
    yes: ['Note: requested as "?relapse".'],
  },
  {
    id: 'en.told.planned',
    patterns: [
      '(pending|awaited|awaiting|planned|requested|booked|advised|suggested|recommended|arrange|arranged|needs|needed|required|proposed|considered|outstanding|chase|refused|declined|declines|unsafe|infeasible|unfeasible|impossible|reachable|not done)',
      '(to|will) (be|have|do|take|arrange|follow|plan)',
    ],
    means: { told: 'planned' },
    yes: ['Biopsy is advised.'],
  },
  {
    id: 'en.told.asked',
    patterns: [
      '(asked|asks|asking|worried|worries|worry|afraid|fears|anxious|wondered|wonders|hopes|understands|thinks|believes|wants to know|says she|says he)',
      '(read|looked up) (on|about)',
    ],
    means: { told: 'asked' },
    yes: ['She asked whether it could return.'],
  },
  {
    id: 'en.told.before',
    patterns: [
      '(resection|excision|ablation|surgery|exenteration|metastasectomy|operation|treatment|lobectomy|hepatectomy|radiotherapy|dissection|chemotherapy|therapy) (for|of) (a|an|the|his|her|their)?',
      '(previous|previously|prior|last|former|earlier|past|old|after|following|known)',
      '(history|hx|h / o) of',
      '(s / p|status post)',
    ],
    means: { told: 'before' },
    yes: ['After recurrence in April.'],
  },
  {
    id: 'en.told.normal',
    patterns: ['(unchanged|normal|unremarkable|clear|intact|nad|healthy|rest of|remainder|remaining|otherwise)'],
    means: { told: 'normal' },
    yes: ['The rest of the brain is unchanged.'],
  },
  {
    id: 'en.told.seems',
    patterns: [
      '(i|we) (am|are|remain|was|were|have been) (very|rather|also|now)? (worried|concerned|anxious|afraid|suspicious)',
      '(i|we) (suspect|fear|worry)',
      '(looks|looked|look) (like|to be|as if)',
      '(resembles|resembling|appearance of|appearances of|mimicking|picture of|gives the impression of)',
      '(may|might|could) well be',
      'c / w',
    ],
    means: { told: 'seems' },
    yes: ['It looks like recurrence.'],
    no: ['This is a recurrence.'],
  },
  {
    id: 'en.told.leads',
    patterns: [
      '(is|are|remains|being) (the|a|of)? (leading|main|first|primary|most likely|likeliest|top|favored|favoured|chief|principal) (consideration|diagnosis|differential|possibility|concern|explanation|cause|worry)?',
      '(is|are|remains) (a|the|of|my|our)? (concern|worry|strong suspicion)',
    ],
    means: { told: 'leads' },
    yes: ['Recurrence is the leading consideration.'],
    no: ['Recurrence is proven.'],
  },
  {
    id: 'en.told.compared',
    patterns: [
      '(since|than|compared|comparison|versus|from) (with|to)? (the|that of)?',
      '(new|unchanged|changed|larger|smaller|stable) (since|from)',
    ],
    means: { told: 'compared' },
    yes: ['New since the CT of 2018.'],
  },
  {
    id: 'en.told.done',
    patterns: ['(excised|resected|removed|irradiated|ablated|debulked)', '(was|were|successfully|previously) treated'],
    means: { told: 'done' },
    yes: ['Chest wall recurrence, excised October 2017.'],
  },
  {
    id: 'en.told.concludes',
    patterns: [
      '(is|was|are|were|represents|represent|represented|confirms|confirmed|proved|proven|conclude|concluded|concludes|diagnosed|turned out)',
      '(conclude|concluded|agree|agreed|satisfied) <1> (that)',
      '(has|have) been (shown|proven|confirmed) to be',
    ],
    means: { told: 'concludes' },
    yes: ['The lesion is a haemangioma.'],
  },
  {
    id: 'en.told.shows',
    patterns: [
      '(shows|showed|show|shown|confirm|revealed|reveals|reported|demonstrated|demonstrates|contains|contained|holds|positive)',
    ],
    means: { told: 'shows' },
    yes: ['The biopsy shows adenocarcinoma.'],
  },
  {
    id: 'en.told.header',
    patterns: [
      '(diagnosis|diagnoses|background|summary|history|hx|past history|oncology history|cancer history|clinical|treatment|problems) \\:',
    ],
    means: { told: 'header' },
    yes: ['Diagnoses: breast cancer.'],
  },
]

/** Words that set another explanation beside a suspicion (R8). */
export const choices: LexiconRule<ChoiceMeaning>[] = [
  {
    id: 'en.choice.versus',
    patterns: ['(versus|vs|v|or|/)'],
    means: { choice: 'versus' },
    yes: ['Scar versus recurrence.'],
  },
  {
    id: 'en.choice.alternative',
    patterns: [
      '(alternative|alternatively|differential|less likely|also possible|other possibility|both possible)',
      '(may|might|could) (also|equally|instead) (be|represent|reflect|indicate)',
    ],
    means: { choice: 'alternative' },
    yes: ['Post-radiation inflammation is the alternative.', 'An abscess is less likely.'],
  },
]
