import { useId, useState } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import { findLanguage, offerNames } from './languages.ts';
import { ownWordsWords as own } from './words.ts';

type Props = { there: readonly string[]; onAdd: (language: string) => void };

/** A language by its name, or by its tag where it is not among those offered. */
export const AddLanguage = ({ there, onAdd }: Props) => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const list = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const language = findLanguage(typed);
    setWrong(language === null);
    if (language === null) return;
    setTyped('');
    onAdd(language);
  };
  return (
    <form class="max-w-100" noValidate onSubmit={add}>
      <Labelled label={own.another} problem={wrong ? own.unknown : undefined}>
        {(wiring) => (
          <div class="flex gap-2">
            <input
              {...wiring}
              class="field h-10"
              list={list}
              autoComplete="off"
              maxLength={35}
              placeholder={own.example}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong(false);
              }}
            />
            <button class="button" type="submit">
              {own.add}
            </button>
          </div>
        )}
      </Labelled>
      <datalist id={list}>
        {offerNames(there).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  );
};
