import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

export const messages = {
  source: {
    choose: 'Choisir un fichier',
    drop: 'Ou déposez un fichier ici : CSV ou texte, séparé par des virgules, des points-virgules ou des tabulations.',
    paste: 'Ou collez des lignes',
    pasteHelp: (columns) => `Colonnes : ${and(columns)}. La ligne d’en-tête est facultative.`,
    read: 'Lire les lignes',
    template: 'Télécharger le modèle',
  },
  refusals: {
    workbook: (name) =>
      `${name} est un classeur Excel. Enregistrez-le dans Excel au format CSV UTF-8, ou copiez les cellules et collez-les ici.`,
    unreadable: (name) => `Impossible de lire ${name}. Choisissez-le de nouveau.`,
    empty: 'Il n’y a aucune ligne.',
    tooLarge: (name, megabytes, most) =>
      `${name} fait ${n(megabytes)} Mo. Un fichier peut faire ${n(most)} Mo au plus.`,
  },
  reading: {
    label: 'Lecture des lignes',
    pasted: 'Lignes collées',
    other: 'Choisir d’autres lignes',
    encoding: 'Encodage',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
      gb18030: 'GB18030 (GBK)',
      'windows-1252': 'Windows-1252',
    },
    assumed: 'Le fichier n’indique pas son encodage. Si des lettres sont fausses, choisissez-en un autre.',
    separator: 'Séparateur',
    separators: { ',': 'Virgule', ';': 'Point-virgule', '\t': 'Tabulation', '|': 'Barre verticale' },
    heading: 'La première ligne est un en-tête',
  },
  columns: {
    title: 'Colonnes',
    column: 'Colonne',
    example: 'Exemple',
    field: 'Utilisée comme',
    fieldOf: (column) => `Utiliser la colonne ${column} comme`,
    unnamed: (position) => `Colonne ${n(position)}`,
    notUsed: 'Non utilisée',
    unused: (columns) =>
      columns.length === 1
        ? `1 colonne n’est pas utilisée : ${and(columns)}.`
        : `${n(columns.length)} colonnes ne sont pas utilisées : ${and(columns)}.`,
  },
  blocks: {
    twice: (field, columns) =>
      `Les colonnes ${and(columns)} sont toutes utilisées comme ${field}. Gardez-en une seule.`,
    missing: (field) => `Aucune colonne n’est utilisée comme ${field}. Choisissez-en une.`,
    separator: (separator) => `Chaque ligne est une seule colonne et contient le séparateur ${separator}.`,
    useSeparator: (separator) => `Utiliser ${separator}`,
    tooMany: (count, most) =>
      `${n(count)} lignes ; ${n(most)} au plus peuvent être importées à la fois, soit ${plural(count - most, { one: '# ligne', other: '# lignes' })} en trop.`,
    openQuote: (line) =>
      `La ligne ${n(line)} ouvre un guillemet qui n’est jamais fermé : tout ce qui suit forme une seule cellule.`,
    unreadable: 'Certains caractères sont illisibles. Choisissez un autre encodage.',
    same: (field, problem) =>
      `Toutes les lignes ont le même problème dans la colonne ${field} : ${problem} Vérifiez les colonnes et si la première ligne est un en-tête.`,
  },
  rows: {
    title: 'Lignes',
    line: 'Ligne',
    state: 'État',
    show: 'Lignes affichées',
    all: (count) => `Toutes (${n(count)})`,
    problems: (count) => `Problèmes (${n(count)})`,
    repeated: (count) => `Répétées (${n(count)})`,
    summary: (ready) => plural(ready, { one: '# ligne est prête', other: '# lignes sont prêtes' }),
    leftOut: (count) =>
      plural(count, {
        one: '# ligne avec un problème sera exclue',
        other: '# lignes avec un problème seront exclues',
      }),
    ready: 'Prête',
    checking: 'Vérification',
    example: 'Ligne d’exemple du modèle',
    repeats: (line) => `Répète la ligne ${n(line)}`,
    cell: (field, value) => `${field} : ${value}`,
    noValue: 'vide',
    none: 'Aucune ligne de ce type',
    copy: 'Copier les lignes avec un problème',
    save: 'Télécharger les lignes avec un problème',
    problemFile: 'problemes',
    copied: (count) => plural(count, { one: '# ligne copiée', other: '# lignes copiées' }),
    reason: 'Raison',
    lookUp: 'Vérification des lignes auprès du service',
    lookedUp: (done, total) => `${n(done)} vérifiées sur ${n(total)}`,
  },
  left: {
    notice: (sent, left) =>
      `${plural(sent, { one: '# ligne a été utilisée.', other: '# lignes ont été utilisées.' })} ${plural(
        left,
        {
          one: 'Il reste # ligne : corrigez-la, copiez-la, téléchargez-la ou fermez.',
          other: 'Il reste # lignes : corrigez-les, copiez-les, téléchargez-les ou fermez.',
        },
      )}`,
  },
  mend: {
    next: 'Corriger le problème suivant',
    label: (field, line) => `${field}, ligne ${n(line)}`,
    save: 'Enregistrer la valeur',
    suggestion: (value) => `Utiliser ${value}`,
  },
  problems: {
    required: 'Valeur manquante.',
    shortened: 'Excel a abrégé ce nombre. Saisissez tous ses chiffres.',
    unreadable: 'Des caractères ont été perdus. Saisissez la valeur ou choisissez un autre encodage.',
  },
} satisfies typeof source;
