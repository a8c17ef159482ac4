import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its words. */
type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean };

type Props = {
  label: string;
  hint?: string;
  /** What is wrong with what was typed. */
  problem?: string | undefined;
  children: (wiring: Wiring) => VNode;
};

/** A control with its name, a line of help, and what is wrong beside it. */
export const Labelled = ({ label, hint, problem, children }: Props) => {
  const id = useId();
  const told = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div>
      <label for={id} class="mb-1 block font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': told === '' ? undefined : told,
        'aria-invalid': problem !== undefined,
      })}
      {problem && (
        <p id={`${id}-problem`} class="mt-1.5 text-13 text-danger">
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="mt-1.5 text-13 text-muted">
          {hint}
        </p>
      )}
    </div>
  );
};
