import sharp from 'sharp';
import { SCRIPT, woolPicture } from './photo-corpus.ts';

const box = (type: string, body: Buffer = Buffer.alloc(0)): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

/** A film of nothing, whole in its boxes. */
export const filmOf = (bytes = 64): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')),
    box('moov', box('mvhd', Buffer.alloc(100))),
    box('mdat', Buffer.alloc(bytes)),
  ]);

export const paper = (body = 'wool'): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n<</Title (${body})>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);

/** A GIF of two pictures, one after the other. */
export async function movingPicture(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer();
  return sharp([await frame('#5d7350'), await frame('#803020')], { join: { animated: true } })
    .gif({ delay: [100, 100] })
    .toBuffer();
}

/** One of each kind that may be sent, with the name it comes under and what it must be. */
export async function goodFiles(): Promise<[name: string, data: Buffer, type: string][]> {
  return [
    ['shot.png', await woolPicture('png'), 'image/png'],
    ['photo.JPG', await woolPicture('jpeg'), 'image/jpeg'],
    ['photo.webp', await woolPicture('webp'), 'image/webp'],
    ['moving.gif', await movingPicture(), 'image/gif'],
    ['invoice.pdf', paper(), 'application/pdf'],
    ['notes.txt', Buffer.from('Größe M, bitte.\r\nDanke'), 'text/plain'],
    ['film.mp4', filmOf(), 'video/mp4'],
  ];
}

/** Files that photos of products are not asked about: each must be refused. */
export async function moreHostileFiles(): Promise<Record<string, { name: string; data: Buffer }>> {
  const text = (words: string) => Buffer.from(words);
  const film = filmOf();
  return {
    'nothing at all': { name: 'a.png', data: Buffer.alloc(0) },
    'a page with the head of a PDF': {
      name: 'a.pdf',
      data: text(`%PDF-1.4\n<!doctype html><html>${SCRIPT}</html>\n%%EOF`),
    },
    'a PDF that breaks off': { name: 'a.pdf', data: paper().subarray(0, 40) },
    'a page behind a mark of order': { name: 'a.txt', data: text(`\uFEFF  <html>${SCRIPT}`) },
    'a script in a text': { name: 'a.txt', data: text(`hello ${SCRIPT}`) },
    'a drawing in a text': { name: 'a.txt', data: text('words\n<SVG onload=alert(1)>') },
    'a text in UTF-16': { name: 'a.txt', data: Buffer.from('\uFEFFhello', 'utf16le') },
    'a text with a zero in it': { name: 'a.txt', data: text('he\0llo') },
    'a film that breaks off': { name: 'a.mp4', data: film.subarray(0, film.length - 9) },
    'a film without an index': { name: 'a.mp4', data: film.subarray(0, 28) },
    'a program': { name: 'a.png', data: Buffer.concat([text('MZ'), Buffer.alloc(300, 0x90)]) },
    'an archive': {
      name: 'a.jpg',
      data: Buffer.concat([text('PK\x03\x04'), Buffer.alloc(60)]),
    },
  };
}
