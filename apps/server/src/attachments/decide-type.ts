import { ATTACHMENT_TYPES, type AttachmentType } from '@aisle/protocol';

const ALLOWED = new Set<string>(ATTACHMENT_TYPES);

/** Bytes in which a page or a drawing gives itself away. */
const HEAD_BYTES = 4_096;
const MARKUP =
  /^\s*<|<(?:!doctype|html|head|body|script|svg|iframe|object|embed|meta|link|style|\?xml)\b/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these tell a text from a program
const CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/;

/**
 * What a file is, decided from its bytes alone. null: none of what may be sent, whatever its name
 * says. Pages, drawings and scripts are none of it.
 */
export async function decideType(data: Buffer): Promise<AttachmentType | null> {
  // Loaded with the first file: most starts of a server never see one.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(data))?.mime;
  if (found === undefined) return isPlainText(data) ? 'text/plain' : null;
  // A moving PNG is kept as the still one it begins with.
  const mime = found === 'image/apng' ? 'image/png' : found;
  if (!ALLOWED.has(mime)) return null;
  return isWhole(mime as AttachmentType, data) ? (mime as AttachmentType) : null;
}

function isPlainText(data: Buffer): boolean {
  if (MARKUP.test(data.subarray(0, HEAD_BYTES).toString('latin1').replace(/^ï»¿/, '')))
    return false;
  try {
    return !CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch {
    return false;
  }
}

/** Pictures are read whole when they are drawn anew; of the others the frame must be complete. */
function isWhole(type: AttachmentType, data: Buffer): boolean {
  if (type === 'application/pdf')
    return (
      !MARKUP.test(data.subarray(8, HEAD_BYTES).toString('latin1')) &&
      data.subarray(-HEAD_BYTES).includes('%%EOF')
    );
  return type === 'video/mp4' ? hasWholeBoxes(data) : true;
}

/** An MP4 is a row of boxes that say how long they are; film and its index must be among them. */
function hasWholeBoxes(data: Buffer): boolean {
  const seen = new Set<string>();
  let at = 0;
  while (at + 8 <= data.length) {
    const length = boxLength(data, at);
    if (length < 8) return false;
    seen.add(data.toString('latin1', at + 4, at + 8));
    at += length;
  }
  return at === data.length && seen.has('moov') && (seen.has('mdat') || seen.has('moof'));
}

function boxLength(data: Buffer, at: number): number {
  const length = data.readUInt32BE(at);
  if (length === 0) return data.length - at;
  if (length !== 1) return length;
  return at + 16 <= data.length ? Number(data.readBigUInt64BE(at + 8)) : 0;
}
