export type {
  CartAdapter,
  CartAddition,
  CartCapabilities,
  CartOutcome,
  CartReason,
  CartSnapshot,
  SyncCart,
} from './port.ts';
