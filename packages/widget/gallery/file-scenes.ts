import { both, type Scene } from './scene.ts';

/** Photos and files from both sides, one on its way that cannot be sent. */
export const FILE_SCENES: Scene[] = [
  ...both({
    name: 'files',
    before: (server) => {
      server.recall('Is this a pulled thread?', Date.now() - 60_000);
      server.join();
      const { contentOf } = server.files;
      server.send(contentOf('0190a0a0-0000-7000-8000-000000000001', 'moss by the window.png'));
      server.send(
        contentOf('0190a0a0-0000-7000-8000-000000000002', `${'Pflegeanleitung'.repeat(6)}.pdf`),
      );
    },
    play: async (page) => {
      const buffer = Buffer.from('x');
      await page.locator('.clip input').setInputFiles([
        { name: 'sleeve.png', mimeType: 'image/png', buffer },
        { name: 'pattern.svg', mimeType: 'image/svg+xml', buffer },
      ]);
      await page.getByRole('button', { name: /sleeve/ }).waitFor();
      await page.getByRole('alert').waitFor();
    },
  }),
];
