import { NOTE_FACTS, type NoteChanges, type NoteFact, type NoteSource } from '@aisle/protocol';
import type { KeptNotes } from '@aisle/storage';

/** When a fact was written, as somebody saw it; null: there was none. */
export type Seen = { readonly [Name in NoteFact]?: number | null | undefined };

/** `conflicts` were changed by somebody else since they were seen, and stay as they are. */
export type Changed = { kept: KeptNotes; conflicts: NoteFact[] };

/** A fact as it stands now was not the one the writer looked at. */
const isStale = ({ facts }: KeptNotes, name: NoteFact, seen: Seen): boolean =>
  (facts[name]?.source.at ?? null) !== (seen[name] ?? null);

/** The newest fact of a product is never dated before the one it replaces. */
const dated = (source: NoteSource, before: { source: NoteSource } | undefined): NoteSource =>
  before && before.source.at >= source.at ? { ...source, at: before.source.at + 1 } : source;

/** Writes values down as facts of `source`, and keeps what they replace. */
export function changeFacts(
  kept: KeptNotes,
  { changes, seen, source }: { changes: NoteChanges; seen: Seen; source: NoteSource },
): Changed {
  const named = NOTE_FACTS.filter((name) => changes[name] !== undefined);
  const conflicts = named.filter((name) => isStale(kept, name, seen));
  const facts: Record<string, unknown> = { ...kept.facts };
  const before: Record<string, unknown> = { ...kept.before };
  for (const name of named) {
    if (conflicts.includes(name)) continue;
    const value = changes[name];
    before[name] = kept.facts[name] ?? null;
    if (value === null || value === '') delete facts[name];
    else facts[name] = { value, source: dated(source, kept.facts[name]) };
  }
  return { kept: { ...kept, facts, before }, conflicts };
}

/** Brings facts back as they were before their last change, with their authors and dates. */
export function undoFacts(kept: KeptNotes, seen: Seen): Changed {
  const named = NOTE_FACTS.filter((name) => Object.hasOwn(seen, name));
  const conflicts = named.filter(
    (name) => isStale(kept, name, seen) || !Object.hasOwn(kept.before, name),
  );
  const facts: Record<string, unknown> = { ...kept.facts };
  const before: Record<string, unknown> = { ...kept.before };
  for (const name of named) {
    if (conflicts.includes(name)) continue;
    const old = kept.before[name];
    // An undo can be undone: what it took away is kept in its place.
    before[name] = kept.facts[name] ?? null;
    if (old) facts[name] = old;
    else delete facts[name];
  }
  return { kept: { ...kept, facts, before }, conflicts };
}
