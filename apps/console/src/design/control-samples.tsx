import { useState } from 'preact/hooks';
import { ChooseOne } from '../controls/choose-one.tsx';
import { Keys } from '../controls/keys.tsx';
import { SureButton } from '../controls/sure-button.tsx';

/** Every control in each of its states; they work, and do nothing. */
export const ControlSamples = () => {
  const [size, setSize] = useState(1);
  return (
    <div class="space-y-4 rounded-card border bg-surface p-4">
      <div class="flex flex-wrap items-center gap-3">
        <button type="button" class="button button-accent">
          The important one
        </button>
        <button type="button" class="button">
          Any other
        </button>
        <button type="button" class="button button-quiet">
          Beside the others
        </button>
        <button type="button" class="button" disabled>
          Not now
        </button>
        <SureButton words="Remove" sure="Really remove?" about="the sample" onPress={() => {}} />
        <Keys keys="Alt P" />
      </div>
      <ChooseOne
        legend="A sample of sizes"
        names={['S', 'M', 'L']}
        chosen={size}
        onChoose={setSize}
      />
      <div class="grid gap-4 sm:grid-cols-2">
        <label class="block">
          <span class="mb-1 block text-13 font-medium">Field</span>
          <input class="field w-full" placeholder="What it may look like" />
        </label>
        <label class="block">
          <span class="mb-1 block text-13 font-medium">Field with a mistake</span>
          <input
            class="field w-full"
            value="mia@"
            readOnly
            aria-invalid="true"
            aria-describedby="design-mistake"
          />
          <span id="design-mistake" class="mt-1 block text-13 text-danger">
            An address goes on after the @.
          </span>
        </label>
      </div>
      <div>
        <p class="mb-1 text-13 font-medium">Loading, only after 200 ms</p>
        <div class="skeleton h-10 max-w-80" aria-hidden="true" />
      </div>
    </div>
  );
};
