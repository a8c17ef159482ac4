import type { ArticleReading } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { Section } from '../shopper/section.tsx';
import { articleWords } from './words.ts';

/** Which articles she has read in the last days, so that nobody tells her the same again. */
export const ReadingsSection = ({ desk }: { desk: Desk }) => {
  const thread = desk.thread.value;
  const [known, setKnown] = useState<{ of: string; readings: ArticleReading[] } | null>(null);
  const of = thread?.status.value.at === 'live' ? thread.conversationId : null;
  useEffect(() => {
    if (of === null) return;
    let over = false;
    void desk.client.ask('fetchReadings', { conversationId: of }).then((answer) => {
      if (answer.ok && !over) setKnown({ of, readings: answer.value.readings });
    });
    return () => {
      over = true;
    };
  }, [desk, of]);
  if (known === null || known.of !== thread?.conversationId || known.readings.length === 0)
    return null;
  return (
    <Section name={articleWords.readings}>
      <ul class="space-y-1 text-13">
        {known.readings.map(({ articleId, title, at, verdict }) => (
          <li key={`${articleId} ${at}`}>
            <bdi>{title}</bdi>
            {verdict && <span class="text-muted">{` · ${articleWords.verdicts[verdict]}`}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
};
