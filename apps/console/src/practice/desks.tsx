import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Desk } from '../desk/desk.ts';
import { DeskView } from '../desk/desk-view.tsx';
import { pageAt } from '../desk/pages.tsx';
import { BaseContext, isPractice, PRACTICE_BASE, REAL_BASE } from './base.ts';
import { PracticeBar } from './practice-bar.tsx';

type Props = { desk: Desk; onSignOut: () => void };

/** The desk the address asks for: the real one, or the one for practice while she practises. */
export const Desks = ({ desk, onSignOut }: Props) => {
  const { path } = useLocation();
  const { practice } = desk;
  const other = isPractice(path) ? practice.desk.value : null;
  useEffect(() => {
    // The settings are on the way to practice, and not where she was.
    if (pageAt(desk.agent, path)?.group === undefined && !isPractice(path)) practice.stands(path);
  }, [desk, practice, path]);
  // She looks at nothing of the real desk meanwhile: colleagues are not told that she does.
  useEffect(() => {
    if (other) desk.open(null);
  }, [desk, other]);
  return other ? (
    <BaseContext.Provider value={PRACTICE_BASE}>
      <DeskView
        key={PRACTICE_BASE}
        {...{ desk: other, base: PRACTICE_BASE, onSignOut }}
        bar={<PracticeBar desk={desk} />}
      />
    </BaseContext.Provider>
  ) : (
    <DeskView key={REAL_BASE} {...{ desk, base: REAL_BASE, onSignOut }} />
  );
};
