/**
 * Keeps a full-screen panel inside what the phone's keyboard leaves of the screen: `--vh` is the
 * visible height, `--vt` how far the page was pushed up. Returns how to stop.
 */
export const followViewport = (element: HTMLElement, phone: MediaQueryList): (() => void) => {
  const viewport = window.visualViewport;
  const fit = () => {
    // Zoomed in by hand she moves the view herself; the panel must not chase it.
    const follows = viewport && phone.matches && Math.abs(viewport.scale - 1) < 0.01;
    const set = (name: string, value: number | undefined) =>
      value === undefined
        ? element.style.removeProperty(name)
        : element.style.setProperty(name, `${value}px`);
    set('--vh', follows ? viewport.height : undefined);
    set('--vt', follows ? viewport.offsetTop : undefined);
  };
  fit();
  viewport?.addEventListener('resize', fit);
  viewport?.addEventListener('scroll', fit);
  phone.addEventListener('change', fit);
  return () => {
    viewport?.removeEventListener('resize', fit);
    viewport?.removeEventListener('scroll', fit);
    phone.removeEventListener('change', fit);
  };
};
