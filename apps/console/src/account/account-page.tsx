import type { AgentCard, SignInView } from '@aisle/protocol';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { SureButton } from '../controls/sure-button.tsx';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { ownCardDoor } from '../people/card-door.ts';
import { CardForm } from '../people/card-form.tsx';
import { sentence } from '../refusals/sentence.ts';
import { ROLE_NAMES } from '../team/team-words.ts';
import { dateWords, isNow, pastWords } from '../time/time-words.ts';
import { FactorSection } from '../two-factor/factor-section.tsx';
import { type AccountSetup, createAccountSetup } from './account-setup.ts';
import { LanguageSection } from './language-section.tsx';
import { PasswordForm } from './password-form.tsx';
import { WeeklySection } from './weekly-section.tsx';
import { accountWords } from './words.ts';

/** Her card, her password, and where she is signed in. */
export default ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createAccountSetup(desk.client));
  useEffect(() => void setup.load(), [setup]);
  const account = setup.account.value;
  const { email, role, storeName } = desk.agent;
  const name = account.kind === 'ready' ? account.value.card.name : desk.agent.name;
  return (
    <div class="max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{accountWords.account}</h1>
      <p class="mb-6 break-words text-muted">
        <WithParts
          words={accountWords.who}
          parts={{
            ...{ email, role: ROLE_NAMES[role] },
            name: <bdi>{name}</bdi>,
            store: <bdi>{storeName}</bdi>,
          }}
        />
      </p>
      {account.kind === 'ready' && <Card desk={desk} setup={setup} card={account.value.card} />}
      <PasswordForm setup={setup} />
      <LanguageSection />
      <FactorSection />
      {account.kind === 'ready' && (
        <WeeklySection setup={setup} weekly={account.value.weekly} email={email} />
      )}
      <SignIns setup={setup} now={desk.now.value} />
    </div>
  );
};

const Card = ({ desk, setup, card }: { desk: Desk; setup: AccountSetup; card: AgentCard }) => {
  const door = useMemo(() => ownCardDoor(desk.client), [desk]);
  return (
    <section class="mb-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="card">
      <h2 id="card" class="mb-1 text-16 font-semibold">
        {accountWords.card}
      </h2>
      <p class="mb-4 text-13 text-muted">{accountWords.cardHint}</p>
      <CardForm card={card} door={door} whose="" onCard={setup.setCard} />
    </section>
  );
};

const SignIns = ({ setup, now }: { setup: AccountSetup; now: number }) => {
  const account = setup.account.value;
  const problem = setup.problem.value;
  return (
    <section class="mt-6 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="sign-ins">
      <h2 id="sign-ins" class="mb-1 text-16 font-semibold">
        {accountWords.signIns}
      </h2>
      <p class="mb-4 text-13 text-muted">{accountWords.signInsHint}</p>
      {account.kind === 'loading' && (
        <div class="skeleton h-16" role="status" aria-label={accountWords.signInsLoading} />
      )}
      {account.kind === 'refused' && (
        <p class="text-danger" role="alert">
          {accountWords.signInsFailed} {sentence(account.refusal)}
        </p>
      )}
      {problem && (
        <p class="mb-3 text-danger" role="alert">
          {sentence(problem)}
        </p>
      )}
      {account.kind === 'ready' && (
        <>
          <ul class="divide-y" aria-label={accountWords.sessions}>
            {account.value.signIns.map((one) => (
              <Row key={one.sessionId} setup={setup} signIn={one} now={now} />
            ))}
          </ul>
          {account.value.signIns.length > 1 && (
            <div class="mt-3 border-t pt-4">
              <SureButton
                words={accountWords.endOthers}
                sure={accountWords.endOthersSure}
                about=""
                onPress={() => void setup.endOthers()}
              />
            </div>
          )}
        </>
      )}
    </section>
  );
};

const lastWords = (at: number, now: number): string =>
  isNow(at, now) ? accountWords.activeNow : accountWords.lastActive(pastWords(at, now));

const Row = ({
  setup,
  signIn: { sessionId, device, createdAt, lastActiveAt, current },
  now,
}: {
  setup: AccountSetup;
  signIn: SignInView;
  now: number;
}) => (
  <li class="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 first:pt-0">
    <span class="min-w-48 flex-1">
      <span class="block font-medium">
        {device ?? accountWords.otherProgram}
        {current && (
          <span class="ms-2 rounded-control bg-tint px-2 py-0.5 text-12 font-normal">
            {accountWords.thisOne}
          </span>
        )}
      </span>
      <span class="block text-13 text-muted">
        {accountWords.since(
          current ? accountWords.activeNow : lastWords(lastActiveAt, now),
          dateWords(createdAt),
        )}
      </span>
    </span>
    {!current && (
      <SureButton
        words={accountWords.end}
        sure={accountWords.endSure}
        about={accountWords.theSession(device)}
        onPress={() => void setup.end(sessionId)}
      />
    )}
  </li>
);
