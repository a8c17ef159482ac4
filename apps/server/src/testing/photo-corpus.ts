import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A plain woollen picture, wide enough for every size. */
export const woolPicture = (format: 'png' | 'jpeg' | 'webp' | 'avif', width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#5d7350' } })
    .toFormat(format)
    .toBuffer();

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
};

/** A PNG whose head promises a size; its pixels are rows of zeros that pack to almost nothing. */
const promisedPng = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min(40_000_000, height * (width + 1))));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

export const SCRIPT = '<script>alert(document.domain)</script>';

/** Files that must be refused, by what is wrong with them. */
export async function hostileFiles(): Promise<Record<string, { name: string; data: Buffer }>> {
  const jpeg = await woolPicture('jpeg');
  const png = await woolPicture('png');
  const text = (words: string) => Buffer.from(words);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${SCRIPT}</svg>`;
  return {
    'an SVG with a script': { name: 'a.svg', data: text(svg) },
    'an SVG that calls itself PNG': { name: 'a.png', data: text(`<?xml version="1.0"?>${svg}`) },
    'a page that calls itself JPEG': { name: 'a.jpg', data: text(`<!doctype html>${SCRIPT}`) },
    'a script behind the mark of a GIF': { name: 'a.gif', data: text(`GIF89a/*${SCRIPT}*/=1`) },
    'a PDF': { name: 'a.pdf', data: text(`%PDF-1.4\n${'x'.repeat(400)}`) },
    'a truncated JPEG': { name: 'a.jpg', data: jpeg.subarray(0, jpeg.length / 3) },
    'a truncated PNG': { name: 'a.png', data: png.subarray(0, png.length - 60) },
    'the first bytes of a JPEG alone': { name: 'a.jpg', data: jpeg.subarray(0, 20) },
    'a PNG of 50,000 × 50,000': { name: 'a.png', data: promisedPng(50_000, 50_000) },
    'a bomb that unpacks to 400 million pixels': {
      name: 'a.png',
      data: promisedPng(20_000, 20_000),
    },
    'a PNG of no size': { name: 'a.png', data: promisedPng(0, 0) },
    'nothing but noise': { name: 'a.png', data: Buffer.alloc(5_000, 7) },
  };
}

/** Pictures that are something else as well: what is not the picture must not come out. */
export async function polyglots(): Promise<Record<string, { name: string; data: Buffer }>> {
  const words = Buffer.from(SCRIPT);
  const jpeg = await woolPicture('jpeg');
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, words.length + 2]), words]);
  const png = await woolPicture('png');
  const told = chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), words]));
  return {
    'a JPEG with a page in its comment': {
      name: 'a.html',
      data: Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]),
    },
    'a PNG with a page behind its end': { name: 'a.html', data: Buffer.concat([png, words]) },
    'a PNG with a page in its text': {
      name: 'a.svg',
      data: Buffer.concat([png.subarray(0, 33), told, png.subarray(33)]),
    },
    'a JPEG that is an archive too': {
      name: 'a.zip',
      data: Buffer.concat([jpeg, Buffer.from('PK\x03\x04'), words]),
    },
  };
}
