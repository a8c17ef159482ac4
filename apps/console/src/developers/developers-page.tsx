import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { createDevelopersSetup } from './developers-setup.ts';
import { KeysSection } from './keys-section.tsx';
import { TargetsSection } from './targets-section.tsx';
import { developerWords } from './words.ts';

/** The same description for machines; a name. */
const FORMAT = 'OpenAPI';

/** Doors for the merchant's own systems. */
export default ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createDevelopersSetup(desk.client));
  useEffect(() => void setup.load(), [setup]);
  return (
    <div class="max-w-220 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{developerWords.developers}</h1>
      <p class="mb-6 text-muted">
        <WithParts
          words={developerWords.hint}
          parts={{
            docs: (
              <a class="underline" href="/api/docs/" target="_blank" rel="noreferrer">
                {developerWords.docs}
              </a>
            ),
            openApi: (
              <a class="underline" href="/api/openapi.json" target="_blank" rel="noreferrer">
                {FORMAT}
              </a>
            ),
          }}
        />
      </p>
      <KeysSection desk={desk} setup={setup} />
      <TargetsSection setup={setup} now={desk.now.value} />
    </div>
  );
};
