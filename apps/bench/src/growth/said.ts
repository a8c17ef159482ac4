/** What every message of every conversation says. */
export const EVERYONES = 'Does the oatmeal one itch on bare skin, and does it shrink?';

/** Words that a conversation has of its own, and so many there are of them in all. */
const OWN = 60;
const CHATTER = 50_000;

/**
 * How the conversation so many down from the oldest begins: in one of a hundred with `alpaca`, in one
 * of 10,000 with `heirloom`, in each with words that few others say.
 */
export const openingOf = (i: number): string => {
  const chatter = Array.from({ length: OWN }, (_, k) => `word${(i * 61 + k * 7_919) % CHATTER}`);
  const rare = [
    ...(i % 100 === 50 ? ['alpaca'] : []),
    ...(i % 10_000 === 5_000 ? ['heirloom'] : []),
  ];
  return [EVERYONES, ...rare, ...chatter].join(' ');
};
