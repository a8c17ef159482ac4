import type { AiRules } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { SaveLine, useSaving } from '../routing/saving.tsx';
import type { KnownAi } from './ai-desk.ts';

type Props = { desk: Pick<Desk, 'client' | 'ai'>; known: KnownAi };

/** What the operator's AI may do here, and what leaves for it. */
export default function AiSection({ desk, known }: Props) {
  const [rules, setRules] = useState({ ...known.rules, perDay: `${known.rules.perDay}` });
  const saving = useSaving();
  const field = useId();
  const heading = useId();
  const change = (part: Partial<typeof rules>) => {
    saving.clear();
    setRules((before) => ({ ...before, ...part }));
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const perDay = Number(rules.perDay.trim());
    if (!Number.isInteger(perDay) || perDay < 1 || perDay > 10_000)
      return saving.refuse('A whole number from 1 to 10,000, please.');
    const wanted: AiRules = { ...rules, perDay };
    await saving.run(async () => {
      const answer = await desk.client.ask('saveAiRules', wanted);
      if (answer.ok) await desk.ai.refresh();
      return answer.ok ? null : answer.error;
    });
  };
  const { host = '', model = '' } = known.service ?? {};
  return (
    <form
      class="mt-6 space-y-4 rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <h2 id={heading} class="heading">
        What an AI may do
      </h2>
      <p class="text-13 break-words">
        This server can ask <b dir="ltr">{model}</b> at <b dir="ltr">{host}</b>. It writes for your
        agents only: nothing of it reaches a shopper before an agent has read it and sent it.
      </p>
      <label class="flex min-h-6 items-center gap-2.5 font-medium">
        <input
          type="checkbox"
          class="size-4 flex-none accent-accent"
          checked={rules.drafts}
          onChange={({ currentTarget }) => change({ drafts: currentTarget.checked })}
        />
        Agents may have replies drafted
      </label>
      <label class="flex min-h-6 items-center gap-2.5 font-medium">
        <input
          type="checkbox"
          class="size-4 flex-none accent-accent"
          checked={rules.translation}
          onChange={({ currentTarget }) => change({ translation: currentTarget.checked })}
        />
        Agents may read and write in their own language
      </label>
      <div class="grid gap-1">
        <label class="font-medium" htmlFor={field}>
          At most so often a day
        </label>
        <input
          id={field}
          class="field w-28 tabular-nums"
          inputMode="numeric"
          value={rules.perDay}
          onInput={({ currentTarget }) => change({ perDay: currentTarget.value })}
        />
        <p class="text-13 text-muted">
          {`For the whole store. Today ${known.usedToday} so far; a day ends at midnight UTC.`}
        </p>
      </div>
      <Leaves />
      <SaveLine saving={saving} name="Save what an AI may do" />
    </form>
  );
}

/** The same list as in the server's README: whoever changes one changes both. */
const Leaves = () => (
  <details class="text-13">
    <summary class="min-h-6 cursor-pointer font-medium">What leaves for it</summary>
    <ul class="mt-2 list-disc space-y-1.5 ps-5">
      <li>
        When an agent asks for a draft: the last 20 messages of that conversation and what stands in
        the agent’s field, the language of her browser, your store’s name, up to four products on
        her page, in her cart or suggested to her, with price, stock and notes, up to three of your
        published articles and up to six saved replies.
      </li>
      <li>
        When an agent has switched translating on in a conversation: the shopper’s messages in it,
        once for each language, and what the agent writes there before it is sent.
      </li>
      <li>
        Left out before: card numbers, e-mail addresses, phone numbers and other long numbers. Never
        sent: her name in the inbox, her orders, files, private notes, and which shopper it is.
      </li>
      <li>
        Nothing is asked before an agent asks for it. A draft is stored nowhere; a translation is
        kept with its message and goes when the shopper is erased.
      </li>
    </ul>
  </details>
);
