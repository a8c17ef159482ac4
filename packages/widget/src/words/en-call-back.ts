/** Words of asking for a call or an appointment, in English; they travel with its chunk. */
export const callBack = {
  title: 'When shall we be there for you?',
  offer: 'Ask for a call',
  another: 'Ask for another time',
  how: 'How',
  byPhone: 'On the phone',
  inChat: 'Here in the chat',
  phone: 'Phone number',
  day: 'Day',
  time: 'Time',
  note: 'Times are those of your own clock.',
  ask: 'Ask for this time',
  none: 'No time is free just now.',
  notAPhone: 'This is not a phone number.',
  gone: 'That time has gone a moment ago. Choose another one.',
  failed: 'That did not go through. Try again.',
  confirmed: (when: string) => `Confirmed: ${when}`,
  calendar: 'Add to calendar',
  /** What her calendar calls it. */
  entry: (store: string) => `Appointment with ${store}`,
  close: 'Not now',
  /** Above the times an agent offers instead. */
  suits: 'Does one of these times suit you?',
  noneOfThese: 'None of these',
};
