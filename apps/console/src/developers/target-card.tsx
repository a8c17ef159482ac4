import type { WebhookTarget } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import { FreshLink } from '../controls/fresh-link.tsx';
import { SureButton } from '../controls/sure-button.tsx';
import { dateWords } from '../time/time-words.ts';
import { DeliveryLog } from './delivery-log.tsx';
import type { DevelopersSetup } from './developers-setup.ts';
import { TargetForm } from './target-form.tsx';
import { ToldLine } from './told-line.tsx';
import { developerWords } from './words.ts';

type Props = { target: WebhookTarget; setup: DevelopersSetup; now: number };

/** One address: how it fares, its log, and what can be done about it. */
export const TargetCard = ({ target, setup, now }: Props) => {
  const [changing, setChanging] = useState(false);
  const { targetId, url, stopped } = target;
  const fresh = setup.fresh.value?.of === targetId ? setup.fresh.value : null;
  const open = setup.log.value?.targetId === targetId;
  const named = useId();
  return (
    <li class="rounded-control border p-3 sm:p-4" aria-labelledby={named}>
      <div class="mb-1 flex flex-wrap items-start gap-x-4 gap-y-1">
        <h3 id={named} dir="ltr" class="min-w-0 flex-1 basis-72 font-medium break-all">
          {url}
        </h3>
        <Standing target={target} />
      </div>
      <p class="mb-3 text-13 text-muted">
        <span dir="ltr">{target.events.join(', ')}</span>
        <span class="block">{figureWords(target)}</span>
        {target.formerUntil !== null && (
          <span class="block">{developerWords.formerSecret(dateWords(target.formerUntil))}</span>
        )}
      </p>
      {stopped && (
        <div class="mb-3 rounded-control bg-sunken px-3 py-2" role="alert">
          <p class="mb-1 font-medium text-danger">
            {developerWords.stoppedOn(dateWords(stopped.at))}
          </p>
          <p class="text-13">{developerWords.stoppedWhy(stopped.why)}</p>
        </div>
      )}
      {fresh && (
        <div class="mb-3">
          <FreshLink
            label={developerWords.freshSecret}
            link={fresh.secret}
            hint={developerWords.freshSecretHint}
          />
        </div>
      )}
      {changing ? (
        <TargetForm setup={setup} target={target} onDone={() => setChanging(false)} />
      ) : (
        <Buttons {...{ target, setup, open }} onChange={() => setChanging(true)} />
      )}
      <ToldLine setup={setup} of={targetId} />
      {open && <DeliveryLog setup={setup} target={target} now={now} />}
    </li>
  );
};

const Buttons = ({
  target,
  setup,
  open,
  onChange,
}: Omit<Props, 'now'> & { open: boolean; onChange: () => void }) => {
  const { targetId, url, state } = target;
  return (
    <div class="flex flex-wrap gap-2">
      <button
        class="button"
        type="button"
        aria-expanded={open}
        aria-label={developerWords.logOf(url)}
        onClick={() => void setup.openLog(open ? null : targetId)}
      >
        {developerWords.log}
      </button>
      <button
        class="button"
        type="button"
        aria-label={developerWords.testTo(url)}
        onClick={() => void setup.test(targetId)}
      >
        {developerWords.test}
      </button>
      <button
        class={`button ${state === 'stopped' ? 'button-accent' : ''}`}
        type="button"
        aria-label={state === 'on' ? developerWords.turnOffOf(url) : developerWords.turnOnOf(url)}
        onClick={() => void setup.turn(targetId, state === 'on' ? 'off' : 'on')}
      >
        {state === 'on' ? developerWords.turnOff : developerWords.turnOn}
      </button>
      <button
        class="button"
        type="button"
        aria-label={developerWords.changeOf(url)}
        onClick={onChange}
      >
        {developerWords.change}
      </button>
      <SureButton
        words={developerWords.newSecret}
        sure={developerWords.newSecretSure}
        about={developerWords.forUrl(url)}
        onPress={() => void setup.rotate(targetId)}
      />
      <SureButton
        words={developerWords.remove}
        sure={developerWords.removeSure}
        about={url}
        onPress={() => void setup.remove(targetId)}
      />
    </div>
  );
};

const Standing = ({ target: { state, failingSince } }: { target: WebhookTarget }) => {
  const failing = state === 'on' && failingSince !== null;
  const [dot, words] =
    state === 'stopped'
      ? ['bg-danger', developerWords.stopped]
      : state === 'off'
        ? ['border-2 border-edge', developerWords.off]
        : failing
          ? ['bg-warn', developerWords.failingSince(dateWords(failingSince ?? 0))]
          : ['bg-accent', developerWords.on];
  return (
    <span class="flex items-center gap-2 text-13 text-muted">
      <span
        aria-hidden="true"
        class={`size-2 flex-none rounded-full forced-colors:border ${dot}`}
      />
      {words}
    </span>
  );
};

const figureWords = ({ delivered, waiting, failed }: WebhookTarget): string =>
  [
    developerWords.arrived(delivered),
    waiting > 0 && developerWords.waiting(waiting),
    failed > 0 && developerWords.givenUp(failed),
  ]
    .filter(Boolean)
    .join(' · ');
