/** What was typed as a list: `de, en`. */
export const readList = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;،؛\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

/** Languages as the server names them: `de-AT` is `de`. Null: one of them is none. */
export const readLanguages = (typed: string): string[] | null => {
  const tags = readList(typed).map((one) => one.split(/[-_]/)[0]?.toLowerCase() ?? '');
  return tags.every((tag) => /^[a-z]{2,3}$/.test(tag)) ? [...new Set(tags)] : null;
};

/** A capacity; undefined: no whole number from 0 to 50. */
export const readCapacity = (typed: string): number | undefined => {
  const number = Number(typed.trim());
  const fits = typed.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= 50;
  return fits ? number : undefined;
};
