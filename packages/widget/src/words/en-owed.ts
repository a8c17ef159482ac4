/** Words of what the store owes her, in English; they travel with their chunk. */
export const owed = {
  /** Who writes to her, and by when: a time of day, or a date with one. */
  willWrite: (name: string, when: string): string => `${name} will write by ${when}`,
  /** She has asked for a call, or for somebody in the chat. */
  call: (when: string): string => `You asked for a call: ${when}`,
  appointment: (when: string): string => `You asked for somebody in the chat: ${when}`,
  confirmed: (name: string, when: string): string => `${name} confirmed: ${when}`,
  declined: (name: string, when: string): string => `${name} has no time then: ${when}`,
  /** Other times, one after the other. */
  offers: (name: string, times: string): string => `${name} offers another time: ${times}`,
  noneOfThem: 'None of the times suits you',
};
