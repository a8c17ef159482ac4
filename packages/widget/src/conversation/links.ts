/** A stretch of a message's text, and where it leads if it is an address. */
export type Stretch = { text: string; href?: string };

const ADDRESS = /\bhttps?:\/\/[\p{L}\d[][^\s<>"'`]*/giu;

/** Marks that end a sentence rather than an address; a closing bracket only without its opening. */
const trim = (address: string): string => {
  let end = address.replace(/[.,;:!?…»”’]+$/u, '');
  while (end.endsWith(')') && !end.includes('(')) end = end.slice(0, -1).replace(/[.,;:!?]+$/, '');
  return end;
};

/**
 * Splits text into plain stretches and http(s) links. Only what was written out with its scheme
 * becomes a link: a bare `example.com` or a `javascript:` never does (security 1).
 */
export const withLinks = (text: string): Stretch[] => {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = trim(found[0]);
    if (found.index > from) stretches.push({ text: text.slice(from, found.index) });
    stretches.push({ text: address, href: address });
    from = found.index + address.length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from) });
  return stretches;
};
