import type { Layer } from '../../lexicon/lexicon.ts'
import { dateHabits, dateJoiners, months, ordinals, weekdays } from './calendar.ts'
import { dateLabels, titleRoles } from './date-labels.ts'
import { ageWords, headerWords, identityLabels, nameParticles, personTitles, sexes } from './identity.ts'
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
  identityLabels,
  personTitles,
  nameParticles,
  headerWords,
  sexes,
  ageWords,
  versions,
  labLabels,
  authorLabels,
] as Layer[]
