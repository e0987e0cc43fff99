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
    ['PK\x03\x04\x14\0\0\0[Content_Types].xml … word/document.xml', { is: 'docx' }],
    ['PK\x03\x04\x14\0\0\0scan1.jpg', { is: 'zip' }],
    ['\x1f\x8b\x08\0', { is: 'gzip' }],
    [`${'a'.repeat(257)}ustar\0`, { is: 'tar' }],
    ['From: Ward <ward@example.org>\r\nSubject: Report\r\nMIME-Version: 1.0\r\n\r\nDear', { is: 'mail' }],
    ['Received: from a\n by b\nMessage-ID: <1@b>\n\nDear', { is: 'mail' }],
    ['From: Dr Sample\nTo: Dr Other\nDate: 4 May 2021\n\nThank you', { is: 'text' }],
    ['Subject: Second opinion\nDear colleague\n\nMIME-Version: 1.0', { is: 'text' }],
    ['{\\rtf1\\ansi Dear', { is: 'rtf' }],
    ['<?xml version="1.0"?><note/>', { is: 'unknown', format: 'XML' }],
    ['<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3">', { is: 'ccda' }],
    ['<!DOCTYPE html><html>', { is: 'html' }],
    ['<?xml version="1.0"?>\n<!-- made by -->\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">', { is: 'html' }],
    ['<!-- an example -->\n<section>\n<code/>', { is: 'ccda' }],
    ['<observation classCode="OBS">', { is: 'ccda' }],
    ['<hl7:section xmlns:hl7="urn:hl7-org:v3">', { is: 'ccda' }],
    ['<settings>\n<a/>', { is: 'text' }],
    ['{"resourceType": "Bundle"}', { is: 'fhir' }],
    ['[\n {"a": 1}]', { is: 'unknown', format: 'JSON' }],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', { is: 'unknown', format: 'Office 97' }],
  ])('%j', (text, format) => {
    expect(formatOf(bytes(text))).toEqual(format)
  })
})
