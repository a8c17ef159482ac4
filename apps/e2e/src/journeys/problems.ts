import type { BrowserContext } from 'playwright-core';
import { onTestFailed, TestRunner } from 'vitest';

/**
 * Errors nobody caught and refusals of the content policy, in every tab of a browser. A test that
 * opens a browser and fails tells what each of its tabs showed then.
 */
export function watchProblems(context: BrowserContext): readonly string[] {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) problems.push(message.text());
  });
  // Opened before all tests of a file, a browser belongs to none of them.
  if (TestRunner.getCurrentTest())
    onTestFailed(async ({ task }) => {
      for (const page of context.pages()) {
        const shown = await page.locator('body').ariaSnapshot().catch(String);
        // What went wrong itself stays the last: by it one judges whether a second try makes sense.
        task.result?.errors?.splice(-1, 0, { message: `Shown then at ${page.url()}:\n${shown}` });
      }
    });
  return problems;
}
