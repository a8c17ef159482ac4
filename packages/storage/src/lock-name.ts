/** What is counted, or looked at as a whole, before it is written; each by the id of whose it is. */
type Locked =
  | 'api keys'
  | 'articles'
  | 'automations'
  | 'campaigns'
  | 'cart'
  | 'connection'
  | 'devices'
  | 'gestures'
  | 'greetings'
  | 'hours'
  | 'mail address'
  | 'members'
  | 'orders'
  | 'photos'
  | 'practice'
  | 'presets'
  | 'queue'
  | 'recommendations'
  | 'reset links'
  | 'saved replies'
  | 'settings'
  | 'store'
  | 'watches'
  | 'webhook targets';

/** A name that one transaction at a time holds. */
export type LockName = `${Locked} ${string}` | 'set-up';
