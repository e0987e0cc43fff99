import type { Page, Trouble } from '@cairn/core'
import type { Inner, ReadLimits, ReadPart } from '../part.ts'
import { readMail } from './read-mail.ts'

/** Wide limits for tests. */
export const wide: ReadLimits = { pages: 100, characters: 1_000_000, inners: 100, innerBytes: 10_000_000 }

export interface Told {
  pages: Page[]
  inners: Inner[]
  unread: string[]
  trouble: Trouble | undefined
}

/** Everything a reader tells, by kind; fails when something follows the trouble. */
export async function collect(parts: AsyncIterable<ReadPart>): Promise<Told> {
  const told: Told = { pages: [], inners: [], unread: [], trouble: undefined }
  for await (const part of parts) {
    if (told.trouble) throw new Error('something was told after the trouble')
    if ('page' in part) told.pages.push(part.page)
    else if ('inner' in part) told.inners.push(part.inner)
    else if ('unread' in part) told.unread.push(`${part.unread.trouble.code}: ${part.unread.trouble.params?.what}`)
    else if ('trouble' in part) told.trouble = part.trouble
  }
  return told
}

/** Reads a mail written with "\n" line ends, sent with those of the network. */
export function read(mail: string | Uint8Array, limits: Partial<ReadLimits> = {}): Promise<Told> {
  const bytes = typeof mail === 'string' ? Buffer.from(mail.replaceAll('\n', '\r\n')) : mail
  return collect(readMail(bytes, { ...wide, ...limits }))
}

const pdf = Buffer.from('%PDF-1.4\nA report of one page.\n%%EOF\n')

/** A clinic sends a report: two forms of the text, a PDF with an umlaut in its name, a picture. */
export const clinicMail = `Received: from mx.example by clinic.example; Tue, 3 Sep 2024 09:14:05 +0200
From: =?utf-8?Q?Dr._J=C3=B6rg_Weber?= <weber@clinic.example>
To: "Patient, Anna" <anna@example.org>,
\tpractice@example.org
Cc: tumourboard@clinic.example
Date: Tue, 3 Sep 2024 09:14:02 +0200
Subject: =?utf-8?B?QmVmdW5kIHZvbSAyLiBTZXB0ZW1iZXI=?= (CT)
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_outer"

This is a message in MIME format.
--=_outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Dear Ms Patient,
the CT of 2 September shows no new metastases; the lesion in segment VI me=
asures 14 mm (before: 22 mm). Gr=FC=DFe

--inner
Content-Type: text/html; charset=iso-8859-1

<p>Dear Ms Patient</p>
--inner--

--=_outer
Content-Type: application/pdf
Content-Disposition: attachment;
 filename*0*=utf-8''Befund%20Frau%20M;
 filename*1*=%C3%BCller.pdf
Content-Transfer-Encoding: base64

${pdf.toString('base64')}
--=_outer
Content-Type: image/png; name="../scans/liver.png"
Content-Disposition: inline
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--=_outer--
`
