/*
 * Chooses the language of the page that is kept for when the server is out of reach, as the console
 * does: the one chosen on this device, else the first that the browser asks for. The style sheet shows
 * the section in the language of the page; without this script that is English.
 */
{
  const TITLES = {
    en: 'Aisle console: offline',
    de: 'Aisle-Konsole: offline',
    ar: 'لوحة عمل Aisle: دون اتصال',
  };
  const chosen = () => {
    try {
      return localStorage.getItem('aisle.language');
    } catch {
      return null;
    }
  };
  const asked = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  const language = [chosen(), ...asked, 'en'].find((one) => Object.hasOwn(TITLES, one));
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = TITLES[language];
}
