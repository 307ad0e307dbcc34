import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { plural } = words('fr-FR');

const bindings = (count: number) => plural(count, { one: '# liaison', other: '# liaisons' });

export const messages = {
  title: 'Terminaux',
  many: 'liaisons de terminaux',
  total: (count) => bindings(count),
  columns: { name: 'Terminal', desktop_name: 'Bureau', description: 'Description', id: 'ID de liaison' },
  quick: {
    placeholder: 'Bureau ou adresse MAC',
    hints: {
      desktop: () => 'Bureaux dont le nom contient ce texte',
      mac: () => 'Le terminal qui a cette adresse',
    },
  },
  filters: {
    names: {
      computer_name: 'Bureau',
      mac: 'Adresse MAC',
      computer_names: 'Noms complets des bureaux',
      mac_list: 'Adresses MAC complètes',
    },
    help: {
      mac: 'Une adresse complète est trouvée quelle que soit sa notation.',
      computer_names: 'Appuyez sur Entrée après chaque nom.',
      mac_list: 'Appuyez sur Entrée après chaque adresse. Toute notation convient.',
    },
  },
  menu: {
    desktop: 'Afficher le bureau',
    copyMac: 'Copier l’adresse MAC',
    copyDesktop: 'Copier le nom du bureau',
  },
  empty: {
    title: 'Aucune liaison de terminal',
    body: 'Une liaison autorise un terminal à se connecter à un bureau tant que la liaison de terminaux est activée.',
  },
} satisfies typeof source;
