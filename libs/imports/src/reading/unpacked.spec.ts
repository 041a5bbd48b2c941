import { deflateRawSync } from 'node:zlib';
import { assertBounded } from './unpacked.js';

interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What it says it weighs unpacked, when that is a lie. */
  readonly says?: number;
}

/** A zip file as small as one can be: no checksums, since nothing here is believed anyway. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, says } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says ?? bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const sheet = (content: string): Part => ({ name: 'xl/worksheets/sheet1.xml', content });
const check =
  (...parts: Part[]) =>
  () =>
    assertBounded(zip(parts));
const MEGABYTE = 1_000_000;

describe('a workbook', () => {
  it('is let through when it is a list', () =>
    expect(
      check(sheet('<row r="1"><c r="A1"/><c r="AB1"/></row><row r="1048576"/>'), { name: 'a.xml', content: '' }),
    ).not.toThrow());

  it('is refused when it unpacks to more than it may, in one part or in many', () => {
    expect(zip([sheet(' '.repeat(25 * MEGABYTE))]).length).toBeLessThan(100_000);
    expect(check(sheet(' '.repeat(25 * MEGABYTE)))).toThrow();
    const many = Array.from({ length: 30 }, (_, index) => ({ name: `xl/${index}.xml`, content: ' '.repeat(MEGABYTE) }));
    expect(check(...many)).toThrow();
    expect(check(...many.slice(0, 15))).not.toThrow();
  });

  it.each([10, 30 * MEGABYTE])('is refused when it lies about its size (%d)', (says) =>
    expect(check({ ...sheet(' '.repeat(25 * MEGABYTE)), says })).toThrow(),
  );

  it.each(['XFD1', 'A1048576', 'ZZZ9999999', '&#65;1', 'a1', 'A1:B2'])('is refused for a cell at %s', (address) =>
    expect(check(sheet(`<c r="${address}"/>`))).toThrow(),
  );
  it('is refused for a cell far away however it is written', () => {
    expect(check(sheet(`<x:c s='1'\n r = 'XFD1048576'/>`))).toThrow();
    expect(check(sheet('<!DOCTYPE x [<!ENTITY a "b">]>'))).toThrow();
  });

  it('is refused when it is broken anywhere', () => {
    const whole = zip([sheet('<c r="A1"/>')]);
    for (let length = 0; length < whole.length; length += 1)
      expect(() => assertBounded(whole.subarray(0, length))).toThrow();
  });
});
