import type { Script } from '../script.ts';

export const giftArabic: Script = {
  id: 'gift-arabic',
  title: 'A present for her mother (Arabic)',
  about: 'Writes Arabic, from right to left, and mixes in English names. Warm and thorough.',
  language: 'ar-AE',
  timeZone: 'Asia/Dubai',
  looksFor: 'cardigan',
  goals: ['answer', 'size_card', 'suggestion'],
  steps: [
    { do: 'visit', page: 'product', product: 0 },
    { do: 'pause', ms: 4_000 },
    { do: 'write', text: 'السلام عليكم، أبحث عن هدية لوالدتي. هل {product} مناسب للشتاء؟' },
    {
      do: 'wait',
      for: 'answer',
      upToMs: 240_000,
      nudges: [{ afterMs: 100_000, text: 'هل من أحد هنا؟' }],
      otherwise: 'leave',
    },
    { do: 'write', text: 'شكرًا. هي ترتدي عادةً مقاس M أو L. هل لديكم جدول المقاسات؟' },
    { do: 'wait', for: 'size_card', upToMs: 240_000, otherwise: 'go_on' },
    { do: 'write', text: 'هل يمكنكم أن تقترحوا لونًا هادئًا؟' },
    { do: 'wait', for: 'suggestion', upToMs: 300_000, otherwise: 'go_on' },
    { do: 'pause', only: 'met', ms: 4_000 },
    { do: 'add', only: 'met' },
    { do: 'write', only: 'met', text: 'جميل جدًا، سآخذه. بارك الله فيكم.' },
    { do: 'write', only: 'missed', text: 'سأفكر في الأمر، شكرًا لكم.' },
    { do: 'pause', ms: 6_000 },
  ],
};
