import type { BrowserContext, Page } from 'playwright-core';
import type { ChatServer } from '../src/testing/chat-server.ts';

/** One state of the chat and how to get there. */
export type Scene = {
  name: string;
  screen?: 'phone' | 'narrow' | 'desktop';
  dark?: boolean;
  forced?: boolean;
  locale?: string;
  query?: Record<string, string>;
  before?: (server: ChatServer, context: BrowserContext) => void | Promise<void>;
  play: (page: Page, server: ChatServer) => Promise<void>;
};

/** A scene on a desktop, on a phone, and on a phone at night. */
export const both = (scene: Scene): Scene[] => [
  { ...scene, name: `${scene.name}-desktop` },
  { ...scene, name: `${scene.name}-phone`, screen: 'phone' },
  { ...scene, name: `${scene.name}-phone-dark`, screen: 'phone', dark: true },
];
