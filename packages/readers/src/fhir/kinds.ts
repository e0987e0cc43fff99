import type { EntryKind } from '@cairn/core'

/** What a type of resource is to us; those not named are 'other'. */
export const kindByType = new Map<string, EntryKind>([
  ['Patient', 'patient'],
  ['Condition', 'condition'],
  ['AllergyIntolerance', 'allergy'],
  ['Observation', 'observation'],
  ['Procedure', 'procedure'],
  ['MedicationStatement', 'medication'],
  ['MedicationUsage', 'medication'],
  ['MedicationRequest', 'medication'],
  ['MedicationOrder', 'medication'],
  ['MedicationAdministration', 'medication'],
  ['MedicationDispense', 'medication'],
  ['Immunization', 'immunization'],
  ['DiagnosticReport', 'report'],
  ['FamilyMemberHistory', 'family-history'],
])

/** The order of kinds on a page. */
export const kindOrder: EntryKind[] = [
  'patient',
  'condition',
  'allergy',
  'observation',
  'procedure',
  'medication',
  'immunization',
  'report',
  'family-history',
  'other',
]

const names = (list: string) => new Set(list.split(' '))

/** Who and what surrounds the care: only counted. */
export const plumbing = names(
  'Provenance AuditEvent OperationOutcome Organization Practitioner PractitionerRole Location Device Endpoint Group Library CareTeam Coverage ExplanationOfBenefit Claim Consent',
)

/** Plans, orders and appointments: what is to be, not what is. */
export const requests = names(
  'MedicationRequest MedicationOrder ServiceRequest CarePlan Appointment AppointmentResponse Goal NutritionOrder DeviceRequest DeviceUseRequest DiagnosticOrder ProcedureRequest ReferralRequest CommunicationRequest SupplyRequest VisionPrescription Task RequestGroup ImmunizationRecommendation PlanDefinition ActivityDefinition',
)

/** Types without an own mapping that tell of something that happened or is there. */
export const happenings = names(
  'Encounter EpisodeOfCare Composition Specimen BodyStructure BodySite ImagingStudy DocumentReference Media QuestionnaireResponse ClinicalImpression Flag DeviceUseStatement Communication NutritionIntake MolecularSequence Binary',
)

/** What stands before the colon of a line: "Medication request", "Allergy". */
export function kindLabel(type: string): string {
  if (type === 'AllergyIntolerance') return 'Allergy'
  if (type === 'DiagnosticReport') return 'Report'
  if (type === 'FamilyMemberHistory') return 'Family history'
  const parted = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return parted.charAt(0).toUpperCase() + parted.slice(1)
}
