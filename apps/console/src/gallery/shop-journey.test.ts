import { expect, test } from 'vitest';
import { onPracticePage } from './practice-page.ts';
import { signIn } from './scenes.ts';
import { openSetting, settling } from './settings-scenes.ts';

onPracticePage('the page Shop', ({ page, server }) => {
  const field = (name: string) => page().getByRole('textbox', { name });
  const open = async () => {
    await signIn(page(), server().origin);
    await openSetting(page(), 'Shop');
    await field('Cut-off').or(field('Gift wrap')).first().waitFor();
  };
  const kept = () => {
    const answer = server().floor.answers.fetchSettings({});
    return answer.ok ? answer.value.settings : null;
  };
  const save = () => page().getByRole('button', { name: 'Save settings' }).click();

  test('what is wrong is told beside its field; put right, everything is kept', async () => {
    await settling(page(), server());
    expect(kept()).toEqual({});
    const holidays = field('Holidays');
    await expect.poll(() => holidays.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await holidays.getAttribute('aria-invalid')).toBe('true');
    await page().getByText('“25.12.2026” is no date').waitFor();
    await holidays.fill('2026-12-25');
    await page().getByText('one field needs another look').waitFor();
    const code = page().getByRole('group', { name: 'Code box' });
    await code.getByRole('textbox', { name: 'CSS selector' }).fill('#a >');
    await code.getByRole('textbox', { name: 'Page that has it' }).fill('https://shop.example/cart');
    await save();
    await page().getByText('The browser does not understand this.').waitFor();
    await code.getByRole('textbox', { name: 'CSS selector' }).fill('#code');
    await save();
    await page().getByText('Saved.', { exact: true }).waitFor();
    expect(kept()).toMatchObject({
      delivery: { holidays: ['2026-12-25'] },
      places: { code: { selector: '#code', url: 'https://shop.example/cart' } },
      giftWrap: { platform: 'demo', productId: 'gift-wrap' },
    });
  });

  test('the wrap is shown as the shop sells it, and taken away again', async () => {
    server().floor.answers.saveSettings({
      settings: { giftWrap: { platform: 'demo', productId: 'gift-wrap' } },
    });
    await open();
    await page().getByText('€4.50').waitFor();
    await field('Another gift wrap').fill('string');
    await field('Another gift wrap').press('Enter');
    await page().getByText('nothing like “string”').waitFor();
    await page().getByRole('button', { name: 'Remove' }).click();
    await save();
    await page().getByText('Saved.', { exact: true }).waitFor();
    expect(kept()?.giftWrap).toBeUndefined();
  });

  test('an owner sets what one agent may give, and takes it back', async () => {
    await open();
    const own = () => {
      const answer = server().floor.answers.fetchAllowances({});
      return (
        answer.ok && answer.value.agents.find(({ name }) => name.startsWith('Tomasz'))?.percent
      );
    };
    const percent = field('At most, per cent: Tomasz Wiśniewski');
    expect(await percent.inputValue()).toBe('20');
    await percent.fill('120');
    await percent.press('Enter');
    await page().getByText('Use a whole number from 0 to 100').waitFor();
    expect(own()).toBe(20);
    await percent.fill('35');
    await percent.press('Enter');
    await page().getByText('Saved: up to 35 %.').waitFor();
    expect(own()).toBe(35);
    await percent.fill('');
    await page().getByRole('button', { name: 'Save for Tomasz Wiśniewski' }).click();
    await page().getByText('Saved: as everyone.').waitFor();
    expect(own()).toBeNull();
  });
});
