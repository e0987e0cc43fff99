import { createInterface } from 'node:readline'

// The usual way to look for words in notes: one regular expression for each word in each of its contexts.
const words =
  'recurrence recurrent relapse metastasis metastases metastatic carcinoma adenocarcinoma tumor tumour cancer malignancy neoplasm lesion nodule mass margin margins node nodes lymph invasion perineural lymphovascular vascular capsule grade stage residual progression remission response biopsy resection excision specimen liver lung bone brain peritoneum pleura colon rectum breast prostate kidney thyroid ovary bladder'
const contexts = ['', 'no (?:evidence of )?', 'suspicious for (?:an? )?', 'history of ']
const patterns = words
  .split(' ')
  .flatMap((word) => contexts.map((context) => new RegExp(`\\b${context}${word}\\b`, 'gi')))

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const found = patterns.map((pattern) => Array.from(text.matchAll(pattern), (match) => match.index))
  process.stdout.write(`${JSON.stringify({ id, found: found.filter((places) => places.length > 0) })}\n`)
}
