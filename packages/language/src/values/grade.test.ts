import { describe, expect, it } from 'vitest'
import { en } from '../en/pack.ts'
import { prepare } from '../prepare.ts'
import { findItems } from './find-items.ts'

const grade = (text: string): string | undefined =>
  findItems(prepare(`DIAGNOSIS:\n${text}`, en, 'pathology')).grade?.value

describe('grades, normalised', () => {
  it.each([
    ['Adenocarcinoma, moderately differentiated', 'G2'],
    ['Carcinoma, moderately to poorly differentiated', 'G2-G3'],
    ['Histologic grade: G3: Poorly differentiated', 'G3'],
    ['Histologic grade: 2', 'G2'],
    ['Grade of tumor: 3.', 'G3'],
    ['Differentiation:          Moderate', 'G2'],
    ['Grade (WHO 2004/2016)  Low grade', 'low'],
    ['High-grade serous carcinoma', 'high'],
    ['Fuhrman nuclear grade 2', 'Fuhrman 2'],
    ["FUHRMAN'S NUCLEAR GRADE 3", 'Fuhrman 3'],
    ['HISTOLOGIC GRADE (FUHRMAN NUCLEAR GRADE): II', 'Fuhrman 2'],
    ['Glioblastoma, CNS WHO grade 4', 'WHO 4'],
    ['pT3, pN0, G2', 'G2'],
    ['Endometrioid carcinoma, FIGO grade 1', 'G1'],
    ['FIGO grade                   3', 'G3'],
    ['Grade (Nottingham):             2  (3+2+2)', 'G2'],
    ['Differentiation                    poor', 'G3'],
    ['Differentiation    [ ] Well   [x] Moderate   [ ] Poor', 'G2'],
    ['Grade [ ] 1 [ ] 2 [x] 3', 'G3'],
    ['Adenosquamous carcinoma, mucinous areas, G2, 3.1 cm', 'G2'],
  ])('%s: %s', (text, expected) => {
    expect(grade(text)).toBe(expected)
  })

  it('takes a Gleason sum from either form', () => {
    expect(grade('Adenocarcinoma, Gleason score 3+4=7')).toBe('Gleason 3+4=7')
    expect(grade('Gleason score 7 (4+3)')).toBe('Gleason 4+3=7')
    expect(grade('Gleason grade:\nPrimary pattern: 4\nSecondary pattern: 3')).toBe('Gleason 4+3=7')
    expect(grade("GLEASON SCORE 5'3= 8")).toBe('Gleason 5+3=8')
  })

  it('prefers high and low where the tumour is graded so, and the first tumour where two are', () => {
    expect(grade('Urothelial carcinoma, high-grade (grade 3/3)')).toBe('high')
    expect(grade('Urothelial carcinoma, high grade. Prostate: Gleason 3+3=6')).toBe('high')
  })

  it('is not how far the tumour went back under treatment', () => {
    expect(grade('Tumour regression: Dworak grade 4')).toBeUndefined()
    expect(grade('Regression grade (Mandard) 2')).toBeUndefined()
    expect(grade('TRG 3')).toBeUndefined()
    expect(grade('Tumour regression (Ryan): grade 2')).toBeUndefined()
    expect(grade('Complete response, grade 4 (Dworak).')).toBeUndefined()
    expect(grade('Residual adenocarcinoma, grade 2. Treatment response score 1.')).toBe('G2')
  })

  it('is no option left blank', () => {
    expect(grade('Differentiation: [ ] Well [ ] Moderate [ ] Poor')).toBeUndefined()
  })

  it('is not the grade of dysplasia or PIN', () => {
    expect(grade('High grade PIN: present')).toBeUndefined()
    expect(grade('Adenoma with high-grade dysplasia')).toBeUndefined()
    expect(grade('No high grade atypia or carcinoma identified.')).toBeUndefined()
    expect(grade('Foci of intraepithelial neoplasia, grade 3. Carcinoma, moderately differentiated.')).toBe('G2')
  })
})
