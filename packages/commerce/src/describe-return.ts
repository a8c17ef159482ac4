import type { NewReturn } from './port.ts';

/** A wish to send something back, in words for the shop's own staff: their order system reads none of ours. */
export function describeReturn({ wish, lines, comment }: NewReturn): string {
  const told = lines.map(({ name, options, quantity, reason, instead }) => {
    const choice = options.map(({ value }) => value).join(', ');
    const wanted = instead?.map(({ value }) => value).join(', ');
    const piece = `${quantity} × ${name}${choice ? ` (${choice})` : ''}: ${reason.replaceAll('_', ' ')}`;
    return wanted ? `${piece}, wants ${wanted} instead` : piece;
  });
  const title =
    wish === 'exchange' ? 'Exchange asked for in the chat' : 'Return asked for in the chat';
  return [title, ...told, ...(comment ? [`“${comment}”`] : [])].join('\n');
}
