import type { NamedLine, OfferedLine, ProposedChange } from '@aisle/protocol';
import {
  isCount,
  isFields,
  isText,
  readAll,
  readMoney,
  readOption,
  readRef,
} from './read-parts.ts';

/** A proposal's changes as they crossed; null where one of them is none we know. */
export const readChanges = (value: unknown): ProposedChange[] | null => readAll(value, readChange);

const readChange = (value: unknown): ProposedChange | null => {
  if (!isFields(value)) return null;
  const line = readNamed(value.line);
  switch (value.kind) {
    case 'add': {
      const offered = readOffered(value.line);
      return offered && { kind: 'add', line: offered };
    }
    case 'set_quantity':
      return line && isCount(value.to) ? { kind: 'set_quantity', line, to: value.to } : null;
    case 'remove':
      return line && { kind: 'remove', line };
    case 'swap': {
      const other = readOffered(value.for);
      return line && other && { kind: 'swap', line, for: other };
    }
    case 'apply_code':
      return readCode(value.offered);
    case 'gift': {
      const wrap = value.wrap === undefined ? undefined : readOffered(value.wrap);
      if (wrap === null) return null;
      const note = isText(value.note) && { note: value.note };
      return { kind: 'gift', ...(wrap && { wrap }), ...note };
    }
    case 'restore': {
      const text = (one: unknown) => (isText(one) ? one : null);
      const codesOff = readAll(value.codesOff, text);
      const codesOn = readAll(value.codesOn, text);
      const note = isText(value.note) && { note: value.note };
      return codesOff && codesOn && { kind: 'restore', codesOff, codesOn, ...note };
    }
    default:
      return null;
  }
};

const readOffered = (value: unknown): OfferedLine | null => {
  if (!isFields(value)) return null;
  const { name, image, quantity } = value;
  const ref = readRef(value.ref);
  const options = readAll(value.options, readOption);
  const unitPrice = readMoney(value.unitPrice);
  if (!ref || !options || !unitPrice || !isText(name) || !isCount(quantity)) return null;
  return { ref, name, options, ...(isText(image) && { image }), quantity, unitPrice };
};

const readNamed = (value: unknown): NamedLine | null => {
  const offered = readOffered(value);
  return offered && isFields(value) && isText(value.key) ? { key: value.key, ...offered } : null;
};

const readCode = (value: unknown): ProposedChange | null => {
  if (!isFields(value)) return null;
  const { code, percent, expiresAt } = value;
  if (!isText(code) || !isCount(percent) || !isCount(expiresAt)) return null;
  return { kind: 'apply_code', offered: { code, percent, expiresAt } };
};
