import {
  type AgentRequests,
  ok,
  type Sighting,
  type StoreLook,
  type WordsByLanguage,
} from '@aisle/protocol';

/** The practice store's snippet, looks and addresses. Its shop's page lacks the snippet. */
export const practiceInstallation = (shop: string, now: () => number) => {
  let look: StoreLook = {
    name: 'Loop & Purl',
    appearance: { accent: '#1e6b57', side: 'right' },
  };
  let words: WordsByLanguage = {
    '*': { greeting: 'Hello, what are you knitting?' },
    de: { greeting: 'Hallo, was strickst du gerade?', label: 'Fragen?' },
    ar: { greeting: 'مرحبًا، ماذا تحيك؟', promise: 'نرد في اليوم نفسه' },
  };
  let origins = ['https://www.loop.example', 'http://localhost:*'];
  const sightings: Sighting[] = [
    { origin: 'https://www.loop.example', what: 'script', at: now() - 4_000 },
    { origin: 'https://www.loop.example', what: 'chat', at: now() - 26 * 60_000 },
  ];
  return {
    fetchInstallation: () =>
      ok({
        siteKey: 'key-of-the-practice-store',
        scriptUrl: `${shop}/aisle.js`,
        look,
        origins,
        words,
      }),
    saveLook: (asked: AgentRequests['saveLook']['parsed']) => {
      look = asked.look;
      return ok({ look });
    },
    saveWords: (asked: AgentRequests['saveWords']['parsed']) => {
      const { [asked.language]: _, ...others } = words;
      words = asked.words ? { ...others, [asked.language]: asked.words } : others;
      return ok({ words: asked.words });
    },
    saveOrigins: (asked: AgentRequests['saveOrigins']['parsed']) => {
      origins = asked.origins;
      return ok({ origins });
    },
    fetchSightings: () => ok({ sightings }),
    checkInstallation: () => ok({ check: { kind: 'no_snippet' as const } }),
  };
};
