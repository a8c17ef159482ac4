import type { ChatServer } from '../src/testing/chat-server.ts';

const HOUR = 3_600_000;

/** A friendly talk about a sweater, since yesterday. */
export const conversation = (server: ChatServer): void => {
  const then = Date.now() - 26 * HOUR;
  server.recall('Hello, do you have gift boxes?', then);
  server.say('We do. Every order can be wrapped at the till, it is free.', then + 60_000);
  const now = Date.now() - 9 * 60_000;
  server.recall(
    'I look for a birthday sweater for a friend. Something warm that does not itch.',
    now,
  );
  server.join();
  server.say(
    'Happy to help. Merino is the softest we have, and it is warm without weight.',
    now + 70_000,
  );
  server.say(
    'Here is how to measure: https://fjord.example/size-guide. Which size does he wear?',
    now + 80_000,
  );
  server.recall('Usually M, but he likes it loose', now + 150_000);
};
