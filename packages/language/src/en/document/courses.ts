import type { Layer } from '../../lexicon/lexicon.ts'
import { simple } from './simple-rule.ts'

const dull = 'The weather was fine.'

/** What the words around a treatment say happened to it. */
export type CourseMeaning =
  | 'given'
  | 'completed'
  | 'stopped'
  | 'stop-now'
  | 'declined'
  | 'not-given'
  | 'planned'
  /** Right before the words: "no indication for". */
  | 'no-need'
  | 'talk'
  | 'no'
  | 'switch'
  | 'reason'
  | 'reason-label'
  | 'cycle'

export const courses: Layer<CourseMeaning> = {
  layer: 'course',
  rules: [
    simple<CourseMeaning>(
      'en.course.given',
      'given',
      [
        '(given|received|administered|treated with|tolerated|tolerating|taking|takes|continues|continued|current|currently|started|commenced|began|begun|underwent|had|status post|s \\/ p|month #|remains on|is on|was on)',
        'all fractions given',
      ],
      'She received it',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.completed',
      'completed',
      ['(completed|completes|completion|finished|as planned|uneventful)'],
      'completed 4 May 2020',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.stopped',
      'stopped',
      [
        '(stopped|discontinued|ceased|withdrawn|abandoned|terminated|curtailed|halted|paused|suspended)',
        '(on hold|held since|put on hold)',
        'came off',
        'taken off',
      ],
      'stopped after two cycles',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.stop-now',
      'stop-now',
      ['(stop|stopping|discontinue|discontinuing|cease)'],
      'Stop niraparib',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.declined',
      'declined',
      ['(declined|declines|decline|refused|refuses|did not want|does not want|opted against|opted not)'],
      'declined it',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.not-given',
      'not-given',
      [
        '(not given|withheld|omitted|left out|not administered|never given|never started|did not receive|not received|not started|not offered|not routinely offered|not recommended|not indicated|no indication|not a candidate|not treated|not appropriate|cancelled|canceled|not done)',
        'not (currently|routinely|now|be|been|yet)? (advised|recommended|planned|proposed|needed|necessary|required|suggested|warranted|foreseen|intended)',
        'not (felt|thought|considered|deemed|believed|judged) (to be)? (advised|recommended|needed|necessary|required|warranted|indicated|appropriate)',
        '(recommended|advised|decided) against',
        '(was|were|be|is) not given',
        '(dose|cycle|injection|infusion|instillation) # (was|were)? (held|skipped|missed|deferred|withheld|omitted|cancelled|canceled)',
        'do not propose to give',
        '(dose|doses|cycle|cycles|injection|infusion|instillation) (was|were)? (held|skipped|missed|deferred|withheld|omitted|cancelled|canceled)',
        'dropped (at|after|from|in|on|because)',
      ],
      'the sixth was not given',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.planned',
      'planned',
      [
        '(plan|planned|planning|recommend|recommends|recommended|recommendation|recommendations|propose|proposed|advise|advised|booked|scheduled|intended|awaiting|proceed)',
        '(will|to) (start|commence|begin|have|receive|proceed|get|give|be given)',
        '(is|be|she|he|they) (starts|starting|commences)',
        '(outcome|action) :',
        'for (salvage|adjuvant|palliative|radical|neoadjuvant|further)',
        '(would like|goes ahead|going ahead|to follow|start|starting|starts|agreed to)',
        'will <2> (start|receive|have|be given|be treated)',
      ],
      'Plan: to start in May',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.talk',
      'talk',
      [
        '(discussed|discuss|discussion|disc|option|options|consider|considered|considering|consideration|could|may|might|versus|vs|if|should|possible|possibility|candidate|eligible|trial of|alternative|alternatives|risk|risks|allergy|allergies|allergic|intolerance|mentioned|asks|asked|asking|wonders|wondered|enquired|inquired|interested|keen|deferred|chance|being needed|reserved|suitable|benefit|refer|referral|opinion)',
        '(role of|need for|instead of|rather than)',
      ],
      'We discussed it',
      dull,
    ),
    simple<CourseMeaning>('en.course.no', 'no', ['(no|not|without|nor|never|so no)'], 'so no osimertinib', dull),
    simple<CourseMeaning>(
      'en.course.no-need',
      'no-need',
      [
        '(no|without|nor) (clear|current|further|absolute)? (indication|indications|role|need|place|plan|plans|requirement|necessity) (for|of|to)',
        '(do|does|did|is|are|was|were) not (need|require|warrant|a candidate for|candidates for|suitable for|fit for)',
      ],
      'There is no indication for it',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.switch',
      'switch',
      ['(changed|switched|swapped|converted|replaced|change|switch) (to|with|by|for)?'],
      'changed to exemestane',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.reason',
      'reason',
      ['(because|due to|owing to|on account of|secondary to|as a result of|in view of) (of)?'],
      'because of neuropathy',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.reason-label',
      'reason-label',
      [
        '(reason|reasons) (for)? (stopping|discontinuation|discontinuing|stopping treatment|early (cessation|stop)|not completing) (treatment)? :?',
      ],
      'Reason for stopping: neuropathy',
      dull,
    ),
    simple<CourseMeaning>(
      'en.course.cycle',
      'cycle',
      [
        '(cycle|dose|instillation|injection|fraction) \\( (no|number) .?',
        '(cycle|cycles|dose|doses|course|courses|instillation|instillations|injection|injections|treatments|infusion|infusions) (given|received|completed|number|no)? .? :?',
      ],
      'six cycles',
      dull,
    ),
  ],
}

/** Words right before a date of a treatment. */
export const courseDates: Layer<'start' | 'end'> = {
  layer: 'course-date',
  rules: [
    simple<'start' | 'end'>(
      'en.course-date.start',
      'start',
      [
        '(start|started|starting|starts|commenced|commencing|commences|began|begun|beginning|begins|initiated|from|since|restarted|date started|start date) (on|in)? :?',
        'first (cycle|dose|given|injection|instillation|fraction|treatment) (on|in)? :?',
        '(cycle|dose) (1|one) (on|in|began|started)? :?',
        'c1 (d1)? :?',
        '(time|administered|date (given|administered)) :?',
      ],
      'started 4 May 2020',
      dull,
    ),
    simple<'start' | 'end'>(
      'en.course-date.end',
      'end',
      [
        '(finish|finished|finishing|ended|ending|end|until|till|completed|complete|stopped|discontinued|end date|date finished) (on|in)? :?',
        'to',
        '(held|paused|suspended|off) since',
        'last (cycle|dose|given|taken|fraction|injection|instillation|treatment)? (on|in|given)? :?',
      ],
      'finished 4 May 2020',
      dull,
    ),
  ],
}

/** Numbers in words, cardinal and ordinal. */
export const numberWords: Layer<number> = {
  layer: 'number-word',
  rules: [
    ['one', 'first', 'once', 'single'],
    ['two', 'second', 'twice'],
    ['three', 'third'],
    ['four', 'fourth'],
    ['five', 'fifth'],
    ['six', 'sixth'],
    ['seven', 'seventh'],
    ['eight', 'eighth'],
    ['nine', 'ninth'],
    ['ten', 'tenth'],
    ['eleven', 'eleventh'],
    ['twelve', 'twelfth'],
  ].map((words, i) => ({
    id: `en.number-word.${i + 1}`,
    patterns: words,
    means: i + 1,
    yes: [`${words[0]} cycles`],
    no: ['many cycles'],
  })),
}
