import type { Layer } from '../../lexicon/lexicon.ts'
import { dateHabits, dateJoiners, months, ordinals, weekdays } from './calendar.ts'
import { cancerNames, cancerOrgans, cancerWords, operationOrgans, sides } from './cancers.ts'
import { courseDates, courses, numberWords } from './courses.ts'
import { dateLabels, salutations, titleRoles } from './date-labels.ts'
import { drugs } from './drugs.ts'
import { ageWords, headerWords, identityLabels, nameParticles, personTitles, sexes, surnames } from './identity.ts'
import { assays, markerNames, markerStops } from './markers.ts'
import { intervals, notices, sameDay, smallWords, testParts, testWords } from './notices.ts'
import { relatives } from './relatives.ts'
import {
  combiners,
  concurrent,
  harmless,
  nameEnds,
  nameStops,
  operations,
  otherTreatments,
  procedureLabels,
  purposes,
  radiation,
  surgicalHistories,
} from './treatments.ts'
import { authorLabels, labLabels, versions } from './versions.ts'

/** Every layer that `documentFacts` reads. */
export const documentLayers = [
  months,
  ordinals,
  weekdays,
  dateJoiners,
  dateHabits,
  dateLabels,
  titleRoles,
  salutations,
  identityLabels,
  personTitles,
  nameParticles,
  headerWords,
  surnames,
  sexes,
  ageWords,
  versions,
  labLabels,
  authorLabels,
  relatives,
  drugs,
  operations,
  procedureLabels,
  radiation,
  otherTreatments,
  courses,
  courseDates,
  numberWords,
  purposes,
  combiners,
  nameStops,
  nameEnds,
  harmless,
  concurrent,
  surgicalHistories,
  testWords,
  testParts,
  smallWords,
  sameDay,
  notices,
  intervals,
  markerNames,
  assays,
  markerStops,
  cancerNames,
  cancerOrgans,
  cancerWords,
  sides,
  operationOrgans,
] as Layer[]
