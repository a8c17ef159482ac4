import { may, type Shopper } from '@aisle/protocol';
import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { SureButton } from '../controls/sure-button.tsx';
import type { Desk } from '../desk/desk.ts';
import { shopperName } from '../people/shopper-name.ts';
import { sentence } from '../refusals/sentence.ts';
import { Section } from '../shopper/section.tsx';
import { privacyWords as words } from './words.ts';

type Props = { desk: Pick<Desk, 'agent' | 'client'>; shopper: Shopper };

/** Handing out and erasing what is held of her: for whoever answers for the store. */
export const PersonData = ({ desk, shopper }: Props) => {
  const [told, setTold] = useState({ words: '', failed: false });
  if (!may(desk.agent.role, 'manage')) return null;
  const erase = async () => {
    const answer = await desk.client.ask('eraseShopper', { shopperId: shopper.shopperId });
    setTold(
      answer.ok
        ? { words: words.erased, failed: false }
        : { words: words.notErased(sentence(answer.error)), failed: true },
    );
  };
  return (
    <Section name={words.herData}>
      <div class="flex flex-wrap gap-2">
        <a
          class="button"
          href={`/api/v1/agent/shopper.json?shopperId=${shopper.shopperId}`}
          download
        >
          <Download size={16} aria-hidden="true" />
          {words.export}
        </a>
        <SureButton
          words={words.erase}
          sure={words.eraseSure}
          about={shopperName(shopper)}
          onPress={() => void erase()}
        />
      </div>
      <p
        role="status"
        class={`mt-2 text-13 empty:hidden ${told.failed ? 'text-danger' : 'text-muted'}`}
      >
        {told.words}
      </p>
    </Section>
  );
};
