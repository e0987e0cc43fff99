import { describe, expect, it } from 'vitest'
import { formatOf } from './format.ts'

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

describe('what a file is', () => {
  it.each([
    ['%PDF-1.7\n…', { is: 'pdf' }],
    ['\n\n%PDF-1.4', { is: 'pdf' }],
    ['?PDX-1.4\n1 0 obj << >> endobj trailer << >> %%EOF', { is: 'pdf' }],
    ['', { is: 'empty' }],
    ['Dear Dr Sample, thank you for seeing', { is: 'text' }],
    ['BMI 24.1, weight 71 kg', { is: 'text' }],
    ['{curly} braces, not JSON', { is: 'text' }],
    ['< 5 mm in size', { is: 'text' }],
    ['[1] Smith et al.', { is: 'text' }],
    ['\xff\xd8\xff\xe0\0\x10JFIF', { is: 'unknown', format: 'JPEG' }],
    ['\x89PNG\r\n\x1a\n\0\0', { is: 'unknown', format: 'PNG' }],
    ['II*\0\x08\0\0\0', { is: 'unknown', format: 'TIFF' }],
    [`${'\0'.repeat(128)}DICM`, { is: 'unknown', format: 'DICOM' }],
    ['PK\x03\x04\x14\0\0\0[Content_Types].xml … word/document.xml', { is: 'unknown', format: 'Word' }],
    ['PK\x03\x04\x14\0\0\0scan1.jpg', { is: 'unknown', format: 'zip' }],
    ['{\\rtf1\\ansi Dear', { is: 'unknown', format: 'RTF' }],
    ['<?xml version="1.0"?><note/>', { is: 'unknown', format: 'XML' }],
    ['<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3">', { is: 'unknown', format: 'C-CDA' }],
    ['<!DOCTYPE html><html>', { is: 'unknown', format: 'HTML' }],
    ['{"resourceType": "Bundle"}', { is: 'unknown', format: 'FHIR' }],
    ['[\n {"a": 1}]', { is: 'unknown', format: 'JSON' }],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { is: 'unknown', format: 'Office 97' }],
  ])('%j', (text, format) => {
    expect(formatOf(bytes(text))).toEqual(format)
  })
})
