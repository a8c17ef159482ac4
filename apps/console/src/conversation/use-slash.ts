import { fill, firstHole } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { asMessage } from '../articles/articles-desk.ts';
import { type Choice, moveChoice } from '../controls/choice-list.tsx';
import { languageName } from '../language/language-name.ts';
import type { Replies } from './composer.tsx';
import { type SlashChoice, slashAt, slashChoices } from './slash-menu.ts';
import { conversationWords } from './words.ts';

type Needs = {
  field: { current: HTMLTextAreaElement | null };
  draft: string;
  replies: Replies;
  onDraft: (text: string) => void;
  onCommand: (word: string, rest: string) => void;
};

/** Where the next hole is, or the end: what the agent has to look at. */
export const lookAt = (element: HTMLTextAreaElement, from = 0): void => {
  const hole = firstHole(element.value.slice(from));
  const end = element.value.length;
  element.focus();
  if (hole) element.setSelectionRange(from + hole.from, from + hole.to);
  else if (from === 0) element.setSelectionRange(end, end);
};

/** The menu behind a slash: its keys, and what choosing does. Null while no slash is typed. */
export const useSlash = ({ field, draft, replies, onDraft, onCommand }: Needs) => {
  const [caret, setCaret] = useState<number | null>(null);
  const [picked, setPicked] = useState(0);
  const [turn, setTurn] = useState(0);
  const typed = caret === null ? null : slashAt(draft, caret);
  const choices = typed
    ? slashChoices(typed, replies.all, {
        locale: replies.locale,
        turn,
        macros: replies.macros,
        articles: replies.articles,
      })
    : ([] as SlashChoice[]);
  const hide = () => {
    setCaret(null);
    setTurn(0);
  };
  const choose = (choice: SlashChoice | undefined) => {
    const element = field.current;
    if (!choice || !typed || !element || caret === null) return;
    hide();
    if (choice.kind === 'command') {
      onDraft('');
      return onCommand(choice.command.word, '');
    }
    if (choice.kind === 'macro') {
      onDraft(draft.slice(caret).trim());
      return replies.onMacro(choice.macro);
    }
    const words =
      choice.kind === 'article'
        ? asMessage(choice.article)
        : fill(choice.reply.texts[choice.language] ?? '', replies.values);
    // At once and not by the next drawing: whoever types on writes behind the words.
    element.value = draft.slice(0, typed.from) + words + draft.slice(caret);
    const end = typed.from + words.length;
    element.setSelectionRange(end, end);
    onDraft(element.value);
    lookAt(element, typed.from);
    if (choice.kind === 'reply') replies.onUsed(choice.reply.replyId);
  };
  return {
    choices: choices.map((choice) => toChoice(choice, replies)),
    picked,
    choose: (at: number) => choose(choices[at]),
    typed: (element: HTMLTextAreaElement) => {
      setCaret(element.selectionStart);
      setPicked(0);
      setTurn(0);
    },
    hide,
    /** True when the key was the menu's. */
    press: (event: KeyboardEvent): boolean => {
      if (choices.length === 0 || event.isComposing) return false;
      const moved = moveChoice(event.key, picked, choices.length);
      if (moved !== null) setPicked(moved);
      else if (event.key === 'Enter' && !event.shiftKey) choose(choices[picked]);
      else if (event.key === 'Tab' && !event.shiftKey) setTurn(turn + 1);
      else if (event.key === 'Escape') hide();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
};

const toChoice = (choice: SlashChoice, { values, besideOf }: Replies): Choice => {
  if (choice.kind === 'command') {
    const { word, hint } = choice.command;
    return { key: `/${word}`, words: `/${word}`, hint };
  }
  if (choice.kind === 'macro')
    return { key: choice.macro.macroId, words: choice.macro.name, aside: conversationWords.macro };
  if (choice.kind === 'article') {
    const { articleId, title, language } = choice.article;
    return {
      key: articleId,
      words: title,
      aside: conversationWords.article(languageName(language)),
    };
  }
  const { reply, language, others } = choice;
  return {
    ...{ key: reply.replyId, words: `/${reply.shortcut}` },
    hint: fill(reply.texts[language] ?? '', values),
    beside: besideOf(reply),
    ...(others > 0 && { aside: `${languageName(language)} · Tab` }),
  };
};
