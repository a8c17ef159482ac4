import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';

test.each([
  ['May I RETURN it?', ['return'], true],
  ['I returned it', ['return'], false],
  ['Ich möchte zurück senden.', ['Zurück  senden'], true],
  ['Ich möchte es zurück, senden Sie es', ['zurück senden'], true],
  ['STRASSE', ['Straße'], true],
  ['l’échange, s’il vous plaît', ['échange'], true],
  ['返品したいです', ['返品'], true],
  ['a.*b', ['.*'], false],
  ['', ['x'], false],
])('58 words are whole words, in whatever case: %s', (said, wanted, found) => {
  expect(findWords(said, wanted)).toBe(found);
});
