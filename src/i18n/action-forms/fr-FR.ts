import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

const desktops = (count: number) => plural(count, { one: '# bureau', other: '# bureaux' });

export const messages = {
  optional: (label) => `${label} (facultatif)`,
  errors: {
    tooLong: (most) => `${n(most)} caractères au plus.`,
    noImage: 'Choisissez une image.',
    noDelay: 'Saisissez un nombre de minutes, à partir de 0.',
    delayTooLong: (most) => `Le service accepte ${n(most)} minutes au plus.`,
    noKey: 'Le chiffrement demande l’ID d’une clé.',
    notAnEnterpriseProject: 'Uniquement des lettres, chiffres, tirets et tirets bas.',
    noText: 'Écrivez ce que les utilisateurs doivent lire.',
    noUser: 'Choisissez au moins un utilisateur.',
    tooManyUsers: (most) => `${n(most)} utilisateurs au plus.`,
    noLines: 'Collez au moins une ligne.',
    badLines: (count) =>
      plural(count, {
        one: '# ligne pose problème. Corrigez-la ou retirez-la.',
        other: '# lignes posent problème. Corrigez-les ou retirez-les.',
      }),
    nobodyChosen: 'Choisissez qui perd les bureaux.',
  },
  duration: ({ days, hours, minutes }) =>
    [
      days > 0 && plural(days, { one: '# jour', other: '# jours' }),
      hours > 0 && `${n(hours)} h`,
      minutes > 0 && `${n(minutes)} min`,
    ]
      .filter(Boolean)
      .join(' '),
  message: {
    counter: (count, most) => `${n(count)} caractères sur ${n(most)}`,
    count: (count) => plural(count, { one: '# caractère', other: '# caractères' }),
    preview: 'Ce que lisent les utilisateurs',
    none: 'Aucun message n’est affiché.',
  },
  power: {
    mode: 'Comment',
    soft: 'Normal',
    softHelp: 'Le système s’arrête proprement ; les programmes peuvent enregistrer leur travail.',
    restHelp: 'Le système passe proprement en veille prolongée ; un programme peut l’en empêcher.',
    hard: 'Forcé',
    hardHelp:
      'Comme une coupure de courant : agit sur un bureau bloqué, mais le travail non enregistré est perdu et des fichiers peuvent être endommagés.',
    about: {
      start: 'Les bureaux arrêtés ou en veille prolongée démarrent.',
      stop: 'Les bureaux s’arrêtent. Les utilisateurs sont déconnectés ; les disques restent en l’état.',
      restart: 'Les bureaux redémarrent. Les utilisateurs sont déconnectés quelques minutes.',
      hibernate:
        'La mémoire est gardée sur disque et le bureau mis en veille prolongée ; le prochain démarrage reprend là où il s’était arrêté. Windows uniquement.',
    },
  },
  rebuild: {
    lost: 'Les disques système sont remplacés : leurs programmes et fichiers sont perdus.',
    stays: 'Les disques de données restent, avec leur contenu.',
    tip: 'Si un disque de données semble avoir disparu ensuite, mettez-le en ligne dans la gestion des disques du système du bureau.',
    now: 'Image actuelle',
    inUse: (image, count) => `${image} (${n(count)})`,
    unknownImage: 'inconnue',
    otherImages: (count) => plural(count, { one: '# autre image', other: '# autres images' }),
    reading: 'Lecture en cours',
    image: 'Nouvelle image',
    kind: 'Type d’image',
    kinds: { gold: 'Publique', private: 'Privée', market: 'Place de marché' },
    kindHelp: {
      gold: 'Les images publiques sont fournies avec le service.',
      private: 'Les images privées ont été créées ou importées dans ce projet.',
      market:
        'Ces images s’achètent sur la place de marché. Le service n’en donne pas la liste : saisissez l’ID.',
    },
    search: 'Rechercher une image par son nom',
    os: 'Système',
    anyOs: 'Tous',
    found: (count, total) => `${n(count)} sur ${n(total)}`,
    noMatch: 'Aucune image ne correspond. Modifiez le nom ou le système.',
    noImages: 'Il n’y a pas d’image de ce type.',
    minDisk: (gigabytes) => `${n(gigabytes)} Go au moins`,
    runningIt: (count) => `déjà sur ${n(count)}`,
    imageId: 'ID de l’image',
    imageIdHelp: 'Tel que l’affiche la commande ou le service d’images.',
    osType: 'Système de l’image',
    osTypeHelp: 'Permet à la console d’avertir quand le système des bureaux change.',
    osChange: (count, to) =>
      plural(count, {
        one: `# bureau passe à ${to}. Le nouveau système risque de ne pas lire les disques de données formatés par l’ancien.`,
        other: `# bureaux passent à ${to}. Le nouveau système risque de ne pas lire les disques de données formatés par l’ancien.`,
      }),
    delay: 'Minutes pour enregistrer le travail',
    delayHelp: 'Le temps laissé aux utilisateurs avant la reconstruction.',
    atOnce: 'Commence tout de suite.',
    begins: (duration, moment, zone) => `Commence dans ${duration}, vers le ${moment} (${zone}).`,
    message: 'Message aux utilisateurs',
    messageHelp: 'Affiché au lancement de la reconstruction.',
    order: 'ID de la commande',
    orderHelp: (count) =>
      plural(count, {
        one: '# des bureaux est facturé au mois ou à l’année. Si l’image est payante, le service le refuse sans la commande.',
        other:
          '# des bureaux sont facturés au mois ou à l’année. Si l’image est payante, le service les refuse sans la commande.',
      }),
    more: 'Autres options',
    encryption: 'Chiffrement du disque système',
    encrypt: { KEEP: 'Inchangé', UNENCRYPTED: 'Non chiffré', ENCRYPTED: 'Chiffré' },
    encryptHelp: {
      KEEP: 'Chaque disque reste chiffré ou non, comme aujourd’hui.',
      UNENCRYPTED: 'Les nouveaux disques ne sont pas chiffrés, même si les anciens l’étaient.',
      ENCRYPTED: 'Les nouveaux disques sont chiffrés avec une clé du service de clés.',
    },
    key: 'ID de la clé',
    keyHelp: 'Fourni par le service de gestion de clés (KMS).',
    handle: 'Bureaux concernés',
    handles: {
      none: 'Non précisé',
      ONLY_FOR_EXPAND: 'Seulement ceux ajoutés plus tard',
      FOR_EXPAND_AND_IDLE: 'Ceux ajoutés plus tard et ceux inoccupés',
      FOR_EXPAND_AND_ALL: 'Ceux ajoutés plus tard et tous ceux qui existent',
    },
    handleHelp: 'Le manuel ne l’explique que pour les pools. À laisser vide en général.',
    enterpriseProject: 'ID du projet d’entreprise',
    enterpriseProjectHelp: '0 désigne le projet par défaut.',
  },
  summary: {
    title: 'Résumé',
    desktops: 'Bureaux',
    count: desktops,
    image: 'Image',
    noImage: 'Pas encore choisie',
    alreadyOn: (count) => plural(count, { one: '# l’a déjà', other: '# l’ont déjà' }),
    when: 'Quand',
    message: 'Message',
    noMessage: 'Aucun',
    encryption: 'Chiffrement',
    withKey: (key) => `Chiffré avec la clé ${key}`,
    order: 'Commande',
  },
  snapshot: {
    about:
      'Un instantané garde le contenu des disques à cet instant, pour le restaurer plus tard. Les bureaux continuent de fonctionner.',
    disks: 'Disques',
    choices: {
      SYSTEM_DISK: 'Disque système',
      DATA_DISKS: 'Disques de données',
      ALL: 'Disque système et disques de données',
    },
    help: {
      SYSTEM_DISK: 'Le système, les programmes et les profils.',
      DATA_DISKS: 'Les bureaux sans disque de données sont écartés.',
      ALL: 'D’un bureau sans disque de données, seulement le disque système.',
    },
    ofSystem: 'Instantané du disque système',
    ofData: 'Instantané des disques de données',
    name: 'Nom',
    description: 'Description',
    finalNames: 'Noms que le service leur donnera : bureau, nom, date',
  },
  logoff: {
    about:
      'Les sessions sont fermées : les programmes ouverts s’arrêtent et le travail non enregistré est perdu. Les bureaux restent en marche.',
    message: 'Message aux utilisateurs',
    help: 'Affiché avant la fermeture de session.',
  },
  notify: {
    about:
      'Le message s’affiche à l’écran des utilisateurs connectés en ce moment. Personne ne le lira plus tard.',
    message: 'Message',
  },
  maintenance: {
    on: [
      'Les bureaux sont réservés aux administrateurs. Pendant ce temps, les utilisateurs peuvent être refusés.',
      'Rien n’est arrêté ni modifié. Cela dure jusqu’à la sortie de maintenance.',
    ],
    off: ['Les bureaux sont rendus aux utilisateurs. Rien n’est démarré ni modifié.'],
  },
  delete: {
    lost: 'Suppression définitive des bureaux, de leurs disques système et de leurs disques de données. Rien ne pourra être récupéré.',
    stays: 'Les comptes des utilisateurs restent, sauf si vous en décidez autrement.',
    deleteUsers: 'Supprimer les utilisateurs qui n’ont plus de bureau',
    deleteUsersHelp:
      'Seulement ceux de ces bureaux qui n’en ont pas d’autre. Leurs comptes sont supprimés définitivement.',
    email: 'Prévenir les utilisateurs par e-mail',
    emailHelp: 'Le service écrit à l’adresse du compte de chaque utilisateur.',
    force: 'Forcer la suppression',
    forceHelp: 'Pour les bureaux qui ne se suppriment pas autrement.',
  },
  assign: {
    about:
      'Les utilisateurs gardent les bureaux qu’ils ont. Un bureau retiré à ses utilisateurs peut être reconstruit quand il est attribué de nouveau ; ses données sont alors effacées.',
    way: 'Mode d’attribution',
    ways: { same: 'Les mêmes utilisateurs pour tous', lines: 'D’après une liste' },
    wayHelp: {
      same: 'Chaque personne choisie reçoit chacun des bureaux.',
      lines: 'Collez qui reçoit quel bureau, une ligne par paire.',
    },
    users: 'Utilisateurs',
    usersHelp: 'Saisissez une partie d’un nom pour trouver des utilisateurs.',
    searching: 'Recherche en cours',
    noUsers: 'Aucun nom d’utilisateur ne contient ce texte.',
    searchFailed: 'Les utilisateurs n’ont pas pu être lus. Modifiez le nom pour réessayer.',
    moreUsers: (shown, total) => `${n(shown)} affichés sur ${n(total)} : précisez le nom, ou faites défiler.`,
    desktopsOf: desktops,
    rights: 'Droits sur les bureaux',
    rightsOf: { standard: 'Utilisateur standard', admin: 'Administrateur' },
    rightsHelp: {
      standard: 'Utilise le bureau sans pouvoir modifier le système.',
      admin: 'Installe des programmes et modifie le système.',
    },
    lines: 'Lignes',
    linesHelp:
      'Nom ou ID du bureau, nom d’utilisateur, et le groupe d’autorisations s’il n’est pas celui par défaut du système.',
    groups: 'Groupes d’autorisations',
    understood: 'Ce qui a été compris',
    understoodCount: (pairs, on) =>
      `${plural(pairs, { one: '# attribution', other: '# attributions' })} sur ${desktops(on)}`,
    columns: {
      line: 'Ligne',
      desktop: 'Bureau',
      user: 'Utilisateur',
      group: 'Groupe',
      result: 'Résultat',
    },
    good: 'Compris',
    problems: {
      unknownDesktop: (name) => `${name} n’est pas parmi les bureaux choisis`,
      twoDesktops: (name) => `Deux bureaux choisis s’appellent ${name} : utilisez l’ID`,
      noDesktop: 'Bureau manquant',
      noUser: 'Utilisateur manquant',
      userTooLong: 'Nom d’utilisateur de plus de 64 caractères',
      unknownGroup: (group) => `${group} n’est pas un groupe d’autorisations`,
      wrongSystem: (group, system) => `${group} n’est pas un groupe de ${system}`,
      tooManyFields: 'Plus de trois valeurs',
      tooManyUsers: (most) => `Plus de ${n(most)} utilisateurs pour ce bureau`,
      twice: (line) => `Même bureau et même utilisateur qu’à la ligne ${n(line)}`,
    },
    dropBad: (count) =>
      plural(count, {
        one: 'Retirer la ligne qui pose problème',
        other: 'Retirer les # lignes qui posent problème',
      }),
    moreLines: (count) => plural(count, { one: 'et # autre ligne', other: 'et # autres lignes' }),
  },
  unassign: {
    about:
      'Les utilisateurs perdent leurs bureaux tout de suite ; les bureaux restent. À la prochaine attribution, le service peut les reconstruire et effacer leurs données.',
    who: 'Qui perd les bureaux',
    everybody: 'Tout le monde',
    everybodyHelp: 'Tous les utilisateurs et groupes de ces bureaux.',
    chosen: 'Certains utilisateurs',
    chosenHelp: 'Les bureaux qu’aucun d’eux n’a sont écartés.',
    users: 'Utilisateurs et groupes',
    search: 'Rechercher des utilisateurs',
    on: (count) => `sur ${desktops(count)}`,
    none: 'Aucun de ces bureaux n’a d’utilisateur.',
    noMatch: 'Aucun nom ne contient ce texte.',
    chosenCount: (count, total) => `${n(count)} choisis sur ${n(total)}`,
  },
} satisfies typeof source;
