import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

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
  createFromFile: 'Créer à partir d’un fichier',
  menu: {
    edit: 'Modifier',
    desktop: 'Afficher le bureau',
    copyMac: 'Copier l’adresse MAC',
    copyDesktop: 'Copier le nom du bureau',
    delete: 'Supprimer',
  },
  form: {
    newTitle: 'Créer une liaison',
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
  switches: {
    title: 'Liaison de terminaux',
    on: 'La liaison de terminaux est activée',
    off: 'La liaison de terminaux est désactivée',
    onMeaning: 'Les utilisateurs ne se connectent que depuis les terminaux liés à leur bureau.',
    offMeaning:
      'Les utilisateurs se connectent depuis n’importe quel terminal. Les liaisons n’ont pas encore d’effet.',
    autoMeaning: (most) =>
      plural(most, {
        one: 'Un nouveau terminal est lié automatiquement au premier bureau auquel il se connecte.',
        other: 'Un nouveau terminal est lié automatiquement aux # premiers bureaux auxquels il se connecte.',
      }),
    noAutoMeaning: 'Les nouveaux terminaux ne sont pas liés automatiquement.',
    rehearse: 'Simuler',
    change: 'Modifier les options',
    bind: 'Liaison de terminaux',
    bindHelp:
      'Activée : les utilisateurs ne se connectent que depuis les terminaux liés à leur bureau. Désactivée : tout terminal peut se connecter. Les sessions ouvertes ne changent pas. Les téléphones et clients légers Android ne peuvent pas être liés.',
    autoBind: 'Liaison automatique',
    autoBindHelp:
      'Activée : un terminal est lié lors de ses premières connexions, sans administrateur. Désactivée : un administrateur ajoute chaque liaison.',
    autoBindMax: 'Nombre maximal de liaisons automatiques',
    autoBindMaxHelp:
      'Au-delà, les autres bureaux d’un terminal demandent un administrateur. Ne compte que si la liaison automatique est activée.',
    badMax: (most) => `Saisissez un nombre entier de 1 à ${n(most)}.`,
    undecided: 'Acceptez chaque constat ci-dessus, ou ajoutez d’abord les liaisons manquantes.',
    turnOn: 'Activer la liaison de terminaux',
    save: 'Enregistrer les options',
    saved: 'Options de la liaison de terminaux enregistrées',
  },
  turnOn: {
    title: 'Qui ne pourrait plus se connecter',
    own: (pairs) => `Votre propre terminal n’est pas lié : ${and(pairs)}.`,
    ownHelp: 'Vous seriez vous-même bloqué. Cochez pour activer la liaison malgré tout.',
    refused: (logins, people) =>
      `${plural(logins, { one: '# connexion récente', other: '# connexions récentes' })} de ${plural(people, { one: '# personne', other: '# personnes' })} : refus.`,
    refusedHelp: 'Ajoutez d’abord les liaisons manquantes, ou cochez pour accepter.',
    inUse: (count) =>
      plural(count, {
        one: '# bureau en cours d’utilisation n’a pas de liaison.',
        other: '# bureaux en cours d’utilisation n’ont pas de liaison.',
      }),
    inUseHelp:
      'À la fin de leur session, ces utilisateurs ne pourront plus se connecter. Cochez pour accepter.',
    unread: 'Certaines connexions n’ont pas pu être lues.',
    unreadHelp: 'D’autres personnes que celles affichées peuvent être bloquées. Cochez pour accepter.',
    showMissing: (count) =>
      plural(count, {
        one: 'Afficher la liaison manquante',
        other: 'Afficher les # liaisons manquantes',
      }),
    showNames: 'Afficher les noms',
    names: (some, more) =>
      and([
        ...some,
        ...(more > 0 ? [plural(more, { one: '# autre', many: '# autres', other: '# autres' })] : []),
      ]),
  },
  rehearsal: {
    title: 'Liaisons manquantes',
    many: 'liaisons manquantes',
    total: (count) => bindings(count),
    columns: {
      name: 'Terminal',
      desktop: 'Bureau',
      users: 'Utilisateurs',
      logins: 'Connexions',
      last: 'Dernière connexion',
      terminal: 'Nom du terminal',
      key: 'Paire',
    },
    quick: { placeholder: 'Terminal, bureau ou utilisateur' },
    filters: { names: { q: 'Mots' } },
    empty: {
      title: 'Aucune liaison ne manque',
      body: 'Tous les terminaux à adresse MAC qui se sont connectés au cours des 30 derniers jours sont liés à leur bureau.',
    },
    back: 'Terminaux',
    create: 'Créer les liaisons',
    createAll: (count) => `Créer ${bindings(count)}`,
    reading: 'Lecture des connexions',
    read: (read, total) => `${n(read)} connexions lues sur ${n(total)}`,
    stop: 'Arrêter la lecture',
    refused: (refused, logins, people, days) =>
      `Avec la liaison activée, ${n(refused)} des ${plural(logins, { one: '# connexion', other: '# connexions' })} des ${n(days)} derniers jours, de ${plural(people, { one: '# personne', other: '# personnes' })}, auraient été refusées.`,
    none: (logins, days) =>
      logins === 0
        ? `Personne ne s’est connecté au cours des ${n(days)} derniers jours : il n’y a rien à simuler.`
        : `Avec la liaison activée, aucune des ${plural(logins, { one: '# connexion', other: '# connexions' })} des ${n(days)} derniers jours n’aurait été refusée.`,
    hit: (terminals, desktops) =>
      `Sont concernés : ${plural(terminals, { one: '# terminal', other: '# terminaux' })} et ${plural(desktops, { one: '# bureau', other: '# bureaux' })}.`,
    withoutMac: (count) =>
      plural(count, {
        one: '# d’entre elles vient d’un navigateur ou d’un téléphone sans adresse MAC, qui ne peut pas être lié.',
        other:
          '# d’entre elles viennent de navigateurs ou de téléphones sans adresse MAC, qui ne peuvent pas être liés.',
      }),
    notRead: (count) =>
      plural(count, {
        one: 'Lecture arrêtée : # connexion n’est pas comptée.',
        other: 'Lecture arrêtée : # connexions ne sont pas comptées.',
      }),
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
