import { type ColourSpace, D50 } from './colour-spaces.ts';

const s15 = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeInt32BE(Math.round(value * 65_536));
  return four;
};

const tagged = (type: string, ...parts: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), ...parts]);

const u32 = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
};

const xyz = (values: readonly number[]): Buffer => tagged('XYZ ', ...values.map(s15));

/** The tone curve as 1,024 points, which version 2 has no shorter form for. */
const curve = ({ decode }: ColourSpace): Buffer => {
  const points = Buffer.alloc(2_048);
  for (let at = 0; at < 1_024; at += 1)
    points.writeUInt16BE(Math.round(decode(at / 1_023) * 65_535), at * 2);
  return tagged('curv', u32(1_024), points);
};

const description = (words: string): Buffer => {
  const ascii = Buffer.from(`${words}\0`, 'latin1');
  return tagged('desc', u32(ascii.length), ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67));
};

const padded = (data: Buffer): Buffer =>
  Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

/** A matrix profile of a space by ICC.1:2001-04 (version 2.4), for pictures made in tests. */
export function makeProfile(space: ColourSpace): Buffer {
  const column = (at: 0 | 1 | 2) => xyz(space.toXyz.map((row) => row[at]));
  const tone = curve(space);
  const tags: [string, Buffer][] = [
    ['desc', description(space.name)],
    ['cprt', tagged('text', Buffer.from('No copyright\0', 'latin1'))],
    ['wtpt', xyz(D50)],
    ['rXYZ', column(0)],
    ['gXYZ', column(1)],
    ['bXYZ', column(2)],
    ['rTRC', tone],
    ['gTRC', tone],
    ['bTRC', tone],
  ];
  let at = 128 + 4 + tags.length * 12;
  const table: Buffer[] = [u32(tags.length)];
  const data: Buffer[] = [];
  for (const [name, tag] of tags) {
    table.push(Buffer.from(name, 'latin1'), u32(at), u32(tag.length));
    data.push(padded(tag));
    at += padded(tag).length;
  }
  const head = Buffer.alloc(128);
  head.writeUInt32BE(at, 0);
  head.writeUInt32BE(0x02400000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.write('acsp', 36, 'latin1');
  Buffer.concat(D50.map(s15)).copy(head, 68);
  return Buffer.concat([head, ...table, ...data]);
}
