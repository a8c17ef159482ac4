export type {
  CartAdapter,
  CartAddition,
  CartCapabilities,
  CartOutcome,
  CartReason,
} from './port.ts';
