import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Spanish. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'Añadir una foto o un archivo',
    allowed: 'Fotos, PDF, TXT o MP4, 10 MB como máximo',
    drop: 'Suelta para enviar',
    onTheWay: 'Archivos en camino',
    waiting: 'Espera la conexión',
    cancel: (name) => `Cancelar: ${name}`,
    retry: 'Reintentar',
    remove: (name) => `Quitar: ${name}`,
    file: 'Un archivo',
    photo: 'Foto',
    open: (name) => `Foto: ${name}. Abrir`,
    download: (name) => `Descargar ${name}`,
    gone: 'Ahora no se puede mostrar.',
    tooLarge: 'Demasiado grande: 10 MB como máximo.',
    unsupported: 'Este tipo de archivo no se puede enviar.',
    damaged: 'Vacío, dañado o ilegible.',
    tooMany: 'Diez archivos por hora. Inténtalo más tarde.',
    notSent: 'No enviado.',
    close: 'Cerrar la foto',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
  },
};
