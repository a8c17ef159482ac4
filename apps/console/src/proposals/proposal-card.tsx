import type { CartProposal } from '@aisle/protocol';
import { Check, Clock3, RotateCcw, TriangleAlert, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import { BeforeAfter } from './before-after.tsx';
import { type ChangeWords, changeWords } from './change-words.ts';
import type { Standing } from './standing.ts';
import { useProposals } from './standings.tsx';
import { proposalWords } from './words.ts';

type Props = {
  proposal: CartProposal;
  /** The client id of its entry. */
  name: string;
};

/** A cart proposal in the log: before, after, and what has become of it. */
export const ProposalCard = ({ proposal, name }: Props) => {
  const standing = useProposals()?.of(name);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form field is in it
    <div
      role="group"
      aria-label={proposalWords.proposal}
      class="mt-1 w-[min(22rem,100%)] overflow-hidden rounded-card border bg-surface text-start"
    >
      <p class="border-b px-3 py-2 text-12 font-semibold text-muted">
        {proposal.undoes === undefined ? proposalWords.proposal : proposalWords.proposalBack}
      </p>
      <ul class="space-y-2 p-3">
        {proposal.changes.flatMap(changeWords).map(({ key, ...words }) => (
          <Change key={key} {...words} />
        ))}
      </ul>
      {standing && <Foot standing={standing} />}
    </div>
  );
};

const Change = ({ line, name, was, now }: Omit<ChangeWords, 'key'>) => (
  <li class="flex items-center gap-2.5">
    {line && <Picture src={line.image} class="size-9" />}
    <span class="min-w-0 flex-1 leading-snug">
      <span class="at-start block break-words hyphens-auto" dir="auto">
        {name}
      </span>
      <span class="at-start block text-13 break-words" dir="auto">
        {was === undefined ? (
          <span class="font-medium">{now}</span>
        ) : (
          <BeforeAfter was={was} now={now} />
        )}
      </span>
    </span>
  </li>
);

const LOOKS = {
  open: { icon: Clock3, class: 'text-muted' },
  good: { icon: Check, class: 'text-accent' },
  quiet: { icon: X, class: 'text-muted' },
  warn: { icon: TriangleAlert, class: 'text-warn' },
} as const;

const Foot = ({ standing }: { standing: Standing }) => {
  const proposals = useProposals();
  const [problem, setProblem] = useState<string | null>(null);
  const { icon: Icon, class: look } = LOOKS[standing.tone];
  return (
    <div class="space-y-2 border-t px-3 py-2">
      <p class={`flex items-center gap-1.5 text-13 font-medium tabular-nums ${look}`}>
        <Icon size={14} class="flex-none" aria-hidden="true" />
        {standing.words}
      </p>
      {standing.renewable && (
        <button type="button" class="button w-full" onClick={() => proposals?.renew(standing.seq)}>
          {proposalWords.freshOffer}
        </button>
      )}
      {standing.returnable && (
        <button
          type="button"
          class="button button-quiet w-full"
          onClick={async () => setProblem((await proposals?.putBack(standing.seq)) ?? null)}
        >
          <RotateCcw size={14} aria-hidden="true" />
          {proposalWords.putBack}
        </button>
      )}
      <p role="status" class="text-13 text-warn empty:hidden">
        {problem}
      </p>
    </div>
  );
};
