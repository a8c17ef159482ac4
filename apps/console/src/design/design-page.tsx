import type { ComponentChildren } from 'preact';
import css from '../styles/tokens.css?raw';
import { ControlSamples } from './control-samples.tsx';
import { type ColourToken, type MeasuredPair, measurePairs, readColours } from './tokens.ts';

const COLOURS = readColours(css);
const PAIRS = measurePairs(COLOURS);

/** The design system on one page, drawn with what it describes. */
const DesignPage = () => (
  <div class="max-w-240 px-4 py-6 sm:px-6">
    <h1 class="mb-1 text-20 font-semibold">Design</h1>
    <p class="mb-6 max-w-160 text-muted">
      Calm, warm, exact: paper, ink, one accent; the goods carry the colour. Colours and contrasts
      are read from the style sheet the console is drawn with.
    </p>
    <Part name="Colours" about="Both themes, whichever you work in.">
      <ul class="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-3">
        {COLOURS.map((colour) => (
          <ColourCard key={colour.name} colour={colour} />
        ))}
      </ul>
    </Part>
    <Part
      name="Contrast"
      about="Measured from the colours above, light and dark. Text needs 4.5 : 1, edges and the focus 3 : 1."
    >
      <Contrasts />
    </Part>
    <Part name="Type" about="System fonts, 1.45 high; 400, 500 and 600. Sentence case everywhere.">
      <Sizes />
    </Part>
    <Part
      name="Space, corners, depth"
      about="A 4-pixel grid; one hairline; one shadow for what floats."
    >
      <Spaces />
    </Part>
    <Part name="Controls" about="Try them with the keyboard: the ring is always there.">
      <ControlSamples />
    </Part>
    <Part
      name="Motion"
      about="120 ms to answer a touch, 200 ms to enter; only transform and opacity; none for who asks for less."
    >
      <p class="inline-block animate-enter rounded-card border bg-surface px-4 py-3">
        This came in when you opened the page.
      </p>
    </Part>
    <Part name="Words" about="Plain, warm, short. What happened, what is kept, what to do.">
      <Words />
    </Part>
  </div>
);

const Part = ({
  name,
  about,
  children,
}: {
  name: string;
  about: string;
  children: ComponentChildren;
}) => (
  <section class="mb-8" aria-label={name}>
    <h2 class="text-16 font-semibold">{name}</h2>
    <p class="mb-3 max-w-160 text-muted">{about}</p>
    {children}
  </section>
);

const ColourCard = ({ colour: { name, light, dark } }: { colour: ColourToken }) => (
  <li class="overflow-hidden rounded-card border bg-surface">
    <span class="grid h-12 grid-cols-2" aria-hidden="true">
      <span style={{ backgroundColor: light }} />
      <span style={{ backgroundColor: dark }} />
    </span>
    <span class="block px-3 py-2">
      <span class="block font-medium">{name}</span>
      <span class="block text-12 text-muted tabular-nums">
        {light} {dark}
      </span>
    </span>
  </li>
);

const asRatio = (contrast: number): string => `${contrast.toFixed(1)} : 1`;

const Contrasts = () => (
  <section
    class="overflow-x-auto rounded-card border bg-surface"
    aria-label="Contrasts"
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    tabIndex={0}
  >
    <table class="w-full text-left">
      <thead>
        <tr class="text-12 text-muted">
          {['Colours', 'For', 'Light', 'Dark', 'Needs'].map((head) => (
            <th key={head} scope="col" class="px-3 py-2 font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="tabular-nums">
        {PAIRS.map((pair) => (
          <ContrastRow key={`${pair.front} ${pair.back} ${pair.use}`} pair={pair} />
        ))}
      </tbody>
    </table>
  </section>
);

const ContrastRow = ({ pair }: { pair: MeasuredPair }) => (
  <tr class="border-t">
    <th scope="row" class="px-3 py-2 font-normal whitespace-nowrap">
      <span
        class="mr-2 inline-block rounded-control border px-1.5"
        style={{
          color: `var(--color-${pair.front})`,
          backgroundColor: `var(--color-${pair.back})`,
        }}
        aria-hidden="true"
      >
        Aa
      </span>
      {pair.front} on {pair.back}
    </th>
    <td class="px-3 py-2">{pair.use}</td>
    <td class="px-3 py-2 whitespace-nowrap">{asRatio(pair.light)}</td>
    <td class="px-3 py-2 whitespace-nowrap">{asRatio(pair.dark)}</td>
    <td class="px-3 py-2 whitespace-nowrap text-muted">{asRatio(pair.least)}</td>
  </tr>
);

const SIZES = [
  { look: 'text-12', use: '12: times, counts, what stands below' },
  { look: 'text-13', use: '13: rows and labels' },
  { look: 'text-14', use: '14: what is read' },
  { look: 'text-16', use: '16: heads; every field on a touch screen' },
  { look: 'text-20', use: '20: the name of a page' },
  { look: 'text-24', use: '24: one figure that matters' },
];

const Sizes = () => (
  <ul class="space-y-2">
    {SIZES.map(({ look, use }) => (
      <li key={look} class={look}>
        {use}
      </li>
    ))}
    <li class="text-20 tabular-nums">€ 1,234.50 · 12:08 · 3 waiting</li>
  </ul>
);

const STEPS = [4, 8, 12, 16, 24, 32];
const CORNERS = [
  { look: 'rounded-control', use: '6: controls' },
  { look: 'rounded-card', use: '10: cards' },
  { look: 'rounded-panel', use: '16: panels' },
  { look: 'rounded-full', use: 'pills and faces' },
];

const Spaces = () => (
  <div class="flex flex-wrap items-end gap-6">
    <ul class="flex items-end gap-3">
      {STEPS.map((step) => (
        <li key={step} class="text-12 text-muted">
          <span
            class="mb-1 block bg-accent"
            style={{ width: step, height: step }}
            aria-hidden="true"
          />
          {step}
        </li>
      ))}
    </ul>
    <ul class="flex flex-wrap gap-3">
      {CORNERS.map(({ look, use }) => (
        <li key={look} class={`${look} border bg-surface px-4 py-3 text-13`}>
          {use}
        </li>
      ))}
      <li class="float px-4 py-3 text-13">floats</li>
    </ul>
  </div>
);

const WORDS = [
  { say: 'Reconnecting. Your messages are kept.', not: 'Connection error!' },
  {
    say: 'That size sold out a moment ago. M and L are still here.',
    not: 'Item unavailable.',
  },
  {
    say: 'No conversations waiting. The next one will ring.',
    not: 'No data.',
  },
  {
    say: 'That e-mail and password do not go together. Look at both and try again.',
    not: 'Invalid credentials.',
  },
];

const Words = () => (
  <ul class="space-y-3">
    {WORDS.map(({ say, not }) => (
      <li key={say}>
        <p class="font-medium">{say}</p>
        <p class="text-13 text-muted">
          rather than <s>{not}</s>
        </p>
      </li>
    ))}
  </ul>
);

export default DesignPage;
