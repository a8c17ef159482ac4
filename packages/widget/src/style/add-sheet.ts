/** Adds a style sheet to the shadow root; works under `style-src 'self'`. Returns how to remove it. */
export const addSheet = (root: ShadowRoot, css: string): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
};
