/** Words of the sneak peek, in English; they travel with its chunk. */
export const peek = {
  on: 'The shop sees what you write before you send it.',
  off: 'The shop sees only what you send.',
  turnOff: 'Turn off',
  turnOn: 'Turn on',
};
