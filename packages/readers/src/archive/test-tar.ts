/** One entry of a tar as bytes, for tests. */
export function tarEntry(name: string, content: string, type = '0'): Buffer {
  const body = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('        ', 148)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}

/** A tar of entries. */
export const testTar = (entries: Buffer[]): Uint8Array =>
  new Uint8Array(Buffer.concat([...entries, Buffer.alloc(1024)]))
