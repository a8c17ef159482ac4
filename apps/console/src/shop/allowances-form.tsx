import { useState } from 'preact/hooks';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { ROLE_NAMES } from '../team/team-words.ts';
import { Labelled } from './labelled.tsx';
import { wholeNumber } from './read-settings.ts';
import type { Allowances, ShopSetup } from './shop-setup.ts';
import { shopWords } from './words.ts';

type Props = { setup: ShopSetup; allowances: Allowances };

/** What each agent may give without asking, where it is not what everyone may. */
export const AllowancesForm = ({ setup, allowances: { agents, percent } }: Props) => (
  <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="allowances">
    <h2 id="allowances" class="mb-1 text-16 font-semibold">
      {shopWords.allowances}
    </h2>
    <p class="mb-4 text-13 text-muted">
      {percent === 0 ? shopWords.allowancesNone : shopWords.allowancesUpTo(percent)}{' '}
      {shopWords.allowancesHint}
    </p>
    <ul class="divide-y">
      {agents.map((agent) => (
        <Row key={agent.agentId} setup={setup} agent={agent} usual={percent} />
      ))}
    </ul>
  </section>
);

type RowProps = { setup: ShopSetup; agent: Allowances['agents'][number]; usual: number };

const Row = ({ setup, agent: { agentId, name, role, percent }, usual }: RowProps) => {
  const kept = percent === null ? '' : `${percent}`;
  const [typed, setTyped] = useState(kept);
  const [told, setTold] = useState<{ saved: boolean; words: string } | null>(null);
  const changed = typed.trim() !== kept;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const own = typed.trim() === '' ? null : wholeNumber(typed, 0, 100);
    if (own === null && typed.trim() !== '')
      return setTold({ saved: false, words: shopWords.allowanceWrong });
    const refusal = await setup.setAllowance(agentId, own);
    setTold(
      refusal
        ? { saved: false, words: shopWords.notSaved(sentence(refusal)) }
        : {
            saved: true,
            words: own === null ? shopWords.allowanceUsual : shopWords.allowanceOwn(own),
          },
    );
  };
  return (
    <li class="py-3 first:pt-0 last:pb-0">
      <form
        class="flex flex-wrap items-start gap-x-4 gap-y-1"
        noValidate
        onSubmit={(event) => void save(event)}
      >
        <span class="min-w-40 flex-1 pt-7 max-sm:pt-0">
          <WithParts
            words={shopWords.agentAndRole}
            parts={{
              name: <bdi class="font-medium">{name}</bdi>,
              role: <span class="text-muted">{ROLE_NAMES[role]}</span>,
            }}
          />
        </span>
        <span class="w-44">
          <Labelled
            label={shopWords.percent}
            problem={told && !told.saved ? told.words : undefined}
          >
            {(wiring) => (
              <input
                {...wiring}
                aria-label={shopWords.percentOf(name)}
                class="field h-10"
                inputMode="numeric"
                placeholder={shopWords.asEveryone(usual)}
                value={typed}
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                  setTold(null);
                }}
              />
            )}
          </Labelled>
        </span>
        <span class="flex w-44 items-center gap-3 pt-6 max-sm:w-full max-sm:pt-0">
          <button
            class={`button ${changed ? 'button-accent' : ''}`}
            type="submit"
            aria-label={shopWords.saveFor(name)}
            aria-disabled={!changed}
          >
            {shopWords.save}
          </button>
          <span role="status" class="text-13 text-muted">
            {told?.saved && !changed ? told.words : ''}
          </span>
        </span>
      </form>
    </li>
  );
};
