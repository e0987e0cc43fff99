import type { NoticeFact } from '@cairn/core'
import type { Layer, LexiconRule } from '../../lexicon/lexicon.ts'

const simple = <M>(
  id: string,
  means: M,
  patterns: string[],
  yes: string[],
  no: string[] = ['The weather was fine.'],
): LexiconRule<M> => ({ id, patterns, means, yes, no })

/** What kind of examination: each gives a report or a value of its own. */
export type TestMeaning = 'imaging' | 'scope' | 'tissue' | 'blood' | 'molecular'

export const testWords: Layer<TestMeaning> = {
  layer: 'test-word',
  rules: [
    simple<TestMeaning>(
      'en.test.imaging',
      'imaging',
      [
        '(ct|cts|mri|mris|pet|pet ct|pet \\/ ct|psma pet|fdg pet|fet pet|cect|cxr|x ray|x rays|xray|ultrasound|uss|us scan|bone scan|scan|scans|mammogram|mammograms|mammo|mammography|dexa|echo|echocardiogram|spect|tomosynthesis|sonogram|urogram|scintigram|scintigraphy|whole body scan|imaging|barium)',
        '(ct|mri) (scan|scans|urogram|cap|tap|chest|head|brain|abdomen|pelvis|thorax|liver|spine)',
        'chest (ct|x ray)',
        '(mr|mra) (scan|brain|head|neck|spine|liver|pelvis|rectum|prostate|sacrum|abdomen|breast|breasts|knee|hip|thigh|femur|spectroscopy|angiogram)',
        '(mrcp|muga|mibg|kub|dotatate pet|octreotide scan|chest film)',
      ],
      ['CT of 4 May'],
    ),
    simple<TestMeaning>(
      'en.test.scope',
      'scope',
      [
        '(cystoscopy|colonoscopy|gastroscopy|endoscopy|ogd|egd|bronchoscopy|sigmoidoscopy|ureteroscopy|flexi|flexi cysto|cysto|hysteroscopy|nasendoscopy|ercp)',
      ],
      ['Cystoscopy 4 May'],
    ),
    simple<TestMeaning>(
      'en.test.tissue',
      'tissue',
      [
        '(biopsy|biopsies|bx|histology|histopathology|cytology|pathology|fna|ebus|eus|washings|washing|culture|cultures|slides|punch|cores|core biopsy|bone marrow biopsy|trephine|marrow trephine|bone marrow|lumbar puncture|csf|flow cytometry|deeper levels|special stains|stains|pathology report|immunostain|immunostains|immunostaining|immunohistochemistry|frozen section|afb)',
      ],
      ['biopsy of 4 May'],
    ),
    simple<TestMeaning>(
      'en.test.molecular',
      'molecular',
      [
        '(fish|her2|her2 fish|ihc|kras|nras|ras|braf|egfr|egfr amplification|alk|ros1|pd l1|mmr|msi|mgmt|idh|brca|brca1|brca2|hrd|hrd score|pik3ca|ntrk|tert|vhl|palb2|atm|chek2|tp53|pten|tmb|1p19q|1p \\/ 19q|methylation|ish|lynch|germline|genetics|genetic test|genetic testing|mammaprint|prosigna|genomics|molecular|ngs|sequencing|oncotype|mutation analysis|ctdna|mrd|ki67|ki 67|er \\/ pr|hormone receptors|oestrogen receptor|estrogen receptor|guardant|foundationone|foundation one|signatera|tempus|caris)',
      ],
      ['KRAS of 4 May'],
    ),
    simple<TestMeaning>(
      'en.test.blood',
      'blood',
      [
        '(bloods|blood test|blood tests|blood result|fbc|full blood count|lft|lfts|tsh|psa|cea|afp|tg|thyroglobulin|testosterone|ca 125|ca125|ca 15 3|ca 19 9|ca19 9|tumou?r markers|tumour marker|tumor marker|washout|tg washout|msu)',
      ],
      ['PSA of 4 May'],
    ),
  ],
}

export type NoticeMeaning =
  | Exclude<NoticeFact['notice'], 'relative' | 'unticked' | 'staging-rule' | 'referred'>
  | 'weak-pending'
  | 'weak-missing'
  | 'none'

export type TestPart = 'place' | 'noun' | 'method' | 'link'

/** What may stand in the name of an examination beside its own word: places and specimens, nouns, methods, small words that tie them. */
export const testParts: Layer<TestPart> = {
  layer: 'test-part',
  rules: [
    simple<TestPart>(
      'en.test-part.place',
      'place',
      [
        '(chest|abdomen|abdo|abd|abdominal|pelvis|pelvic|thorax|thoracic|neck|head|brain|cap|tap|spine|spinal|lumbar|cervical|sacrum|sacral|femur|hip|shoulder|knee|leg|thigh|arm|skull|orbit|orbits|mediastinum|mediastinal|groin|inguinal|axilla|axillary|supraclavicular)',
        '(liver|hepatic|lung|renal|kidney|kidneys|adrenal|prostate|breast|breasts|thyroid|rectum|rectal|bladder|ovary|ovarian|uterus|uterine|cervix|node|nodes|lymph|sentinel|skin|marrow|bone|pancreas|pancreatic|stomach|gastric|bowel|colon|oesophagus|esophagus|peritoneal|ascitic|pleural|pleura|urine|fluid|csf|sputum|upper|lower|left|right|bilateral|lobe|whole body|upper abdomen|para aortic)',
        '(c / a / p|t / a / p|a / p)',
        '(staging|restaging|planning|surveillance|post operative|postoperative|low dose|contrast|flexible|virtual|guided|needle|core|fine needle|punch|excision|basket)',
      ],
      ['MRI of the liver'],
    ),
    simple<TestPart>(
      'en.test-part.noun',
      'noun',
      [
        '(test|tests|testing|panel|score|status|analysis|assay|amplification|mutation|rearrangement|methylation|promoter|profile|profiling|typing|deletion|variant|gene|genes|tumour|tumor|scan|scans|culture|cultures|level|levels|blood|bloods)',
      ],
      ['EGFR amplification'],
    ),
    simple<TestPart>(
      'en.test-part.method',
      'method',
      ['(fish|ish|cish|sish|ihc|ngs|sequencing|molecular|germline|somatic|genetics|genomics|genetic)'],
      ['HER2 FISH'],
    ),
    simple<TestPart>(
      'en.test-part.link',
      'link',
      ['(of|the|and|to|her|his|from|on|in)'],
      ['MRI of the liver'],
      ['sky'],
    ),
  ],
}

/** Words that make a sentence a notice. The weak ones count only beside the name of a test; `none` keeps words from counting. */
export const notices: Layer<NoticeMeaning> = {
  layer: 'notice',
  rules: [
    simple<NoticeMeaning>(
      'en.notice.pending',
      'pending',
      [
        '(result|results|report|addendum|appointment|appt|histology|date) (to|will) (follow|be issued|be sent)',
        '(result|results|report|date|formal histology|histology) (is|are|still)? (awaited|pending|outstanding)',
        '(awaited|pending|outstanding)',
        '(to|will) (follow|be addressed|be issued|be reported) (in|as|by) (an|a)? (addendum|supplementary|supplement|separate) (report)?',
        '(will|to) be reported separately',
        'not yet (done|available|reported|back|performed|received|known|processed|authorised|authorized)',
        '(chase|chased|chasing)',
        '(await|awaits|awaiting) <2> (result|results|report|histology|biopsy|pathology|cytology|molecular|genetics|scan|ct|mri|pet|final)?',
        'not actioned',
        'to be (added|reported|issued|appended) (in|as) (an|a)? (addendum|supplementary|supplement|separate)',
        '(not back|not on system|not on the system|no result yet|result due|in progress)',
        '(has|have) been requested',
        'to be (confirmed|dictated|repeated|re dictated)',
        'to re dictate',
        'draft report',
        'unverified',
      ],
      ['BRAF result to follow.', 'MRI requested - not yet done.'],
      ['She follows the plan.', 'The result is normal.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.none',
      'none',
      [
        '(non|not|no) urgent',
        'urgent care (centre|center|clinic|unit)?',
        '(to|will|can|please) follow (up|commands|instructions|back|him|her|them)',
        'follow up (as)? (scheduled|planned)?',
        'to follow (him|her|them|the|this|instructions|advice)',
      ],
      ['Patient to follow up in clinic.'],
      ['Result to follow.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.weak-pending',
      'weak-pending',
      [
        '(sent|requested|booked|ordered|recalled|taken today)',
        'submitted for',
        '(order|orders) placed',
        '(scheduled|listed) for',
        'to follow',
      ],
      ['Washings sent.'],
      ['Washings clear.', 'Four cores, all submitted.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.missing',
      'missing',
      [
        'not in (our|the|this|my) (file|files|record|records|notes|folder)',
        'not had (sight|the benefit) of',
        '(have|has|had) not (yet|as yet|actually)? seen (the|a|any|his|her|your)? <1> (report|letter|result|results|scan|images|histology)',
        '(could|can|would) not (be)? (open|opened|loaded|viewed|imported|read|traced|obtained|located)',
        'no <3> (report|note|letter|copy|disc|images|slides) <2> (sent|enclosed|attached|supplied|provided|came|accompanied)',
        '(do not|did not|dont) (yet)? have <2> <2> (report|note|letter|copy|disc|images|slides|histology|result|results)',
        '(report|note|letter|disc|images|slides|films|results|scan) <4> (has|have) not been (seen|received|sent|reported|available)',
        'not on (our|the|this) (system|pacs|server)',
        '(have|had|has) no (report|copy|letter|images|result|record|records)',
        'not (yet)? (reached|been received|received|available|reproduced|to hand|enclosed|attached|supplied|provided|traced)',
        '(has|have) not (yet)? (reached|arrived|been received|been sent|come)',
        'no (report|copy|images|slides|letter|result|record) (here|available|received|found|to hand|on file|in file|seen)',
        '(report|images|films|slides|copy|letter|result|results|scan) (is|are|was|were)? (not|un) <1> (available|reproduced|seen|received|found|to hand|attached|enclosed)',
        'copied from (our|the|another)',
        '(report|reports|result|results|images|slides|blocks|records|films|notes|letter|disc) (is|are|was|were|has been|have been|had been)? (now|still)? (unavailable|missing|lost|mislaid)',
        'unable to (trace|view|compare)',
        'unable to obtain <2> (report|reports|result|results|images|slides|blocks|records|films|notes)',
        'to (re dictate|be re dictated)',
        'no (previous|prior) <2> (for comparison|available)',
      ],
      ['The written report has not reached me.', 'The result is not in our file.'],
      ['The written report is normal.', 'MLH1 lost.', 'She has lost 9 lb.', 'Invasion not seen.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.weak-missing',
      'weak-missing',
      [
        '(told|reported|relayed|read out) (by|to) (the)? (me|us|patient|pt|husband|wife|daughter|son|family)',
        'i am told',
        'no (written|formal)? (report|result|copy|letter) (of|for|on|from) (the|any|a|an|his|her)',
        '(according to|per) (the|his|her)? (patient|pt|husband|wife|family|daughter|son|mother|father)',
      ],
      ['The scan was reported to me as clear.'],
      ['The scan was clear.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.not-reviewed',
      'not-reviewed',
      [
        'not (yet)? (discussed|seen|reviewed|checked|signed|read|looked at) (with|by)? (a|by a|the|any)? (doctor|dr|consultant|clinician|oncologist|surgeon|radiologist|pathologist|yet|electronically)',
        '(not discussed|not shown) (with|to) <2> (doctor|dr|consultant|team)',
        'dictated (but|and)? not (checked|signed|read|reviewed|proofread|verified)',
        'not mine to interpret',
        '(will|to) (comment|look at|show|review) <4> (after|next|clinic|mr|dr|email)',
        '(unreviewed|awaiting review|for review by|provisional report|preliminary report|not verified|not signed)',
        'read out as numbers only',
        'no doctor has',
        'not (yet)? (shown|discussed|communicated|given) (to|with) (the|a)? (patient|consultant|doctor|registrar|team|family)',
        '(filed|scanned|actioned) without (comment|review)',
        '(awaiting|awaits|for) (consultant|medical|doctor|clinician|radiologist) (review|signature|opinion|verification)',
        'not (checked|verified|proofread|reviewed)',
      ],
      ['Not discussed with a doctor.', 'Dictated but not checked'],
      ['Discussed with the doctor.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.correction',
      'correction',
      [
        '(is|was|were|are) (an)? (error|incorrect|wrong|mistaken|a mistake)',
        '(in|by) error',
        'to be corrected',
        '(erroneously|incorrectly|wrongly|mistakenly) (listed|recorded|stated|coded|reported|entered)?',
        'not appropriate',
        '(should read|please disregard|disregard the|please ignore|ignore the previous)',
      ],
      ['That is an error.', 'Letter to be corrected.'],
      ['That is a good result.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.urgent',
      'urgent',
      [
        '(urgent|urgently)',
        '(straight|directly) to (the|your|our)? (nearest)? (ed|a \\/ e|a & e|casualty|er|emergency|hospital|ward)',
        '(at)? any (hour|time of day|time day or night)',
        '(day or night|24 hours a day)',
        '(as an emergency|emergency admission)',
        '(blue light|call an ambulance|by ambulance)',
        '(refer|review|discuss|see|arrange|contact|call|assess|needs|need|reviewed|discussed) <2> urgently',
        'urgently <1> (refer|review|discuss|arrange|contact|call|assess|discussed|reviewed)',
        'same day (call|review|assessment|referral|admission|contact)?',
        'the same day',
        '(call|ring|dial|phone|telephone) <2> (999|911|112|120|ambulance|emergency|immediately)',
        '(come|go|attend|present|return|report) (to|back to)? (the|your|our)? (nearest)? (ed|a \\/ e|a & e|casualty|er|emergency)',
        '(come|go|attend|return) (to|back to) (the|your)? (hospital|ward) <3> (straight away|immediately|at once|urgently)',
        '(call|ring|come|go|attend|return|contact|phone|telephone|report|present|admit|refer) <6> (straight away|at once|immediately|without delay|as an emergency)',
        '(cord|spinal cord|cauda equina) compression',
        '(critical|panic|alert) (value|result|finding|values)',
        '(seek|need|needs) (immediate|urgent|emergency) <1> (help|attention|review|care)',
        'red flag',
        'call back immediately',
      ],
      ['If it worsens ring 999.', 'URGENT: new weakness, call the same day.', 'Numb legs: straight to A&E, any hour.'],
      ['Call again next month.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.risk',
      'risk',
      [
        '(low|high|higher|intermediate|moderate|average|increased|real|small|substantial|significant) (risk|chance) (of|for) (a|any|the)? (local|distant|nodal|systemic)? (recurrence|relapse|progression|return|metastasis|metastases|spread|it)',
        '(risk|chance|chances|likelihood|probability|odds) of (a)? (local|distant|disease)? (recurrence|relapse|recurring|return|returning|it|the cancer|coming back|progression|metastasis|spread|cure)',
        '(recurrence score|oncotype|mammaprint|prosigna|gleason grade group risk|d amico)',
        '(tumour|tumor|cancer|disease|it) <2> (will|usually|often|likely to|may|tends to) <1> (come back|comes back|return|returns|recur|recurs)',
        '(likely to|tends to|may well) (recur|relapse)',
        'five year survival',
        '(prognosis|outlook|life expectancy)',
      ],
      ['There is a low risk of local recurrence.'],
      ['There is no recurrence.'],
    ),
    simple<NoticeMeaning>(
      'en.notice.wish',
      'wish',
      [
        '(asked|asks|wishes|wants|prefers|would prefer|would rather|requested|chooses|chose) not to (receive|be|know|see|hear|discuss|have|talk)',
        '(does not|did not|do not|doesnt) (want|wish|like) to (know|see|hear|discuss|be told|receive|read)',
        '(wants|wishes|would like|prefers|asked) to (know|be told|see|read|receive|have) (everything|all|his|her|copies|the|results|full)?',
        '(wants|wishes|prefers|would like) (full|all|no|minimal) (information|details)',
        '(wishes|wants|prefers|would like) (his|her|their|the) (wife|husband|partner|son|daughter|family|mother|father) to be (told|informed|present|there)',
        '(prefers|wishes|asks|asked) that',
        'present when (results|news)',
        '(declined|declines) to (know|discuss|hear)',
        'only (with|when) <2> (present|husband|wife|daughter|son)',
      ],
      ['He asked not to receive copies of reports.'],
      ['He asked about reports.'],
    ),
  ],
}

export type IntervalMeaning = 'interval' | 'visit' | 'next' | 'contact'

/** How often or when something is to be done. */
export const intervals: Layer<IntervalMeaning> = {
  layer: 'interval',
  rules: [
    simple<IntervalMeaning>(
      'en.interval',
      'interval',
      [
        'every <1> (month|months|week|weeks|year|years|day|days|visit|spring|autumn|may|june)',
        '(each|every) (january|february|march|april|may|june|july|august|september|october|november|december|year|month|visit|time)',
        '(in|at|within|after|for) (about)? (#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|a) (\\- #|to # )? (day|days|week|weeks|wk|wks|month|months|mth|mths|mo|year|years|yr|yrs)',
        '# \\/ (12|52|7) (ly)?',
        '# \\/ 12ly',
        '(at|in) # (, #|, #, #|, #, #, #)? (and|&) # (months|weeks|years)',
        '(monthly|weekly|yearly|annually|annual|quarterly|biannually|daily)',
        '(three|six|four|two|twelve|nine|#) (monthly|weekly|yearly)',
        '(once|twice|three times) (a|per) (year|month|week)',
        '(until|till) (#|one|two|three|five|january|february|march|april|may|june|july|august|september|october|november|december)',
        'at <6> (years|yrs|yr|year)',
        '(to|until|for) <2> (years|yrs|yr|year)',
        '(#|two|three|four|six|eight) (weeks|wks|months|mths)',
        'before (the|each|every) <2> (cycle|visit|clinic|appointment)',
        'sooner if',
      ],
      ['CT every six months'],
      ['CT today'],
    ),
    simple<IntervalMeaning>(
      'en.interval.visit',
      'visit',
      [
        'see (again|him again|her again|back)',
        '(visit|visits|clinic|review|appointment|appt|follow up|f \\/ u|check|checks|surveillance|see|seen|examination|exam|call|telephone|injection|ring|colonoscopy|scope|rtc|skin check|dental check)',
      ],
      ['clinic in May'],
      ['She slept.'],
    ),
    simple<IntervalMeaning>(
      'en.interval.contact',
      'contact',
      [
        '(ring|call|phone|telephone|contact|tell|let) <2> (nurse|nurses|ward|clinic|team|us|line|number|surgery|hospital|unit|office|know) <1> (if|with|on|when)?',
      ],
      ['She should ring the nurses with any new lump.'],
      ['She rang yesterday.'],
    ),
    simple<IntervalMeaning>(
      'en.interval.next',
      'next',
      [
        '(next|due|repeat|rpt|plan|surveillance|please arrange|to continue|restaging|follow up|f \\/ u|rtc|will need|should have|recommended|recommend|advised|suggested|suggest|advise)',
      ],
      ['Next CT December 2022'],
      ['CT today'],
    ),
  ],
}

/** Words that put an examination on the day of the paper that tells it. */
export const sameDay: Layer<true> = {
  layer: 'same-day',
  rules: [
    simple<true>(
      'en.same-day',
      true,
      ["(today|todays|today ' s|today \u2019 s|this morning|this morning ' s|this afternoon|this afternoon ' s)"],
      ["Today's MRI is clear."],
    ),
  ],
}

/** Small words at the ends of what is awaited; the bare ones name nothing by themselves. */
export const smallWords: Layer<'small' | 'bare'> = {
  layer: 'small-word',
  rules: [
    simple<'small' | 'bare'>(
      'en.small-word',
      'small',
      [
        '(is|are|was|were|will|would|still|remains|remain|the|a|an|his|her|their|this|that|and|but|to|be|has|have|been|not|yet|with|for|of|on|please|we|i|now|all)',
      ],
      ['the date is'],
      ['Sky'],
    ),
    simple<'small' | 'bare'>(
      'en.small-word.bare',
      'bare',
      ['(result|results|report|date|appointment|appt|addendum|outcome|it|this)'],
      ['date awaited'],
    ),
  ],
}
