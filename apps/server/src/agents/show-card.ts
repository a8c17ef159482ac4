import type { AgentFace } from '@aisle/storage';
import { PORTRAIT } from '../photos/develop-portrait.ts';
import type { FileShelf } from '../photos/file-shelf.ts';

type Shown<Face> = Omit<Face, 'photoKey'> & { photo?: string };

/** An agent with the address of her picture, where the database knows only its place on the shelf. */
export function showCard<Face extends Partial<Pick<AgentFace, 'photoKey'>>>(
  files: Pick<FileShelf, 'urlOf'>,
  { photoKey, ...face }: Face,
): Shown<Face> {
  return photoKey ? { ...face, photo: files.urlOf(photoKey, PORTRAIT) } : face;
}
