import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

export const messages = {
  title: 'Paramètres',
  aside: 'de ce navigateur',
  actions: {
    title: 'Historique des actions',
    body: 'Les actions et leur résultat pour chaque bureau ne sont conservés que dans ce navigateur. Les jetons ne sont jamais conservés.',
    retention: 'Conserver l’historique des actions terminées pendant',
    days: (days) => (days === 0 ? 'Sans limite' : plural(days, { one: '# jour', other: '# jours' })),
    kept: (count) =>
      plural(count, { one: '# action terminée est gardée.', other: '# actions terminées sont gardées.' }),
    outdated: (count, days) =>
      plural(count, {
        one: `# trace a plus de ${n(days)} jours. Elle sera supprimée de ce navigateur.`,
        other: `# traces ont plus de ${n(days)} jours. Elles seront supprimées de ce navigateur.`,
      }),
    removeOutdated: (count) => plural(count, { one: 'Supprimer # trace', other: 'Supprimer # traces' }),
    clear: 'Effacer les actions terminées',
  },
  notifications: {
    title: 'Notifications',
    choice: 'M’avertir quand une action se termine alors que la console n’est pas visible',
    denied:
      'Le navigateur n’autorise pas les notifications de cette console. Autorisez-les dans ses réglages, puis réessayez.',
  },
} satisfies typeof source;
