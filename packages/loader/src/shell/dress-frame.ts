import { PHONE } from './stage.ts';

/**
 * Puts the frame where the panel would stand: above the launcher, or over the whole screen of a
 * phone. The chat inside fills it. Returns how to stop following the screen.
 */
export const dressFrame = (frame: HTMLIFrameElement, side: 'left' | 'right'): (() => void) => {
  const phone = window.matchMedia(PHONE);
  const dress = () => {
    const floating = {
      [side]: `calc(20px + env(safe-area-inset-${side}))`,
      bottom: 'calc(var(--aisle-bottom, 20px) + 68px + env(safe-area-inset-bottom))',
      width: 'min(384px, 100vw - 40px)',
      height: 'min(640px, 100dvh - 108px)',
      borderRadius: '16px',
      boxShadow: '0 12px 40px #0003, 0 0 0 1px #0001',
    };
    frame.removeAttribute('style');
    Object.assign(frame.style, { position: 'fixed', border: '0', background: 'transparent' });
    Object.assign(
      frame.style,
      phone.matches ? { inset: '0', width: '100%', height: '100dvh' } : floating,
    );
  };
  dress();
  phone.addEventListener('change', dress);
  return () => phone.removeEventListener('change', dress);
};
