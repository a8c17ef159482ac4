import { defineConfig } from 'vitest/config';
import projects from './vitest.workspace.ts';

// vitest 5 does not read a workspace file by itself: the list is handed over here.
export default defineConfig({ test: { projects, passWithNoTests: false } });
