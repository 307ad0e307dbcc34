import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

export const messages = {
  newTitle: 'Créer un script',
  duplicateName: (name) => `${name} (copie)`,
  notFound: 'Script introuvable',
  notFoundBody: 'Il a peut-être été supprimé, ou appartient à un autre projet.',
  toList: 'Voir tous les scripts',
  duplicate: 'Dupliquer',
  delete: 'Supprimer',
  name: 'Nom',
  type: 'Type',
  typeStays: (type, system) =>
    `Type\u00A0: ${type}, pour ${system}. Il ne peut pas être modifié après la création.`,
  typeFor: (type, system) => `${type} (${system})`,
  version: 'Version',
  description: 'Description',
  optional: (label) => `${label} (facultatif)`,
  text: 'Texte du script',
  loading: 'Chargement de l’éditeur…',
  counter: (used, max) => `${n(used)} caractères sur ${n(max)} seront envoyés`,
  file: 'Lire un fichier',
  fileRead: (name) => `Le texte de ${name} est dans l’éditeur.`,
  fileTooLarge: (name) => `${name} est plus grand qu’un script ne peut l’être.`,
  encoding: 'Encodage',
  tabIndents: 'Tab indente',
  tabLeaves: 'Tab quitte l’éditeur.',
  tabIndentsHelp: 'Tab indente la ligne. Pour quitter l’éditeur, appuyez sur Échap, puis sur Tab.',
  facts: (created, changed) => `Créé ${created}, modifié ${changed}`,
  copyId: 'ID du script',
  warnings: {
    odd: (count) =>
      plural(count, {
        one: '# caractère typographique peut ne pas être compris sur le bureau',
        other: '# caractères typographiques peuvent ne pas être compris sur le bureau',
      }),
    oddAt: (line, found, plain) =>
      `Ligne ${n(line)}\u00A0: ${found}${plain === '' ? '' : ` au lieu de ${plain}`}`,
    space: 'espace spéciale',
    plainSpace: 'espace',
    hidden: 'caractère invisible',
    andMore: (count) => `et ${n(count)} de plus`,
    replace: 'Remplacer',
    foreign:
      'Le texte contient des lettres hors ASCII. Windows peut mal les afficher. Placez «\u00A0chcp 65001\u00A0» (batch) ou «\u00A0[Console]::OutputEncoding = [Text.Encoding]::UTF8\u00A0» (PowerShell) au début.',
  },
  errors: {
    nameNeeded: 'Saisissez un nom.',
    textNeeded: 'Saisissez le texte du script.',
    textTooLong: (max) => `Un script compte au plus ${n(max)} caractères.`,
    tooLong: (max) => `Au plus ${n(max)} caractères.`,
  },
  changes: {
    show: 'Voir les modifications',
    hide: 'Masquer les modifications',
    saved: 'Enregistré',
    mine: 'Le vôtre',
  },
  save: {
    create: 'Créer le script',
    update: 'Enregistrer le script',
    saving: 'Enregistrement…',
    created: (name) => `Script ${name} créé`,
    updated: (name) => `Script ${name} enregistré`,
    unsure: 'Le script est peut-être enregistré malgré tout.',
    lookInList: 'Voir dans la liste',
    unsaved: 'Non enregistré',
  },
  restored: 'Votre saisie non enregistrée est de retour.',
  discard: 'L’abandonner',
  newer: {
    notice: 'Le script a été modifié ailleurs depuis que vous l’avez ouvert.',
    compare: 'Comparer',
    title: 'Le script a été modifié ailleurs',
    body: 'Comparez votre texte avec celui qui est enregistré maintenant, puis choisissez.',
    other: 'Le nom, la version ou la description diffèrent aussi.',
    theirs: 'Enregistré',
    mine: 'Le vôtre',
    keep: 'Garder le mien',
    take: 'Prendre le texte enregistré',
    taken: 'Le texte enregistré est dans l’éditeur. Annuler fait revenir le vôtre.',
  },
  openRuns: {
    title: 'Des exécutions de ce script ne sont pas terminées',
    body: (count) =>
      plural(count, {
        one: '# exécution de ce script n’est pas terminée. Les bureaux pas encore commencés peuvent exécuter le nouveau texte.',
        other:
          '# exécutions de ce script ne sont pas terminées. Les bureaux pas encore commencés peuvent exécuter le nouveau texte.',
      }),
    save: 'Enregistrer quand même',
    back: 'Revenir',
  },
  leave: {
    title: 'Quitter sans enregistrer\u202F?',
    body: 'Vos modifications de ce script ne sont pas enregistrées.',
    go: 'Abandonner et quitter',
    stay: 'Rester',
  },
} satisfies typeof source;
