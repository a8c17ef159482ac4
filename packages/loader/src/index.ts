export type { Call, Embed, EmbedSettings, StartShell } from './launcher/embed.ts';
