import { loadMessages } from '~/i18n/I18n';

/** Loads the list of rollouts that wait, and its words, for pages that are drawn without it. */
export async function loadHeldRollouts() {
  const [{ HeldRollouts }] = await Promise.all([import('./HeldRollouts'), loadMessages('rollout')]);
  return { default: HeldRollouts };
}
