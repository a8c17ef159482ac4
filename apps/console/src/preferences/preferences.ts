import type { Presence } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Shelf } from '../conversation/drafts.ts';
import { type Keymap, parseKeymap } from '../shortcuts/keymap.ts';
import { isTone, type Tone } from '../sounds/tones.ts';

export type Theme = 'system' | 'light' | 'dark';

/** How this agent likes her desk, on this device. Widths are CSS pixels. */
export type Preferences = {
  theme: Theme;
  sounds: boolean;
  /** 0 to 1. */
  volume: number;
  /** Sounds that are off while the others ring. */
  silent: readonly Tone[];
  /** While somebody waits, the alarm sounds again and again. */
  alarmRepeats: boolean;
  /** Whom this device calls while no console is looked at: an agent's id; null: nobody. */
  notifies: string | null;
  inboxWidth: number;
  shopperWidth: number;
  shopperOpen: boolean;
  /** She is called to visitors who may need help. */
  helpCalls: boolean;
  /** Keys of her own. */
  keymap: Keymap;
  /** How she wants to be seen. */
  presence: Presence;
};

export const DEFAULTS: Preferences = {
  theme: 'system',
  sounds: true,
  volume: 0.6,
  silent: [],
  alarmRepeats: true,
  notifies: null,
  inboxWidth: 320,
  shopperWidth: 360,
  shopperOpen: true,
  helpCalls: true,
  keymap: {},
  presence: 'online',
};

export const WIDTHS = { inbox: [260, 480], shopper: [300, 520], middle: 420 } as const;

const KEY = 'aisle.desk';
const PRESENCES: readonly unknown[] = ['online', 'busy', 'away'] satisfies Presence[];
const THEMES: readonly unknown[] = ['system', 'light', 'dark'] satisfies Theme[];

export const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

const number = (value: unknown, range: readonly [number, number], fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? within(value, range) : fallback;

const flag = (value: unknown, fallback: boolean): boolean =>
  typeof value === 'boolean' ? value : fallback;

/** Saved browser state is a border: whatever does not fit falls back, field by field. */
export const parsePreferences = (saved: string | null): Preferences => {
  let found: unknown;
  try {
    found = JSON.parse(saved ?? '{}');
  } catch {
    return DEFAULTS;
  }
  const raw = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>;
  return {
    theme: THEMES.includes(raw.theme) ? (raw.theme as Theme) : DEFAULTS.theme,
    sounds: flag(raw.sounds, DEFAULTS.sounds),
    volume: number(raw.volume, [0, 1], DEFAULTS.volume),
    silent: Array.isArray(raw.silent) ? raw.silent.filter(isTone) : DEFAULTS.silent,
    alarmRepeats: flag(raw.alarmRepeats, DEFAULTS.alarmRepeats),
    notifies: typeof raw.notifies === 'string' ? raw.notifies : DEFAULTS.notifies,
    inboxWidth: number(raw.inboxWidth, WIDTHS.inbox, DEFAULTS.inboxWidth),
    shopperWidth: number(raw.shopperWidth, WIDTHS.shopper, DEFAULTS.shopperWidth),
    shopperOpen: flag(raw.shopperOpen, DEFAULTS.shopperOpen),
    helpCalls: flag(raw.helpCalls, DEFAULTS.helpCalls),
    keymap: parseKeymap(raw.keymap),
    presence: PRESENCES.includes(raw.presence) ? (raw.presence as Presence) : DEFAULTS.presence,
  };
};

export type KeptPreferences = {
  value: ReadonlySignal<Preferences>;
  change(change: Partial<Preferences>): void;
};

/** Preferences on a shelf; a refused write changes this page only. */
export const createPreferences = (shelf: Shelf): KeptPreferences => {
  const read = (): string | null => {
    try {
      return shelf.getItem(KEY);
    } catch {
      return null;
    }
  };
  const value = signal(parsePreferences(read()));
  return {
    value,
    change: (change) => {
      value.value = { ...value.peek(), ...change };
      try {
        shelf.setItem(KEY, JSON.stringify(value.peek()));
      } catch {
        // Refused by the browser: the choice holds until the page is closed.
      }
    },
  };
};
