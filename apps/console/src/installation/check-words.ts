import type { InstallationCheck } from '@aisle/protocol';
import { installationWords } from './words.ts';

/** What was found on the shop's page, and what to do. */
export type CheckWords = { well: boolean; said: string; todo?: string };

export const checkWords = (check: InstallationCheck): CheckWords => {
  const wrong = (said: string, todo: string): CheckWords => ({ well: false, said, todo });
  switch (check.kind) {
    case 'installed':
      return { well: true, said: installationWords.installed };
    case 'unreachable':
      return wrong(installationWords.unreachable(check.why), installationWords.unreachableTodo);
    case 'no_snippet':
      return wrong(installationWords.noSnippet, installationWords.noSnippetTodo);
    case 'other_server':
      return wrong(installationWords.otherServer(check.src), installationWords.replaceTodo);
    case 'no_key':
      return wrong(installationWords.noKey, installationWords.noKeyTodo);
    case 'other_key':
      return wrong(installationWords.otherKey(check.siteKey), installationWords.replaceTodo);
    case 'origin_missing':
      return wrong(
        installationWords.originMissing(check.origin),
        installationWords.originMissingTodo,
      );
    case 'policy':
      return wrong(
        installationWords.policy,
        installationWords.policyTodo(check.source, check.directive),
      );
  }
};
