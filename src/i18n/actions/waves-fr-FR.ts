import { words } from '~/i18n/words';
import type { waveWords as source } from './waves-en-US';

const { n, plural } = words('fr-FR');

/** A first batch, then the rest. */
export const waveWords = {
  title: 'Premier lot',
  choose: 'Envoyer un premier lot, puis attendre',
  first: 'Premier lot',
  firstWrong: (most: number) => `Un nombre entier de 1 à ${n(most)}.`,
  stopAfter: 'Arrêter après des échecs (facultatif)',
  stopAfterWrong: (most: number) => `Un nombre entier de 1 à ${n(most)}, ou vide.`,
  unreadable: 'Corrigez le premier lot, ou envoyez tout en une fois.',
  summary: (first: number, rest: number, stopAfter: number | null) =>
    [
      `${n(first)} d’abord.`,
      `${plural(rest, { one: 'L’autre (#) attend', other: 'Les # autres attendent' })} que vous continuiez.`,
      stopAfter === null
        ? 'Les échecs ne l’arrêtent pas.'
        : plural(stopAfter, {
            one: 'Au premier échec, rien de plus n’est envoyé.',
            other: 'À partir de # échecs, rien de plus n’est envoyé.',
          }),
    ].join(' '),
  onHold: 'En attente',
  waits: (rest: number) =>
    `Le premier lot est terminé. ${plural(rest, { one: '# élément attend', other: '# éléments attendent' })} votre décision.`,
  continueWith: (rest: number) => `Continuer avec ${n(rest)}`,
  decide: 'Comparer et décider',
  stop: (rest: number) => `Arrêter, ne pas envoyer ${n(rest)}`,
  inTitle: (pool: string, first: number, total: number, age: string, others: number) =>
    `${pool}\u00A0: premier lot ${n(first)} sur ${n(total)}, lancé ${age}${
      others > 0 ? ` (${plural(others, { one: '# autre', other: '# autres' })})` : ''
    }`,
  stoppedByFailures: (failed: number) =>
    plural(failed, {
      one: 'Arrêt automatique\u00A0: # échec. Le reste n’a pas été envoyé.',
      other: 'Arrêt automatique\u00A0: # échecs. Le reste n’a pas été envoyé.',
    }),
} satisfies typeof source;
