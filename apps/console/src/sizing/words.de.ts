import type { SizingWords } from './words.ts';

export const words: SizingWords = {
  whichSize: 'Welche Größe?',
  fromHer: 'nach ihren Angaben',
  wearer: 'Für',
  notSaid: 'keine Angabe',
  man: 'einen Mann',
  woman: 'eine Frau',
  height: 'Körpergröße in cm',
  weight: 'Gewicht in kg',
  chest: 'Brustumfang in cm',
  elsewhere: 'Trägt sonst',
  andThat: 'und das',
  sits: { close: 'sitzt eng', regular: 'passt genau', loose: 'sitzt locker' },
  wish: 'Gewünschter Sitz',
  fits: { close: 'Eng', regular: 'Normal', loose: 'Locker' },
  sure: {
    likely: 'passt wahrscheinlich',
    fair: 'könnte gut passen',
    guess: 'nur geraten, fragen Sie nach',
  },
  mark: (size) => `${size} markieren`,

  cm: (cm) => `${cm} cm`,
  range: (from, to) => `${from} bis ${to} cm`,
  byTape: (chest) => `Brustumfang mit dem Maßband: ${chest}.`,
  byBuild: (heightCm, weightKg, chest) =>
    `Wer ${heightCm} cm groß ist und ${weightKg} kg wiegt, hat meist einen Brustumfang von ${chest} (Heinz et al. 2003).`,
  outsideTable:
    'Körpergröße und Gewicht liegen außerhalb der Tabelle und wurden deshalb nicht verwendet.',
  onlyTogether: 'Körpergröße und Gewicht sagen nur zusammen etwas.',
  bySize: {
    close: (size, chest) =>
      `Dass Größe ${size} sonst eng sitzt, deutet auf etwa ${chest} hin (EN 13402-3).`,
    regular: (size, chest) =>
      `Dass Größe ${size} sonst genau passt, deutet auf etwa ${chest} hin (EN 13402-3).`,
    loose: (size, chest) =>
      `Dass Größe ${size} sonst locker sitzt, deutet auf etwa ${chest} hin (EN 13402-3).`,
  },
  noLetterSize: (size, letters) =>
    `${size} ist keine Buchstabengröße (${letters.join(', ')}) und wurde deshalb nicht verwendet.`,
  noChest: 'In dieser Tabelle steht kein Brustmaß, nach dem man gehen könnte.',
  ask: 'Fragen Sie nach dem Brustumfang, nach Körpergröße und Gewicht oder nach einer Größe, die sonst getragen wird.',
  tooLarge: 'So weit nach oben reicht diese Tabelle nicht.',
  tooSmall: 'So weit nach unten reicht diese Tabelle nicht.',
  together: (chest, range) => `Zusammen: etwa ${chest}, ${range}.`,
  byGarment: {
    close: (aim) =>
      `Die Maße sind am Kleidungsstück genommen, und bei engem Sitz ist es 2,5 bis 5 cm weiter als der Körper: etwa ${aim}.`,
    regular: (aim) =>
      `Die Maße sind am Kleidungsstück genommen, und bei normalem Sitz ist es 5 bis 10 cm weiter als der Körper: etwa ${aim}.`,
    loose: (aim) =>
      `Die Maße sind am Kleidungsstück genommen, und bei lockerem Sitz ist es 10 bis 15 cm weiter als der Körper: etwa ${aim}.`,
  },
  byBody: {
    close: 'Die Maße sind am Körper genommen; ein enger Sitz macht eine halbe Größe aus.',
    regular: 'Die Maße sind am Körper genommen.',
    loose: 'Die Maße sind am Körper genommen; ein lockerer Sitz macht eine halbe Größe aus.',
  },
  nearest: (size, girth, measure) => `${size} hat bei „${measure}“ ${girth} und liegt am nächsten.`,
  looser: (size) => `${size} würde lockerer sitzen.`,
  closer: (size) => `${size} würde enger sitzen.`,
};
