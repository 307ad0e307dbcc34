import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { plural } = words('fr-FR');

export const messages = {
  title: 'Créer des liaisons à partir d’un fichier',
  about: 'Une ligne lie un terminal à un bureau. Les adresses MAC sont lues dans toute notation.',
  templateName: 'modele-liaisons',
  next: (count) =>
    count === 0
      ? 'Vérifier les liaisons'
      : plural(count, { one: 'Vérifier # liaison', other: 'Vérifier # liaisons' }),
  fields: { mac: 'Adresse MAC', desktop_name: 'Nom du bureau', description: 'Description' },
  errors: {
    bound: 'Ce terminal est déjà lié à ce bureau.',
    noSuchDesktop: 'Aucun bureau ne porte ce nom.',
  },
} satisfies typeof source;
