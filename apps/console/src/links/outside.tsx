import type { ComponentChildren } from 'preact';
import { Mark } from '../session/mark.tsx';

/** A page before the desk: one column, one purpose. */
export const Outside = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <main class="grid h-full place-items-center overflow-auto p-6">
    <div class="w-full max-w-90">
      <Mark />
      <h1 class="mt-6 mb-2 text-24 font-semibold tracking-tight text-balance">{title}</h1>
      {children}
    </div>
  </main>
);

/** What went wrong, read out as it appears. */
export const Problem = ({ words }: { words: string | null }) => (
  <div role="alert">
    {words && <p class="mb-4 rounded-control bg-danger-tint px-3 py-2 text-danger">{words}</p>}
  </div>
);

type Field = {
  label: string;
  type: 'text' | 'email' | 'password';
  autocomplete: 'name' | 'username' | 'current-password' | 'new-password' | 'one-time-code';
  hint?: string;
  value: string;
  readOnly?: boolean;
  onInput: (value: string) => void;
};

export const OutsideField = ({
  label,
  type,
  autocomplete,
  hint,
  value,
  readOnly,
  onInput,
}: Field) => (
  <label class="mb-4 block">
    <span class="mb-1 block font-medium">{label}</span>
    <input
      class="field h-11"
      // One control for three kinds; the elements' types are a union over them.
      type={type as 'text'}
      autocomplete={autocomplete}
      required
      readOnly={readOnly}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
    {hint && <span class="mt-1 block text-13 text-muted">{hint}</span>}
  </label>
);
