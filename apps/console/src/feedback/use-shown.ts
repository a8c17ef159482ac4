import { useEffect, useState } from 'preact/hooks';

const isShown = (): boolean => document.visibilityState === 'visible';

/** Whether the console is on a visible screen. */
export const useShown = (): boolean => {
  const [shown, setShown] = useState(isShown);
  useEffect(() => {
    const look = () => setShown(isShown());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return shown;
};
