import type { ComponentType } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import type { Desk } from './desk.ts';
import type { DialogName } from './dialog-name.ts';

export type DialogProps = {
  desk: Desk;
  /** What was typed behind the command that opened it. */
  words: string;
  onClose: () => void;
};

/** Each loaded when it is first opened. */
const DIALOGS: { readonly [Name in DialogName]: ComponentType<DialogProps> } = {
  size: lazy(() => import('../notes/card-dialog.tsx').then((m) => ({ default: m.SizeDialog }))),
  fabric: lazy(() => import('../notes/card-dialog.tsx').then((m) => ({ default: m.FabricDialog }))),
  colour: lazy(() => import('../notes/card-dialog.tsx').then((m) => ({ default: m.ColourDialog }))),
  guide: lazy(() => import('../guides/guide-dialog.tsx')),
  article: lazy(() => import('../articles/article-dialog.tsx')),
  promise: lazy(() => import('../follow-ups/promise-dialog.tsx')),
  watch: lazy(() => import('../watches/watch-dialog.tsx')),
  proposal: lazy(() => import('../proposals/proposal-dialog.tsx')),
};

/** The dialog that lies over the desk. */
export const Dialogs = ({ desk }: { desk: Desk }) => {
  const open = desk.dialog.value;
  if (!open) return null;
  const Dialog = DIALOGS[open.name] as ComponentType<DialogProps>;
  return (
    <Suspense fallback={null}>
      <Dialog desk={desk} words={open.words} onClose={desk.closeDialog} />
    </Suspense>
  );
};
