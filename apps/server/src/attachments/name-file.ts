import { type AttachmentType, DESK_LIMITS } from '@aisle/protocol';

/** The endings a type may have; the first is given where the name has another. */
const ENDINGS: Record<AttachmentType, readonly [string, ...string[]]> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'text', 'csv', 'md', 'log'],
  'video/mp4': ['mp4', 'm4v'],
};

// Marks that turn the direction of reading make `exe.png` of `gnp.exe`; others cannot be seen.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const PATH = /^.*[\\/]/s;
const AWKWARD = /[<>:"|?*]/g;

/** The usual ending of a type, `png`. */
export const endingOf = (type: AttachmentType): string => ENDINGS[type][0];

/**
 * A name that is safe to show and to save under: without a path, without characters that are not
 * seen, with an ending that says what the file is.
 */
export function nameFile(given: string, type: AttachmentType): string {
  const bare = given
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(PATH, '')
    .replace(AWKWARD, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const [, stem = bare, ending = ''] = /^(.+)\.([^.]*)$/s.exec(bare) ?? [];
  const known = ENDINGS[type].includes(ending.toLowerCase());
  const kept = known ? stem : bare;
  const end = `.${known ? ending : endingOf(type)}`;
  const short = [...(kept || 'file')]
    .slice(0, DESK_LIMITS.fileNameLength / 2 - end.length)
    .join('');
  return short + end;
}
