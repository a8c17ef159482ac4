import { z } from 'zod';
import { DESK_LIMITS } from './desk-limits.ts';
import { maskCards } from './mask-cards.ts';

const combining = /\p{M}/gu;

/**
 * What people write, made alike for both databases: lone surrogates become U+FFFD, line ends
 * become \n, U+0000 is refused (Postgres cannot hold it), and so is a pile of combining marks.
 * For what is looked up or handed on as it is: numbers of orders, keys, searches.
 */
export const plain = (longest: number, mostMarks: number = DESK_LIMITS.combiningMarks) =>
  z
    .string()
    .max(longest)
    .refine((value) => !value.includes('\0'), 'must not contain U+0000')
    .refine(
      (value) => (value.match(combining)?.length ?? 0) <= mostMarks,
      'has too many combining marks',
    )
    .transform((value) => value.toWellFormed().replace(/\r\n?/g, '\n'));

/** The same, with the numbers of payment cards masked: whatever people write and anybody keeps. */
export const text = (longest: number, mostMarks?: number) =>
  plain(longest, mostMarks).transform(maskCards);

/** Text with at least one visible character. */
export const writing = (longest: number, mostMarks?: number) =>
  text(longest, mostMarks).refine((value) => value.trim() !== '', 'must not be empty');

/** A UUIDv7 in lower case, made by whoever first names the thing. */
export const id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** Milliseconds since 1970, UTC. */
export const instant = z.int().min(0);

/** A counter from 0; `seq` of an entry starts at 1. */
export const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** An absolute http(s) address. Nothing else is ever followed or shown as a link. */
export const webAddress = z
  .string()
  .max(2_048)
  .refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  }, 'must be an http(s) address');

/** A name, label or option value from a shop. */
export const label = text(300);

/** The number of an order or a parcel, as the shop writes it. */
export const shopNumber = plain(300);
