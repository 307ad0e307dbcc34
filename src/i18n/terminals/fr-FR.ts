import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

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
    edit: 'Modifier',
    desktop: 'Afficher le bureau',
    copyMac: 'Copier l’adresse MAC',
    copyDesktop: 'Copier le nom du bureau',
    delete: 'Supprimer',
  },
  form: {
    newTitle: 'Nouvelle liaison',
    editTitle: 'Modifier la liaison',
    create: 'Créer la liaison',
    save: 'Enregistrer la liaison',
    saved: (what) => `${what} : enregistrée`,
    mac: 'Adresse MAC du terminal',
    macHelp: 'Toute notation convient, par exemple A8-66-7F-18-5C-05 ou a8667f185c05.',
    readAs: (mac) => `Lue comme ${mac}`,
    desktop: 'Nom du bureau',
    description: 'Description (facultatif)',
    notThere: 'Le service a accepté la requête mais n’a pas créé la liaison. Vérifiez le nom du bureau.',
    errors: {
      tooLong: (most) => `${n(most)} caractères au plus.`,
      noDesktop: 'Saisissez le nom du bureau.',
      macDigits: (digits) => `Une adresse MAC a 12 chiffres, celle-ci en a ${n(digits)}.`,
      mac: {
        characters:
          'Ce n’est pas une adresse MAC : seuls les chiffres 0–9 et A–F, en groupes égaux, sont admis.',
        shortened:
          'Un tableur a abrégé ce nombre. Mettez la colonne au format texte et saisissez-le de nouveau.',
        multicast: 'Cette adresse désigne un groupe d’appareils et non un terminal.',
        zeros: 'Une adresse de zéros n’appartient à aucun terminal.',
        broadcast: 'FF-FF-FF-FF-FF-FF désigne tous les appareils et non un terminal.',
      },
    },
  },
  dialog: {
    createAbout:
      'Chaque liaison autorise un terminal à se connecter à un bureau. Les liaisons sont ensuite relues pour vérifier lesquelles ont été créées.',
    over: (count, total, most, over) =>
      `Le projet a ${bindings(total)} et peut en avoir ${n(most)}. ${n(count)} de plus en font ${n(over)} de trop. Rien n’est envoyé tant que la liste n’est pas plus courte.`,
    lockedOut:
      'La liaison de terminaux est activée : ces terminaux ne pourront plus se connecter à ces bureaux.',
    nobodyLockedOut:
      'La liaison de terminaux est désactivée : personne n’est bloqué pour le moment. Les sessions ouvertes ne changent pas.',
  },
  empty: {
    title: 'Aucune liaison de terminal',
    body: 'Une liaison autorise un terminal à se connecter à un bureau tant que la liaison de terminaux est activée.',
  },
} satisfies typeof source;
