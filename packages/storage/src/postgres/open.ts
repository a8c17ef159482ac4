import type { Storage } from '../storage.ts';

export declare const openPostgres: (url: string, clock: () => number) => Promise<Storage>;
