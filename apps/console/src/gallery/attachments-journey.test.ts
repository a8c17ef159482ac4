import { expect, test } from 'vitest';
import { attached, FILES } from './file-scenes.ts';
import { onPracticePage } from './practice-page.ts';

onPracticePage('files in a conversation', ({ page, server }) => {
  test('40 chosen, pasted and dropped; looked at and closed by keyboard', async () => {
    await attached(page(), server());
    const log = page().getByRole('log', { name: 'Conversation' });
    const photo = log.getByRole('button', { name: /^Photo: swatch/ });
    // Its place was kept free before the picture came.
    const { width = 0, height = 0 } = (await photo.boundingBox()) ?? {};
    expect(Math.round((width / height) * 3)).toBe(4);
    await photo.press('Enter');
    const box = page().getByRole('dialog', { name: 'swatch by the window.png' });
    await box.getByRole('img').waitFor();
    // The dialog hears keys once it has the focus.
    const hasFocus = () => box.evaluate((one) => one.contains(document.activeElement));
    await expect.poll(hasFocus).toBe(true);
    await page().keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    await expect.poll(() => photo.evaluate((one) => one === document.activeElement)).toBe(true);

    const bring = (kind: 'paste' | 'drop', name: string) =>
      page().evaluate(
        ([event, fileName, bytes]) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], fileName, { type: 'image/png' }));
          const init = { bubbles: true, cancelable: true };
          document
            .querySelector('[role=log]')
            ?.dispatchEvent(
              event === 'paste'
                ? new ClipboardEvent('paste', { ...init, clipboardData: data })
                : new DragEvent('drop', { ...init, dataTransfer: data }),
            );
        },
        [kind, name, [...(FILES[0]?.buffer ?? [])]] as const,
      );
    await bring('paste', 'pasted.png');
    await log.getByRole('button', { name: /pasted\.png/ }).waitFor();
    await bring('drop', 'dropped.png');
    await log.getByRole('button', { name: /dropped\.png/ }).waitFor();

    await page().getByRole('button', { name: 'Remove: drawing.svg' }).press('Enter');
    await page().getByRole('list', { name: 'Files on their way' }).waitFor({ state: 'detached' });

    // What is written for colleagues only takes no file: it would go to the shopper.
    const writeTo = page().getByRole('group', { name: 'Write to' });
    await writeTo.getByRole('button', { name: 'Note' }).click();
    await bring('drop', 'for-colleagues.png');
    await writeTo.getByRole('button', { name: 'Reply' }).click();
    await page().getByRole('textbox', { name: 'Reply' }).waitFor();
    expect(await page().getByText('for-colleagues.png').count()).toBe(0);
  });
});
