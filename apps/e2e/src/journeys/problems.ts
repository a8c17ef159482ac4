import type { BrowserContext } from 'playwright-core';

/** Errors nobody caught and refusals of the content policy, in every tab of a browser. */
export function watchProblems(context: BrowserContext): readonly string[] {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(message.text());
  });
  return problems;
}
