import type { RefusalWords } from './words.ts';

/** A message with values in it: `no such {1}`. */
const patternOf = (message: string): RegExp => {
  const pieces = message
    .split(/\{\d\}/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('([^]+?)')}$`);
};

/**
 * Says what the server says in the language of the words; null: it has no words for it. Values are
 * put in by `asIs`, but for those that are messages or names themselves.
 */
export const saidIn = (
  { said, names }: Pick<RefusalWords, 'said' | 'names'>,
  asIs = (value: string) => value,
) => {
  const whole = new Map<string, string>([...Object.entries(said), ...Object.entries(names)]);
  const patterns = Object.entries(said)
    .filter(([message]) => message.includes('{1}'))
    .map(([message, words]) => ({ pattern: patternOf(message), words }));
  const say = (message: string): string | null => {
    const known = whole.get(message);
    if (known !== undefined) return known;
    for (const { pattern, words } of patterns) {
      const values = pattern.exec(message);
      if (values)
        return words.replace(/\{(\d)\}/g, (_, at) => {
          const value = values[Number(at)] ?? '';
          return say(value) ?? asIs(value);
        });
    }
    return null;
  };
  return say;
};
