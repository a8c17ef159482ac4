import type { Campaign } from '@aisle/protocol';

/** What a campaign's calendar is held against. */
export type Moment = {
  /** The store's day, `2026-12-24`. */
  today: string;
  /** Whether its business hours are open; a store without any always is. */
  open: boolean;
};

/** Whether its days have come and are not over. */
export const isInSeason = (
  { on, from, until }: Pick<Campaign, 'on' | 'from' | 'until'>,
  { today }: Pick<Moment, 'today'>,
): boolean =>
  on && (from === undefined || from <= today) && (until === undefined || today <= until);

/** Whether it may be said at this moment. */
export const isRunning = (
  campaign: Pick<Campaign, 'on' | 'from' | 'until' | 'hours'>,
  moment: Moment,
): boolean =>
  isInSeason(campaign, moment) &&
  (campaign.hours === 'any' || (campaign.hours === 'open') === moment.open);

/** The day it is there. `timeZone` is an IANA name. */
export const dayIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
  }).format(at);
