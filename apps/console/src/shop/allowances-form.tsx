import { useState } from 'preact/hooks';
import { Labelled } from './labelled.tsx';
import { wholeNumber } from './read-settings.ts';
import type { Allowances, ShopSetup } from './shop-setup.ts';

type Props = { setup: ShopSetup; allowances: Allowances };

/** What each agent may give without asking, where it is not what everyone may. */
export const AllowancesForm = ({ setup, allowances: { agents, percent } }: Props) => (
  <section class="rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="allowances">
    <h2 id="allowances" class="mb-1 text-16 font-semibold">
      What each agent may give
    </h2>
    <p class="mb-4 text-13 text-muted">
      {percent === 0
        ? 'Nobody may give a code unless a number stands here.'
        : `Everyone may give up to ${percent} %, as settled above, unless a number stands here.`}
      {' 0 means none at all. Who changed it is kept on record.'}
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
      return setTold({
        saved: false,
        words: 'Use a whole number from 0 to 100, or leave it empty.',
      });
    const refusal = await setup.setAllowance(agentId, own);
    setTold(
      refusal
        ? { saved: false, words: `Not saved: ${refusal.message}. Try again.` }
        : { saved: true, words: own === null ? 'Saved: as everyone.' : `Saved: up to ${own} %.` },
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
          <span class="font-medium" dir="auto">
            {name}
          </span>
          <span class="text-muted">{`, ${role}`}</span>
        </span>
        <span class="w-44">
          <Labelled
            label="At most, per cent"
            problem={told && !told.saved ? told.words : undefined}
          >
            {(wiring) => (
              <input
                {...wiring}
                aria-label={`At most, per cent: ${name}`}
                class="field h-10"
                inputMode="numeric"
                placeholder={`As everyone: ${usual}`}
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
            aria-label={`Save for ${name}`}
            aria-disabled={!changed}
          >
            Save
          </button>
          <span role="status" class="text-13 text-muted">
            {told?.saved && !changed ? told.words : ''}
          </span>
        </span>
      </form>
    </li>
  );
};
