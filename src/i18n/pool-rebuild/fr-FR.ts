import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and, plural } = words('fr-FR');

export const messages = {
  way: 'Bureaux concernés',
  ways: {
    first: 'Quelques bureaux d’abord, puis les autres',
    repair: 'Réparer\u00A0: les bureaux dont l’image diffère de celle du pool',
    whole: 'Tout le pool',
  },
  wayHelp: {
    first:
      'Un premier lot est reconstruit. Puis l’action attend\u00A0: vous comparez, et continuez, arrêtez ou réparez.',
    repair: 'Pour les bureaux qu’un changement d’image a manqués. Les autres restent tels quels.',
    whole: 'Une seule demande pour tous les bureaux. Une fois envoyée, elle ne peut plus être arrêtée.',
  },
  start: 'Premier lot',
  starts: { count: 'Les premiers de la liste', names: 'Des bureaux choisis' },
  names: 'Noms des premiers bureaux',
  namesHelp: 'Saisissez un nom et appuyez sur Entrée.',
  noNames: 'Nommez au moins un bureau.',
  unknown: (names) => `Absents de ce pool\u00A0: ${and(names)}.`,
  allNamed: 'Laissez au moins un bureau pour plus tard, ou reconstruisez tout le pool.',
  handle: 'Bureaux existants',
  handles: {
    none: 'Selon le service',
    ONLY_FOR_EXPAND: 'Seuls les bureaux ajoutés plus tard reçoivent l’image',
    FOR_EXPAND_AND_IDLE: 'Les bureaux ajoutés plus tard, et les inactifs',
    FOR_EXPAND_AND_ALL: 'Les bureaux ajoutés plus tard, et tous les existants',
  },
  drift: (count) =>
    plural(count, {
      one: '# bureau a déjà une autre image que le pool.',
      other: '# bureaux ont déjà une autre image que le pool.',
    }),
  repairInstead: 'Plutôt les réparer',
  poolImage: (image) => `Ils reçoivent l’image du pool\u00A0: ${image}.`,
  nothingToRepair: 'Tous les bureaux ont l’image du pool.',
  delayHelp: (most) => `Temps laissé aux utilisateurs avant la reconstruction, ${n(most)} minutes au plus.`,
} satisfies typeof source;
