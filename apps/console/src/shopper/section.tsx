import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = { name: string; aside?: ComponentChildren; children: ComponentChildren };

/** A named part of the shopper pane. */
export const Section = ({ name, aside, children }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id} class="border-b px-4 pt-4 pb-5 last:border-b-0">
      <div class="mb-3 flex min-h-6 items-center gap-2">
        <h2 id={id} class="heading">
          {name}
        </h2>
        <span class="ms-auto">{aside}</span>
      </div>
      {children}
    </section>
  );
};
