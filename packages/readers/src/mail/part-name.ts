import PostalMime from 'postal-mime'
import { plainName } from '../inner-files.ts'
import type { MailPart } from './mail-parts.ts'

/** The file name a part carries, decoded (RFC 2231, RFC 2047) and without path separators; '' when it carries none. */
export async function fileNameOf({ head }: MailPart): Promise<string> {
  const disposition = head.get('content-disposition')?.[0] ?? ''
  const type = head.get('content-type')?.[0] ?? ''
  if (!/name/i.test(disposition + type)) return ''
  const parameters = (value: string) => (value.includes(';') ? value.slice(value.indexOf(';')) : '')
  const lines = [
    `Content-Disposition: attachment${parameters(disposition)}`,
    `Content-Type: application/octet-stream${parameters(type)}`,
  ]
  const { attachments } = await PostalMime.parse(`${lines.join('\r\n')}\r\n\r\n.`)
  return plainName(attachments[0]?.filename ?? '')
}

/** "attachment 3.pdf" for a part without a name. */
export function madeUpName(number: number, type: string): string {
  return `attachment ${number}.${endings.get(type) ?? (type.startsWith('text/') ? 'txt' : 'bin')}`
}

const endings = new Map([
  ['application/pdf', 'pdf'],
  ['application/msword', 'doc'],
  ['application/rtf', 'rtf'],
  ['application/zip', 'zip'],
  ['application/x-zip-compressed', 'zip'],
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['application/dicom', 'dcm'],
  ['application/ics', 'ics'],
  ['application/vnd.ms-excel', 'xls'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/pkcs7-signature', 'p7s'],
  ['application/x-pkcs7-signature', 'p7s'],
  ['application/pgp-signature', 'asc'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/bmp', 'bmp'],
  ['image/tiff', 'tif'],
  ['image/webp', 'webp'],
  ['image/heic', 'heic'],
  ['image/svg+xml', 'svg'],
  ['message/rfc822', 'eml'],
  ['message/global', 'eml'],
  ['message/delivery-status', 'txt'],
  ['message/disposition-notification', 'txt'],
  ['text/calendar', 'ics'],
  ['text/csv', 'csv'],
  ['text/html', 'html'],
  ['text/rtf', 'rtf'],
  ['text/vcard', 'vcf'],
  ['text/x-vcard', 'vcf'],
  ['text/xml', 'xml'],
])
