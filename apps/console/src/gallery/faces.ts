/** Faces for the practice store, drawn for it: nobody's picture is anybody's. */
const FACES: Record<string, { back: string; skin: string; hair: string; coat: string }> = {
  mia: { back: '#d9e4dc', skin: '#e8bf9f', hair: '#7a4a2b', coat: '#1e6b57' },
  tomasz: { back: '#e5dccb', skin: '#d9a582', hair: '#2f2a26', coat: '#8a5200' },
};

/** Where the practice server hands a face out. */
export const faceAt = (origin: string, name: string): string => `${origin}/faces/${name}.svg`;

export const drawFace = (name: string): string => {
  const { back, skin, hair, coat } = FACES[name] ?? {
    ...{ back: '#e4dfd7', skin: '#c58c66', hair: '#1f1b16', coat: '#655e55' },
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="192" height="192">
<path fill="${back}" d="M0 0h96v96H0z"/>
<path fill="${hair}" d="M26 46c0-20 8-30 22-30s22 10 22 30v12H26z"/>
<path fill="${coat}" d="M12 96c2-18 14-26 36-26s34 8 36 26z"/>
<path fill="${skin}" d="M40 60h16v12a8 8 0 0 1-16 0z"/>
<ellipse cx="48" cy="46" rx="16" ry="20" fill="${skin}"/>
<path fill="${hair}" d="M31 42c2-14 10-20 20-20s15 8 15 20c-8-1-12-6-14-11-4 7-12 11-21 11z"/>
<path fill="none" stroke="${hair}" stroke-width="2" stroke-linecap="round" d="M42 54q6 5 12 0"/>
</svg>`;
};
