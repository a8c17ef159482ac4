export type { Boot, Chat, Host } from './host.ts';
