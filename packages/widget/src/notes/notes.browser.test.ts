import { expect, test } from 'vitest';
import { notesCard } from '../testing/knit-notes.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

inBrowser('cards of product notes', (stage) => {
  test('fit and fabric: a row per fact, each with who says it and when', async () => {
    const { server, open } = stage();
    server.send(notesCard(server.url, 'fabric'));
    const { page } = await open();
    const card = page.getByRole('group', { name: 'Fit and fabric: Merino jumper' });
    await card.waitFor();
    const row = (name: string) => card.getByRole('row').filter({ hasText: name });
    expect(await row('Shrinkage').textContent()).toContain('2.5% in length after the first wash');
    expect(await row('Shrinkage').textContent()).toContain('Aoife, knitter');
    expect(await row('Stretch').textContent()).toMatch(/Ida Holm · \w{3} \d{1,2}, 20\d\d/);
    expect(await row('Weight').textContent()).toContain('380 g');
  });

  test('what one person has said of a product is signed once', async () => {
    const { server, open } = stage();
    const card = notesCard(server.url, 'fabric');
    const { stretch: _, ...said } = card.notes;
    server.send({ ...card, notes: said });
    const { page } = await open();
    const shown = page.getByRole('group', { name: 'Fit and fabric: Merino jumper' });
    await shown.getByRole('row').nth(3).waitFor();
    expect(await shown.getByText('Aoife, knitter').count()).toBe(1);
    expect(await shown.getByRole('row').filter({ hasText: 'Aoife' }).count()).toBe(0);
  });

  test('the chart is read in cm or inches, the marked row is seen and said', async () => {
    const { server, open } = stage();
    server.send(notesCard(server.url, 'size', { markedSize: 'L' }));
    const { page } = await open();
    const row = page.getByRole('row', { name: /^L marked for you/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['112', '70', '65', '45']);
    await page.getByRole('button', { name: 'in', exact: true }).click();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['44', '27.5', '25.5', '17.75']);
    await page.getByRole('button', { name: 'cm', exact: true }).click();
    expect(await row.getByRole('cell').first().textContent()).toBe('112');
  });

  test('another row marked by the agent moves at once, is announced, and stays after a reload', async () => {
    const { server, open } = stage();
    const { seq } = server.send(notesCard(server.url, 'size', { markedSize: 'L' }));
    const { page, log } = await open();
    await page.getByRole('row', { name: /^L marked/ }).waitFor();
    server.send({ kind: 'size_marked', notesSeq: seq, size: 'XL' });
    await page.getByRole('row', { name: /^XL marked/ }).waitFor();
    expect(await page.getByRole('row', { name: /^L marked/ }).count()).toBe(0);
    await log.getByText('XL is marked in the size chart').first().waitFor();
    await page.reload();
    await page.getByRole('row', { name: /^XL marked/ }).waitFor();
    server.send({ kind: 'size_marked', notesSeq: seq });
    await eventually(() => page.getByRole('row', { name: /marked for you/ }).count(), 0);
  });

  test('on 320 px the chart scrolls in itself, its first column stays, the panel does not grow', async () => {
    const { server, open } = stage();
    server.send(notesCard(server.url, 'size', { long: true }));
    const { page } = await open();
    await page.setViewportSize({ width: 320, height: 640 });
    const scroll = page.getByRole('group', { name: 'Size chart', exact: true });
    await scroll.waitFor();
    const first = page.getByRole('rowheader', { name: 'XL', exact: true });
    const left = async () => Math.round((await first.boundingBox())?.x ?? -1);
    const before = await left();
    await scroll.evaluate((one) => one.scrollTo({ left: 500 }));
    expect(await scroll.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    expect(await left()).toBe(before);
    const log = page.getByRole('log', { name: 'Conversation' });
    expect(await log.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  });

  test('a photo opens over the whole screen, is enlarged by keys, and gives the focus back', async () => {
    const { server, open } = stage();
    server.send(notesCard(server.url, 'colour'));
    const { page, panel } = await open();
    const daylight = page.getByRole('button', { name: 'Enlarge: Daylight, Moss' });
    await daylight.focus();
    await page.keyboard.press('Enter');
    const view = page.getByRole('dialog', { name: 'Merino jumper' });
    const image = view.getByRole('img', { name: 'Merino jumper, Daylight, Moss' });
    await image.waitFor();
    const scale = () =>
      view.getByRole('img').evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).a);
    expect(await scale()).toBe(1);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await scale()).toBeCloseTo(2.25);
    await page.keyboard.press('0');
    expect(await scale()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await view.getByText('Indoor, Moss').waitFor();
    expect(await view.getByRole('status').textContent()).toBe('Indoor, Moss · 2 of 4');
    await page.keyboard.press('Escape');
    await view.waitFor({ state: 'detached' });
    // Only the photo has closed, not the chat behind it.
    expect(await panel.isVisible()).toBe(true);
    expect(await daylight.evaluate((one) => one.matches(':focus'))).toBe(true);
  });

  test('two fingers enlarge it, one moves it, and it is not pushed off the screen', async () => {
    const { server, open } = stage();
    server.send(notesCard(server.url, 'colour'));
    const { page } = await open();
    await page.setViewportSize({ width: 390, height: 700 });
    await page.getByRole('button', { name: 'Enlarge: Indoor, Moss' }).click();
    const view = page.getByRole('dialog', { name: 'Merino jumper' });
    const image = view.getByRole('img');
    await image.waitFor();
    const touch = await page.context().newCDPSession(page);
    const fingers = (type: string, ...points: [number, number][]) =>
      touch.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await fingers('touchStart', [100, 300], [200, 300]);
    await fingers('touchMove', [45, 300], [345, 300]);
    await fingers('touchEnd');
    const matrix = () =>
      image.evaluate((one) => {
        const { a, e } = new DOMMatrix(getComputedStyle(one).transform);
        return { scale: a, x: e };
      });
    const { scale } = await matrix();
    expect(scale).toBeCloseTo(3, 0);
    await fingers('touchStart', [200, 300]);
    await fingers('touchMove', [9_000, 300]);
    await fingers('touchEnd');
    const box = await image.boundingBox();
    expect(box?.x).toBeLessThanOrEqual(1);
  });

  test('a photo that is gone says so, its neighbours stay', async () => {
    const { server, open } = stage();
    const card = notesCard(server.url, 'colour');
    const [first, ...rest] = card.notes.photos ?? [];
    if (!first) throw new Error('there are photos');
    server.send({
      ...card,
      notes: { photos: [{ ...first, url: `${server.url}/widget/no.jpg` }, ...rest] },
    });
    const { page } = await open();
    await page.getByText('This photo is no longer here.').waitFor();
    expect(await page.getByRole('button', { name: /^Enlarge/ }).count()).toBe(3);
  });

  test('words of the card are text, and only the shop’s own links are followed', async () => {
    const { server, open } = stage();
    const card = notesCard(server.url, 'fabric');
    const evil = '<img src=x onerror="alert(1)">';
    server.send({
      ...card,
      product: { ...card.product, name: evil, url: 'https://elsewhere.example/' },
      notes: { care: { value: evil, source: { from: 'shop', author: evil, at: 1 } } },
    });
    const { page } = await open();
    const group = page.getByRole('group', { name: `Fit and fabric: ${evil}` });
    await group.waitFor();
    expect(await group.getByRole('cell').textContent()).toContain(evil);
    expect(await group.getByRole('link').count()).toBe(0);
    expect(await group.locator('img[src=x]').count()).toBe(0);
  });
});
