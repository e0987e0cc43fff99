/** What makes the words before it a name of a team, a clinic, a study or a form, as a pattern. */
export const named =
  '(clinic|clinics|mdt|mdts|mdm|smdt|team|teams|service|services|nurse|nurses|cns|meeting|conference|pathway|programme|program|unit|registry|register|group|trial|study|questionnaire|proforma|form|leaflet|booklet|network|forum|specialist|coordinator|tumour board|tumor board|support group)'
