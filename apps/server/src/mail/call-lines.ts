import type { Content, Entry } from '@aisle/protocol';
import type { Line } from './draw-letter.ts';
import type { MailedAppointment } from './mailer.ts';
import type { Writing } from './write-letter.ts';

type Proposed = Extract<Content, { kind: 'call_back_proposed' }>;
type Answered = Extract<Content, { kind: 'call_back_answered' }>;

/** Day and time by her own clock, which is named: a letter may be read anywhere. */
const whenOf = ({ locale, timeZone }: Writing, at: number): string =>
  new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' },
  }).format(at);

/** Yes or no to the call or appointment she asked for. */
export function callLines(writing: Writing, { result, way, at }: Answered): Line[] {
  const { words } = writing;
  const yes = way === 'phone' ? words.callConfirmed : words.chatConfirmed;
  const say = result === 'confirmed' ? yes : words.callDeclined;
  return [{ kind: 'words', text: say(whenOf(writing, at)) }];
}

/** Other times that are offered; she chooses in the chat. */
export const proposedLines = (writing: Writing, { times }: Proposed): Line[] => [
  { kind: 'words', text: writing.words.callOffered },
  { kind: 'said', text: times.map((at) => whenOf(writing, at)).join('\n') },
];

/** What an answer changes in her calendar; null: nothing. The log tells which of two is the later. */
export function appointmentIn(
  { words, store }: Writing,
  { seq, at: writtenAt, content }: Entry,
): MailedAppointment | null {
  if (content.kind !== 'call_back_answered' || !content.calendarId) return null;
  const { at, minutes, calendarId: uid, result } = content;
  return {
    ...{ at, minutes, uid, sequence: seq, writtenAt, name: words.appointment(store.name) },
    method: result === 'confirmed' ? 'PUBLISH' : 'CANCEL',
  };
}
