/** The address answers with a file to keep: the page stays where it is. */
export const saveAs = (url: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noopener';
  link.click();
};
