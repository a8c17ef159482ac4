import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Portuguese. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'Juntar uma foto ou um ficheiro',
    allowed: 'Fotos, PDF, TXT ou MP4, no máximo 10 MB',
    drop: 'Largue para enviar',
    onTheWay: 'Ficheiros a caminho',
    waiting: 'À espera da ligação',
    cancel: (name) => `Cancelar: ${name}`,
    retry: 'Tentar de novo',
    remove: (name) => `Retirar: ${name}`,
    file: 'Um ficheiro',
    photo: 'Foto',
    open: (name) => `Foto: ${name}. Abrir`,
    download: (name) => `Descarregar ${name}`,
    gone: 'De momento não é possível mostrar.',
    tooLarge: 'Demasiado grande: no máximo 10 MB.',
    unsupported: 'Este tipo de ficheiro não pode ser enviado.',
    damaged: 'Vazio, danificado ou ilegível.',
    tooMany: 'Dez ficheiros por hora. Tente mais tarde.',
    notSent: 'Não enviado.',
    close: 'Fechar a foto',
    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
  },
};
