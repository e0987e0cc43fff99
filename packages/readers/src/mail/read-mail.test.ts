import fc from 'fast-check'
import { encode } from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { clinicMail, read } from './test-mail.ts'

const textOf = async (mail: string | Uint8Array) => (await read(mail)).pages.map((page) => page.text)

function mixed(...parts: string[]): string {
  const body = parts.map((part) => `--b\n${part}\n`).join('')
  return `Subject: parts\nContent-Type: multipart/mixed; boundary=b\n\n${body}--b--\n`
}

const file = (name: string, body = 'x') => `Content-Disposition: attachment; filename="${name}"\n\n${body}`

describe('a mail from a clinic', () => {
  it('has its head lines and the plain text as its page', async () => {
    expect(await textOf(clinicMail)).toEqual([
      'From: Dr. Jörg Weber <weber@clinic.example>\n' +
        'To: "Patient, Anna" <anna@example.org>, practice@example.org\n' +
        'Cc: tumourboard@clinic.example\n' +
        'Date: Tue, 3 Sep 2024 09:14:02 +0200\n' +
        'Subject: Befund vom 2. September (CT)\n\n' +
        'Dear Ms Patient,\nthe CT of 2 September shows no new metastases; ' +
        'the lesion in segment VI measures 14 mm (before: 22 mm). Grüße',
    ])
  })

  it('gives the attached files under their decoded names', async () => {
    const { inners, unread, trouble } = await read(clinicMail)
    expect(inners.map((inner) => inner.name)).toEqual(['Befund Frau Müller.pdf', '.._scans_liver.png'])
    expect(Buffer.from(inners[0]?.bytes ?? []).toString()).toBe('%PDF-1.4\nA report of one page.\n%%EOF\n')
    expect([...(inners[1]?.bytes ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect({ unread, trouble }).toEqual({ unread: [], trouble: undefined })
  })
})

describe('charsets', () => {
  const body = '患者：王小明\n诊断：左肺上叶腺癌，未见淋巴结转移。'
  it.each([
    ['GB18030', 'gb18030', body],
    ['gb2312', 'gbk', body],
    ['Shift_JIS', 'shift_jis', '左肺上葉の腺癌。リンパ節転移を認めない。'],
    ['iso-2022-jp', 'iso-2022-jp', '左肺上葉の腺癌'],
    ['koi8-r', 'koi8-r', 'Метастазов не выявлено'],
    ['cp936', 'gbk', body],
  ])('the body is read in the declared %s', async (charset, written, text) => {
    const bytes =
      charset === 'iso-2022-jp'
        ? Buffer.from('\x1b$B:8GY>eMU$NA#4b\x1b(B', 'latin1')
        : Buffer.from(encode(text, written))
    const head = Buffer.from(`Subject: x\r\nContent-Type: text/plain; charset="${charset}"\r\n\r\n`)
    expect(await textOf(Buffer.concat([head, bytes]))).toEqual([`Subject: x\n\n${text}`])
  })

  it('a Chinese mail that says nothing of its charset is read, subject and file names too', async () => {
    const mail = [
      'From: 肿瘤医院 <a@hospital.example>',
      'Subject: 检查报告',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      body.replace('\n', '\r\n'),
      '--b',
      'Content-Type: application/pdf; name="病理报告.pdf"',
      '',
      '%PDF-',
      '--b--',
    ]
    const { pages, inners } = await read(encode(mail.join('\r\n'), 'gb18030'))
    expect(pages[0]?.text).toBe(`From: 肿瘤医院 <a@hospital.example>\nSubject: 检查报告\n\n${body}`)
    expect(inners.map((inner) => inner.name)).toEqual(['病理报告.pdf'])
  })

  it('HTML without a plain form is given in UTF-8, whatever it says of itself', async () => {
    const head = 'Subject: x\r\nContent-Type: text/html; charset=gb18030\r\n\r\n<meta charset=gb2312>'
    const { pages, inners } = await read(Buffer.concat([Buffer.from(head), encode(body, 'gb18030')]))
    expect(pages.map((page) => page.text)).toEqual(['Subject: x\n\n'])
    expect(inners[0]?.name).toBe('message.html')
    expect(Buffer.from(inners[0]?.bytes ?? []).toString()).toBe(`\ufeff<meta charset=gb2312>${body}`)
  })
})

describe('bodies', () => {
  it('an empty plain form gives way to the HTML', async () => {
    const mail =
      'Content-Type: multipart/alternative; boundary=b\n\n--b\n\n \n--b\nContent-Type: text/html\n\n<p>Hi</p>\n--b--\n'
    expect((await read(mail)).inners).toEqual([{ name: 'message.html', bytes: Buffer.from('<p>Hi</p>') }])
  })

  it('flowed lines are joined', async () => {
    expect(await textOf('Content-Type: text/plain; format=flowed\n\nNo sign of \nrecurrence.\nSigned')).toEqual([
      '\nNo sign of recurrence.\nSigned',
    ])
  })

  it('a subject cannot make further lines, and a long one is cut', async () => {
    expect(await textOf('Subject: =?utf-8?Q?a=0AFrom:_b?=\n\nhi')).toEqual(['Subject: a From: b\n\nhi'])
    const [page = ''] = await textOf(`Subject: ${'s'.repeat(300_000)}\nTo: t\n\nhi`)
    expect(page.split('\n')).toEqual(['To: t', expect.stringMatching(/^Subject: s+$/), '', 'hi'])
    expect(page.length).toBeLessThan(100_100)
  })

  it('text without a head is all body', async () => {
    expect(await textOf('No recurrence.\n\nSigned')).toEqual(['\nNo recurrence.\n\nSigned'])
  })

  it('a form feed opens a page', async () => {
    expect(await textOf('Subject: x\n\none\ftwo')).toEqual(['Subject: x\n\none', 'two'])
  })
})

describe('attached files', () => {
  it('without a name are counted; equal names are told apart; attached mails are .eml', async () => {
    const inside = 'Subject: inner\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\ninside\n--c--'
    const { inners, pages } = await read(
      mixed(
        '\nSee the files.',
        'Content-Type: application/pdf\n\n%PDF',
        file('scan.jpg'),
        file('scan.jpg'),
        file('scan (2).jpg'),
        `Content-Type: message/rfc822; name=forwarded\n\n${inside}`,
      ),
    )
    expect(pages[0]?.text).toBe('Subject: parts\n\nSee the files.')
    expect(inners.map((inner) => inner.name)).toEqual([
      'attachment 1.pdf',
      'scan.jpg',
      'scan (2).jpg',
      'scan (2) (2).jpg',
      'forwarded.eml',
    ])
    expect(Buffer.from(inners[4]?.bytes ?? []).toString()).toBe(inside.replaceAll('\n', '\r\n'))
  })

  it('winmail.dat, files lying elsewhere and unknown encodings are told as unread', async () => {
    const { inners, unread } = await read(
      mixed(
        `Content-Type: application/ms-tnef; name=winmail.dat\n\nx`,
        `Content-Type: message/external-body; access-type=URL; URL="http://example.org/x"; name=ct.zip\n\nx`,
        `Content-Transfer-Encoding: x-uuencode\n${file('old.doc')}`,
      ),
    )
    expect(inners).toEqual([])
    expect(unread).toEqual(['part-not-read: winmail.dat', 'part-not-read: ct.zip', 'part-not-read: old.doc'])
  })

  it('cut short, they are kept and told', async () => {
    const cut = await read(clinicMail.slice(0, clinicMail.indexOf('iVBOR') + 6))
    expect(cut.inners.map((inner) => inner.name)).toEqual(['Befund Frau Müller.pdf', '.._scans_liver.png'])
    expect(cut.unread).toEqual(['part-not-read: .._scans_liver.png'])
    const base64 = await read(mixed(`Content-Transfer-Encoding: base64\n${file('a.bin', 'AAECA')}`))
    expect([...(base64.inners[0]?.bytes ?? [])]).toEqual([0, 1, 2])
    expect(base64.unread).toEqual(['part-not-read: a.bin'])
  })

  it('a multipart without any boundary is kept as text', async () => {
    const { pages, unread } = await read('Content-Type: multipart/mixed; boundary=gone\n\nNo recurrence.')
    expect(pages[0]?.text).toBe('\nNo recurrence.')
    expect(unread).toEqual(['part-not-read: body'])
  })

  it('a boundary the head does not name is found', async () => {
    const { inners } = await read(mixed(file('a.txt')).replace('; boundary=b', ''))
    expect(inners.map((inner) => inner.name)).toEqual(['a.txt'])
  })
})

describe('locked and too large mails', () => {
  it.each([
    ['PGP', 'Content-Type: multipart/encrypted; boundary=b\n\n--b\n\nVersion: 1\n--b\n\nsecret\n--b--\n'],
    ['S/MIME', 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nMIIB'],
  ])('%s: the head is shown and the rest told as locked', async (_, mail) => {
    const { pages, inners, trouble } = await read(`Subject: secret\n${mail}`)
    expect(pages.map((page) => page.text)).toEqual(['Subject: secret\n\n'])
    expect({ inners, trouble }).toEqual({ inners: [], trouble: { code: 'file-locked' } })
  })

  it('limits stop it', async () => {
    const mail = mixed(file('a'), file('b', 'bb'), file('c'))
    const many = await read(mail, { inners: 2 })
    expect(many.inners.length).toBe(2)
    expect(many.trouble).toEqual({ code: 'archive-too-many', params: { limit: 2 } })
    const large = await read(mail.replace('bb', 'b'.repeat(3_000_000)), { innerBytes: 2_000_000 })
    expect(large.inners.map((inner) => inner.name)).toEqual(['a'])
    expect(large.trouble).toEqual({ code: 'archive-too-large', params: { limit: '2 MB' } })
    const long = await read(`X: y\n\n${'word '.repeat(1000)}`, { characters: 1500 })
    expect(long.pages[0]?.text.length).toBe(1500)
    expect(long.trouble).toEqual({ code: 'text-too-long', params: { limit: 1500 } })
    expect((await read('X: y\n\n1\f2\f3', { pages: 2 })).trouble).toEqual({
      code: 'too-many-pages',
      params: { limit: 2 },
    })
  })
})

describe('hostile mails', () => {
  it('ten thousand multiparts inside each other are read to the last', async () => {
    const levels = Array.from(
      { length: 10_000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    )
    const { inners, unread } = await read(`${levels.join('')}${file('deep.txt')}`)
    expect(inners.map((inner) => inner.name)).toEqual(['deep.txt'])
    expect(unread).toEqual(['part-not-read: deep.txt'])
  })

  it('a good mail damaged anywhere never throws and keeps to its limits', async () => {
    const good = Buffer.from(clinicMail)
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(40), fc.uint8Array({ maxLength: 12 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let bytes = good
        for (const [at, gone, put] of changes)
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)])
        const { pages, inners } = await read(bytes)
        expect(pages.length).toBeGreaterThan(0)
        for (const page of pages) expect(page.text).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}/u)
        for (const { name } of inners) expect(name).not.toMatch(/^$|[/\\\p{Cc}]/u)
      }),
      { numRuns: 200 },
    )
  })

  it('any bytes give at least a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await read(bytes)).pages.length).toBeGreaterThan(0)
      }),
    )
  })
})
