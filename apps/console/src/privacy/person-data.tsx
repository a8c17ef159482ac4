import { may, type Shopper } from '@aisle/protocol';
import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { SureButton } from '../controls/sure-button.tsx';
import type { Desk } from '../desk/desk.ts';
import { shopperName } from '../people/shopper-name.ts';
import { Section } from '../shopper/section.tsx';

type Props = { desk: Pick<Desk, 'agent' | 'client'>; shopper: Shopper };

/** Handing out and erasing what is held of her: for whoever answers for the store. */
export const PersonData = ({ desk, shopper }: Props) => {
  const [told, setTold] = useState({ words: '', failed: false });
  if (!may(desk.agent.role, 'manage')) return null;
  const erase = async () => {
    const answer = await desk.client.ask('eraseShopper', { shopperId: shopper.shopperId });
    setTold(
      answer.ok
        ? { words: 'Everything of her is erased.', failed: false }
        : { words: `Not erased: ${answer.error.message}. Try again.`, failed: true },
    );
  };
  return (
    <Section name="Her data">
      <div class="flex flex-wrap gap-2">
        <a
          class="button"
          href={`/api/v1/agent/shopper.json?shopperId=${shopper.shopperId}`}
          download
        >
          <Download size={16} aria-hidden="true" />
          Export
        </a>
        <SureButton
          words="Erase"
          sure="Erase for good"
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
